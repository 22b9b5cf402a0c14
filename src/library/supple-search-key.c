/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-search-key.h"

/* A search is a `strstr()` per word once both sides are folded, so the folding is done ahead. */

/* “ß” becomes “ss”, and what has no small letter stays. */
static void
append_folded (GString *key,
               gunichar character)
{
  char buffer[6];

  if (character < 0x80)
    {
      g_string_append_c (key, g_ascii_tolower ((char) character));
      return;
    }

  int              n = g_unichar_to_utf8 (character, buffer);
  g_autofree char *folded = g_utf8_casefold (buffer, n);

  g_string_append (key, folded);
}

/* Words are parted by one space, whatever stood between them. */
static void
append_words (GString    *key,
              const char *text)
{
  g_autofree char *bare = NULL;
  gboolean         parted = TRUE;

  /* Accents become characters of their own, and so can be left out. */
  if (!g_str_is_ascii (text))
    text = bare = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  if (text == NULL)
    return;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (g_unichar_ismark (character))
        continue;

      if (!g_unichar_isalnum (character))
        {
          parted = TRUE;
          continue;
        }

      if (parted && key->len > 0)
        g_string_append_c (key, ' ');

      parted = FALSE;
      append_folded (key, character);
    }
}

static void
append_list (GString           *key,
             const char *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    append_words (key, texts[i]);
}

/**
 * supple_search_key_fold:
 * @text: what somebody wrote
 *
 * “Cat–Camel” and “cat camel” are the same to a search, and so are “Rücken” and “rucken”.
 *
 * Returns: (transfer full): the words of @text in small letters without accents, one space between
 */
char *
supple_search_key_fold (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autoptr (GString) key = g_string_new (NULL);

  append_words (key, text);

  return g_string_free_and_steal (g_steal_pointer (&key));
}

/**
 * supple_search_key_new_for_exercise:
 * @exercise: an exercise
 * @more: (nullable): what else it is to be found by
 * @title_length: (out): how many bytes at the start of the key are the title
 *
 * Returns: (transfer full): all that @exercise is found by, folded: its names, translated and
 *   not, its targets and its tags
 */
char *
supple_search_key_new_for_exercise (SuppleExercise *exercise,
                                    const char     *more,
                                    gsize          *title_length)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  g_autoptr (GString) key = g_string_new (NULL);

  append_words (key, supple_exercise_get_title (exercise));
  *title_length = key->len;
  append_list (key, supple_exercise_get_other_names (exercise));
  append_list (key, supple_exercise_get_original_names (exercise));
  append_list (key, supple_exercise_get_targets (exercise));
  append_list (key, supple_exercise_get_tags (exercise));

  if (more != NULL)
    append_words (key, more);

  return g_string_free_and_steal (g_steal_pointer (&key));
}

/**
 * supple_search_key_new_for_routine:
 * @routine: a routine
 * @title_length: (out): how many bytes at the start of the key are the title
 *
 * What its stretches are found by is not in it: there are as many copies of that as there are
 * routines, and few stretches.
 *
 * Returns: (transfer full): what @routine itself is found by, folded: its title, translated and
 *   not, its purpose and when it is for
 */
char *
supple_search_key_new_for_routine (SuppleRoutine *routine,
                                   gsize         *title_length)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);

  g_autoptr (GString) key = g_string_new (NULL);
  const char *more[] = { supple_routine_get_purpose (routine),
                         supple_routine_get_occasion (routine) };

  append_words (key, supple_routine_get_title (routine));
  *title_length = key->len;

  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    if (more[i] != NULL)
      append_words (key, more[i]);

  append_list (key, supple_routine_get_original_names (routine));

  return g_string_free_and_steal (g_steal_pointer (&key));
}
