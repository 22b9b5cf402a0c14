/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/supple-my-back.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_UNLOCK_PAGE (supple_unlock_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleUnlockPage, supple_unlock_page, SUPPLE, UNLOCK_PAGE, AdwNavigationPage)

AdwNavigationPage *supple_unlock_page_new (SuppleMyBack *back);

G_END_DECLS
