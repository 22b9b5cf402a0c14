/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleXmlPlace:
 * @line: from 1
 * @column: from 1, in characters
 *
 * A place in a file, as editors count.
 */
typedef struct
{
  int line;
  int column;
} SuppleXmlPlace;

gsize          supple_xml_place_to_offset (const char    *data,
                                           gsize          length,
                                           SuppleXmlPlace place);
SuppleXmlPlace supple_xml_place_at_offset (const char *data,
                                           gsize       offset);
gsize          supple_xml_place_tag_start (const char *data,
                                           gsize       end);
gsize          supple_xml_place_attribute (const char *data,
                                           gsize       length,
                                           gsize       tag_start,
                                           const char *attribute);

G_END_DECLS
