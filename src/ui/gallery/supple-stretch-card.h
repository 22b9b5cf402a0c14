/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/supple-exercise.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STRETCH_CARD (supple_stretch_card_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStretchCard, supple_stretch_card, SUPPLE, STRETCH_CARD, GtkBox)

SuppleExercise *supple_stretch_card_get_exercise (SuppleStretchCard *self);

G_END_DECLS
