/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-exercise.h"

G_BEGIN_DECLS

/**
 * SupplePhaseDraft:
 *
 * What has been read of one of its phases.
 */
typedef struct
{
  char    *id;
  char    *instruction;
  char    *instruction_in;
  char    *description;
  char    *pose;
  gint64   duration_us;
  int      breath;
  int      other_breath;
  gboolean hold;
} SupplePhaseDraft;

/**
 * SuppleExerciseDraft:
 *
 * What has been read of an exercise. Start with @phases alone.
 */
typedef struct
{
  GHashTable *taken;
  guint       order;

  char            *id;
  int              place;
  char            *position;
  int              kind;
  char            *sides;
  guint            difficulty;
  gint64           setup_us;
  char            *bias;
  char            *variant_of;
  char           **tags;
  char            *title;
  GStrvBuilder    *other_names;
  GStrvBuilder    *original_names;
  char            *start;
  char            *start_instruction;
  char            *start_pose;
  SupplePhaseDraft phase;
  GPtrArray       *phases;
  gint64           first_hold_us;
  gboolean         dose_has_hold;
  SuppleDose       dose;
  SuppleDoseRange  range;
  GStrvBuilder    *targets;
  GStrvBuilder    *feelings;
  GStrvBuilder    *mistakes;
  GStrvBuilder    *easier;
  char            *easier_exercise;
  GStrvBuilder    *harder;
  GStrvBuilder    *cautions;
  GStrvBuilder    *sources;
  char            *evidence;
  char            *photo;
  gboolean         own;
} SuppleExerciseDraft;

void supple_phase_draft_clear (SupplePhaseDraft *self);
void supple_exercise_draft_clear (SuppleExerciseDraft *self);

SuppleExercise *supple_exercise_draft_build (SuppleExerciseDraft *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SuppleExerciseDraft, supple_exercise_draft_clear)

G_END_DECLS
