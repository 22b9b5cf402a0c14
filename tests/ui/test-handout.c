/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* for memmem() */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>

/* A sheet to print, written by a call of the program without a display. */

typedef struct
{
  char *errors;
  int   status;
} Run;

static void
run_clear (Run *run)
{
  g_free (run->errors);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static char *
get_path (const char *name)
{
  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

static gboolean
exists (const char *name)
{
  g_autofree char *path = get_path (name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Calls the program in a folder of the test’s own. */
static void
run_supple (Run        *run,
            const char *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *line =
    g_strdup_printf ("%s --sheet %s", g_getenv ("SUPPLE_PROGRAM"), arguments);
  g_auto (GStrv) argv = NULL;
  g_auto (GStrv) environment = g_get_environ ();
  g_autofree char *output = NULL;
  int              wait_status;

  environment = g_environ_unsetenv (environment, "DISPLAY");
  environment = g_environ_unsetenv (environment, "WAYLAND_DISPLAY");
  environment = g_environ_setenv (environment, "XDG_DATA_HOME", g_get_user_data_dir (), TRUE);
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, &error));
  g_assert_true (g_spawn_sync (g_get_user_cache_dir (), argv, environment, G_SPAWN_DEFAULT, NULL,
                               NULL, &output, &run->errors, &wait_status, &error));
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (wait_status));
  g_assert_cmpstr (output, ==, "");
  run->status = WEXITSTATUS (wait_status);
}

/* What a call writes into sheet.pdf. */
static GBytes *
print (const char *arguments)
{
  g_auto (Run) run = { 0 };
  g_autofree char *line = g_strconcat (arguments, " --output sheet.pdf", NULL);
  g_autofree char *path = get_path ("sheet.pdf");
  g_autoptr (GError) error = NULL;
  char *contents;
  gsize length;

  run_supple (&run, line);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_file_get_contents (path, &contents, &length, &error));
  g_assert_cmpint (g_unlink (path), ==, 0);

  return g_bytes_new_take (contents, length);
}

static gboolean
contains (GBytes     *pdf,
          const char *text)
{
  return memmem (g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), text, strlen (text)) != NULL;
}

static void
test_papers (void)
{
  g_autoptr (GBytes) a4 = print ("article_five --paper a4");
  g_autoptr (GBytes) letter = print ("article_five --paper letter");

  g_assert_true (contains (a4, "%PDF-1.4"));
  g_assert_true (contains (a4, "/Count 2\n"));
  g_assert_true (contains (a4, "0 0 595.2"));
  g_assert_true (contains (letter, "/Count 2\n"));
  g_assert_true (contains (letter, "0 0 612 792"));
}

static void
test_one_stretch (void)
{
  g_autoptr (GBytes) pdf = print ("pelvic_tilt");

  g_assert_true (contains (pdf, "/Count 2\n"));
}

static void
test_looks (void)
{
  g_autoptr (GBytes) usual = print ("pelvic_tilt");
  g_autoptr (GBytes) first = print ("pelvic_tilt --look 1");
  g_autoptr (GBytes) second = print ("pelvic_tilt --look 2");

  g_assert_cmpuint (g_bytes_get_size (usual), ==, g_bytes_get_size (first));
  g_assert_cmpuint (g_bytes_get_size (second), !=, g_bytes_get_size (first));
}

static void
test_wrong_calls (void)
{
  static const struct
  {
    const char *arguments, *words;
  } calls[] = {
    { "nonsense --output x.pdf", "article_five" },
    { "article_five", "--sheet wants --output FILE.pdf" },
    { "article_five --output x.png", "ends in .pdf, not “x.png”" },
    { "article_five --output x", "not “x”" },
    { "article_five --output x.pdf --paper a5", "--paper has no “a5”; there is: a4, letter" },
    { "article_five --output x.pdf --look 5", "from 1 to 4, not “5”" },
    { "article_five --output x.pdf --inhale 9", "2 to 6 seconds" },
    { "article_five --output x.pdf --phase hold", "--phase goes with --illustrate" },
    { "article_five --output x.pdf --cues wood", "--cues goes with --render-audio" },
    { "article_five --output x.pdf --illustrate bridge", "one at a time" },
    { "article_five --output x.pdf --render-audio evening", "one at a time" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto (Run) run = { 0 };

      run_supple (&run, calls[i].arguments);
      g_test_message ("supple --sheet %s: %s", calls[i].arguments, run.errors);
      g_assert_cmpint (run.status, ==, 2);
      g_assert_nonnull (strstr (run.errors, calls[i].words));

      /* One line, and no more. */
      g_assert_true (strchr (run.errors, '\n') == run.errors + strlen (run.errors) - 1);
    }

  g_assert_false (exists ("x.pdf"));
}

static void
test_unwritable (void)
{
  g_auto (Run) run = { 0 };

  run_supple (&run, "pelvic_tilt --output nowhere/x.pdf");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.errors, ==,
                   "supple: “nowhere/x.pdf” cannot be written: No such file or directory\n");
}

/* What was there stays, and nothing is left beside it. */
static void
test_full_disk (void)
{
  g_autofree char *path = get_path ("kept.pdf");
  g_autofree char *line = g_strdup_printf (
    "sh -c 'ulimit -f 8; trap \"\" XFSZ; exec %s --sheet evening --output kept.pdf'",
    g_getenv ("SUPPLE_PROGRAM"));
  g_autofree char *contents = NULL, *errors = NULL;
  g_auto (GStrv) argv = NULL;
  g_auto (GStrv) environment =
    g_environ_setenv (g_get_environ (), "XDG_DATA_HOME", g_get_user_data_dir (), TRUE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = NULL;
  const char *name;
  int         wait_status;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "what was there", -1, &error));
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, &error));

  const char *place = g_get_user_cache_dir ();

  g_assert_true (g_spawn_sync (place, argv, environment, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                               &errors, &wait_status, &error));
  g_assert_true (WIFEXITED (wait_status));
  g_assert_cmpint (WEXITSTATUS (wait_status), ==, 1);
  g_assert_cmpstr (errors, ==, "supple: “kept.pdf” cannot be written: File too large\n");
  g_assert_true (g_file_get_contents (path, &contents, NULL, &error));
  g_assert_cmpstr (contents, ==, "what was there");

  folder = g_dir_open (g_get_user_cache_dir (), 0, &error);

  while ((name = g_dir_read_name (folder)) != NULL)
    g_assert_false (g_str_has_prefix (name, ".supple"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/handout/it-is-written-for-the-paper-that-is-asked-for", test_papers);
  g_test_add_func ("/handout/one-stretch-has-a-sheet-too", test_one_stretch);
  g_test_add_func ("/handout/the-figure-can-look-different", test_looks);
  g_test_add_func ("/handout/a-wrong-call-is-told-in-one-line-and-ends-with-2", test_wrong_calls);
  g_test_add_func ("/handout/a-file-that-cannot-be-written-ends-with-1", test_unwritable);
  g_test_add_func ("/handout/a-full-disk-leaves-what-was-there", test_full_disk);

  return g_test_run ();
}
