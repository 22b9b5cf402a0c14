/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_WELCOME_BREATH (supple_welcome_breath_get_type ())
G_DECLARE_FINAL_TYPE (SuppleWelcomeBreath, supple_welcome_breath, SUPPLE, WELCOME_BREATH, GtkBox)

void supple_welcome_breath_set_pacing (SuppleWelcomeBreath *self,
                                       SupplePacing        *pacing,
                                       GSettings           *settings);

G_END_DECLS
