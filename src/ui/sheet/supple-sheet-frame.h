/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/sheet/supple-sheet-step.h"

G_BEGIN_DECLS

SuppleSheetBlock *supple_sheet_head_new (const SuppleSheetPlan *plan);
SuppleSheetBlock *supple_sheet_foot_new (const SuppleSheetPlan *plan,
                                         guint                  page,
                                         guint                  n_pages);

G_END_DECLS
