/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @length_s: without the moment of rest at the end, and with each movement’s own seconds. */
typedef struct
{
  const char *id;
  const char *bias;
  const char *steps;
  const char *optional;
  guint       length_s;
} RoutineFacts;

extern const RoutineFacts routine_facts[];
extern const guint        n_routine_facts;

G_END_DECLS
