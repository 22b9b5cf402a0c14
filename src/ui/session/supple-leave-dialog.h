/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/supple-session.h"

G_BEGIN_DECLS

void supple_leave_dialog_present (GtkWidget     *page,
                                  SuppleSession *session);

G_END_DECLS
