/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @lists: how many targets, feelings, mistakes, easier ways, harder ways, cautions. */
typedef struct
{
  const char *id;
  const char *place;
  const char *position;
  const char *kind;
  const char *sides;
  guint       difficulty;
  guint       setup_s;
  const char *bias;
  const char *variant_of;
  const char *start_pose;
  const char *phases;
  guint       repetitions;
  guint       hold_s;
  guint       rest_s;
  guint       repetitions_range[2];
  guint       hold_range_s[2];
  const char *tags;
  const char *sources;
  const char *easier_exercise;
  guint       lists[6];
} ExerciseFacts;

extern const ExerciseFacts mat_facts[];
extern const guint         n_mat_facts;
extern const ExerciseFacts upright_facts[];
extern const guint         n_upright_facts;

G_END_DECLS
