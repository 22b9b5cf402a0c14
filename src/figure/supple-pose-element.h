/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-pose.h"

#define SUPPLE_FIGURE_ERROR (supple_figure_error_quark ())

GQuark supple_figure_error_quark (void);

/* What a reader of figure data may be told. */
typedef enum
{
  SUPPLE_FIGURE_ERROR_POSES, /* the file of poses is not as it should be; mended by its author */
} SuppleFigureError;

/**
 * SupplePoseElement:
 * @line: the line on which the tag ends, from 1
 * @column: where it ends there, from 1
 * @tag: name of the element
 * @names: attribute names, %NULL-terminated
 * @values: their values
 *
 * One start tag of a file of poses, as the parser hands it over.
 */
typedef struct
{
  int          line, column;
  const char  *tag;
  const char **names;
  const char **values;
} SupplePoseElement;

G_GNUC_PRINTF (3, 4)
gboolean    supple_pose_element_fail (const SupplePoseElement *element,
                                      GError                 **error,
                                      const char              *format,
                                      ...);
const char *supple_pose_element_get (const SupplePoseElement *element,
                                     const char              *name);
gboolean    supple_pose_element_read (const SupplePoseElement *element,
                                      SupplePose              *pose,
                                      GError                 **error);
