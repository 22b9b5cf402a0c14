/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/supple-my-back.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_LEFT_OUT_PAGE (supple_left_out_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleLeftOutPage,
                      supple_left_out_page,
                      SUPPLE,
                      LEFT_OUT_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *supple_left_out_page_new (SuppleMyBack *back,
                                             GListModel   *exercises);

G_END_DECLS
