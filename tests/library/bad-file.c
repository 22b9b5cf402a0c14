/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bad-file.h"

#include <string.h>

GBytes *
bad_file_make (const BadFile     *self,
               const char *const *lines)
{
  GString *text = g_string_new (NULL);
  gsize    length;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = i + 1 == self->at ? self->text : lines[i];

      if (line != NULL)
        g_string_append_printf (text, "%s\n", line);
    }

  length = text->len;
  return g_bytes_new_take (g_string_free_and_steal (text), length);
}

void
bad_file_check (const BadFile *self,
                const GError  *error)
{
  g_autofree char *place = g_strdup_printf ("%s.xml:%d:%d: ", self->name, self->line, self->column);

  g_assert_error (error, SUPPLE_LIBRARY_ERROR, (int) self->code);
  g_test_message ("%s", error->message);

  if (!g_str_has_prefix (error->message, place) || strstr (error->message, self->says) == NULL)
    {
      g_test_message ("should begin with “%s” and say “%s”", place, self->says);
      g_test_fail ();
    }
}
