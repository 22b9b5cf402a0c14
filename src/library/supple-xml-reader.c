/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-reader.h"

#include <string.h>

#include "library/supple-xml-attributes.h"
#include "library/supple-xml-place.h"
#include "library/supple-xml-text.h"

/*
 * Reads a file whose elements a table describes: which stands where, with which
 * attributes and texts. What no table can say, the callbacks check. The first
 * fault ends the reading.
 */

#define DEPTH_MAX 4

typedef struct
{
  const SuppleXmlElement *element;
  SuppleXmlPlace          tag_end;
} OpenElement;

struct _SuppleXmlReader
{
  const SuppleXmlDocument *document;
  const SuppleXmlElement  *elements;
  guint                    n_elements;
  gpointer                 data;

  const char          *text;
  gsize                length;
  GMarkupParseContext *context;
  OpenElement          open[DEPTH_MAX];
  guint                depth;
  GString             *content;
  gboolean             root_seen;

  /* Those of the element that has just begun. */
  const char *const *names;
  const char *const *values;
};

static void G_GNUC_PRINTF (5, 0)
  set_error_at (SuppleXmlReader   *self,
                SuppleXmlPlace     place,
                SuppleLibraryError code,
                GError           **error,
                const char        *format,
                va_list            args)
{
  g_autofree char *message = g_strdup_vprintf (format, args);

  g_set_error (error, SUPPLE_LIBRARY_ERROR, code, "%s:%d:%d: %s",
               self->document->name, place.line, place.column, message);
}

static SuppleXmlPlace
get_position (SuppleXmlReader *self)
{
  SuppleXmlPlace place;

  g_markup_parse_context_get_position (self->context, &place.line, &place.column);

  return place;
}

static gsize
get_tag_start (SuppleXmlReader *self)
{
  SuppleXmlPlace tag_end = self->open[self->depth - 1].tag_end;

  return supple_xml_place_tag_start (self->text,
                                     supple_xml_place_to_offset (self->text, self->length,
                                                                 tag_end));
}

/**
 * supple_xml_reader_fail:
 * @self: a reader, within a callback
 * @code: what kind of fault it is
 * @error: (out): the fault
 * @format: what is wrong, and what would be right
 * @...: arguments for @format
 *
 * Refuses the element that is being read. The message names the place of its tag.
 *
 * Returns: %FALSE
 */
gboolean
supple_xml_reader_fail (SuppleXmlReader   *self,
                        SuppleLibraryError code,
                        GError           **error,
                        const char        *format,
                        ...)
{
  va_list args;

  va_start (args, format);
  set_error_at (self, supple_xml_place_at_offset (self->text, get_tag_start (self)),
                code, error, format, args);
  va_end (args);

  return FALSE;
}

/**
 * supple_xml_reader_fail_at:
 * @self: a reader, within a `started` callback
 * @attribute: the attribute that is wrong
 * @code: what kind of fault it is
 * @error: (out): the fault
 * @format: what is wrong, and what would be right
 * @...: arguments for @format
 *
 * Refuses an attribute. The message names its place.
 *
 * Returns: %FALSE
 */
gboolean
supple_xml_reader_fail_at (SuppleXmlReader   *self,
                           const char        *attribute,
                           SuppleLibraryError code,
                           GError           **error,
                           const char        *format,
                           ...)
{
  gsize   offset = supple_xml_place_attribute (self->text, self->length, get_tag_start (self),
                                               attribute);
  va_list args;

  va_start (args, format);
  set_error_at (self, supple_xml_place_at_offset (self->text, offset), code, error, format, args);
  va_end (args);

  return FALSE;
}

/**
 * supple_xml_reader_require:
 * @self: a reader, within an `ended` callback
 * @present: whether it was there
 * @what: the element that must be there
 * @error: (out): the fault
 *
 * Returns: @present
 */
gboolean
supple_xml_reader_require (SuppleXmlReader *self,
                           gboolean         present,
                           const char      *what,
                           GError         **error)
{
  if (present)
    return TRUE;

  return supple_xml_reader_fail (self, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                 "this “%s” has no “%s”; add one",
                                 self->open[self->depth - 1].element->name, what);
}

