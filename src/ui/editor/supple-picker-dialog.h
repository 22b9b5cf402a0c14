/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PICKER_DIALOG (supple_picker_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SupplePickerDialog, supple_picker_dialog, SUPPLE, PICKER_DIALOG, AdwDialog)

AdwDialog *supple_picker_dialog_new (SuppleLibrary               *library,
                                     const SuppleTimelineOptions *options,
                                     guint                        n_max);

G_END_DECLS
