/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/supple-step.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EDITOR_ROW (supple_editor_row_get_type ())
G_DECLARE_FINAL_TYPE (SuppleEditorRow, supple_editor_row, SUPPLE, EDITOR_ROW, AdwActionRow)

GtkWidget *supple_editor_row_new (SuppleStep   *step,
                                  SupplePacing *pacing);

G_END_DECLS
