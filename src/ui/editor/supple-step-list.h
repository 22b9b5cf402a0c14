/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "library/supple-library.h"
#include "library/supple-routine-draft.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STEP_LIST (supple_step_list_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStepList, supple_step_list, SUPPLE, STEP_LIST, GtkBox)

void supple_step_list_set_draft (SuppleStepList     *self,
                                 SuppleRoutineDraft *draft,
                                 SuppleLibrary      *library,
                                 SupplePacing       *pacing);

G_END_DECLS
