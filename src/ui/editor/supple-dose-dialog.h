/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/supple-step.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_DOSE_DIALOG (supple_dose_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleDoseDialog, supple_dose_dialog, SUPPLE, DOSE_DIALOG, AdwDialog)

AdwDialog        *supple_dose_dialog_new (SuppleStep                  *step,
                                          const SuppleTimelineOptions *options);
const SuppleDose *supple_dose_dialog_get_dose (SuppleDoseDialog *self);

G_END_DECLS
