/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fuzz-target.h"
#include "library/made-up.h"
#include "library/supple-exercise-writer.h"
#include "library/supple-routine-writer.h"
#include "library/supple-unpacked.h"

/* Files without an archive around them. */

static SuppleLibrary *
get_library (void)
{
  static SuppleLibrary *library;

  if (library == NULL)
    library = made_up_library ();

  return library;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (SuppleUnpacked) unpacked = supple_unpacked_new (bytes, "fuzz", get_library ());

  for (guint i = 0; i < unpacked->faults->len; i++)
    {
      const GError *fault = g_ptr_array_index (unpacked->faults, i);

      g_assert_true (g_utf8_validate (fault->message, -1, NULL));
      g_assert_true (g_str_has_prefix (fault->message, "fuzz:"));
    }

  return 0;
}

static GBytes *
wrap (GRand *rand)
{
  g_autoptr (SuppleExercise) exercise = made_up_exercise (rand, "my_lift");
  g_autoptr (SuppleRoutine) routine = made_up_routine (rand, get_library (), "my_routine");
  g_autoptr (SuppleXmlWriter) writer = supple_xml_writer_new ();

  supple_xml_writer_open (writer, "supple");
  supple_xml_writer_attribute (writer, "version", "1");
  supple_exercise_writer_write (writer, exercise);
  supple_routine_writer_write (writer, routine);
  supple_xml_writer_close (writer);

  return supple_xml_writer_end (writer);
}

GPtrArray *
fuzz_target_get_seeds (void)
{
  GPtrArray *seeds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GRand) rand = g_rand_new_with_seed (6);

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (SuppleRoutine) routine = made_up_routine (rand, get_library (), "my_routine");

      g_ptr_array_add (seeds, wrap (rand));
      g_ptr_array_add (seeds, supple_routine_writer_to_bytes (routine));
    }

  return seeds;
}
