/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/sheet/supple-sheet-step.h"

G_BEGIN_DECLS

GPtrArray        *supple_sheet_record_new (const SuppleSheetPlan *plan,
                                           double                 page_height);
SuppleSheetBlock *supple_sheet_notes_new (const SuppleSheetPlan *plan,
                                          double                 height);

/* Room for who gave the sheet to whom. */
#define SUPPLE_NOTES_HEIGHT_MIN SUPPLE_MM (8)

G_END_DECLS
