/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "care/supple-stop-sign.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STOP_SIGNS_PAGE (supple_stop_signs_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStopSignsPage,
                      supple_stop_signs_page,
                      SUPPLE,
                      STOP_SIGNS_PAGE,
                      AdwNavigationPage)

SuppleStopSignsPage *supple_stop_signs_page_new (void);
SuppleStopSign       supple_stop_signs_page_get_sign (SuppleStopSignsPage *self);

G_END_DECLS
