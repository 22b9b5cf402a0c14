/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_PACER_PREVIEW (supple_pacer_preview_get_type ())
G_DECLARE_FINAL_TYPE (SupplePacerPreview, supple_pacer_preview, SUPPLE, PACER_PREVIEW, GtkBox)

void supple_pacer_preview_make_large (SupplePacerPreview *self);

G_END_DECLS
