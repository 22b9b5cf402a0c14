/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void supple_breath_glow_append (GtkSnapshot            *snapshot,
                                const graphene_point_t *centre,
                                float                   radius,
                                const GdkRGBA          *colour);

G_END_DECLS
