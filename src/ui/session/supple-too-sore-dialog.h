/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "session/supple-adaptation.h"
#include "session/supple-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_TOO_SORE_DIALOG (supple_too_sore_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleTooSoreDialog,
                      supple_too_sore_dialog,
                      SUPPLE,
                      TOO_SORE_DIALOG,
                      AdwDialog)

AdwDialog *supple_too_sore_dialog_new (SuppleSession               *session,
                                       SuppleLibrary               *library,
                                       const SuppleTimelineOptions *options);

G_END_DECLS
