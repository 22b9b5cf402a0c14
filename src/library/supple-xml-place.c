/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-place.h"

#include <string.h>

/*
 * GMarkup tells where a tag ends. People want to know where it, or one of its
 * attributes, begins. All this runs only once something is wrong.
 */

/**
 * supple_xml_place_to_offset:
 * @data: valid UTF-8
 * @length: its bytes
 * @place: a place in it, as GMarkup counts: in bytes, and a line break is the
 *   first column of the line that it begins, unless the text begins with it
 *
 * Returns: how many bytes stand before @place, at most @length
 */
gsize
supple_xml_place_to_offset (const char    *data,
                            gsize          length,
                            SuppleXmlPlace place)
{
  const char *p = data;
  const char *end = data + length;

  for (int line = 1; line < place.line && p < end; line++)
    {
      const char *from = p < end && *p == '\n' ? p + 1 : p;
      const char *newline = memchr (from, '\n', (gsize) (end - from));

      p = newline != NULL ? newline : end;
    }

  return MIN ((gsize) (p - data) + (gsize) MAX (0, place.column - 1), length);
}

/**
 * supple_xml_place_at_offset:
 * @data: UTF-8, valid up to @offset
 * @offset: a number of bytes
 *
 * Returns: the line and the column after the first @offset bytes
 */
SuppleXmlPlace
supple_xml_place_at_offset (const char *data,
                            gsize       offset)
{
  SuppleXmlPlace place = { 1, 1 };
  const char    *end = data + offset;

  for (const char *p = data; p < end; p = g_utf8_next_char (p))
    {
      if (*p == '\n')
        place = (SuppleXmlPlace) { place.line + 1, 1 };
      else
        place.column++;
    }

  return place;
}

/**
 * supple_xml_place_tag_start:
 * @data: a file
 * @end: where a tag ends, before or after its ">"
 *
 * Returns: the offset of the tag's "<"; one within quotes does not count
 */
gsize
supple_xml_place_tag_start (const char *data,
                            gsize       end)
{
  char quote = 0;

  for (gsize i = end; i > 0; i--)
    {
      char c = data[i - 1];

      if (quote != 0)
        quote = c == quote ? 0 : quote;
      else if (c == '"' || c == '\'')
        quote = c;
      else if (c == '<')
        return i - 1;
    }

  return 0;
}

/**
 * supple_xml_place_attribute:
 * @data: a file
 * @length: its bytes
 * @tag_start: the offset of a tag's "<"
 * @attribute: the name of one of the tag's attributes
 *
 * Returns: the offset of the attribute's name; @tag_start if it is not there
 */
gsize
supple_xml_place_attribute (const char *data,
                            gsize       length,
                            gsize       tag_start,
                            const char *attribute)
{
  gsize name_length = strlen (attribute);
  char  quote = 0;

  for (gsize i = tag_start + 1; i + name_length < length; i++)
    {
      char c = data[i];

      if (quote != 0)
        quote = c == quote ? 0 : quote;
      else if (c == '"' || c == '\'')
        quote = c;
      else if (c == '>')
        break;
      else if (g_ascii_isspace (data[i - 1]) && strncmp (data + i, attribute, name_length) == 0 &&
               (data[i + name_length] == '=' || g_ascii_isspace (data[i + name_length])))
        return i;
    }

  return tag_start;
}
