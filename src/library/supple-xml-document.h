/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "library/supple-library-error.h"

G_BEGIN_DECLS

/* Our longest file has 6 KiB. */
#define SUPPLE_XML_SIZE_MAX (1024 * 1024)

/**
 * SuppleXmlDocument:
 * @name: what messages call the file
 * @bytes: what is in it
 * @translate: whether its texts are in our message catalogue
 *
 * A file to read.
 */
typedef struct
{
  const char *name;
  GBytes     *bytes;
  gboolean    translate;
} SuppleXmlDocument;

const char *supple_xml_document_get_text (const SuppleXmlDocument *self,
                                          gsize                   *length);

gboolean supple_xml_document_check (const SuppleXmlDocument *self,
                                    GError                 **error);
gboolean supple_xml_document_fail (const SuppleXmlDocument *self,
                                   gsize                    offset,
                                   SuppleLibraryError       code,
                                   GError                 **error,
                                   const char              *format,
                                   ...) G_GNUC_PRINTF (5, 6);
void     supple_xml_document_take_error (const SuppleXmlDocument *self,
                                         GMarkupParseContext     *context,
                                         GError                  *markup_error,
                                         GError                 **error);

gsize supple_xml_document_get_offset (const SuppleXmlDocument *self,
                                      GMarkupParseContext     *context);

G_END_DECLS
