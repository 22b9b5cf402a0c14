/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * SuppleTypeStyle:
 * @SUPPLE_TYPE_STYLE_TITLE: the name of the routine
 * @SUPPLE_TYPE_STYLE_HEADING: what a part of a page is about
 * @SUPPLE_TYPE_STYLE_STEP: the name of a stretch
 * @SUPPLE_TYPE_STYLE_STRONG: what is read first: how much, on which breath
 * @SUPPLE_TYPE_STYLE_BODY: what is read
 * @SUPPLE_TYPE_STYLE_SMALL: what is there to be looked up
 *
 * How large and how heavy letters are on paper.
 */
typedef enum
{
  SUPPLE_TYPE_STYLE_TITLE,
  SUPPLE_TYPE_STYLE_HEADING,
  SUPPLE_TYPE_STYLE_STEP,
  SUPPLE_TYPE_STYLE_STRONG,
  SUPPLE_TYPE_STYLE_BODY,
  SUPPLE_TYPE_STYLE_SMALL,
} SuppleTypeStyle;

/* A width for text that does not wrap. */
#define SUPPLE_ONE_LINE (-1.0)

typedef struct _SuppleTypesetter SuppleTypesetter;

SuppleTypesetter *supple_typesetter_new (gboolean mirrored);
void              supple_typesetter_free (SuppleTypesetter *self);
gboolean          supple_typesetter_get_mirrored (SuppleTypesetter *self);
PangoLayout      *supple_typesetter_set (SuppleTypesetter *self,
                                         SuppleTypeStyle   style,
                                         const char       *text,
                                         double            width);
PangoLayout      *supple_typesetter_set_labelled (SuppleTypesetter *self,
                                                  const char       *label,
                                                  const char       *text,
                                                  double            width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleTypesetter, supple_typesetter_free)

G_END_DECLS
