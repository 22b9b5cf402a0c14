/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-writer.h"

#include <string.h>

#include "library/supple-xml-text.h"

#define DEPTH_MAX 5

/*
 * Writes what SuppleXmlReader reads: two spaces a level, texts collapsed and free of control
 * characters, so that reading them again gives the very same.
 */
struct _SuppleXmlWriter
{
  GString    *text;
  const char *open[DEPTH_MAX];
  guint       depth;
  gboolean    in_tag;
  gboolean    has_text;
};

/**
 * supple_xml_writer_new:
 *
 * Returns: (transfer full): a file with its XML declaration alone
 */
SuppleXmlWriter *
supple_xml_writer_new (void)
{
  SuppleXmlWriter *self = g_new0 (SuppleXmlWriter, 1);

  self->text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  return self;
}

/**
 * supple_xml_writer_free:
 * @self: (transfer full): a file that is not wanted any more
 */
void
supple_xml_writer_free (SuppleXmlWriter *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);

  g_free (self);
}

/**
 * supple_xml_writer_end:
 * @self: a file whose elements are all closed; only to be freed from here on
 *
 * Returns: (transfer full): what is in the file
 */
GBytes *
supple_xml_writer_end (SuppleXmlWriter *self)
{
  g_return_val_if_fail (self->depth == 0, NULL);

  return g_string_free_to_bytes (g_steal_pointer (&self->text));
}

static void
indent (SuppleXmlWriter *self)
{
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->text, "  ");
}

static void
finish_tag (SuppleXmlWriter *self)
{
  if (self->in_tag)
    g_string_append_c (self->text, '>');

  self->in_tag = FALSE;
}

/**
 * supple_xml_writer_open:
 * @self: a file
 * @element: the name of an element, in static storage
 *
 * Begins an element; its attributes come next.
 */
void
supple_xml_writer_open (SuppleXmlWriter *self,
                        const char      *element)
{
  g_return_if_fail (self->depth < DEPTH_MAX);

  if (self->in_tag)
    g_string_append (self->text, ">\n");

  indent (self);
  g_string_append_printf (self->text, "<%s", element);
  self->open[self->depth++] = element;
  self->in_tag = TRUE;
  self->has_text = FALSE;
}

/**
 * supple_xml_writer_close:
 * @self: a file
 *
 * Ends the element that was opened last.
 */
void
supple_xml_writer_close (SuppleXmlWriter *self)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;

  if (self->in_tag)
    {
      g_string_append (self->text, "/>\n");
    }
  else
    {
      if (!self->has_text)
        indent (self);

      g_string_append_printf (self->text, "</%s>\n", self->open[self->depth]);
    }

  self->in_tag = FALSE;
  self->has_text = FALSE;
}

/**
 * supple_xml_writer_attribute:
 * @self: a file, an element of which has just been opened
 * @name: the name of an attribute
 * @value: (nullable): its value, %NULL to leave it out
 *
 * Writes an attribute.
 */
void
supple_xml_writer_attribute (SuppleXmlWriter *self,
                             const char      *name,
                             const char      *value)
{
  g_return_if_fail (self->in_tag);

  if (value == NULL)
    return;

  g_autofree char *escaped = g_markup_escape_text (value, -1);

  g_string_append_printf (self->text, " %s=\"%s\"", name, escaped);
}

/**
 * supple_xml_writer_uint:
 * @self: a file, an element of which has just been opened
 * @name: the name of an attribute
 * @value: its value
 *
 * Writes a number.
 */
void
supple_xml_writer_uint (SuppleXmlWriter *self,
                        const char      *name,
                        guint            value)
{
  g_autofree char *text = g_strdup_printf ("%u", value);

  supple_xml_writer_attribute (self, name, text);
}

/**
 * supple_xml_writer_seconds:
 * @self: a file, an element of which has just been opened
 * @name: the name of an attribute
 * @value_us: a time in microseconds, rounded to milliseconds
 *
 * Writes a time in seconds, with no more digits than it needs.
 */
void
supple_xml_writer_seconds (SuppleXmlWriter *self,
                           const char      *name,
                           gint64           value_us)
{
  gint64           milliseconds = (value_us + 500) / 1000;
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT ".%03d", milliseconds / 1000,
                                           (int) (milliseconds % 1000));
  gsize            length = strlen (text);

  while (text[length - 1] == '0')
    length--;

  if (text[length - 1] == '.')
    length--;

  text[length] = '\0';
  supple_xml_writer_attribute (self, name, text);
}

/**
 * supple_xml_writer_text:
 * @self: a file, an element of which has just been opened
 * @text: what the element holds; spaces in it are collapsed
 *
 * Writes a text. Control characters, which XML does not allow, become spaces.
 */
void
supple_xml_writer_text (SuppleXmlWriter *self,
                        const char      *text)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  g_return_if_fail (self->in_tag && g_utf8_validate (text, -1, NULL));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean allowed = !g_unichar_iscntrl (c) && c != 0xfffe && c != 0xffff;

      g_string_append_unichar (clean, allowed ? c : ' ');
    }

  supple_xml_text_collapse (clean->str);

  g_autofree char *escaped = g_markup_escape_text (clean->str, -1);

  finish_tag (self);
  g_string_append (self->text, escaped);
  self->has_text = TRUE;
}

/**
 * supple_xml_writer_text_element:
 * @self: a file
 * @element: the name of an element
 * @text: (nullable): what it holds, %NULL to leave it out
 *
 * Writes an element that holds a text and has no attributes.
 */
void
supple_xml_writer_text_element (SuppleXmlWriter *self,
                                const char      *element,
                                const char      *text)
{
  if (text == NULL)
    return;

  supple_xml_writer_open (self, element);
  supple_xml_writer_text (self, text);
  supple_xml_writer_close (self);
}
