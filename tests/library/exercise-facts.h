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
  const char *phases;
  guint       repetitions;
  guint       hold_s;
  guint       rest_s;
  guint       repetitions_range[2];
  guint       hold_range_s[2];
  const char *tags;
  const char *sources;
  guint       lists[6];
} ExerciseFacts;

typedef struct
{
  const char *id;
  const char *bias;
  const char *steps;
  const char *optional;
} RoutineFacts;

extern const ExerciseFacts exercise_facts[];
extern const guint         n_exercise_facts;
extern const RoutineFacts  routine_facts[];
extern const guint         n_routine_facts;

G_END_DECLS
