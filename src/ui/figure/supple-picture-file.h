/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

gboolean supple_picture_file_knows (const char *path);
gboolean supple_picture_file_write (const char *path,
                                    GdkTexture *picture,
                                    const char *title,
                                    GError    **error);

G_END_DECLS
