/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_TRANSPORT (supple_transport_get_type ())
G_DECLARE_FINAL_TYPE (SuppleTransport, supple_transport, SUPPLE, TRANSPORT, GtkBox)

G_END_DECLS
