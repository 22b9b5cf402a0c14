/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-document.h"

#include <string.h>

#include "library/supple-xml-place.h"

/**
 * supple_xml_document_get_text:
 * @self: a file
 * @length: (out): its bytes
 *
 * Returns: (transfer none): what is in it; a text even if that is nothing
 */
const char *
supple_xml_document_get_text (const SuppleXmlDocument *self,
                              gsize                   *length)
{
  const char *text = g_bytes_get_data (self->bytes, length);

  /* An empty GBytes has no data, and GMarkup wants some. */
  return text != NULL ? text : "";
}

/**
 * supple_xml_document_fail:
 * @self: a file
 * @offset: where something is wrong, in bytes
 * @code: what kind of fault it is
 * @error: (out): the fault
 * @format: what is wrong, and what would be right
 * @...: arguments for @format
 *
 * Refuses the file. The message names the place.
 *
 * Returns: %FALSE
 */
gboolean
supple_xml_document_fail (const SuppleXmlDocument *self,
                          gsize                    offset,
                          SuppleLibraryError       code,
                          GError                 **error,
                          const char              *format,
                          ...)
{
  gsize            length;
  const char      *text = supple_xml_document_get_text (self, &length);
  SuppleXmlPlace   place = supple_xml_place_at_offset (text, offset);
  g_autofree char *message = NULL;
  va_list          args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, SUPPLE_LIBRARY_ERROR, code, "%s:%d:%d: %s", self->name, place.line,
               place.column, message);
  return FALSE;
}

/**
 * supple_xml_document_check:
 * @self: a file
 * @error: (out): the first fault
 *
 * Returns: whether it is of a sensible size, and in UTF-8
 */
gboolean
supple_xml_document_check (const SuppleXmlDocument *self,
                           GError                 **error)
{
  gsize       length;
  const char *text = supple_xml_document_get_text (self, &length);
  const char *invalid;

  if (length > SUPPLE_XML_SIZE_MAX)
    return supple_xml_document_fail (self, 0, SUPPLE_LIBRARY_ERROR_TOO_LARGE, error,
                                     "the file has %" G_GSIZE_FORMAT
                                     " bytes; it may have %d at most",
                                     length, SUPPLE_XML_SIZE_MAX);

  if (!g_utf8_validate_len (text, length, &invalid))
    return supple_xml_document_fail (self, (gsize) (invalid - text), SUPPLE_LIBRARY_ERROR_ENCODING,
                                     error, "byte 0x%02x here is not UTF-8; save the file as UTF-8",
                                     (guchar) *invalid);

  return TRUE;
}

/**
 * supple_xml_document_get_offset:
 * @self: a file
 * @context: where its reading is
 *
 * Returns: how many bytes have been read
 */
gsize
supple_xml_document_get_offset (const SuppleXmlDocument *self,
                                GMarkupParseContext     *context)
{
  gsize          length;
  const char    *text = supple_xml_document_get_text (self, &length);
  SuppleXmlPlace place;

  g_markup_parse_context_get_position (context, &place.line, &place.column);

  return supple_xml_place_to_offset (text, length, place);
}

/**
 * supple_xml_document_take_error:
 * @self: a file
 * @context: where its reading has ended
 * @markup_error: (transfer full): why; ours, or GMarkup’s
 * @error: (out): the same as one of ours
 *
 * Says what GMarkup says in the manner of our own messages. Its own begin with a place, which
 * ours name already, and may quote half a letter.
 */
void
supple_xml_document_take_error (const SuppleXmlDocument *self,
                                GMarkupParseContext     *context,
                                GError                  *markup_error,
                                GError                 **error)
{
  g_autoptr (GError) taken = markup_error;

  if (taken->domain == SUPPLE_LIBRARY_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&taken));
      return;
    }

  g_autofree char *valid = g_utf8_make_valid (taken->message, -1);
  const char      *message = strstr (valid, ": ");

  supple_xml_document_fail (self, supple_xml_document_get_offset (self, context),
                            SUPPLE_LIBRARY_ERROR_SYNTAX, error,
                            "this is not well-formed XML; %s",
                            message != NULL ? message + 2 : valid);
}
