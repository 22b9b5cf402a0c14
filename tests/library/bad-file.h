/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-reader.h"

G_BEGIN_DECLS

/* A right file with one line replaced, and what must come of it. @text %NULL leaves the line out,
 * @at 0 leaves the file alone. */
typedef struct
{
  const char        *name;
  guint              at;
  const char        *text;
  SuppleLibraryError code;
  int                line;
  int                column;
  const char        *says;
} BadFile;

GBytes *bad_file_make (const BadFile     *self,
                       const char *const *lines);
void    bad_file_check (const BadFile *self,
                        const GError  *error);

G_END_DECLS
