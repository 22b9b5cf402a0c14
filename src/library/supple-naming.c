/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-naming.h"

#include <string.h>

#include "library/supple-vocabulary.h"

/* With room for a number. */
#define ID_CHARS 56

/**
 * supple_naming_choose_id:
 * @title: what the id is to remind of
 * @taken: (element-type utf8 gpointer): the ids that it may not be
 *
 * Returns: (transfer full): an id for something of the person’s own, good as a file’s name
 */
char *
supple_naming_choose_id (const char *title,
                         GHashTable *taken)
{
  g_autofree char *ascii = g_str_to_ascii (title, "C");
  g_autoptr (GString) id = g_string_new (SUPPLE_NAMING_OWN);

  for (const char *p = ascii; *p != '\0' && id->len < ID_CHARS; p++)
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (id, g_ascii_tolower (*p));
      else if (id->str[id->len - 1] != '_' && *p != '?' && *p != '\'')
        g_string_append_c (id, '_');
    }

  while (id->str[id->len - 1] == '_')
    g_string_truncate (id, id->len - 1);

  if (id->len < strlen (SUPPLE_NAMING_OWN))
    g_string_assign (id, SUPPLE_NAMING_OWN "own");

  gsize length = id->len;

  for (guint n = 2; g_hash_table_contains (taken, id->str); n++)
    {
      g_string_truncate (id, length);
      g_string_append_printf (id, "_%u", n);
    }

  return g_string_free_and_steal (g_steal_pointer (&id));
}

/* (transfer none): the last number in brackets, which we may have put there ourselves; the end of
 * the title if there is none. */
static const char *
find_number (const char *title)
{
  const char *bracket = strrchr (title, '(');

  if (bracket == NULL || bracket == title || bracket[-1] != ' ')
    return title + strlen (title);

  gsize digits = strspn (bracket + 1, G_CSET_DIGITS);

  return digits > 0 && strcmp (bracket + 1 + digits, ")") == 0 ? bracket - 1
                                                               : title + strlen (title);
}

static gboolean
is_taken (const char *title,
          GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (GObject) record = g_list_model_get_item (records, i);
      g_autofree char *other = NULL;

      g_object_get (record, "title", &other, NULL);

      if (strcmp (other, title) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * supple_naming_choose_title:
 * @title: the title that is wished for
 * @records: the exercises or routines that there are
 *
 * Returns: (transfer full): @title, or “Title (2)” where there is one already; no longer than
 *   a title may be
 */
char *
supple_naming_choose_title (const char *title,
                            GListModel *records)
{
  g_autofree char *stem = g_strndup (title, (gsize) (find_number (title) - title));
  char            *free_title = g_strdup (title);

  for (guint n = 2; is_taken (free_title, records); n++)
    {
      g_autofree char *number = g_strdup_printf (" (%u)", n);
      glong            room = SUPPLE_TITLE_CHARS_MAX - (glong) strlen (number);
      g_autofree char *begin = g_utf8_substring (stem, 0, MIN (room, g_utf8_strlen (stem, -1)));

      g_free (free_title);
      free_title = g_strconcat (begin, number, NULL);
    }

  return free_title;
}

/**
 * supple_naming_choose_routine_id:
 * @library: what there is already
 * @title: the title of a new routine
 *
 * Returns: (transfer full): an id for it
 */
char *
supple_naming_choose_routine_id (SuppleLibrary *library,
                                 const char    *title)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *routines = supple_library_get_routines (library);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      g_hash_table_add (taken, g_strdup (supple_routine_get_id (routine)));
    }

  return supple_naming_choose_id (title, taken);
}
