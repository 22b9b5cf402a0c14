/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-reader.h"

G_BEGIN_DECLS

/* Each of these leaves its result alone, and is content, where there is no such attribute. */
gboolean supple_xml_value_id (SuppleXmlReader *reader,
                              const char      *attribute,
                              char           **id,
                              GError         **error);
gboolean supple_xml_value_uint (SuppleXmlReader *reader,
                                const char      *attribute,
                                const guint      range[2],
                                guint           *value,
                                GError         **error);
gboolean supple_xml_value_uints (SuppleXmlReader *reader,
                                 const char      *attribute,
                                 const guint      range[2],
                                 guint            values[2],
                                 GError         **error);
gboolean supple_xml_value_seconds (SuppleXmlReader *reader,
                                   const char      *attribute,
                                   const guint      range[2],
                                   gint64          *value_us,
                                   GError         **error);
gboolean supple_xml_value_yes (SuppleXmlReader *reader,
                               const char      *attribute,
                               gboolean        *value,
                               GError         **error);
gboolean supple_xml_value_enum (SuppleXmlReader *reader,
                                const char      *attribute,
                                GType            type,
                                int             *value,
                                GError         **error);
gboolean supple_xml_value_word (SuppleXmlReader   *reader,
                                const char        *attribute,
                                const char *const *words,
                                char             **word,
                                GError           **error);
gboolean supple_xml_value_words (SuppleXmlReader   *reader,
                                 const char        *attribute,
                                 const char *const *words,
                                 char            ***value,
                                 GError           **error);

G_END_DECLS
