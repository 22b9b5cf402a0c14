/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-parts.h"

#include <string.h>

#include "library/supple-vocabulary.h"
#include "library/supple-xml-place.h"

/*
 * A “supple” element holds a routine and the exercises that it needs. The readers of these know
 * nothing of each other; each gets its own part of the file, with nothing but lines and spaces
 * before it, so that lines and columns stay what they are.
 */

/* One routine, and an exercise for each of its steps. */
#define PARTS_MAX (SUPPLE_STEPS_MAX + 1)

/* None of ours goes deeper than four. */
#define DEPTH_MAX 8

typedef struct
{
  const SuppleXmlDocument *document;
  const char              *text;
  gsize                    length;
  GArray                  *parts;
  guint                    depth;
  gboolean                 whole;
  gboolean                 root_seen;
} Finding;

static gsize
get_tag_start (Finding             *self,
               GMarkupParseContext *context)
{
  return supple_xml_place_tag_start (self->text,
                                     supple_xml_document_get_offset (self->document, context));
}

static void
end_last_part (Finding *self,
               gsize    offset)
{
  if (self->parts->len > 0)
    g_array_index (self->parts, SupplePart, self->parts->len - 1).end = offset;
}

static gboolean
begin_part (Finding    *self,
            const char *name,
            gsize       offset,
            GError    **error)
{
  SupplePart part = { strcmp (name, "exercise") == 0, offset, self->length };

  if (!part.exercise && strcmp (name, "routine") != 0)
    return supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                     "“%s” does not belong here; use “routine” or “exercise”",
                                     name);

  if (self->parts->len == PARTS_MAX)
    return supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                     "there is too much in this file; there may be one routine "
                                     "and %d exercises",
                                     SUPPLE_STEPS_MAX);

  end_last_part (self, offset);
  g_array_append_val (self->parts, part);
  return TRUE;
}

static gboolean
begin_root (Finding     *self,
            const char  *name,
            const char **names,
            const char **values,
            gsize        offset,
            GError     **error)
{
  self->whole = strcmp (name, "routine") == 0 || strcmp (name, "exercise") == 0;

  /* From the beginning: the reader sees the XML declaration, too. */
  if (self->whole)
    return begin_part (self, name, 0, error);

  if (strcmp (name, "supple") != 0)
    return supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                     "the file must begin with “supple”, not “%s”", name);

  for (guint i = 0; names[i] != NULL; i++)
    if (strcmp (names[i], "version") != 0)
      return supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE,
                                       error, "“supple” has no “%s”; leave it out", names[i]);

  if (names[0] == NULL || strcmp (values[0], "1") != 0)
    return supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_VERSION, error,
                                     "version “%s” is unknown; this is for version 1",
                                     names[0] != NULL ? values[0] : "");

  return TRUE;
}

static void
start_element (GMarkupParseContext *context,
               const char          *name,
               const char         **names,
               const char         **values,
               gpointer             data,
               GError             **error)
{
  Finding *self = data;
  gsize    offset;

  /* What is wrong deeper down, the part’s own reader knows better. */
  if (self->depth >= (self->whole ? 1 : 2) && self->depth < DEPTH_MAX)
    {
      self->depth++;
      return;
    }

  offset = get_tag_start (self, context);

  if (self->depth == DEPTH_MAX)
    supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "elements stand in each other too deep; nothing goes so deep");
  else if (self->depth == 0 && self->root_seen)
    supple_xml_document_fail (self->document, offset, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "there is a second “%s”; a file may have one", name);
  else if (self->depth == 0)
    begin_root (self, name, names, values, offset, error);
  else
    begin_part (self, name, offset, error);

  self->root_seen = TRUE;
  self->depth++;
}

static void
end_element (GMarkupParseContext *context,
             const char          *name,
             gpointer             data,
             GError             **error)
{
  Finding *self = data;

  self->depth--;

  if (self->depth == 0 && !self->whole)
    end_last_part (self, get_tag_start (self, context));
}

static void
text (GMarkupParseContext *context,
      const char          *chars,
      gsize                length,
      gpointer             data,
      GError             **error)
{
  Finding *self = data;

  if (self->depth == 1 && !self->whole && strspn (chars, " \t\r\n") < length)
    supple_xml_document_fail (self->document,
                              supple_xml_document_get_offset (self->document, context),
                              SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "text does not belong here; put it into an element of its own");
}

static void
passthrough (GMarkupParseContext *context,
             const char          *chars,
             gsize                length,
             gpointer             data,
             GError             **error)
{
  Finding *self = data;

  if (length < 4 || (strncmp (chars, "<!--", 4) != 0 && strncmp (chars, "<?xm", 4) != 0))
    supple_xml_document_fail (self->document,
                              supple_xml_document_get_offset (self->document, context) -
                                MIN (length, supple_xml_document_get_offset (self->document,
                                                                             context)),
                              SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                              "only elements and comments belong here; leave this declaration "
                              "out");
}

/**
 * supple_parts_find:
 * @document: a file with a “supple” element, or with a routine or an exercise alone
 * @error: (out): why it is none of these
 *
 * Finds what is in a file. That a part is in order is not known before it is read.
 *
 * Returns: (transfer full) (element-type SupplePart): the parts, in order
 */
GArray *
supple_parts_find (const SuppleXmlDocument *document,
                   GError                 **error)
{
  static const GMarkupParser parser = { start_element, end_element, text, passthrough, NULL };
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (SupplePart));
  g_autoptr (GMarkupParseContext) context = NULL;
  GError *markup_error = NULL;
  Finding self = { .document = document, .parts = parts };

  if (!supple_xml_document_check (document, error))
    return NULL;

  self.text = supple_xml_document_get_text (document, &self.length);
  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &self, NULL);

  if (!g_markup_parse_context_parse (context, self.text, (gssize) self.length, &markup_error) ||
      !g_markup_parse_context_end_parse (context, &markup_error))
    {
      supple_xml_document_take_error (document, context, markup_error, error);
      return NULL;
    }

  if (parts->len == 0)
    {
      supple_xml_document_fail (document, self.length, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                "there is nothing in it; add a “routine”");
      return NULL;
    }

  return g_steal_pointer (&parts);
}

/**
 * supple_parts_cut:
 * @document: a file
 * @part: one of its parts
 *
 * Returns: (transfer full): @part as a file of its own, at the same lines and columns
 */
GBytes *
supple_parts_cut (const SuppleXmlDocument *document,
                  const SupplePart        *part)
{
  gsize          length;
  const char    *text = supple_xml_document_get_text (document, &length);
  SuppleXmlPlace place = supple_xml_place_at_offset (text, part->start);
  GString       *cut = g_string_sized_new (part->end - part->start + (gsize) place.line);

  for (int line = 1; line < place.line; line++)
    g_string_append_c (cut, '\n');

  for (int column = 1; column < place.column; column++)
    g_string_append_c (cut, ' ');

  g_string_append_len (cut, text + part->start, (gssize) (part->end - part->start));

  return g_string_free_to_bytes (cut);
}
