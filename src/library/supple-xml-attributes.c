/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-attributes.h"

#include <string.h>

#define FORMAT_VERSION "1"

static gboolean G_GNUC_PRINTF (4, 5)
  set_fault (SuppleXmlAttributeFault *fault,
             SuppleLibraryError       code,
             const char              *attribute,
             const char              *format,
             ...)
{
  va_list args;

  va_start (args, format);
  *fault = (SuppleXmlAttributeFault) { code, attribute, g_strdup_vprintf (format, args) };
  va_end (args);

  return FALSE;
}

/* Before all else: a newer version may have elements and attributes that we do not know. */
static gboolean
check_version (const SuppleXmlElement  *element,
               const char *const       *names,
               const char *const       *values,
               SuppleXmlAttributeFault *fault)
{
  for (guint i = 0; element->parent == NULL && names[i] != NULL; i++)
    if (strcmp (names[i], "version") == 0 && strcmp (values[i], FORMAT_VERSION) != 0)
      return set_fault (fault, SUPPLE_LIBRARY_ERROR_VERSION, names[i],
                        "the format version “%s” is unknown; it must be “%s”",
                        values[i], FORMAT_VERSION);

  return TRUE;
}

static gboolean
check_known (const SuppleXmlElement  *element,
             const char *const       *names,
             SuppleXmlAttributeFault *fault)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!supple_xml_element_has_attribute (element, names[i]))
        return set_fault (fault, SUPPLE_LIBRARY_ERROR_STRUCTURE, names[i],
                          "“%s” has no attribute “%s”; leave it out", element->name, names[i]);

      /* GMarkup would let it pass. */
      for (guint j = 0; j < i; j++)
        if (strcmp (names[j], names[i]) == 0)
          return set_fault (fault, SUPPLE_LIBRARY_ERROR_STRUCTURE, names[i],
                            "“%s” is given twice; give it once", names[i]);
    }

  return TRUE;
}

static gboolean
check_required (const SuppleXmlElement  *element,
                const char *const       *names,
                SuppleXmlAttributeFault *fault)
{
  if (element->required == NULL)
    return TRUE;

  g_auto (GStrv) required = g_strsplit (element->required, " ", -1);

  for (guint i = 0; required[i] != NULL; i++)
    if (!g_strv_contains (names, required[i]))
      return set_fault (fault, SUPPLE_LIBRARY_ERROR_STRUCTURE, NULL,
                        "this “%s” has no “%s”; add %s=\"…\"",
                        element->name, required[i], required[i]);

  return TRUE;
}

/**
 * supple_xml_attributes_check:
 * @element: an element
 * @names: (array zero-terminated=1): the attributes that are there
 * @values: (array zero-terminated=1): what they are
 * @fault: (out): what is wrong, if anything is
 *
 * Returns: whether the attributes are those that @element must and may have, each once
 */
gboolean
supple_xml_attributes_check (const SuppleXmlElement  *element,
                             const char *const       *names,
                             const char *const       *values,
                             SuppleXmlAttributeFault *fault)
{
  return check_version (element, names, values, fault) &&
         check_known (element, names, fault) &&
         check_required (element, names, fault);
}
