/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SuppleXmlWriter SuppleXmlWriter;

SuppleXmlWriter *supple_xml_writer_new (void);
void             supple_xml_writer_free (SuppleXmlWriter *self);
GBytes          *supple_xml_writer_end (SuppleXmlWriter *self);

void supple_xml_writer_open (SuppleXmlWriter *self,
                             const char      *element);
void supple_xml_writer_close (SuppleXmlWriter *self);
void supple_xml_writer_attribute (SuppleXmlWriter *self,
                                  const char      *name,
                                  const char      *value);
void supple_xml_writer_uint (SuppleXmlWriter *self,
                             const char      *name,
                             guint            value);
void supple_xml_writer_seconds (SuppleXmlWriter *self,
                                const char      *name,
                                gint64           value_us);
void supple_xml_writer_text (SuppleXmlWriter *self,
                             const char      *text);
void supple_xml_writer_text_element (SuppleXmlWriter *self,
                                     const char      *element,
                                     const char      *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleXmlWriter, supple_xml_writer_free)

G_END_DECLS
