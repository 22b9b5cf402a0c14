/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/supple-timeline.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PHASE_CARD (supple_phase_card_get_type ())
G_DECLARE_FINAL_TYPE (SupplePhaseCard, supple_phase_card, SUPPLE, PHASE_CARD, GtkBox)

GtkWidget *supple_phase_card_new (SuppleExercise *exercise,
                                  guint           phase);
void       supple_phase_card_set_options (SupplePhaseCard             *self,
                                          const SuppleTimelineOptions *options);
void       supple_phase_card_set_narrow (SupplePhaseCard *self,
                                         gboolean         narrow);

G_END_DECLS
