/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>

/* The sound of a session, written by a call of the program without display or sound device. */

#define SHORT "seated_cat_cow --inhale 2 --exhale 3"

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

/* Calls the program in a folder of the test’s own. */
static void
run_supple (Run        *run,
            const char *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *line =
    g_strdup_printf ("%s --render-audio %s", g_getenv ("SUPPLE_PROGRAM"), arguments);
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

/* What a call writes into session.wav. */
static GBytes *
record (const char *arguments)
{
  g_auto (Run) run = { 0 };
  g_autofree char *line = g_strconcat (arguments, " --output session.wav", NULL);
  g_autofree char *path = get_path ("session.wav");
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

static void
test_choices (void)
{
  static const char *const calls[] = {
    SHORT,
    SHORT " --cues wood",
    SHORT " --cues waves",
    SHORT " --cues minimal",
    "seated_cat_cow --inhale 2 --exhale 4",
    "seated_cat_cow --inhale 3 --exhale 3",
    "desk_fold --inhale 2 --exhale 3",
  };
  g_autoptr (GPtrArray) sounds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GBytes) again = record (SHORT " --cues bowl");

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_ptr_array_add (sounds, record (calls[i]));

      for (guint k = 0; k < i; k++)
        if (g_bytes_equal (sounds->pdata[i], sounds->pdata[k]))
          g_error ("%s sounds like %s", calls[i], calls[k]);
    }

  g_assert_true (g_bytes_equal (sounds->pdata[0], again));
}

/* Each kind of file begins with its own name. */
static void
test_endings (void)
{
  static const char *const files[][2] = {
    { "session.wav", "RIFF" },
    { "session.flac", "fLaC" },
    { "session.Ogg", "OggS" },
    { "session.opus", "OggS" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_auto (Run) run = { 0 };
      g_autofree char *line = g_strdup_printf (SHORT " --output %s", files[i][0]);
      g_autofree char *path = get_path (files[i][0]);
      g_autofree char *contents = NULL;

      run_supple (&run, line);
      g_assert_cmpstr (run.errors, ==, "");
      g_assert_cmpint (run.status, ==, 0);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, files[i][1]));
    }
}

static void
test_wrong_calls (void)
{
  static const struct
  {
    const char *arguments;
    const char *words;
  } calls[] = {
    { "nonsense --output x.wav", "no “nonsense”" },
    { "nonsense --output x.wav", "article_five" },
    { "article_five", "--render-audio wants --output FILE" },
    { "article_five", ".flac, .opus, .ogg, .wav" },
    { "article_five --output x.mp3", ".flac, .opus, .ogg, .wav, not “x.mp3”" },
    { "article_five --output x", "not “x”" },
    { "article_five --output x.wav --cues bell", "bowl, wood, waves, minimal" },
    { "article_five --output x.wav --cues off", "nothing to hear" },
    { "article_five --output x.wav --cues ''", "--cues has no “”" },
    { "article_five --output x.wav --inhale 9", "2 to 6 seconds" },
    { "article_five --output x.wav --phase hold", "--phase goes with --illustrate" },
    { "article_five --output x.wav --illustrate bridge", "one at a time" },
  };
  g_autofree char *path = get_path ("x.wav");

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto (Run) run = { 0 };

      run_supple (&run, calls[i].arguments);
      g_test_message ("supple --render-audio %s: %s", calls[i].arguments, run.errors);
      g_assert_cmpint (run.status, ==, 2);
      g_assert_nonnull (strstr (run.errors, calls[i].words));

      /* One line, and no more. */
      g_assert_true (strchr (run.errors, '\n') == run.errors + strlen (run.errors) - 1);
    }

  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_unwritable (void)
{
  g_auto (Run) run = { 0 };

  run_supple (&run, SHORT " --output nowhere/x.wav");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.errors, ==,
                   "supple: “nowhere/x.wav” cannot be written: No such file or directory\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/recording/every-choice-sounds-different-and-twice-the-same", test_choices);
  g_test_add_func ("/recording/the-ending-says-what-kind-of-file", test_endings);
  g_test_add_func ("/recording/a-wrong-call-is-told-in-one-line-and-ends-with-2",
                   test_wrong_calls);
  g_test_add_func ("/recording/a-file-that-cannot-be-written-ends-with-1", test_unwritable);

  return g_test_run ();
}
