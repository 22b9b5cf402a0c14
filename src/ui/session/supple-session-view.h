/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/supple-session.h"
#include "ui/session/supple-mat-view.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_VIEW (supple_session_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionView, supple_session_view, SUPPLE, SESSION_VIEW, GtkBox)

void supple_session_view_set_mat (SuppleSessionView *self,
                                  SuppleMatView     *mat);
void supple_session_view_set_reason (SuppleSessionView *self,
                                     const char        *reason);

G_END_DECLS
