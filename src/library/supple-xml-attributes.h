/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library-error.h"
#include "library/supple-xml-element.h"

G_BEGIN_DECLS

/**
 * SuppleXmlAttributeFault:
 * @code: what kind of fault it is
 * @attribute: (nullable): the attribute that is wrong, %NULL if one is missing
 * @message: (transfer full): what is wrong, and what would be right
 *
 * What is wrong with the attributes of an element.
 */
typedef struct
{
  SuppleLibraryError code;
  const char        *attribute;
  char              *message;
} SuppleXmlAttributeFault;

gboolean supple_xml_attributes_check (const SuppleXmlElement  *element,
                                      const char *const       *names,
                                      const char *const       *values,
                                      SuppleXmlAttributeFault *fault);

G_END_DECLS
