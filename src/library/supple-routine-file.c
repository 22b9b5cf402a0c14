/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-routine-file.h"

#include "library/supple-vocabulary.h"
#include "library/supple-xml-value.h"

/* A routine so far. */
typedef struct
{
  GHashTable *exercises;
  GHashTable *taken;
  guint       order;

  char         *id;
  char         *bias;
  char         *cover;
  char         *title;
  char         *purpose;
  char         *occasion;
  GListStore   *steps;
  GStrvBuilder *optional;
  GStrvBuilder *original_names;
} Draft;

static void
clear_draft (Draft *self)
{
  g_free (self->id);
  g_free (self->bias);
  g_free (self->cover);
  g_free (self->title);
  g_free (self->purpose);
  g_free (self->occasion);
  g_object_unref (self->steps);
  g_strv_builder_unref (self->optional);
  g_strv_builder_unref (self->original_names);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Draft, clear_draft)

static gboolean
routine_started (SuppleXmlReader *reader,
                 gpointer         data,
                 GError         **error)
{
  Draft *self = data;

  if (!supple_xml_value_id (reader, "id", &self->id, error) ||
      !supple_xml_value_uint (reader, "order", supple_order_range, &self->order, error) ||
      !supple_xml_value_word (reader, "bias", supple_biases, &self->bias, error))
    return FALSE;

  if (supple_xml_reader_get (reader, "cover") != NULL &&
      !supple_xml_value_id (reader, "cover", &self->cover, error))
    return FALSE;

  if (self->taken != NULL && g_hash_table_contains (self->taken, self->id))
    return supple_xml_reader_fail_at (reader, "id", SUPPLE_LIBRARY_ERROR_TAKEN, error,
                                      "the id “%s” is already taken; choose another",
                                      self->id);

  return TRUE;
}

static gboolean
read_exercise (SuppleXmlReader *reader,
               Draft           *self,
               SuppleExercise **exercise,
               GError         **error)
{
  g_autofree char *id = NULL;

  if (!supple_xml_value_id (reader, "exercise", &id, error))
    return FALSE;

  *exercise = g_hash_table_lookup (self->exercises, id);

  if (*exercise == NULL)
    return supple_xml_reader_fail_at (reader, "exercise",
                                      SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE, error,
                                      "there is no exercise “%s”; use another’s id", id);

  return TRUE;
}

static gboolean
read_dose (SuppleXmlReader *reader,
           SuppleDose      *dose,
           GError         **error)
{
  int sides = (int) dose->sides;

  if (!supple_xml_value_uint (reader, "repetitions", supple_repetitions_range,
                              &dose->repetitions, error) ||
      !supple_xml_value_seconds (reader, "hold", supple_hold_range, &dose->hold_us, error) ||
      !supple_xml_value_uint (reader, "hold-breaths", supple_hold_breaths_range,
                              &dose->hold_breaths, error) ||
      !supple_xml_value_seconds (reader, "rest", supple_rest_range, &dose->rest_us, error) ||
      !supple_xml_value_enum (reader, "sides", SUPPLE_TYPE_SIDES, &sides, error))
    return FALSE;

  dose->sides = (SuppleSides) sides;

  if (dose->hold_breaths == 0)
    return TRUE;

  if (supple_xml_reader_get (reader, "hold") != NULL)
    return supple_xml_reader_fail_at (reader, "hold-breaths",
                                      SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                      "the hold is given twice; use seconds or breaths");

  dose->hold_us = 0;
  return TRUE;
}

/* Less than the usual range is gentler, and allowed. More is not, nor is no hold where one is the
 * point of it. */
static gboolean
check_dose (SuppleXmlReader  *reader,
            SuppleExercise   *exercise,
            const SuppleDose *dose,
            GError          **error)
{
  const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);
  const char            *id = supple_exercise_get_id (exercise);

  if (dose->repetitions > range->repetitions_max)
    return supple_xml_reader_fail_at (reader, "repetitions", SUPPLE_LIBRARY_ERROR_VALUE,
                                      error,
                                      "“repetitions” is %u; “%s” may have %u at most",
                                      dose->repetitions, id, range->repetitions_max);

  if (range->hold_max_us == 0 && (dose->hold_us > 0 || dose->hold_breaths > 0))
    return supple_xml_reader_fail_at (reader, dose->hold_us > 0 ? "hold" : "hold-breaths",
                                      SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "nothing is held in “%s”; leave the hold out", id);

  if (dose->hold_us == 0 && dose->hold_breaths == 0 && range->hold_min_us > 0)
    return supple_xml_reader_fail_at (reader, "hold", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“hold” is 0; “%s” lives by its hold, give it some seconds",
                                      id);

  if (dose->hold_us > range->hold_max_us)
    return supple_xml_reader_fail_at (reader, "hold", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“hold” is %g s; “%s” may have %g s at most",
                                      (double) dose->hold_us / G_USEC_PER_SEC, id,
                                      (double) range->hold_max_us / G_USEC_PER_SEC);

  if (supple_exercise_get_sided (exercise) != (dose->sides != SUPPLE_SIDES_NONE))
    return supple_xml_reader_fail_at (reader, "sides", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      supple_exercise_get_sided (exercise)

                                        ? "“%s” has sides; “sides” must be both, right or left"
                                        : "“%s” has no sides; leave “sides” out",
                                      id);

  return TRUE;
}

