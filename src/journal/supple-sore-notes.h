/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char    *supple_sore_notes_get_default_path (void);
gboolean supple_sore_notes_add (const char *path,
                                const char *exercise,
                                gint64      when_s,
                                GError    **error);
gboolean supple_sore_notes_take_back (const char *path,
                                      const char *exercise,
                                      GError    **error);
gint64   supple_sore_notes_get_last (const char *path,
                                     const char *exercise);

G_END_DECLS
