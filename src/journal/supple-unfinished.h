/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* After this long a broken-off session is not asked about any more. */
#define SUPPLE_UNFINISHED_MAX_AGE_S (12 * 60 * 60)

/**
 * SuppleUnfinished:
 * @routine: identifier of the routine
 * @step: the step that was on
 * @saved_s: when, in seconds since 1970
 *
 * A session that was left before its end.
 */
typedef struct
{
  char  *routine;
  guint  step;
  gint64 saved_s;
} SuppleUnfinished;

gboolean supple_unfinished_save (const char             *path,
                                 const SuppleUnfinished *unfinished,
                                 GError                **error);
gboolean supple_unfinished_load (const char       *path,
                                 gint64            now_s,
                                 SuppleUnfinished *unfinished);
void     supple_unfinished_forget (const char *path);
void     supple_unfinished_clear (SuppleUnfinished *unfinished);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SuppleUnfinished, supple_unfinished_clear)

G_END_DECLS