static gboolean
step_started (SuppleXmlReader *reader,
              gpointer         data,
              GError         **error)
{
  Draft          *self = data;
  SuppleExercise *exercise;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->steps)) == SUPPLE_STEPS_MAX)
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "there are too many steps; there may be %d at most",
                                   SUPPLE_STEPS_MAX);

  if (!read_exercise (reader, self, &exercise, error))
    return FALSE;

  SuppleDose dose = *supple_exercise_get_dose (exercise);

  if (!read_dose (reader, &dose, error) || !check_dose (reader, exercise, &dose, error))
    return FALSE;

  g_autoptr (SuppleStep) step = g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise, "dose",
                                              &dose, NULL);

  g_list_store_append (self->steps, step);
  return TRUE;
}

static gboolean
optional_started (SuppleXmlReader *reader,
                  gpointer         data,
                  GError         **error)
{
  Draft          *self = data;
  SuppleExercise *exercise;

  if (!read_exercise (reader, self, &exercise, error))
    return FALSE;

  g_strv_builder_add (self->optional, supple_exercise_get_id (exercise));
  return TRUE;
}

static gboolean
has_cover (Draft *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->steps)); i++)
    {
      g_autoptr (SuppleStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);
      const char *id = supple_exercise_get_id (supple_step_get_exercise (step));

      if (g_str_equal (id, self->cover))
        return TRUE;
    }

  return FALSE;
}

static gboolean
routine_ended (SuppleXmlReader *reader,
               gpointer         data,
               GError         **error)
{
  Draft *self = data;
  guint  n_steps = g_list_model_get_n_items (G_LIST_MODEL (self->steps));

  if (!supple_xml_reader_require (reader, self->title != NULL, "title", error) ||
      !supple_xml_reader_require (reader, n_steps > 0, "step", error))
    return FALSE;

  if (self->cover != NULL && !has_cover (self))
    return supple_xml_reader_fail (reader, SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE, error,
                                   "the cover “%s” is in none of the steps; use one that is",
                                   self->cover);

  return TRUE;
}

#define TEXT(element, member, chars)                                                     \
  .name = (element), .parent = "routine", .text = SUPPLE_XML_TEXT, .chars_max = (chars), \
  .offset = G_STRUCT_OFFSET (Draft, member)

static const SuppleXmlElement elements[] = {
  { .name = "routine",
    .required = "version id",
    .optional = "order bias cover",
    .started = routine_started,
    .ended = routine_ended },
  { TEXT ("title", title, SUPPLE_TITLE_CHARS_MAX),
    .original = G_STRUCT_OFFSET (Draft, original_names) },
  { TEXT ("purpose", purpose, SUPPLE_PURPOSE_CHARS_MAX) },
  { TEXT ("occasion", occasion, SUPPLE_PURPOSE_CHARS_MAX) },
  { .name = "step",
    .parent = "routine",
    .required = "exercise",
    .optional = "repetitions hold hold-breaths rest sides",
    .started = step_started },
  { .name = "optional", .parent = "routine", .required = "exercise", .started = optional_started },
};

/**
 * supple_routine_file_parse:
 * @document: a routine file
 * @exercises: (element-type utf8 SuppleExercise): the exercises that there are, by id
 * @taken: (nullable): a table whose keys are the ids that it may not have
 * @order: (out): its place among others, from 1; 0 if it names none
 * @error: (out): the first fault, in the domain %SUPPLE_LIBRARY_ERROR
 *
 * Reads a routine. data/library/supple-routine.rng says what one looks like.
 * What a step does not say about its dose, its exercise does. A step may ask
 * for less than the exercise's usual range, never for more; it may go without
 * its hold only where that range begins at 0.
 *
 * Returns: (transfer full): the routine, %NULL if something is wrong
 */
SuppleRoutine *
supple_routine_file_parse (const SuppleXmlDocument *document,
                           GHashTable              *exercises,
                           GHashTable              *taken,
                           guint                   *order,
                           GError                 **error)
{
  g_auto (Draft) draft = {
    .exercises = exercises,
    .taken = taken,
    .steps = g_list_store_new (SUPPLE_TYPE_STEP),
    .optional = g_strv_builder_new (),
    .original_names = g_strv_builder_new (),
  };

  g_return_val_if_fail (document != NULL && exercises != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!supple_xml_reader_read (document, elements, G_N_ELEMENTS (elements), &draft, error))
    return NULL;

  g_auto (GStrv) optional = g_strv_builder_end (draft.optional);
  g_auto (GStrv) original_names = g_strv_builder_end (draft.original_names);

  *order = draft.order;
  return g_object_new (SUPPLE_TYPE_ROUTINE,
                       "id", draft.id,
                       "title", draft.title,
                       "purpose", draft.purpose,
                       "occasion", draft.occasion,
                       "bias", draft.bias,
                       "cover", draft.cover,
                       "optional", optional,
                       "original-names", original_names,
                       "steps", draft.steps,
                       "own", !document->translate,
                       NULL);
}
