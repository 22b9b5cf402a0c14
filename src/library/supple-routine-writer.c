/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-routine-writer.h"

/* Everything that a later Supple may think otherwise about is written out: a person’s dose stays
 * as it is when the usual one of a stretch changes. */
static void
write_step (SuppleXmlWriter *writer,
            SuppleStep      *step)
{
  SuppleExercise   *exercise = supple_step_get_exercise (step);
  const SuppleDose *dose = supple_step_get_dose (step);
  const SuppleDose *usual = supple_exercise_get_dose (exercise);

  supple_xml_writer_open (writer, "step");
  supple_xml_writer_attribute (writer, "exercise", supple_exercise_get_id (exercise));
  supple_xml_writer_uint (writer, "repetitions", dose->repetitions);

  if (dose->hold_breaths > 0)
    supple_xml_writer_uint (writer, "hold-breaths", dose->hold_breaths);
  else if (dose->hold_us > 0 || supple_exercise_get_dose_range (exercise)->hold_max_us > 0)
    supple_xml_writer_seconds (writer, "hold", dose->hold_us);

  if (dose->rest_us > 0 || usual->rest_us > 0)
    supple_xml_writer_seconds (writer, "rest", dose->rest_us);

  if (dose->sides != SUPPLE_SIDES_NONE)
    supple_xml_writer_attribute (writer, "sides",
                                 supple_enum_nick (SUPPLE_TYPE_SIDES, (int) dose->sides));

  supple_xml_writer_close (writer);
}

/* A cover whose step has been taken out is none any more. */
static const char *
get_cover (SuppleRoutine *routine)
{
  SuppleExercise *exercise = supple_routine_get_cover (routine);
  const char     *cover = supple_routine_get_cover_id (routine);

  if (exercise == NULL || g_strcmp0 (supple_exercise_get_id (exercise), cover) != 0)
    return NULL;

  return cover;
}

/**
 * supple_routine_writer_write:
 * @writer: a file
 * @routine: a routine, with an id
 *
 * Writes the element of @routine. supple_routine_file_parse() reads it back equal, if
 * @routine keeps to the limits of such files; titles and doses are not checked here.
 */
void
supple_routine_writer_write (SuppleXmlWriter *writer,
                             SuppleRoutine   *routine)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE (routine));

  const char *const *optional = supple_routine_get_optional (routine);

  supple_xml_writer_open (writer, "routine");
  supple_xml_writer_attribute (writer, "version", "1");
  supple_xml_writer_attribute (writer, "id", supple_routine_get_id (routine));
  supple_xml_writer_attribute (writer, "bias", supple_routine_get_bias (routine));
  supple_xml_writer_attribute (writer, "cover", get_cover (routine));
  supple_xml_writer_text_element (writer, "title", supple_routine_get_title (routine));
  supple_xml_writer_text_element (writer, "purpose", supple_routine_get_purpose (routine));
  supple_xml_writer_text_element (writer, "occasion", supple_routine_get_occasion (routine));

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    write_step (writer, supple_routine_get_step (routine, i));

  for (guint i = 0; optional != NULL && optional[i] != NULL; i++)
    {
      supple_xml_writer_open (writer, "optional");
      supple_xml_writer_attribute (writer, "exercise", optional[i]);
      supple_xml_writer_close (writer);
    }

  supple_xml_writer_close (writer);
}

/**
 * supple_routine_writer_to_bytes:
 * @routine: a routine, with an id
 *
 * Returns: (transfer full): a file with @routine in it
 */
GBytes *
supple_routine_writer_to_bytes (SuppleRoutine *routine)
{
  g_autoptr (SuppleXmlWriter) writer = supple_xml_writer_new ();

  supple_routine_writer_write (writer, routine);
  return supple_xml_writer_end (writer);
}
