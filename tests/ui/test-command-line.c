/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <string.h>
#include <sys/wait.h>

typedef struct
{
  char *output;
  char *errors;
  int   status;
} Run;

static void
run_clear (Run *run)
{
  g_free (run->output);
  g_free (run->errors);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* Calls the program as a person at a terminal without a display would. */
static void
run_supple (Run        *run,
            const char *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *line = g_strdup_printf ("%s %s", g_getenv ("SUPPLE_PROGRAM"), arguments);
  g_auto (GStrv) argv = NULL;
  g_auto (GStrv) environment = g_get_environ ();
  int wait_status;

  environment = g_environ_unsetenv (environment, "DISPLAY");
  environment = g_environ_unsetenv (environment, "WAYLAND_DISPLAY");
  environment = g_environ_unsetenv (environment, "G_MESSAGES_DEBUG");
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, &error));
  g_assert_true (g_spawn_sync (NULL, argv, environment, G_SPAWN_DEFAULT, NULL, NULL,
                               &run->output, &run->errors, &wait_status, &error));
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (wait_status));
  run->status = WEXITSTATUS (wait_status);
}

static void
test_list (void)
{
  g_auto (Run) run = { 0 };

  run_supple (&run, "--list");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.errors, ==, "");

  g_auto (GStrv) lines = g_strsplit (run.output, "\n", -1);

  g_assert_cmpstr (lines[0], ==, "kind\tid\ttitle\tlength");
  g_assert_true (g_strv_contains ((const char *const *) lines,
                                  "routine\tarticle_five\tFive for the Lower Back\t11:52"));

  for (guint i = 0; lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (cells), ==, 4);
    }
}

static void
test_timeline (void)
{
  g_auto (Run) run = { 0 };

  run_supple (&run, "--timeline article_five --inhale 4 --exhale 6");
  g_assert_cmpint (run.status, ==, 0);

  g_auto (GStrv) lines = g_strsplit (run.output, "\n", -1);
  double next = 0;
  guint  n_holds = 0;

  g_assert_cmpstr (lines[0], ==,
                   "start s\tlength s\tstep\texercise\trepetition\tside\tphase\tbreath");

  for (guint i = 1; lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (cells), ==, 8);
      g_assert_cmpfloat_with_epsilon (g_ascii_strtod (cells[0], NULL), next, 1e-6);
      next += g_ascii_strtod (cells[1], NULL);

      if (g_str_equal (cells[3], "single_knee_to_chest") && g_str_equal (cells[6], "hold"))
        n_holds++;
    }

  /* Three breaths, in and out, of six holds. */
  g_assert_cmpuint (n_holds, ==, 36);
  g_assert_cmpfloat_with_epsilon (next, 712, 1e-6);
}

static void
test_one_stretch (void)
{
  g_auto (Run) run = { 0 };

  run_supple (&run, "--timeline pelvic_tilt --inhale 3 --exhale 4.5");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_nonnull (strstr (run.output, "\t4.500\t1\tpelvic_tilt\t1\tnone\ttilt\tout\n"));
}

static void
test_other_calls (void)
{
  g_auto (Run) version = { 0 };
  g_auto (Run) help = { 0 };

  run_supple (&version, "--version");
  g_assert_cmpint (version.status, ==, 0);
  g_assert_cmpstr (version.output, ==, "supple " SUPPLE_VERSION "\n");

  run_supple (&help, "--help");
  g_assert_cmpint (help.status, ==, 0);
  g_assert_nonnull (strstr (help.output, "--timeline=ID"));
  g_assert_nonnull (strstr (help.output, "--illustrate=ID"));
  g_assert_nonnull (strstr (help.output, "--render-audio=ID"));
}

