/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_EXERCISE_HEAD (supple_exercise_head_get_type ())
G_DECLARE_FINAL_TYPE (SuppleExerciseHead, supple_exercise_head, SUPPLE, EXERCISE_HEAD, GtkBox)

G_END_DECLS
