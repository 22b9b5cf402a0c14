/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-value.h"

#include <string.h>

#include "model/supple-enums.h"

#define ID_CHARS_MAX 64

static gboolean
is_id (const char *text)
{
  return g_ascii_islower (*text) && strlen (text) <= ID_CHARS_MAX &&
         strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen (text);
}

/**
 * supple_xml_value_id:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @id: (out): the id
 * @error: (out): what is wrong with it
 *
 * Returns: whether it is an id: small letters, digits and underscores, a letter first
 */
gboolean
supple_xml_value_id (SuppleXmlReader *reader,
                     const char      *attribute,
                     char           **id,
                     GError         **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);

  if (text == NULL)
    return TRUE;

  if (!is_id (text))
    return supple_xml_reader_fail_at (reader, attribute, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is no id; use up to %d small letters, digits and "
                                      "underscores, a letter first",
                                      text, ID_CHARS_MAX);

  g_set_str (id, text);
  return TRUE;
}

/* Digits and nothing else, so few that they cannot overflow. */
static gboolean
parse_uint (const char *text,
            gsize       length,
            guint64    *value)
{
  if (length == 0 || length > 6)
    return FALSE;

  *value = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;

      *value = *value * 10 + (guint64) (text[i] - '0');
    }

  return TRUE;
}

static gboolean
in_range (guint64     value,
          const guint range[2])
{
  return value >= range[0] && value <= range[1];
}

/**
 * supple_xml_value_uint:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @range: (array fixed-size=2): the smallest and the largest number allowed
 * @value: (out): the number
 * @error: (out): what is wrong with it
 *
 * Returns: whether it is a whole number within @range
 */
gboolean
supple_xml_value_uint (SuppleXmlReader *reader,
                       const char      *attribute,
                       const guint      range[2],
                       guint           *value,
                       GError         **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);
  guint64     number;

  if (text == NULL)
    return TRUE;

  if (!parse_uint (text, strlen (text), &number) || !in_range (number, range))
    return supple_xml_reader_fail_at (reader, attribute, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is “%s”; it must be a whole number from %u to %u",
                                      attribute, text, range[0], range[1]);

  *value = (guint) number;
  return TRUE;
}

/**
 * supple_xml_value_uints:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @range: (array fixed-size=2): the smallest and the largest number allowed
 * @values: (array fixed-size=2) (out): the numbers
 * @error: (out): what is wrong with them
 *
 * Returns: whether it is two whole numbers within @range, the smaller first
 */
gboolean
supple_xml_value_uints (SuppleXmlReader *reader,
                        const char      *attribute,
                        const guint      range[2],
                        guint            values[2],
                        GError         **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);
  const char *space = text != NULL ? strchr (text, ' ') : NULL;
  guint64     first, second;

  if (text == NULL)
    return TRUE;

  if (space == NULL ||
      !parse_uint (text, (gsize) (space - text), &first) ||
      !parse_uint (space + 1, strlen (space + 1), &second) ||
      !in_range (first, range) || !in_range (second, range) || first > second)
    return supple_xml_reader_fail_at (reader, attribute, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is “%s”; it must be two whole numbers from %u to %u "
                                      "with a space between them, the smaller first",
                                      attribute, text, range[0], range[1]);

  values[0] = (guint) first;
  values[1] = (guint) second;
  return TRUE;
}

/* A fraction has up to three digits: milliseconds. */
static gboolean
parse_seconds_us (const char *text,
                  gint64     *value_us)
{
  gsize   whole_length = strcspn (text, ".");
  guint64 whole, milliseconds = 0;

  if (!parse_uint (text, whole_length, &whole))
    return FALSE;

  if (text[whole_length] == '.')
    {
      const char *fraction = text + whole_length + 1;
      gsize       length = strlen (fraction);

      if (length > 3 || !parse_uint (fraction, length, &milliseconds))
        return FALSE;

      for (; length < 3; length++)
        milliseconds *= 10;
    }

  *value_us = (gint64) (whole * G_USEC_PER_SEC + milliseconds * 1000);
  return TRUE;
}

/**
 * supple_xml_value_seconds:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @range: (array fixed-size=2): the shortest and the longest time allowed, in
 *   seconds; where the shortest is 0, so is 0 itself
 * @value_us: (out): the time, in microseconds
 * @error: (out): what is wrong with it
 *
 * Returns: whether it is a number of seconds within @range
 */
