/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "library/supple-library.h"

#define BUNDLED "resource://" RESOURCE_PREFIX "/library"

#define NOD(id, title)                                                                        \
  "<exercise version=\"1\" id=\"" id "\" place=\"chair\" position=\"sitting\" kind=\"flow\" " \
  "difficulty=\"1\" setup=\"8\" tags=\"\"><title>" title "</title><start pose=\"seat\">"      \
  "<description>S</description></start>"                                                      \
  "<phase id=\"p\" breath=\"in\" seconds=\"5\" pose=\"seat\"><instruction>I</instruction>"    \
  "<description>D</description></phase><dose repetitions=\"1\"/><allowed/></exercise>"

typedef struct
{
  SuppleLibrary *library;
  char          *path;
  guint          n_bundled;
} Fixture;

static guint
n_items (GListModel *model)
{
  return g_list_model_get_n_items (model);
}

static void
load (SuppleLibrary *library,
      const char    *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  supple_library_load (library, folder, FALSE);
}

static void
write_file (const char *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) bundled = g_file_new_for_uri (BUNDLED);

  fixture->library = supple_library_new ();
  fixture->path = g_build_filename (g_get_user_data_dir (), "supple", NULL);
  supple_library_load (fixture->library, bundled, TRUE);
  fixture->n_bundled = n_items (supple_library_get_exercises (fixture->library));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -rf '%s'", fixture->path);

  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_assert_finalize_object (fixture->library);
  g_free (fixture->path);
}

static SuppleFault *
get_only_fault (SuppleLibrary *library)
{
  GListModel *faults = supple_library_get_faults (library);

  g_assert_cmpuint (n_items (faults), ==, 1);
  return g_list_model_get_item (faults, 0);
}

static void
test_bundled (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (SuppleExercise) first =
    g_list_model_get_item (supple_library_get_exercises (fixture->library), 0);
  SuppleSource *source = supple_library_get_source (fixture->library, "CSP");

  g_assert_cmpstr (supple_exercise_get_id (first), ==, "cat_cow");
  g_assert_cmpuint (n_items (supple_library_get_faults (fixture->library)), ==, 0);
  g_assert_nonnull (supple_library_get_routine (fixture->library, "article_five"));
  g_assert_null (supple_library_get_routine (fixture->library, "cat_cow"));
  g_assert_null (supple_library_get_exercise (fixture->library, "juggle"));
  g_assert_null (supple_library_get_source (fixture->library, "NOWHERE"));
  g_assert_true (g_str_has_prefix (supple_source_get_uri (source), "https://www.csp.org.uk/"));
}

static void
test_missing_folder (Fixture      *fixture,
                     gconstpointer data)
{
  load (fixture->library, "/no/such/folder");
  g_assert_cmpuint (n_items (supple_library_get_faults (fixture->library)), ==, 0);

  g_assert_cmpint (g_mkdir_with_parents (fixture->path, 0700), ==, 0);
  load (fixture->library, fixture->path);
  g_assert_cmpuint (n_items (supple_library_get_faults (fixture->library)), ==, 0);
}

/* The files that come with Supple, one of them damaged: the others are there, and so are the
 * routines that do without it. */
static void
test_corrupt_bundled (Fixture      *fixture,
                      gconstpointer data)
{
  const char *prefix = RESOURCE_PREFIX "/library/exercises";
  g_auto (GStrv) names = g_resources_enumerate_children (prefix, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                         NULL);
  g_autoptr (SuppleLibrary) library = supple_library_new ();
  g_autoptr (SuppleFault) fault = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *resource = g_build_filename (prefix, names[i], NULL);
      g_autofree char *file = g_build_filename ("exercises", names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (resource, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                          NULL);
      gboolean         damaged = g_str_equal (names[i], "knee_cross_body.xml");
      g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL),
                                         g_bytes_get_size (bytes) / (damaged ? 2 : 1));

      write_file (fixture->path, file, text);
    }

  load (library, fixture->path);
  fault = get_only_fault (library);

  g_assert_cmpstr (supple_fault_get_place (fault), ==, "exercises/knee_cross_body.xml");
  g_assert_cmpuint (supple_fault_get_line (fault), >, 10);
  g_assert_cmpuint (supple_fault_get_column (fault), >, 0);
  g_assert_cmpstr (supple_fault_get_message (fault), ==, "It is damaged, or its end is missing.");
  g_assert_true (g_str_has_prefix (supple_fault_get_detail (fault),
                                   "exercises/knee_cross_body.xml:"));
  g_assert_cmpuint (n_items (supple_library_get_exercises (library)), ==, fixture->n_bundled - 1);
}

static void
test_own (Fixture      *fixture,
          gconstpointer data)
{
  GListModel *exercises = supple_library_get_exercises (fixture->library);
  g_autoptr (SuppleExercise) last = NULL;
  g_autoptr (SuppleExercise) before = NULL;

  write_file (fixture->path, "exercises/a.xml", NOD ("nod_z", "Ärger"));
  write_file (fixture->path, "exercises/b.xml", NOD ("nod_a", "Zebra"));
  write_file (fixture->path, "exercises/notes.txt", "not ours");
  write_file (fixture->path, "exercises/.hidden.xml", "not ours");
  write_file (fixture->path, "routines/r.xml",
              "<routine version=\"1\" id=\"r\"><title>R</title><step exercise=\"nod_a\"/>"
              "<step exercise=\"cat_cow\"/></routine>");
  load (fixture->library, fixture->path);

  g_assert_cmpuint (n_items (supple_library_get_faults (fixture->library)), ==, 0);
  g_assert_cmpuint (n_items (exercises), ==, fixture->n_bundled + 2);
  g_assert_true (supple_routine_get_own (supple_library_get_routine (fixture->library, "r")));

  before = g_list_model_get_item (exercises, fixture->n_bundled);
  last = g_list_model_get_item (exercises, fixture->n_bundled + 1);
  g_assert_true (before == supple_library_get_exercise (fixture->library, "nod_a") ||
                 last == supple_library_get_exercise (fixture->library, "nod_a"));
}

