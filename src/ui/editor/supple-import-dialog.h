/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-fault.h"
#include "library/supple-parcel.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_IMPORT_DIALOG (supple_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleImportDialog, supple_import_dialog, SUPPLE, IMPORT_DIALOG, AdwDialog)

AdwDialog *supple_import_dialog_new (SuppleParcel                *parcel,
                                     const SuppleTimelineOptions *options);
AdwDialog *supple_import_dialog_new_for_fault (SuppleFault *fault);

G_END_DECLS