/**
 * supple_xml_reader_get:
 * @self: a reader, within a `started` callback
 * @attribute: an attribute's name
 *
 * Returns: (transfer none) (nullable): its value, valid within the callback
 */
const char *
supple_xml_reader_get (SuppleXmlReader *self,
                       const char      *attribute)
{
  for (guint i = 0; self->names[i] != NULL; i++)
    {
      if (strcmp (self->names[i], attribute) == 0)
        return self->values[i];
    }

  return NULL;
}

static const char *
parent_name (SuppleXmlReader *self)
{
  return self->depth > 1 ? self->open[self->depth - 2].element->name : NULL;
}

static gboolean
fail_unknown_element (SuppleXmlReader *self,
                      const char      *name,
                      GError         **error)
{
  g_autofree char *message = supple_xml_element_explain_misfit (self->elements, self->n_elements,
                                                                parent_name (self), name);

  return supple_xml_reader_fail (self, SUPPLE_LIBRARY_ERROR_STRUCTURE, error, "%s", message);
}

static gboolean
check_attributes (SuppleXmlReader        *self,
                  const SuppleXmlElement *element,
                  GError                **error)
{
  SuppleXmlAttributeFault fault;

  if (supple_xml_attributes_check (element, self->names, self->values, &fault))
    return TRUE;

  g_autofree char *message = fault.message;

  if (fault.attribute != NULL)
    return supple_xml_reader_fail_at (self, fault.attribute, fault.code, error, "%s", message);

  return supple_xml_reader_fail (self, fault.code, error, "%s", message);
}

static void
start_element (GMarkupParseContext *context,
               const char          *name,
               const char         **names,
               const char         **values,
               gpointer             data,
               GError             **error)
{
  SuppleXmlReader        *self = data;
  const SuppleXmlElement *element;

  /* No table goes so deep: an element that may hold none comes first. */
  g_assert (self->depth < DEPTH_MAX);

  self->context = context;
  self->names = (const char *const *) names;
  self->values = (const char *const *) values;
  self->open[self->depth++].tag_end = get_position (self);
  g_string_truncate (self->content, 0);

  element = supple_xml_element_find (self->elements, self->n_elements, parent_name (self), name);

  if (element == NULL)
    {
      fail_unknown_element (self, name, error);
      return;
    }

  /* GMarkup would let a file go on after its root. */
  if (self->depth == 1 && self->root_seen)
    {
      supple_xml_reader_fail (self, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "there is a second “%s”; a file may have one", name);
      return;
    }

  self->root_seen = TRUE;

  self->open[self->depth - 1].element = element;

  if (check_attributes (self, element, error) && element->started != NULL)
    element->started (self, self->data, error);
}

static gboolean
keep_text (SuppleXmlReader        *self,
           const SuppleXmlElement *element,
           GError                **error)
{
  gpointer    member = G_STRUCT_MEMBER_P (self->data, element->offset);
  const char *text = self->content->str;
  const char *original = text;

  supple_xml_text_collapse (self->content->str);

  if (*text == '\0')
    return supple_xml_reader_fail (self, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                   "“%s” is empty; write something, or leave it out",
                                   element->name);

  if (g_utf8_strlen (text, -1) > (glong) element->chars_max)
    return supple_xml_reader_fail (self, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                   "“%s” has %ld characters; it may have %u at most", element->name,
                                   g_utf8_strlen (text, -1), element->chars_max);

  if (self->document->translate)
    text = g_dgettext (GETTEXT_PACKAGE, text);

  if (element->original != 0 && strcmp (text, original) != 0)
    supple_xml_text_add (G_STRUCT_MEMBER_P (self->data, element->original), original);

  if (element->text == SUPPLE_XML_TEXTS)
    {
      supple_xml_text_add (member, text);
      return TRUE;
    }

  if (*(char **) member != NULL)
    return supple_xml_reader_fail (self, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                   "there is a second “%s”; there may be one", element->name);

  *(char **) member = g_strdup (text);
  return TRUE;
}

