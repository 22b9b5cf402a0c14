/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "care/supple-stop-sign.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_GET_HELP_PAGE (supple_get_help_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleGetHelpPage,
                      supple_get_help_page,
                      SUPPLE,
                      GET_HELP_PAGE,
                      AdwNavigationPage)

SuppleGetHelpPage *supple_get_help_page_new (SuppleHelpLevel level,
                                             GSettings      *settings);
void               supple_get_help_page_set_sign (SuppleGetHelpPage *self,
                                                  SuppleStopSign     sign);

G_END_DECLS
