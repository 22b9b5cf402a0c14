/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-step.h"

/**
 * SuppleStep:
 *
 * An exercise with its dose inside a routine. Immutable.
 */
struct _SuppleStep
{
  SuppleRecord parent_instance;

  SuppleExercise *exercise;
  SuppleDose     *dose;
};

G_DEFINE_FINAL_TYPE (SuppleStep, supple_step, SUPPLE_TYPE_RECORD)

static const SuppleField fields[] = {
  SUPPLE_TYPED_FIELD (SuppleStep, exercise, SUPPLE_OBJECT, supple_exercise_get_type),
  SUPPLE_TYPED_FIELD (SuppleStep, dose, SUPPLE_BOXED, supple_dose_get_type),
};

static void
supple_step_class_init (SuppleStepClass *klass)
{
  supple_record_class_install_fields (SUPPLE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
supple_step_init (SuppleStep *self)
{
}

SuppleExercise *
supple_step_get_exercise (SuppleStep *self)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (self), NULL);

  return self->exercise;
}

const SuppleDose *
supple_step_get_dose (SuppleStep *self)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (self), NULL);

  return self->dose;
}

/**
 * supple_step_new_usual:
 * @exercise: an exercise
 *
 * Returns: (transfer full): a step of @exercise with its usual dose
 */
SuppleStep *
supple_step_new_usual (SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  return g_object_new (SUPPLE_TYPE_STEP,
                       "exercise", exercise,
                       "dose", supple_exercise_get_dose (exercise),
                       NULL);
}
