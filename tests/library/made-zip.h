/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A file for an archive. @repeat: so often @text, 0 for once; @link_to: it is a symbolic link. */
typedef struct
{
  const char *path;
  const char *text;
  gsize       length;
  guint       repeat;
  const char *link_to;
} MadeEntry;

GBytes *made_zip (const MadeEntry *entries,
                  guint            n_entries);
GBytes *made_png (guint width,
                  guint height,
                  gsize length);

G_END_DECLS
