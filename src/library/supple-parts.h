/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-document.h"

G_BEGIN_DECLS

/**
 * SupplePart:
 * @exercise: whether it is an exercise; otherwise it is a routine
 * @start: where its element begins, in bytes
 * @end: where the next one begins, or the end of all
 *
 * One of the things in a file.
 */
typedef struct
{
  gboolean exercise;
  gsize    start;
  gsize    end;
} SupplePart;

GArray *supple_parts_find (const SuppleXmlDocument *document,
                           GError                 **error);
GBytes *supple_parts_cut (const SuppleXmlDocument *document,
                          const SupplePart        *part);

G_END_DECLS
