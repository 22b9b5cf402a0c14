/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "library/supple-xml-document.h"
#include "library/supple-xml-element.h"

G_BEGIN_DECLS

gboolean supple_xml_reader_read (const SuppleXmlDocument *document,
                                 const SuppleXmlElement  *elements,
                                 guint                    n_elements,
                                 gpointer                 data,
                                 GError                 **error);

gboolean supple_xml_reader_fail (SuppleXmlReader   *self,
                                 SuppleLibraryError code,
                                 GError           **error,
                                 const char        *format,
                                 ...) G_GNUC_PRINTF (4, 5);
gboolean supple_xml_reader_fail_at (SuppleXmlReader   *self,
                                    const char        *attribute,
                                    SuppleLibraryError code,
                                    GError           **error,
                                    const char        *format,
                                    ...) G_GNUC_PRINTF (5, 6);
gboolean supple_xml_reader_require (SuppleXmlReader *self,
                                    gboolean         present,
                                    const char      *what,
                                    GError         **error);

const char *supple_xml_reader_get (SuppleXmlReader *self,
                                   const char      *attribute);

G_END_DECLS