static void
test_own_clash (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *title =
    g_strdup (supple_exercise_get_title (supple_library_get_exercise (fixture->library,
                                                                      "cat_cow")));
  g_autoptr (SuppleFault) fault = NULL;

  write_file (fixture->path, "exercises/mine.xml", NOD ("cat_cow", "Mine"));
  load (fixture->library, fixture->path);
  fault = get_only_fault (fixture->library);

  g_assert_cmpstr (supple_fault_get_detail (fault), ==,
                   "exercises/mine.xml:1:23: the id “cat_cow” is already taken; choose another");
  g_assert_cmpstr (supple_exercise_get_title (supple_library_get_exercise (fixture->library,
                                                                           "cat_cow")),
                   ==, title);
  g_assert_cmpuint (n_items (supple_library_get_exercises (fixture->library)), ==,
                    fixture->n_bundled);
}

/* A pipe would block whoever opens it, a link could lead anywhere. */
static void
test_strange_files (Fixture      *fixture,
                    gconstpointer data)
{
  static const char *const details[] = {
    "exercises/folder.xml: this is a folder; it must be a plain file",
    "exercises/link.xml: this is a symbolic link; it must be a plain file",
    "exercises/pipe.xml: this is no file; it must be a plain file",
  };
  g_autofree char *folder = g_build_filename (fixture->path, "exercises", "folder.xml", NULL);
  g_autofree char *link = g_build_filename (fixture->path, "exercises", "link.xml", NULL);
  g_autofree char *pipe = g_build_filename (fixture->path, "exercises", "pipe.xml", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("/etc/hostname", link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  load (fixture->library, fixture->path);

  g_assert_cmpuint (n_items (supple_library_get_faults (fixture->library)), ==,
                    G_N_ELEMENTS (details));

  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    {
      g_autoptr (SuppleFault) fault =
        g_list_model_get_item (supple_library_get_faults (fixture->library), i);

      g_assert_cmpstr (supple_fault_get_detail (fault), ==, details[i]);
      g_assert_cmpuint (supple_fault_get_line (fault), ==, 0);
      g_assert_cmpstr (supple_fault_get_message (fault), ==, "It cannot be opened.");
    }
}

/* Made with a hole in it, so that it takes no room. */
static void
test_huge_file (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->path, "exercises", "huge.xml", NULL);
  g_autoptr (SuppleFault) fault = NULL;

  write_file (fixture->path, "exercises/huge.xml", "");
  g_assert_cmpint (truncate (path, 200 * 1024 * 1024), ==, 0);
  load (fixture->library, fixture->path);
  fault = get_only_fault (fixture->library);

  g_assert_cmpstr (supple_fault_get_message (fault), ==,
                   "It is too large for a stretch or a routine.");
}

static void
test_folder_that_is_none (Fixture      *fixture,
                          gconstpointer data)
{
  g_autoptr (SuppleFault) fault = NULL;

  write_file (fixture->path, "exercises", "a file");
  load (fixture->library, fixture->path);
  fault = get_only_fault (fixture->library);

  g_assert_cmpstr (supple_fault_get_place (fault), ==, "exercises");
}

static void
count_changes_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    data)
{
  (*(guint *) data)++;
}

static void
test_lists_tell (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GListModel) exercises = NULL;
  guint n_changes = 0;

  g_object_get (fixture->library, "exercises", &exercises, NULL);
  g_signal_connect_data (exercises, "items-changed", G_CALLBACK (count_changes_cb), &n_changes,
                         NULL,
                         G_CONNECT_DEFAULT);

  write_file (fixture->path, "exercises/a.xml", NOD ("nod_a", "A"));
  write_file (fixture->path, "exercises/b.xml", NOD ("nod_b", "B"));
  load (fixture->library, fixture->path);

  g_assert_cmpuint (n_changes, ==, 1);
  g_signal_handlers_disconnect_by_data (exercises, &n_changes);
}

#define TEST(path, function) \
  g_test_add ("/library/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  TEST ("bundled-files-come-in-order", test_bundled);
  TEST ("missing-folder-is-no-fault", test_missing_folder);
  TEST ("corrupt-file-leaves-the-rest", test_corrupt_bundled);
  TEST ("own-files-come-last", test_own);
  TEST ("own-file-never-replaces-a-bundled-one", test_own_clash);
  TEST ("links-folders-and-pipes-are-faults", test_strange_files);
  TEST ("huge-file-is-not-read", test_huge_file);
  TEST ("folder-that-is-a-file-is-a-fault", test_folder_that_is_none);
  TEST ("lists-tell-once-per-load", test_lists_tell);

  return g_test_run ();
}
