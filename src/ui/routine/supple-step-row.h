/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "journal/supple-sore-notes.h"
#include "model/supple-step.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STEP_ROW (supple_step_row_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStepRow, supple_step_row, SUPPLE, STEP_ROW, AdwActionRow)

GtkWidget *supple_step_row_new (SuppleStep      *step,
                                SupplePacing    *pacing,
                                SuppleSoreNotes *notes);

G_END_DECLS
