/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_FAULTS_DIALOG (supple_faults_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFaultsDialog, supple_faults_dialog, SUPPLE, FAULTS_DIALOG, AdwDialog)

AdwDialog *supple_faults_dialog_new (GListModel *faults);

G_END_DECLS
