/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean supple_archive_is (GBytes *bytes);
GBytes  *supple_archive_read (GBytes     *bytes,
                              const char *name,
                              GHashTable *photos,
                              GError    **error);
GBytes  *supple_archive_write (GBytes     *document,
                               GHashTable *photos,
                               GError    **error);

G_END_DECLS
