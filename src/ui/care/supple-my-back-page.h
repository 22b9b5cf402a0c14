/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "ui/supple-my-back.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_MY_BACK_PAGE (supple_my_back_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleMyBackPage,
                      supple_my_back_page,
                      SUPPLE,
                      MY_BACK_PAGE,
                      AdwPreferencesPage)

AdwPreferencesPage *supple_my_back_page_new (SuppleMyBack  *back,
                                             SuppleLibrary *library);

G_END_DECLS
