/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-exercise-file.h"

#include <string.h>

#include "library/supple-exercise-draft.h"
#include "library/supple-photo.h"
#include "library/supple-vocabulary.h"
#include "library/supple-xml-value.h"

#define PHASES_MAX 12

static const guint difficulty_range[2] = { 1, 3 };
static const guint setup_range[2] = { 0, 120 };
static const guint seconds_range[2] = { 0, 900 };

/* What sides="…" says. */
static const char *const sides_words[] = { "none", "each", "alternate", NULL };

/* A file beside the exercises; never a path. */
static gboolean
read_photo (SuppleXmlReader *reader,
            char           **photo,
            GError         **error)
{
  const char *name = supple_xml_reader_get (reader, "photo");

  if (name != NULL && !supple_photo_is_name (name))
    return supple_xml_reader_fail_at (reader, "photo", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is no photo’s name; use small letters, digits and "
                                      "underscores, then .jpg or .png",
                                      name);

  g_set_str (photo, name);
  return TRUE;
}

static gboolean
exercise_started (SuppleXmlReader *reader,
                  gpointer         data,
                  GError         **error)
{
  SuppleExerciseDraft *self = data;

  if (!supple_xml_value_id (reader, "id", &self->id, error) ||
      !supple_xml_value_uint (reader, "order", supple_order_range, &self->order, error) ||
      !supple_xml_value_enum (reader, "place", SUPPLE_TYPE_PLACE, &self->place, error) ||
      !supple_xml_value_word (reader, "position", supple_positions, &self->position, error) ||
      !supple_xml_value_enum (reader, "kind", SUPPLE_TYPE_EXERCISE_KIND, &self->kind, error) ||
      !supple_xml_value_word (reader, "sides", sides_words, &self->sides, error) ||
      !supple_xml_value_uint (reader, "difficulty", difficulty_range, &self->difficulty, error) ||
      !supple_xml_value_seconds (reader, "setup", setup_range, &self->setup_us, error) ||
      !supple_xml_value_word (reader, "bias", supple_biases, &self->bias, error) ||
      !supple_xml_value_id (reader, "variant-of", &self->variant_of, error) ||
      !supple_xml_value_words (reader, "tags", supple_tags, &self->tags, error) ||
      !read_photo (reader, &self->photo, error))
    return FALSE;

  if (self->taken != NULL && g_hash_table_contains (self->taken, self->id))
    return supple_xml_reader_fail_at (reader, "id", SUPPLE_LIBRARY_ERROR_TAKEN, error,
                                      "the id “%s” is already taken; choose another",
                                      self->id);

  return TRUE;
}

/* Pose names have the shape of ids, with the side in capitals: the figure knows which there are. */
static gboolean
read_pose (SuppleXmlReader *reader,
           char           **pose,
           GError         **error)
{
  const char *name = supple_xml_reader_get (reader, "pose");
  gsize       length = strspn (name, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "_");

  if (length == 0 || length > 64 || name[length] != '\0')
    return supple_xml_reader_fail_at (reader, "pose", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is no pose; use letters, digits, underscores", name);

  g_set_str (pose, name);
  return TRUE;
}

static gboolean
start_started (SuppleXmlReader *reader,
               gpointer         data,
               GError         **error)
{
  SuppleExerciseDraft *self = data;

  if (self->start_pose != NULL)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "there is a second “start”; there may be one");

  return read_pose (reader, &self->start_pose, error);
}

static gboolean
start_ended (SuppleXmlReader *reader,
             gpointer         data,
             GError         **error)
{
  SuppleExerciseDraft *self = data;

  return supple_xml_reader_require (reader, self->start != NULL, "description", error);
}

