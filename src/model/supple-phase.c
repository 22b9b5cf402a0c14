/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-phase.h"

/**
 * SupplePhase:
 *
 * One part of a movement: an in-breath, an out-breath or free breathing, and the
 * pose that it leads to. Immutable.
 *
 * The duration is how long the movement itself needs. A phase on the breath
 * lasts one breath of the person's pace, or whole breaths where that is too
 * short; the timeline works it out.
 */
struct _SupplePhase
{
  SuppleRecord parent_instance;

  char        *id;
  char        *instruction;
  char        *instruction_in;
  char        *description;
  char        *pose;
  gint64       duration_us;
  SuppleBreath breath;
  SuppleBreath other_breath;
  gboolean     hold;
};

G_DEFINE_FINAL_TYPE (SupplePhase, supple_phase, SUPPLE_TYPE_RECORD)

static const SuppleField fields[] = {
  SUPPLE_FIELD (SupplePhase, id, SUPPLE_STRING),
  SUPPLE_FIELD (SupplePhase, instruction, SUPPLE_STRING),
  SUPPLE_FIELD (SupplePhase, instruction_in, SUPPLE_STRING),
  SUPPLE_FIELD (SupplePhase, description, SUPPLE_STRING),
  SUPPLE_FIELD (SupplePhase, pose, SUPPLE_STRING),
  SUPPLE_FIELD (SupplePhase, duration_us, SUPPLE_INT64),
  SUPPLE_TYPED_FIELD (SupplePhase, breath, SUPPLE_ENUM, supple_breath_get_type),
  SUPPLE_TYPED_FIELD (SupplePhase, other_breath, SUPPLE_ENUM, supple_breath_get_type),
  SUPPLE_FIELD (SupplePhase, hold, SUPPLE_BOOLEAN),
};

static void
supple_phase_class_init (SupplePhaseClass *klass)
{
  supple_record_class_install_fields (SUPPLE_RECORD_CLASS (klass),
                                      fields,
                                      G_N_ELEMENTS (fields));
}

static void
supple_phase_init (SupplePhase *self)
{
}

const char *
supple_phase_get_id (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), NULL);

  return self->id;
}

const char *
supple_phase_get_instruction (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), NULL);

  return self->instruction;
}

/**
 * supple_phase_get_instruction_in:
 * @self: a phase
 *
 * Returns: (transfer none) (nullable): what to do on the in-breaths of a hold;
 *   %NULL if that is the same as on its out-breaths
 */
const char *
supple_phase_get_instruction_in (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), NULL);

  return self->instruction_in;
}

const char *
supple_phase_get_description (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), NULL);

  return self->description;
}

const char *
supple_phase_get_pose (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), NULL);

  return self->pose;
}

gint64
supple_phase_get_duration_us (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), 0);

  return self->duration_us;
}

SuppleBreath
supple_phase_get_breath (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), SUPPLE_BREATH_FREE);

  return self->breath;
}

SuppleBreath
supple_phase_get_other_breath (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), SUPPLE_BREATH_FREE);

  return self->other_breath;
}

gboolean
supple_phase_get_hold (SupplePhase *self)
{
  g_return_val_if_fail (SUPPLE_IS_PHASE (self), FALSE);

  return self->hold;
}