gboolean
supple_xml_value_seconds (SuppleXmlReader *reader,
                          const char      *attribute,
                          const guint      range[2],
                          gint64          *value_us,
                          GError         **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);
  gint64      us;

  if (text == NULL)
    return TRUE;

  if (!parse_seconds_us (text, &us) ||
      us < range[0] * G_USEC_PER_SEC || us > range[1] * G_USEC_PER_SEC)
    return supple_xml_reader_fail_at (reader, attribute, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                      "“%s” is “%s”; it must be a number of seconds from %u to %u",
                                      attribute, text, range[0], range[1]);

  *value_us = us;
  return TRUE;
}

static gboolean
fail_word (SuppleXmlReader   *reader,
           const char        *attribute,
           const char        *text,
           const char *const *words,
           GError           **error)
{
  g_autofree char *allowed = g_strjoinv (", ", (char **) words);

  return supple_xml_reader_fail_at (reader, attribute, SUPPLE_LIBRARY_ERROR_VALUE, error,
                                    "“%s” may not be “%s”; choose from: %s",
                                    attribute, text, allowed);
}

/**
 * supple_xml_value_yes:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @value: (out): whether it is "yes"
 * @error: (out): what is wrong with it
 *
 * Returns: whether it is "yes" or "no"
 */
gboolean
supple_xml_value_yes (SuppleXmlReader *reader,
                      const char      *attribute,
                      gboolean        *value,
                      GError         **error)
{
  static const char *const words[] = { "yes", "no", NULL };
  const char              *text = supple_xml_reader_get (reader, attribute);

  if (text == NULL)
    return TRUE;

  if (!g_strv_contains (words, text))
    return fail_word (reader, attribute, text, words, error);

  *value = strcmp (text, "yes") == 0;
  return TRUE;
}

/**
 * supple_xml_value_enum:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @type: an enumeration type
 * @value: (out): one of its values
 * @error: (out): what is wrong with it
 *
 * Returns: whether it is one of the words of @type
 */
gboolean
supple_xml_value_enum (SuppleXmlReader *reader,
                       const char      *attribute,
                       GType            type,
                       int             *value,
                       GError         **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);

  if (text == NULL || supple_enum_from_nick (type, text, value))
    return TRUE;

  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; i < klass->n_values; i++)
    g_strv_builder_add (words, klass->values[i].value_nick);

  g_auto (GStrv) allowed = g_strv_builder_end (words);

  return fail_word (reader, attribute, text, (const char *const *) allowed, error);
}

/**
 * supple_xml_value_word:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @words: (array zero-terminated=1): the words allowed
 * @word: (out): the word
 * @error: (out): what is wrong with it
 *
 * Returns: whether it is one of @words
 */
gboolean
supple_xml_value_word (SuppleXmlReader   *reader,
                       const char        *attribute,
                       const char *const *words,
                       char             **word,
                       GError           **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);

  if (text == NULL)
    return TRUE;

  if (!g_strv_contains (words, text))
    return fail_word (reader, attribute, text, words, error);

  g_set_str (word, text);
  return TRUE;
}

/**
 * supple_xml_value_words:
 * @reader: a reader, within a `started` callback
 * @attribute: an attribute's name
 * @words: (array zero-terminated=1): the words allowed
 * @value: (out): the words that are there, in order
 * @error: (out): what is wrong with them
 *
 * Returns: whether it is a list of @words, parted by spaces
 */
gboolean
supple_xml_value_words (SuppleXmlReader   *reader,
                        const char        *attribute,
                        const char *const *words,
                        char            ***value,
                        GError           **error)
{
  const char *text = supple_xml_reader_get (reader, attribute);
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  if (text == NULL)
    return TRUE;

  g_auto (GStrv) parts = g_strsplit_set (text, " \t\r\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] == '\0')
        continue;

      if (!g_strv_contains (words, parts[i]))
        return fail_word (reader, attribute, parts[i], words, error);

      g_strv_builder_add (found, parts[i]);
    }

  g_strfreev (*value);
  *value = g_strv_builder_end (found);
  return TRUE;
}
