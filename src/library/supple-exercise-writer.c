/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-exercise-writer.h"

static void
write_texts (SuppleXmlWriter   *writer,
             const char        *element,
             const char *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    supple_xml_writer_text_element (writer, element, texts[i]);
}

static void
write_attributes (SuppleXmlWriter *writer,
                  SuppleExercise  *exercise)
{
  const char *const *tags = supple_exercise_get_tags (exercise);
  g_autofree char   *joined = tags != NULL ? g_strjoinv (" ", (char **) tags) : g_strdup ("");

  supple_xml_writer_attribute (writer, "version", "1");
  supple_xml_writer_attribute (writer, "id", supple_exercise_get_id (exercise));
  supple_xml_writer_attribute (writer, "bias", supple_exercise_get_bias (exercise));
  supple_xml_writer_attribute (writer, "place",
                               supple_enum_nick (SUPPLE_TYPE_PLACE,
                                                 (int) supple_exercise_get_place (exercise)));
  supple_xml_writer_attribute (writer, "position", supple_exercise_get_position (exercise));
  supple_xml_writer_attribute (writer, "kind",
                               supple_enum_nick (SUPPLE_TYPE_EXERCISE_KIND,
                                                 (int) supple_exercise_get_kind (exercise)));

  if (supple_exercise_get_sided (exercise))
    supple_xml_writer_attribute (writer, "sides",
                                 supple_exercise_get_alternate (exercise) ? "alternate" : "each");

  supple_xml_writer_uint (writer, "difficulty", supple_exercise_get_difficulty (exercise));
  supple_xml_writer_seconds (writer, "setup", supple_exercise_get_setup_us (exercise));
  supple_xml_writer_attribute (writer, "variant-of", supple_exercise_get_variant_of (exercise));
  supple_xml_writer_attribute (writer, "photo", supple_exercise_get_photo (exercise));
  supple_xml_writer_attribute (writer, "tags", joined);
}

static void
write_start (SuppleXmlWriter *writer,
             SuppleExercise  *exercise)
{
  supple_xml_writer_open (writer, "start");
  supple_xml_writer_attribute (writer, "pose", supple_exercise_get_start_pose (exercise));
  supple_xml_writer_text_element (writer, "instruction",
                                  supple_exercise_get_start_instruction (exercise));
  supple_xml_writer_text_element (writer, "description", supple_exercise_get_start (exercise));
  supple_xml_writer_close (writer);
}

static void
write_phase (SuppleXmlWriter *writer,
             SupplePhase     *phase)
{
  SuppleBreath other = supple_phase_get_other_breath (phase);

  supple_xml_writer_open (writer, "phase");
  supple_xml_writer_attribute (writer, "id", supple_phase_get_id (phase));
  supple_xml_writer_attribute (
    writer, "breath", supple_enum_nick (SUPPLE_TYPE_BREATH, (int) supple_phase_get_breath (phase)));

  if (other != SUPPLE_BREATH_FREE)
    supple_xml_writer_attribute (writer, "other-breath",
                                 supple_enum_nick (SUPPLE_TYPE_BREATH, (int) other));

  supple_xml_writer_seconds (writer, "seconds", supple_phase_get_duration_us (phase));
  supple_xml_writer_attribute (writer, "pose", supple_phase_get_pose (phase));

  if (supple_phase_get_hold (phase))
    supple_xml_writer_attribute (writer, "hold", "yes");

  supple_xml_writer_text_element (writer, "instruction", supple_phase_get_instruction (phase));
  supple_xml_writer_text_element (writer, "instruction-in",
                                  supple_phase_get_instruction_in (phase));
  supple_xml_writer_text_element (writer, "description", supple_phase_get_description (phase));
  supple_xml_writer_close (writer);
}

static void
write_range (SuppleXmlWriter *writer,
             const char      *name,
             guint            from,
             guint            to)
{
  g_autofree char *range = g_strdup_printf ("%u %u", from, to);

  supple_xml_writer_attribute (writer, name, range);
}

static void
write_dose (SuppleXmlWriter *writer,
            SuppleExercise  *exercise)
{
  const SuppleDose      *dose = supple_exercise_get_dose (exercise);
  const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);

  supple_xml_writer_open (writer, "dose");
  supple_xml_writer_uint (writer, "repetitions", dose->repetitions);

  if (range->hold_max_us > 0)
    supple_xml_writer_seconds (writer, "hold", dose->hold_us);

  if (dose->rest_us > 0)
    supple_xml_writer_seconds (writer, "rest", dose->rest_us);

  supple_xml_writer_close (writer);

  supple_xml_writer_open (writer, "allowed");
  write_range (writer, "repetitions", range->repetitions_min, range->repetitions_max);

  if (range->hold_max_us > 0)
    write_range (writer, "hold", (guint) (range->hold_min_us / G_USEC_PER_SEC),
                 (guint) (range->hold_max_us / G_USEC_PER_SEC));

  supple_xml_writer_close (writer);
}

/* The first one alone may name an exercise. */
static void
write_easier (SuppleXmlWriter *writer,
              SuppleExercise  *exercise)
{
  const char *const *easier = supple_exercise_get_easier (exercise);

  for (guint i = 0; easier != NULL && easier[i] != NULL; i++)
    {
      supple_xml_writer_open (writer, "easier");

      if (i == 0)
        supple_xml_writer_attribute (writer, "exercise",
                                     supple_exercise_get_easier_exercise (exercise));

      supple_xml_writer_text (writer, easier[i]);
      supple_xml_writer_close (writer);
    }
}

/**
 * supple_exercise_writer_write:
 * @writer: a file
 * @exercise: an exercise, with an id
 *
 * Writes the element of @exercise. supple_exercise_file_parse() reads it back equal, if
 * @exercise keeps to the limits of such files, which are not checked here.
 */
void
supple_exercise_writer_write (SuppleXmlWriter *writer,
                              SuppleExercise  *exercise)
{
  g_return_if_fail (SUPPLE_IS_EXERCISE (exercise));

  const char *const *sources = supple_exercise_get_sources (exercise);

  supple_xml_writer_open (writer, "exercise");
  write_attributes (writer, exercise);
  supple_xml_writer_text_element (writer, "title", supple_exercise_get_title (exercise));
  write_texts (writer, "other-name", supple_exercise_get_other_names (exercise));
  write_start (writer, exercise);

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    write_phase (writer, supple_exercise_get_phase (exercise, i));

  write_dose (writer, exercise);
  write_texts (writer, "target", supple_exercise_get_targets (exercise));
  write_texts (writer, "feeling", supple_exercise_get_feelings (exercise));
  write_texts (writer, "mistake", supple_exercise_get_mistakes (exercise));
  write_easier (writer, exercise);
  write_texts (writer, "harder", supple_exercise_get_harder (exercise));
  write_texts (writer, "caution", supple_exercise_get_cautions (exercise));
  supple_xml_writer_text_element (writer, "evidence", supple_exercise_get_evidence (exercise));

  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    {
      supple_xml_writer_open (writer, "source");
      supple_xml_writer_attribute (writer, "key", sources[i]);
      supple_xml_writer_close (writer);
    }

  supple_xml_writer_close (writer);
}

/**
 * supple_exercise_writer_to_bytes:
 * @exercise: an exercise, with an id
 *
 * Returns: (transfer full): a file with @exercise in it
 */
GBytes *
supple_exercise_writer_to_bytes (SuppleExercise *exercise)
{
  g_autoptr (SuppleXmlWriter) writer = supple_xml_writer_new ();

  supple_exercise_writer_write (writer, exercise);
  return supple_xml_writer_end (writer);
}
