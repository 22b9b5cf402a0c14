/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-source-file.h"

/* The list of sources so far; the rest is of the source being read. */
typedef struct
{
  GHashTable *sources;

  char *key;
  char *uri;
  char *title;
} Draft;

static void
clear_source (Draft *self)
{
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->title, g_free);
}

static gboolean
source_started (SuppleXmlReader *reader,
                gpointer         data,
                GError         **error)
{
  Draft      *self = data;
  const char *uri = supple_xml_reader_get (reader, "uri");

  g_set_str (&self->key, supple_xml_reader_get (reader, "key"));
  g_set_str (&self->uri, uri);

  if (g_hash_table_contains (self->sources, self->key))
    return supple_xml_reader_fail_at (reader, "key", SUPPLE_LIBRARY_ERROR_TAKEN, error,
                                      "the key “%s” is already taken; choose another",
                                      self->key);

  if (uri != NULL && (!g_str_has_prefix (uri, "http") || !g_uri_is_valid (uri, G_URI_FLAGS_NONE,
                                                                          NULL)))
    return supple_xml_reader_fail_at (reader, "uri", SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is no link; use one with https:// or http://", uri);

  return TRUE;
}

static gboolean
source_ended (SuppleXmlReader *reader,
              gpointer         data,
              GError         **error)
{
  Draft        *self = data;
  SuppleSource *source = g_object_new (SUPPLE_TYPE_SOURCE,
                                       "key", self->key,
                                       "title", self->title,
                                       "uri", self->uri,
                                       NULL);

  g_hash_table_insert (self->sources, g_strdup (self->key), source);
  clear_source (self);
  return TRUE;
}

static const SuppleXmlElement elements[] = {
  { .name = "sources", .required = "version" },
  { .name = "source",
    .parent = "sources",
    .required = "key",
    .optional = "uri",
    .text = SUPPLE_XML_TEXT,
    .offset = G_STRUCT_OFFSET (Draft, title),
    .chars_max = 160,
    .started = source_started,
    .ended = source_ended },
};

/**
 * supple_source_file_parse:
 * @document: a list of sources
 * @sources: (element-type utf8 SuppleSource): takes the sources, by key
 * @error: (out): the first fault, in the domain %SUPPLE_LIBRARY_ERROR
 *
 * Reads what exercises refer to with `<source key="…"/>`. What stands before a
 * fault is in @sources all the same.
 *
 * Returns: whether all of it was right
 */
gboolean
supple_source_file_parse (const SuppleXmlDocument *document,
                          GHashTable              *sources,
                          GError                 **error)
{
  Draft    draft = { .sources = sources };
  gboolean right;

  g_return_val_if_fail (document != NULL && sources != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  right = supple_xml_reader_read (document, elements, G_N_ELEMENTS (elements), &draft, error);
  clear_source (&draft);

  return right;
}
