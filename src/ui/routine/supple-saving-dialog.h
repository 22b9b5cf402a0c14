/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sound/supple-audio-file.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SAVING_DIALOG (supple_saving_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSavingDialog,
                      supple_saving_dialog,
                      SUPPLE,
                      SAVING_DIALOG,
                      AdwAlertDialog)

AdwDialog *supple_saving_dialog_new (SuppleAudioFile *file,
                                     const char      *name,
                                     GCancellable    *cancellable);

G_END_DECLS