static void
test_wrong_calls (void)
{
  static const struct
  {
    const char *arguments;
    const char *words;
  } calls[] = {
    { "--timeline nonsense", "no “nonsense”" },
    { "--timeline nonsense", "article_five" },
    { "--start nonsense", "no “nonsense”" },
    { "nonsense", "no “nonsense”" },
    { "article_five chair_rotation", "one too many" },
    { "--start article_five article_five", "one too many" },
    { "--timeline cat_cow --inhale four", "--inhale wants seconds" },
    { "--timeline cat_cow --inhale 4x", "--inhale wants seconds" },
    { "--timeline cat_cow --exhale ''", "--exhale wants seconds" },
    { "--timeline cat_cow --inhale 1", "2 to 6 seconds" },
    { "--timeline cat_cow --exhale 11", "2 to 10 seconds" },
    { "--timeline cat_cow --exhale nan", "2 to 10 seconds" },
    { "--timeline cat_cow --inhale 5 --exhale 4", "at least as long" },
    { "--list --inhale 2 --exhale 2.5", "5 to 15 seconds" },
    { "--cues bowl", "--cues goes with --render-audio" },
    { "--check", "wants the files to check" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto (Run) run = { 0 };

      run_supple (&run, calls[i].arguments);
      g_test_message ("supple %s: %s", calls[i].arguments, run.errors);
      g_assert_cmpint (run.status, ==, 2);
      g_assert_cmpstr (run.output, ==, "");
      g_assert_nonnull (strstr (run.errors, calls[i].words));

      /* One line, and no more. */
      g_assert_true (strchr (run.errors, '\n') == run.errors + strlen (run.errors) - 1);
    }
}

/* (transfer full): a file for the program to read. */
static char *
write_file (const char *name,
            const char *text)
{
  char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

static void
test_check (void)
{
  g_autofree char *right = write_file (
    "right.supple", "<supple version=\"1\"><routine version=\"1\" id=\"my_r\"><title>R</title>"
                    "<step exercise=\"bridge\"/></routine></supple>");
  g_autofree char *wrong = write_file (
    "wrong.supple", "<supple version=\"1\">\n  <exercise version=\"1\"/>\n"
                    "  <routine version=\"1\" id=\"my_r\">\n    <title>R</title>\n"
                    "    <step exercise=\"bridge\" repetitions=\"500\"/>\n  </routine>\n</supple>");
  g_autofree char *arguments = g_strdup_printf ("--check %s %s /no/such/file", right, wrong);
  g_autofree char *first = g_strdup_printf ("%s:2:3: ", wrong);
  g_autofree char *second = g_strdup_printf ("%s:5:29: ", wrong);
  g_auto (Run) run = { 0 };

  run_supple (&run, arguments);
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.errors, ==, "");

  g_auto (GStrv) lines = g_strsplit (run.output, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_true (g_str_has_prefix (lines[0], first));
  g_assert_true (g_str_has_prefix (lines[1], second));
  g_assert_true (g_str_has_prefix (lines[2], "/no/such/file: it cannot be read; "));

  g_autofree char *only = g_strdup_printf ("--check %s", right);
  g_auto (Run) quiet = { 0 };

  run_supple (&quiet, only);
  g_assert_cmpint (quiet.status, ==, 0);
  g_assert_cmpstr (quiet.output, ==, "");
}

/* What comes with Supple is right, file by file. */
static void
test_check_bundled (void)
{
  g_autofree char *arguments = g_strdup_printf (
    "--check %s/exercises/cat_cow.xml %s/routines/evening.xml", g_getenv ("SUPPLE_LIBRARY"),
    g_getenv ("SUPPLE_LIBRARY"));
  g_auto (Run) run = { 0 };

  run_supple (&run, arguments);
  g_assert_cmpstr (run.output, ==, "");
  g_assert_cmpint (run.status, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/command-line/the-list-shows-every-routine-and-stretch", test_list);
  g_test_add_func ("/command-line/a-timeline-has-one-segment-a-line-end-to-end", test_timeline);
  g_test_add_func ("/command-line/one-stretch-has-a-timeline-too", test_one_stretch);
  g_test_add_func ("/command-line/version-and-help-answer-without-a-display", test_other_calls);
  g_test_add_func ("/command-line/check-tells-each-fault-with-its-place", test_check);
  g_test_add_func ("/command-line/check-finds-bundled-files-right", test_check_bundled);
  g_test_add_func ("/command-line/a-wrong-call-is-told-in-one-line-and-ends-with-2",
                   test_wrong_calls);

  return g_test_run ();
}
