/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-routine.h"

/**
 * SuppleRoutine:
 *
 * An ordered list of steps with a purpose. Immutable.
 */
struct _SuppleRoutine
{
  SuppleRecord parent_instance;

  char       *id;
  char       *title;
  char       *purpose;
  char       *occasion;
  char       *bias;
  char       *cover;
  char      **optional;
  char      **original_names;
  GListModel *steps;
  gboolean    own;
};

G_DEFINE_FINAL_TYPE (SuppleRoutine, supple_routine, SUPPLE_TYPE_RECORD)

static const SuppleField fields[] = {
  SUPPLE_FIELD (SuppleRoutine, id, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleRoutine, title, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleRoutine, purpose, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleRoutine, occasion, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleRoutine, bias, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleRoutine, cover, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleRoutine, optional, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleRoutine, original_names, SUPPLE_STRV),
  SUPPLE_TYPED_FIELD (SuppleRoutine, steps, SUPPLE_OBJECT, g_list_model_get_type),
  SUPPLE_FIELD (SuppleRoutine, own, SUPPLE_BOOLEAN),
};

static void
supple_routine_class_init (SuppleRoutineClass *klass)
{
  supple_record_class_install_fields (SUPPLE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
supple_routine_init (SuppleRoutine *self)
{
}

const char *
supple_routine_get_id (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->id;
}

const char *
supple_routine_get_title (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->title;
}

const char *
supple_routine_get_purpose (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->purpose;
}

const char *
supple_routine_get_occasion (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->occasion;
}

const char *
supple_routine_get_bias (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->bias;
}

const char *
supple_routine_get_cover_id (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->cover;
}

const char *const *
supple_routine_get_optional (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->optional;
}

/**
 * supple_routine_get_original_names:
 * @self: a routine
 *
 * Returns: (transfer none) (nullable): its title as it was before it was translated, where
 *   that has changed it
 */
const char *const *
supple_routine_get_original_names (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return (const char *const *) self->original_names;
}

GListModel *
supple_routine_get_steps (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  return self->steps;
}

gboolean
supple_routine_get_own (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), FALSE);

  return self->own;
}

guint
supple_routine_get_n_steps (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), 0);

  return self->steps != NULL ? g_list_model_get_n_items (self->steps) : 0;
}

/**
 * supple_routine_get_step:
 * @self: a routine
 * @position: less than supple_routine_get_n_steps()
 *
 * Returns: (transfer none): the step at @position, owned by @self
 */
SuppleStep *
supple_routine_get_step (SuppleRoutine *self,
                         guint          position)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);
  g_return_val_if_fail (position < supple_routine_get_n_steps (self), NULL);

  g_autoptr (SuppleStep) step = g_list_model_get_item (self->steps, position);

  /* A routine never changes: its list keeps the step alive. */
  return step;
}

/**
 * supple_routine_get_cover:
 * @self: a routine
 *
 * That of the step which its file names as the cover, else that of the first one.
 *
 * Returns: (transfer none) (nullable): the exercise whose picture stands for @self
 */
SuppleExercise *
supple_routine_get_cover (SuppleRoutine *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);

  guint n_steps = supple_routine_get_n_steps (self);

  if (n_steps == 0)
    return NULL;

  for (guint i = 0; i < n_steps; i++)
    {
      SuppleExercise *exercise = supple_step_get_exercise (supple_routine_get_step (self, i));

      if (g_strcmp0 (supple_exercise_get_id (exercise), self->cover) == 0)
        return exercise;
    }

  return supple_step_get_exercise (supple_routine_get_step (self, 0));
}

/**
 * supple_routine_new_single:
 * @step: a step
 *
 * Returns: (transfer full): a routine of @step alone, for a preview or a trial: called as
 *   the exercise is, and without an id
 */
SuppleRoutine *
supple_routine_new_single (SuppleStep *step)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);

  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);

  g_list_store_append (steps, step);

  return g_object_new (SUPPLE_TYPE_ROUTINE,
                       "title", supple_exercise_get_title (supple_step_get_exercise (step)),
                       "steps", steps,
                       NULL);
}

/**
 * supple_routine_new_with_steps:
 * @self: a routine
 * @steps: (element-type SuppleStep): other steps
 *
 * Returns: (transfer full): a routine that is @self in all but its steps
 */
SuppleRoutine *
supple_routine_new_with_steps (SuppleRoutine *self,
                               GListModel    *steps)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (self), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (steps), NULL);

  return g_object_new (SUPPLE_TYPE_ROUTINE,
                       "id", self->id,
                       "title", self->title,
                       "purpose", self->purpose,
                       "occasion", self->occasion,
                       "bias", self->bias,
                       "cover", self->cover,
                       "optional", self->optional,
                       "original-names", self->original_names,
                       "own", self->own,
                       "steps", steps,
                       NULL);
}