static gboolean
has_phase (SuppleExerciseDraft *self,
           const char          *id)
{
  for (guint i = 0; i < self->phases->len; i++)
    if (strcmp (supple_phase_get_id (g_ptr_array_index (self->phases, i)), id) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
phase_started (SuppleXmlReader *reader,
               gpointer         data,
               GError         **error)
{
  SuppleExerciseDraft *self = data;
  SupplePhaseDraft    *phase = &self->phase;

  if (self->phases->len == PHASES_MAX)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "there are too many phases; there may be %d at most",
                                   PHASES_MAX);

  if (!supple_xml_value_id (reader, "id", &phase->id, error) ||
      !supple_xml_value_enum (reader, "breath", SUPPLE_TYPE_BREATH, &phase->breath, error) ||
      !supple_xml_value_enum (reader, "other-breath", SUPPLE_TYPE_BREATH, &phase->other_breath,
                              error) ||
      !supple_xml_value_seconds (reader, "seconds", seconds_range, &phase->duration_us, error) ||
      !supple_xml_value_yes (reader, "hold", &phase->hold, error) ||
      !read_pose (reader, &phase->pose, error))
    return FALSE;

  if (has_phase (self, phase->id))
    return supple_xml_reader_fail_at (reader, "id", SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                      "there is a phase “%s” already; choose another id",
                                      phase->id);

  if (phase->duration_us == 0)
    return supple_xml_reader_fail_at (reader, "seconds", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“seconds” is 0; a phase must take some time");

  if (phase->hold && phase->breath != SUPPLE_BREATH_FREE)
    return supple_xml_reader_fail_at (reader, "breath", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "a hold spans breaths; its “breath” must be “free”");

  if (phase->hold && self->first_hold_us == 0)
    self->first_hold_us = phase->duration_us;

  return TRUE;
}

static gboolean
phase_ended (SuppleXmlReader *reader,
             gpointer         data,
             GError         **error)
{
  SuppleExerciseDraft *self = data;
  SupplePhaseDraft    *phase = &self->phase;

  if (!supple_xml_reader_require (reader, phase->instruction != NULL, "instruction", error) ||
      !supple_xml_reader_require (reader, phase->description != NULL, "description", error))
    return FALSE;

  if (phase->instruction_in != NULL && !phase->hold)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "only a hold has an “instruction-in”; leave it out");

  g_ptr_array_add (self->phases,
                   g_object_new (SUPPLE_TYPE_PHASE,
                                 "id", phase->id,
                                 "instruction", phase->instruction,
                                 "instruction-in", phase->instruction_in,
                                 "description", phase->description,
                                 "pose", phase->pose,
                                 "duration-us", phase->duration_us,
                                 "breath", phase->breath,
                                 "other-breath", phase->other_breath,
                                 "hold", phase->hold,
                                 NULL));
  supple_phase_draft_clear (phase);
  return TRUE;
}

static gboolean
dose_started (SuppleXmlReader *reader,
              gpointer         data,
              GError         **error)
{
  SuppleExerciseDraft *self = data;

  if (self->dose.repetitions > 0)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "there is a second “dose”; there may be one");

  self->dose_has_hold = supple_xml_reader_get (reader, "hold") != NULL;

  return supple_xml_value_uint (reader, "repetitions", supple_repetitions_range,
                                &self->dose.repetitions, error) &&
         supple_xml_value_seconds (reader, "hold", supple_hold_range, &self->dose.hold_us, error) &&
         supple_xml_value_seconds (reader, "rest", supple_rest_range, &self->dose.rest_us, error);
}

static gboolean
allowed_started (SuppleXmlReader *reader,
                 gpointer         data,
                 GError         **error)
{
  SuppleExerciseDraft *self = data;
  guint                repetitions[2] = { 1, 1 };
  guint                hold[2] = { 0, 0 };

  if (self->range.repetitions_max > 0)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "there is a second “allowed”; there may be one");

  if (!supple_xml_value_uints (reader, "repetitions", supple_repetitions_range, repetitions,
                               error) ||
      !supple_xml_value_uints (reader, "hold", supple_hold_range, hold, error))
    return FALSE;

  self->range = (SuppleDoseRange) {
    .repetitions_min = repetitions[0],
    .repetitions_max = repetitions[1],
    .hold_min_us = hold[0] * G_USEC_PER_SEC,
    .hold_max_us = hold[1] * G_USEC_PER_SEC,
  };
  return TRUE;
}

static gboolean
easier_started (SuppleXmlReader *reader,
                gpointer         data,
                GError         **error)
{
  SuppleExerciseDraft *self = data;

  if (supple_xml_reader_get (reader, "exercise") != NULL && self->easier != NULL)
    return supple_xml_reader_fail_at (reader, "exercise", SUPPLE_LIBRARY_ERROR_STRUCTURE,
                                      error,
                                      "only the first “easier” names an exercise; move it");

  return supple_xml_value_id (reader, "exercise", &self->easier_exercise, error);
}

static gboolean
source_started (SuppleXmlReader *reader,
                gpointer         data,
                GError         **error)
{
  SuppleExerciseDraft *self = data;
  const char          *key = supple_xml_reader_get (reader, "key");

  if (*key == '\0')
    return supple_xml_reader_fail_at (reader, "key", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“key” is empty; use a key of sources.xml");

  if (self->sources == NULL)
    self->sources = g_strv_builder_new ();

  g_strv_builder_add (self->sources, key);
  return TRUE;
}

static gboolean
check_dose (SuppleXmlReader     *reader,
            SuppleExerciseDraft *self,
            GError             **error)
{
  const SuppleDose      *dose = &self->dose;
  const SuppleDoseRange *range = &self->range;

  if (dose->repetitions < range->repetitions_min || dose->repetitions > range->repetitions_max)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                   "the dose has %u repetitions; “allowed” says %u to %u",
                                   dose->repetitions, range->repetitions_min,
                                   range->repetitions_max);

  if (dose->hold_us < range->hold_min_us || dose->hold_us > range->hold_max_us)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                   "the dose has a hold of %g s; “allowed” says %g to %g s",
                                   (double) dose->hold_us / G_USEC_PER_SEC,
                                   (double) range->hold_min_us / G_USEC_PER_SEC,
                                   (double) range->hold_max_us / G_USEC_PER_SEC);

  if ((self->first_hold_us > 0) != (range->hold_max_us > 0))
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   self->first_hold_us > 0

                                     ? "a phase is a hold; add its range as “hold” to “allowed”"
                                     : "a hold is allowed; add hold=\"yes\" to a phase");

  return TRUE;
}

