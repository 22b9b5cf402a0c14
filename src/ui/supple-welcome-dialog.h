/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "ui/supple-my-back.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_WELCOME_DIALOG (supple_welcome_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleWelcomeDialog, supple_welcome_dialog, SUPPLE, WELCOME_DIALOG, AdwDialog)

AdwDialog *supple_welcome_dialog_new (GSettings     *settings,
                                      SuppleLibrary *library,
                                      SupplePacing  *pacing,
                                      SuppleMyBack  *back);

G_END_DECLS
