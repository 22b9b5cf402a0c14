/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-xml-text.h"

#include <string.h>

/**
 * supple_xml_text_collapse:
 * @text: a text
 *
 * Takes the spaces off its ends and leaves one between words, in place. That is
 * how xgettext does it (space="paragraph" in the ITS rules), so that the message
 * catalogue finds the text again.
 */
void
supple_xml_text_collapse (char *text)
{
  char *to = text;

  for (const char *from = text; *from != '\0'; from++)
    {
      gboolean space = strchr (" \t\r\n", *from) != NULL;

      if (!space)
        *to++ = *from;
      else if (to > text && to[-1] != ' ')
        *to++ = ' ';
    }

  if (to > text && to[-1] == ' ')
    to--;

  *to = '\0';
}

/**
 * supple_xml_text_declares_utf8:
 * @declaration: an XML declaration
 *
 * Returns: whether it names UTF-8, or no encoding, which means the same
 */
gboolean
supple_xml_text_declares_utf8 (const char *declaration)
{
  g_autofree char *lower = g_ascii_strdown (declaration, -1);
  const char      *encoding = strstr (lower, "encoding");

  return encoding == NULL || strstr (encoding, "utf-8") != NULL;
}

/**
 * supple_xml_text_add:
 * @texts: (inout): texts so far, %NULL for none
 * @text: one more
 *
 * Adds @text, and makes the list if it is the first.
 */
void
supple_xml_text_add (GStrvBuilder **texts,
                     const char    *text)
{
  if (*texts == NULL)
    *texts = g_strv_builder_new ();

  g_strv_builder_add (*texts, text);
}