static gboolean
exercise_ended (SuppleXmlReader *reader,
                gpointer         data,
                GError         **error)
{
  SuppleExerciseDraft *self = data;

  /* A dose always says how long: 0 is no hold at all. */
  if (!self->dose_has_hold)
    self->dose.hold_us = self->first_hold_us;

  return supple_xml_reader_require (reader, self->title != NULL, "title", error) &&
         supple_xml_reader_require (reader, self->start_pose != NULL, "start", error) &&
         supple_xml_reader_require (reader, self->phases->len > 0, "phase", error) &&
         supple_xml_reader_require (reader, self->dose.repetitions > 0, "dose", error) &&
         supple_xml_reader_require (reader, self->range.repetitions_max > 0, "allowed", error) &&
         check_dose (reader, self, error);
}

#define TEXT(element, parent_, member, chars)                                            \
  .name = (element), .parent = (parent_), .text = SUPPLE_XML_TEXT, .chars_max = (chars), \
  .offset = G_STRUCT_OFFSET (SuppleExerciseDraft, member)
#define TEXTS(element, member, chars)                                                      \
  .name = (element), .parent = "exercise", .text = SUPPLE_XML_TEXTS, .chars_max = (chars), \
  .offset = G_STRUCT_OFFSET (SuppleExerciseDraft, member)
#define ORIGINAL .original = G_STRUCT_OFFSET (SuppleExerciseDraft, original_names)

static const SuppleXmlElement elements[] = {
  { .name = "exercise",
    .required = "version id place position kind difficulty setup tags",
    .optional = "order sides bias variant-of photo",
    .started = exercise_started,
    .ended = exercise_ended },
  { TEXT ("title", "exercise", title, SUPPLE_TITLE_CHARS_MAX), ORIGINAL },
  { TEXTS ("other-name", other_names, 80), ORIGINAL },
  { .name = "start",
    .parent = "exercise",
    .required = "pose",
    .started = start_started,
    .ended = start_ended },
  { TEXT ("instruction", "start", start_instruction, 32) },
  { TEXT ("description", "start", start, 300) },
  { .name = "phase",
    .parent = "exercise",
    .required = "id breath seconds pose",
    .optional = "other-breath hold",
    .started = phase_started,
    .ended = phase_ended },
  /* One line that reads from three metres. */
  { TEXT ("instruction", "phase", phase.instruction, 32) },
  { TEXT ("instruction-in", "phase", phase.instruction_in, 32) },
  { TEXT ("description", "phase", phase.description, 300) },
  { .name = "dose",
    .parent = "exercise",
    .required = "repetitions",
    .optional = "hold rest",
    .started = dose_started },
  { .name = "allowed",
    .parent = "exercise",
    .optional = "repetitions hold",
    .started = allowed_started },
  { TEXTS ("target", targets, 80) },
  { TEXTS ("feeling", feelings, 200) },
  { TEXTS ("mistake", mistakes, 200) },
  { TEXTS ("easier", easier, 200), .optional = "exercise", .started = easier_started },
  { TEXTS ("harder", harder, 200) },
  { TEXTS ("caution", cautions, 200) },
  { TEXT ("evidence", "exercise", evidence, 500) },
  { .name = "source", .parent = "exercise", .required = "key", .started = source_started },
};

/**
 * supple_exercise_file_parse:
 * @document: an exercise file
 * @taken: (nullable): a table whose keys are the ids that it may not have
 * @order: (out): its place among others, from 1; 0 if it names none
 * @error: (out): the first fault, in the domain %SUPPLE_LIBRARY_ERROR
 *
 * Reads an exercise. data/library/supple-exercise.rng says what one looks like.
 *
 * Returns: (transfer full): the exercise, %NULL if something is wrong
 */
SuppleExercise *
supple_exercise_file_parse (const SuppleXmlDocument *document,
                            GHashTable              *taken,
                            guint                   *order,
                            GError                 **error)
{
  g_auto (SuppleExerciseDraft) draft = {
    .taken = taken,
    .phases = g_ptr_array_new_with_free_func (g_object_unref),
  };

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  draft.own = !document->translate;

  if (!supple_xml_reader_read (document, elements, G_N_ELEMENTS (elements), &draft, error))
    return NULL;

  *order = draft.order;
  return supple_exercise_draft_build (&draft);
}
