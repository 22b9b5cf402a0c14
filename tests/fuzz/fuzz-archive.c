/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fuzz-target.h"
#include "library/made-zip.h"
#include "library/supple-archive.h"

/* Archives; what is in the document is another target’s. */

static const char jpeg[] = "\xff\xd8\xff\xc0\x01\x11\x08\x01\x01\x01\x01";

#define DOCUMENT "<supple version=\"1\"><routine version=\"1\" id=\"my_r\"/></supple>"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GHashTable) photos =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) document = supple_archive_read (bytes, "fuzz", photos, &error);

  g_assert_true ((document == NULL) == (error != NULL));
  g_assert_true (error == NULL || g_utf8_validate (error->message, -1, NULL));

  return 0;
}

GPtrArray *
fuzz_target_get_seeds (void)
{
  GPtrArray *seeds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GBytes) photo = made_png (64, 64, 400);
  const MadeEntry entries[] = {
    { .path = "supple.xml", .text = DOCUMENT },
    { .path = "photos/a.png", .text = g_bytes_get_data (photo, NULL), .length = 400 },
    { .path = "photos/b.jpg", .text = jpeg, .length = sizeof jpeg - 1 },
  };

  for (guint n = 1; n <= G_N_ELEMENTS (entries); n++)
    g_ptr_array_add (seeds, made_zip (entries, n));

  return seeds;
}
