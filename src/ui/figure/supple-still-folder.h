/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

GdkTexture *supple_still_folder_load (const char *folder,
                                      const char *key);
gsize       supple_still_folder_store (const char *folder,
                                       const char *key,
                                       GdkTexture *texture);
void        supple_still_folder_prune (const char *folder,
                                       gint64      max_bytes);

G_END_DECLS
