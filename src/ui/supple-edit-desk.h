/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-own-files.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EDIT_DESK (supple_edit_desk_get_type ())
G_DECLARE_FINAL_TYPE (SuppleEditDesk, supple_edit_desk, SUPPLE, EDIT_DESK, GObject)

SuppleEditDesk *supple_edit_desk_new (AdwApplicationWindow *window,
                                      AdwToastOverlay      *toasts,
                                      AdwNavigationView    *navigation,
                                      SupplePacing         *pacing,
                                      SuppleOwnFiles       *own);

G_END_DECLS
