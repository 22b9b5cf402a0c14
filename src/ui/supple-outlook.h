/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-gate.h"
#include "care/supple-traffic-light.h"
#include "journal/supple-journal.h"
#include "ui/supple-my-back.h"

G_BEGIN_DECLS

/* The routine for a day on which the back wants little. */
#define SUPPLE_GENTLE_ROUTINE "gentle_day"

#define SUPPLE_TYPE_OUTLOOK (supple_outlook_get_type ())
G_DECLARE_FINAL_TYPE (SuppleOutlook, supple_outlook, SUPPLE, OUTLOOK, GObject)

SuppleOutlook    *supple_outlook_new (SuppleMyBack  *back,
                                      SuppleJournal *journal,
                                      GSettings     *settings);
SuppleMyBack     *supple_outlook_get_back (SuppleOutlook *self);
SuppleNextSession supple_outlook_get_next (SuppleOutlook *self);
SuppleGate        supple_outlook_get_gate (SuppleOutlook *self,
                                           SuppleRoutine *routine);
SuppleRoutine    *supple_outlook_adapt (SuppleOutlook *self,
                                        SuppleRoutine *routine);
void              supple_outlook_refresh (SuppleOutlook *self);
void              supple_outlook_confirm_settled (SuppleOutlook *self);

G_END_DECLS
