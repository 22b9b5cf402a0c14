/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fuzz-target.h"

/*
 * Feeds a target with right files that have been damaged in all manners, always the same ones.
 * SUPPLE_FUZZ_ROUNDS says how many: the suite’s few take about a second.
 */

#define ROUNDS 15000

#define SIZE_MAX_BYTES 65536

/* What a damaged file may be damaged with. */
static const char *const tokens[] = {
  "<",
  ">",
  "</",
  "/>",
  "<supple",
  "<routine",
  "<exercise",
  "<step",
  "\"",
  "'",
  "&",
  "&amp;",
  "&#0;",
  "&#x110000;",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml ",
  "<!DOCTYPE",
  "version=\"1\"",
  "id=\"\"",
  "hold=\"-1\"",
  "repetitions=\"99999999999\"",
  "\n",
  "\r",
  "\xff",
  "\xc3",
  "\xef\xbb\xbf",
  "..",
  "/",
  "PK\001\002",
  "PK\003\004",
  "PK\005\006",
  "PK\006\006",
  "supple.xml",
  "photos/",
  "\x7f\xff\xff\xff",
};

static guint
choose (GRand *rand,
        gsize  n)
{
  return n > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) n) : 0;
}

static void
damage (GRand      *rand,
        GByteArray *file)
{
  guint       at = choose (rand, file->len);
  guint       length = choose (rand, MIN (file->len - at, 64u) + 1);
  const char *token = tokens[choose (rand, G_N_ELEMENTS (tokens))];
  guint8      byte = (guint8) choose (rand, 256);

  switch (choose (rand, 6))
    {
    case 0:
      if (at < file->len)
        file->data[at] = byte;
      break;

    case 1:
      if (at < file->len)
        file->data[at] ^= (guint8) (1u << choose (rand, 8));
      break;

    case 2:
      g_byte_array_remove_range (file, at, length);
      break;

    case 3:
      g_byte_array_set_size (file, at);
      break;

    case 4:
      for (guint i = 0; at + i < file->len && token[i] != '\0'; i++)
        file->data[at + i] = (guint8) token[i];
      break;

    default:
      {
        g_autofree guint8 *rest = g_memdup2 (file->data + at, file->len - at);
        guint              rest_length = file->len - at;

        g_byte_array_set_size (file, at);
        g_byte_array_append (file, (const guint8 *) token, (guint) strlen (token));
        g_byte_array_append (file, rest, rest_length);
      }
    }
}

static void
test_target (void)
{
  const char *wish = g_getenv ("SUPPLE_FUZZ_ROUNDS");
  guint64     rounds = wish != NULL ? g_ascii_strtoull (wish, NULL, 10) : ROUNDS;
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);
  g_autoptr (GPtrArray) seeds = fuzz_target_get_seeds ();

  for (guint64 i = 0; i < rounds; i++)
    {
      GBytes *seed = g_ptr_array_index (seeds, choose (rand, seeds->len));
      g_autoptr (GByteArray) file = g_byte_array_new ();

      g_byte_array_append (file, g_bytes_get_data (seed, NULL), (guint) g_bytes_get_size (seed));

      for (guint n = 1u << choose (rand, 6); n > 0 && file->len < SIZE_MAX_BYTES; n--)
        damage (rand, file);

      LLVMFuzzerTestOneInput (file->data, file->len);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/fuzz/damaged-files-do-no-harm", test_target);

  return g_test_run ();
}
