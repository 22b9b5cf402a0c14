/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-element.h"

#include <string.h>

/**
 * supple_xml_element_find:
 * @elements: (array length=n_elements): the elements of a format
 * @n_elements: how many there are
 * @parent: (nullable): the element that it stands in, %NULL for the root
 * @name: its name
 *
 * Returns: (nullable): what is known about it; %NULL if it does not belong there
 */
const SuppleXmlElement *
supple_xml_element_find (const SuppleXmlElement *elements,
                         guint                   n_elements,
                         const char             *parent,
                         const char             *name)
{
  for (guint i = 0; i < n_elements; i++)
    if (strcmp (elements[i].name, name) == 0 && g_strcmp0 (elements[i].parent, parent) == 0)
      return &elements[i];

  return NULL;
}

static char *
list_children (const SuppleXmlElement *elements,
               guint                   n_elements,
               const char             *parent)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < n_elements; i++)
    if (g_strcmp0 (elements[i].parent, parent) == 0)
      g_ptr_array_add (names, (gpointer) elements[i].name);

  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

/**
 * supple_xml_element_explain_misfit:
 * @elements: (array length=n_elements): the elements of a format
 * @n_elements: how many there are
 * @parent: (nullable): an element's name, %NULL for the whole file
 * @name: an element that does not belong in @parent
 *
 * Returns: (transfer full): a message that says so, and what does belong there
 */
char *
supple_xml_element_explain_misfit (const SuppleXmlElement *elements,
                                   guint                   n_elements,
                                   const char             *parent,
                                   const char             *name)
{
  g_autofree char *allowed = list_children (elements, n_elements, parent);

  if (parent == NULL)
    return g_strdup_printf ("the file begins with “%s”; it must begin with “%s”", name, allowed);

  if (*allowed == '\0')
    return g_strdup_printf ("“%s” does not belong in “%s”; nothing may stand there but text",
                            name, parent);

  return g_strdup_printf ("“%s” does not belong in “%s”; there may be: %s", name, parent, allowed);
}

static gboolean
list_has (const char *list,
          const char *word)
{
  gsize length = strlen (word);

  for (const char *p = list; p != NULL; p = strchr (p, ' '))
    {
      p += *p == ' ';

      if (strncmp (p, word, length) == 0 && (p[length] == ' ' || p[length] == '\0'))
        return TRUE;
    }

  return FALSE;
}

/**
 * supple_xml_element_has_attribute:
 * @self: an element
 * @attribute: an attribute's name
 *
 * Returns: whether @self must or may have it
 */
gboolean
supple_xml_element_has_attribute (const SuppleXmlElement *self,
                                  const char             *attribute)
{
  return list_has (self->required, attribute) || list_has (self->optional, attribute);
}
