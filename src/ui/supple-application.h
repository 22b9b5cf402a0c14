/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_APPLICATION (supple_application_get_type ())
G_DECLARE_FINAL_TYPE (SuppleApplication, supple_application, SUPPLE, APPLICATION, AdwApplication)

SuppleApplication *supple_application_new (void);

G_END_DECLS
