/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A photo that we have made ourselves, 1600 pixels wide, has a tenth of this. */
#define SUPPLE_PHOTO_SIZE_MAX (4 * 1024 * 1024)

/* In pixels, either way: what it takes once it is decoded. */
#define SUPPLE_PHOTO_SIDE_MAX 4096

gboolean    supple_photo_is_name (const char *name);
const char *supple_photo_get_ending (GBytes *bytes);
gboolean    supple_photo_check (GBytes     *bytes,
                                const char *name,
                                GError    **error);

G_END_DECLS
