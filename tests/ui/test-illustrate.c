/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gdk/gdk.h>
#include <string.h>
#include <sys/wait.h>

typedef struct
{
  char *errors;
  int   status;
} Run;

typedef struct
{
  int      width, height;
  guint32 *pixels;
} Picture;

static void
run_clear (Run *run)
{
  g_free (run->errors);
}

static void
picture_clear (Picture *picture)
{
  g_free (picture->pixels);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, picture_clear)

static char *
get_path (const char *name)
{
  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

/* Calls the program, in a folder of the test’s own, without a display. */
static void
run_supple (Run        *run,
            const char *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *line = g_strdup_printf ("%s %s", g_getenv ("SUPPLE_PROGRAM"), arguments);
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

static void
draw (const char *arguments,
      Picture    *picture)
{
  g_auto (Run) run = { 0 };
  g_autofree char *line = g_strdup_printf ("--illustrate %s --output picture.png", arguments);
  g_autofree char *path = get_path ("picture.png");
  g_autoptr (GError) error = NULL;

  run_supple (&run, line);
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);

  g_autoptr (GdkTexture) texture = gdk_texture_new_from_filename (path, &error);

  g_assert_no_error (error);
  picture->width = gdk_texture_get_width (texture);
  picture->height = gdk_texture_get_height (texture);
  picture->pixels = g_new (guint32, picture->width * picture->height);
  gdk_texture_download (texture, (guchar *) picture->pixels, (gsize) picture->width * 4);
}

/* How much of the picture is drawn on, from 0 to 1. */
static double
get_cover (const Picture *picture)
{
  int n = picture->width * picture->height, covered = 0;

  for (int i = 0; i < n; i++)
    if (picture->pixels[i] >> 24 > 128)
      covered++;

  return (double) covered / n;
}

static gboolean
equal (const Picture *one,
       const Picture *other)
{
  return one->width == other->width && one->height == other->height &&
         memcmp (one->pixels, other->pixels,
                 (gsize) one->width * (gsize) one->height * sizeof (guint32)) == 0;
}

static void
test_png (void)
{
  g_auto (Picture) wide = { 0 };
  g_auto (Picture) tall = { 0 };

  draw ("bridge --size 400", &wide);
  g_assert_cmpint (wide.width, ==, 400);
  g_assert_cmpint (wide.height, <, 300);
  g_assert_cmpfloat (get_cover (&wide), >, 0.2);
  g_assert_cmpfloat (get_cover (&wide), <, 0.9);

  draw ("standing_back_extension --size 300", &tall);
  g_assert_cmpint (tall.height, ==, 300);
  g_assert_cmpint (tall.width, <, 250);
  g_assert_cmpfloat (get_cover (&tall), >, 0.1);
}

static void
test_choices (void)
{
  static const char *const calls[] = {
    "single_knee_to_chest",
    "single_knee_to_chest --side left",
    "single_knee_to_chest --phase draw --at 0",
    "single_knee_to_chest --phase draw --at 0.4",
    "single_knee_to_chest --phase hold --side left",
    "single_knee_to_chest --style dark",
    "single_knee_to_chest --style contrast",
    "single_knee_to_chest --look 2",
    "single_knee_to_chest --look 3",
    "single_knee_to_chest --look 4",
  };
  Picture pictures[G_N_ELEMENTS (calls)] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *arguments = g_strconcat (calls[i], " --size 160", NULL);

      draw (arguments, &pictures[i]);

      for (guint k = 0; k < i; k++)
        if (equal (&pictures[i], &pictures[k]))
          g_error ("%s looks like %s", calls[i], calls[k]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    picture_clear (&pictures[i]);
}

static void
test_repeatable (void)
{
  g_auto (Picture) first = { 0 };
  g_auto (Picture) again = { 0 };
  g_auto (Picture) right = { 0 };

  draw ("knee_rolls --size 160", &first);
  draw ("knee_rolls --size 160", &again);
  draw ("knee_rolls --size 160 --look 1 --style light --side right", &right);
  g_assert_true (equal (&first, &again));
  g_assert_true (equal (&first, &right));
}

/* Among bytes, which may be anything. */
static gboolean
contains (const char *bytes,
          gsize       length,
          const char *words)
{
  gsize n = strlen (words);

  for (gsize i = 0; i + n <= length; i++)
    if (memcmp (bytes + i, words, n) == 0)
      return TRUE;

  return FALSE;
}

static void
test_pdf (void)
{
  g_auto (Run) run = { 0 };
  g_autofree char *path = get_path ("picture.pdf");
  g_autofree char *contents = NULL;
  gsize            length;
  g_autoptr (GError) error = NULL;

  run_supple (&run, "--illustrate bridge --size 600 --output picture.PDF");
  g_assert_cmpint (run.status, ==, 0);
  run_supple (&run, "--illustrate bridge --size 600 --output picture.pdf");
  g_assert_cmpstr (run.errors, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_file_get_contents (path, &contents, &length, &error));
  g_assert_true (g_str_has_prefix (contents, "%PDF-1."));
  g_assert_cmpuint (length, >, 10000);

  /* 600 pixels at 300 to an inch are two inches of 72 points. */
  g_assert_true (contains (contents, length, "/MediaBox [ 0 0 144 "));
  g_assert_true (contains (contents, length, "/Width 600"));
}

static void
test_wrong_calls (void)
{
  static const struct
  {
    const char *arguments;
    const char *words;
  } calls[] = {
    { "--illustrate nonsense --output x.png", "no “nonsense”" },
    { "--illustrate nonsense --output x.png", "bridge" },
    { "--illustrate article_five --output x.png", "no “article_five”" },
    { "--illustrate bridge", "--output FILE.png" },
    { "--illustrate bridge --output x.jpg", "ends in .png or .pdf" },
    { "--illustrate bridge --output x.png --phase nonsense", "lift, hold, lower" },
    { "--illustrate bridge --output x.png --side left", "both sides at once" },
    { "--illustrate knee_rolls --output x.png --side both", "left, right" },
    { "--illustrate bridge --output x.png --at 1.5", "--at wants a number from 0 to 1" },
    { "--illustrate bridge --output x.png --at nan", "--at wants a number from 0 to 1" },
    { "--illustrate bridge --output x.png --at ''", "--at wants a number from 0 to 1" },
    { "--illustrate bridge --output x.png --style pink", "light, dark, contrast" },
    { "--illustrate bridge --output x.png --look 0", "--look wants a whole number from 1 to 4" },
    { "--illustrate bridge --output x.png --look 1.5", "--look wants a whole number" },
    { "--illustrate bridge --output x.png --size 15", "a whole number from 16 to 8000" },
    { "--illustrate bridge --output x.png --size 9e9", "a whole number from 16 to 8000" },
    { "--illustrate bridge --output x.png --size 40px", "a whole number from 16 to 8000" },
    { "--phase hold", "--phase goes with --illustrate" },
    { "--output x.png", "--output goes with --illustrate" },
  };
  g_autofree char *path = get_path ("x.png");

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto (Run) run = { 0 };

      run_supple (&run, calls[i].arguments);
      g_test_message ("supple %s: %s", calls[i].arguments, run.errors);
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
  static const char *const endings[] = { "png", "pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_auto (Run) run = { 0 };
      g_autofree char *arguments =
        g_strdup_printf ("--illustrate bridge --size 50 --output nowhere/x.%s", endings[i]);

      run_supple (&run, arguments);
      g_test_message ("%s", run.errors);
      g_assert_cmpint (run.status, ==, 1);
      g_assert_nonnull (strstr (run.errors, "No such file or directory"));
      g_assert_true (strchr (run.errors, '\n') == run.errors + strlen (run.errors) - 1);
    }
}

static void
test_overwrite (void)
{
  g_autofree char *path = get_path ("picture.png");
  g_auto (Picture) picture = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "something else", -1, &error));
  draw ("bridge --size 64", &picture);
  g_assert_cmpint (picture.width, ==, 64);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/illustrate/the-longer-side-has-the-size-that-is-asked-for", test_png);
  g_test_add_func ("/illustrate/every-choice-makes-another-picture", test_choices);
  g_test_add_func ("/illustrate/the-same-call-makes-the-same-picture", test_repeatable);
  g_test_add_func ("/illustrate/a-pdf-has-one-page-at-300-pixels-an-inch", test_pdf);
  g_test_add_func ("/illustrate/a-wrong-call-is-told-in-one-line-and-ends-with-2",
                   test_wrong_calls);
  g_test_add_func ("/illustrate/a-file-that-cannot-be-written-ends-with-1", test_unwritable);
  g_test_add_func ("/illustrate/a-file-that-is-there-is-replaced", test_overwrite);

  return g_test_run ();
}
