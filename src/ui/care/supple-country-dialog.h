/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_COUNTRY_DIALOG (supple_country_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleCountryDialog, supple_country_dialog, SUPPLE, COUNTRY_DIALOG, AdwDialog)

AdwDialog *supple_country_dialog_new (GSettings *settings);

G_END_DECLS
