/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/supple-routine.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_OPTIONS_DIALOG (supple_options_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleOptionsDialog,
                      supple_options_dialog,
                      SUPPLE,
                      OPTIONS_DIALOG,
                      AdwDialog)

AdwDialog *supple_options_dialog_new (SuppleRoutine               *routine,
                                      const SuppleTimelineOptions *options);

G_END_DECLS
