/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-fixture.h"

#include "made-up.h"

void
own_fixture_set_up (OwnFixture   *fixture,
                    gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "supple", NULL);

  fixture->library = made_up_library ();
  fixture->n_bundled = g_list_model_get_n_items (supple_library_get_routines (fixture->library));
  fixture->folder = g_file_new_for_path (path);
  fixture->own = supple_own_files_new (fixture->library, fixture->folder);
  supple_own_files_watch (fixture->own);
  fixture->rand = g_rand_new_with_seed (6);
}

void
own_fixture_tear_down (OwnFixture   *fixture,
                       gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -rf '%s'", g_file_peek_path (fixture->folder));

  g_assert_finalize_object (fixture->own);
  g_assert_finalize_object (fixture->library);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_object_unref (fixture->folder);
  g_rand_free (fixture->rand);
}

char *
own_fixture_get_path (OwnFixture *fixture,
                      const char *name)
{
  return g_build_filename (g_file_peek_path (fixture->folder), name, NULL);
}

/* As another program does: no trick, just a file. */
void
own_fixture_write (OwnFixture *fixture,
                   const char *name,
                   const char *text)
{
  g_autofree char *path = own_fixture_get_path (fixture, name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* (transfer none): @routine as it was read again. */
SuppleRoutine *
own_fixture_save (OwnFixture    *fixture,
                  SuppleRoutine *routine)
{
  g_autoptr (GError) error = NULL;

  supple_own_files_save_routine (fixture->own, routine, &error);
  g_assert_no_error (error);

  return supple_library_get_routine (fixture->library, supple_routine_get_id (routine));
}