static void
end_element (GMarkupParseContext *context,
             const char          *name,
             gpointer             data,
             GError             **error)
{
  SuppleXmlReader        *self = data;
  const SuppleXmlElement *element = self->open[self->depth - 1].element;

  if (element->text != SUPPLE_XML_NO_TEXT && !keep_text (self, element, error))
    return;

  if (element->ended != NULL && !element->ended (self, self->data, error))
    return;

  self->depth--;
}

static void
text (GMarkupParseContext *context,
      const char          *chars,
      gsize                length,
      gpointer             data,
      GError             **error)
{
  SuppleXmlReader *self = data;
  gsize            offset;

  if (self->depth > 0 && self->open[self->depth - 1].element->text != SUPPLE_XML_NO_TEXT)
    {
      g_string_append_len (self->content, chars, (gssize) length);
      return;
    }

  if (strspn (chars, " \t\r\n") >= length)
    return;

  self->context = context;
  offset = supple_xml_document_get_offset (self->document, self->context);

  while (offset > 0 && self->text[offset - 1] != '>')
    offset--;

  offset += strspn (self->text + offset, " \t\r\n");

  supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                            "text does not belong here; put it into an element of its own");
}

static void
passthrough (GMarkupParseContext *context,
             const char          *chars,
             gsize                length,
             gpointer             data,
             GError             **error)
{
  SuppleXmlReader *self = data;
  g_autofree char *declaration = g_strndup (chars, length);
  gboolean         in_text = self->depth > 0 &&
                     self->open[self->depth - 1].element->text != SUPPLE_XML_NO_TEXT;
  gsize offset;

  self->context = context;
  offset = supple_xml_document_get_offset (self->document, self->context);
  offset -= MIN (offset, length);

  if (g_str_has_prefix (declaration, "<?xml ") && !supple_xml_text_declares_utf8 (declaration))
    supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_ENCODING, error,
                              "the file says that it is not UTF-8; save it as UTF-8");
  else if (!g_str_has_prefix (declaration, "<!--") && !g_str_has_prefix (declaration, "<?xml "))
    supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "only elements and comments belong here; leave this declaration out");
  else if (in_text)
    supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "a comment does not belong inside a text; put it before the element");
}

/**
 * supple_xml_reader_read:
 * @document: the file
 * @elements: (array length=n_elements): the elements of its format
 * @n_elements: how many there are
 * @data: what the callbacks get, and what the texts are put into
 * @error: (out): the first fault, in the domain %SUPPLE_LIBRARY_ERROR
 *
 * Reads a whole file. The texts in @data belong to the caller, after a fault
 * as well. Text is collapsed: no space at its ends, one between words.
 *
 * Returns: whether all of it was right
 */
gboolean
supple_xml_reader_read (const SuppleXmlDocument *document,
                        const SuppleXmlElement  *elements,
                        guint                    n_elements,
                        gpointer                 data,
                        GError                 **error)
{
  static const GMarkupParser parser = { start_element, end_element, text, passthrough, NULL };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GString) content = g_string_new (NULL);
  GError         *markup_error = NULL;
  SuppleXmlReader self = {
    .document = document,
    .elements = elements,
    .n_elements = n_elements,
    .data = data,
    .content = content,
  };

  self.text = supple_xml_document_get_text (document, &self.length);

  if (!supple_xml_document_check (document, error))
    return FALSE;

  context = self.context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &self,
                                                       NULL);

  if (g_markup_parse_context_parse (context, self.text, (gssize) self.length, &markup_error) &&
      g_markup_parse_context_end_parse (context, &markup_error))
    return self.root_seen ||
           supple_xml_document_fail (document, self.length, SUPPLE_LIBRARY_ERROR_SYNTAX, error,
                                     "there is no element in it; write one");

  supple_xml_document_take_error (document, context, markup_error, error);
  return FALSE;
}
