/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_CONTROLS (supple_session_controls_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionControls,
                      supple_session_controls,
                      SUPPLE,
                      SESSION_CONTROLS,
                      GtkBox)

G_END_DECLS
