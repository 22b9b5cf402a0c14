/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleXmlText:
 * @SUPPLE_XML_NO_TEXT: only elements, or nothing
 * @SUPPLE_XML_TEXT: a text; the element comes once at most
 * @SUPPLE_XML_TEXTS: a text; the element may come again
 *
 * What an element holds.
 */
typedef enum
{
  SUPPLE_XML_NO_TEXT,
  SUPPLE_XML_TEXT,
  SUPPLE_XML_TEXTS,
} SuppleXmlText;

typedef struct _SuppleXmlReader SuppleXmlReader;

/**
 * SuppleXmlElement:
 * @name: its name
 * @parent: the element that it stands in, %NULL for the root
 * @required: the attributes that it must have, parted by spaces
 * @optional: the attributes that it may have
 * @text: what it holds
 * @offset: where the reader puts the text in the caller's data: a `char *` for
 *   %SUPPLE_XML_TEXT, a `GStrvBuilder *` for %SUPPLE_XML_TEXTS
 * @original: where, besides, a text goes that has been translated, as it was before: a
 *   `GStrvBuilder *`; 0 where nobody asks for it
 * @chars_max: the longest text allowed, in characters
 * @started: (nullable): called when the attributes are known
 * @ended: (nullable): called when all within it has been read
 *
 * What the reader has to know about one element of a file format.
 */
typedef struct
{
  const char   *name;
  const char   *parent;
  const char   *required;
  const char   *optional;
  SuppleXmlText text;
  gsize         offset;
  gsize         original;
  guint         chars_max;
  gboolean (*started) (SuppleXmlReader *reader,
                       gpointer         data,
                       GError         **error);
  gboolean (*ended) (SuppleXmlReader *reader,
                     gpointer         data,
                     GError         **error);
} SuppleXmlElement;

const SuppleXmlElement *supple_xml_element_find (const SuppleXmlElement *elements,
                                                 guint                   n_elements,
                                                 const char             *parent,
                                                 const char             *name);
char                   *supple_xml_element_explain_misfit (const SuppleXmlElement *elements,
                                                           guint                   n_elements,
                                                           const char             *parent,
                                                           const char             *name);
gboolean                supple_xml_element_has_attribute (const SuppleXmlElement *self,
                                                          const char             *attribute);

G_END_DECLS
