/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-exercise.h"

/**
 * SuppleExercise:
 *
 * One stretch or movement, with everything that is known about it. Immutable.
 *
 * The authored poses show the right side; the left is their mirror.
 */
struct _SuppleExercise
{
  SuppleRecord parent_instance;

  char              *id;
  char              *title;
  char             **other_names;
  char             **original_names;
  SupplePlace        place;
  char              *position;
  SuppleExerciseKind kind;
  gboolean           sided;
  gboolean           alternate;
  guint              difficulty;
  gint64             setup_us;
  char              *bias;
  char              *start;
  char              *start_instruction;
  char              *start_pose;
  GPtrArray         *phases;
  SuppleDose        *dose;
  SuppleDoseRange   *dose_range;
  char             **targets;
  char             **feelings;
  char             **mistakes;
  char             **easier;
  char              *easier_exercise;
  char             **harder;
  char             **cautions;
  char             **tags;
  char             **sources;
  char              *variant_of;
  char              *evidence;
  char              *photo;
  gboolean           own;
};

G_DEFINE_FINAL_TYPE (SuppleExercise, supple_exercise, SUPPLE_TYPE_RECORD)

static const SuppleField fields[] = {
  SUPPLE_FIELD (SuppleExercise, id, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, title, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, other_names, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, original_names, SUPPLE_STRV),
  SUPPLE_TYPED_FIELD (SuppleExercise, place, SUPPLE_ENUM, supple_place_get_type),
  SUPPLE_FIELD (SuppleExercise, position, SUPPLE_STRING),
  SUPPLE_TYPED_FIELD (SuppleExercise, kind, SUPPLE_ENUM, supple_exercise_kind_get_type),
  SUPPLE_FIELD (SuppleExercise, sided, SUPPLE_BOOLEAN),
  SUPPLE_FIELD (SuppleExercise, alternate, SUPPLE_BOOLEAN),
  SUPPLE_FIELD (SuppleExercise, difficulty, SUPPLE_UINT),
  SUPPLE_FIELD (SuppleExercise, setup_us, SUPPLE_INT64),
  SUPPLE_FIELD (SuppleExercise, bias, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, start, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, start_instruction, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, start_pose, SUPPLE_STRING),
  SUPPLE_TYPED_FIELD (SuppleExercise, phases, SUPPLE_BOXED, g_ptr_array_get_type),
  SUPPLE_TYPED_FIELD (SuppleExercise, dose, SUPPLE_BOXED, supple_dose_get_type),
  SUPPLE_TYPED_FIELD (SuppleExercise, dose_range, SUPPLE_BOXED, supple_dose_range_get_type),
  SUPPLE_FIELD (SuppleExercise, targets, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, feelings, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, mistakes, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, easier, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, easier_exercise, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, harder, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, cautions, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, tags, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, sources, SUPPLE_STRV),
  SUPPLE_FIELD (SuppleExercise, variant_of, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, evidence, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, photo, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleExercise, own, SUPPLE_BOOLEAN),
};

static void
supple_exercise_class_init (SuppleExerciseClass *klass)
{
  supple_record_class_install_fields (SUPPLE_RECORD_CLASS (klass),
                                      fields,
                                      G_N_ELEMENTS (fields));
}

static void
supple_exercise_init (SuppleExercise *self)
{
}

const char *
supple_exercise_get_id (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->id;
}

const char *
supple_exercise_get_title (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->title;
}

const char *const *
supple_exercise_get_other_names (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->other_names;
}

/**
 * supple_exercise_get_original_names:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): title and other names as they were before they were
 *   translated, where that has changed them
 */
const char *const *
supple_exercise_get_original_names (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->original_names;
}

SupplePlace
supple_exercise_get_place (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), SUPPLE_PLACE_MAT);

  return self->place;
}

const char *
supple_exercise_get_position (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->position;
}

SuppleExerciseKind
supple_exercise_get_kind (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), SUPPLE_EXERCISE_KIND_HOLD);

  return self->kind;
}

gboolean
supple_exercise_get_sided (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), FALSE);

  return self->sided;
}

gboolean
supple_exercise_get_alternate (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), FALSE);

  return self->alternate;
}

guint
supple_exercise_get_difficulty (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), 0);

  return self->difficulty;
}

gint64
supple_exercise_get_setup_us (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), 0);

  return self->setup_us;
}

/**
 * supple_exercise_get_bias:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): which way it leans, in the words of the
 *   files ("flexion", "extension"…); %NULL if none is noted
 */
const char *
supple_exercise_get_bias (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->bias;
}

const char *
supple_exercise_get_start (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->start;
}

/**
 * supple_exercise_get_start_instruction:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): how to begin, in one line that reads
 *   from three metres; supple_exercise_get_start() has it in full. %NULL if an
 *   exercise of one's own goes without
 */
const char *
supple_exercise_get_start_instruction (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->start_instruction;
}

const char *
supple_exercise_get_start_pose (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->start_pose;
}

const SuppleDose *
supple_exercise_get_dose (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->dose;
}

const SuppleDoseRange *
supple_exercise_get_dose_range (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->dose_range;
}

const char *const *
supple_exercise_get_targets (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->targets;
}

const char *const *
supple_exercise_get_feelings (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->feelings;
}

const char *const *
supple_exercise_get_mistakes (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->mistakes;
}

const char *const *
supple_exercise_get_easier (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->easier;
}

const char *
supple_exercise_get_easier_exercise (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->easier_exercise;
}

const char *const *
supple_exercise_get_harder (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->harder;
}

const char *const *
supple_exercise_get_cautions (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->cautions;
}

const char *const *
supple_exercise_get_tags (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->tags;
}

const char *const *
supple_exercise_get_sources (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return (const char *const *) self->sources;
}

const char *
supple_exercise_get_variant_of (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->variant_of;
}

const char *
supple_exercise_get_evidence (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->evidence;
}

/**
 * supple_exercise_get_photo:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): the name of a file in the folder of photos, which
 *   is shown instead of the figure
 */
const char *
supple_exercise_get_photo (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);

  return self->photo;
}

gboolean
supple_exercise_get_own (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), FALSE);

  return self->own;
}

guint
supple_exercise_get_n_phases (SuppleExercise *self)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), 0);

  return self->phases != NULL ? self->phases->len : 0;
}

/**
 * supple_exercise_get_phase:
 * @self: an exercise
 * @position: less than supple_exercise_get_n_phases()
 *
 * Returns: (transfer none): the phase at @position
 */
SupplePhase *
supple_exercise_get_phase (SuppleExercise *self,
                           guint           position)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (position < supple_exercise_get_n_phases (self), NULL);

  return g_ptr_array_index (self->phases, position);
}

/**
 * supple_exercise_has_tag:
 * @self: an exercise
 * @tag: an identifier such as `flexion_end`
 *
 * Returns: whether the exercise carries @tag
 */
gboolean
supple_exercise_has_tag (SuppleExercise *self,
                         const char     *tag)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (self), FALSE);

  return self->tags != NULL && g_strv_contains ((const char *const *) self->tags, tag);
}
