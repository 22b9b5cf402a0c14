/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* for memmem() */
#include <glib/gi18n.h>
#include <gtk/gtk.h>
#include <locale.h>
#include <string.h>

#include "support/bundled-library.h"
#include "ui/sheet/supple-sheet-file.h"
#include "ui/supple-words.h"

/* Half a point: a sixth of a millimetre. */
#define ROUNDING 0.5

#define DAYS 14

static SuppleLibrary *library;

static const struct
{
  double   width, height;
  gboolean mirrored;
} papers[] = {
  { SUPPLE_MM (210), SUPPLE_MM (297), FALSE },
  { SUPPLE_MM (210), SUPPLE_MM (297), TRUE },
  { 612, 792, FALSE },
  { 612, 792, TRUE },
  { SUPPLE_MM (148), SUPPLE_MM (210), FALSE },
  { SUPPLE_MM (297), SUPPLE_MM (210), FALSE },
};

static SuppleSheet *
lay_out (SuppleRoutine *routine,
         guint          paper)
{
  SuppleSheetOptions options = {
    .width = papers[paper].width,
    .height = papers[paper].height,
    .mirrored = papers[paper].mirrored,
    .pacing = SUPPLE_TIMELINE_OPTIONS_DEFAULT,
  };

  return supple_sheet_new (routine, &options);
}

static const char *
get_text (const SuppleMark *mark)
{
  return mark->kind == SUPPLE_MARK_TEXT ? pango_layout_get_text (mark->layout) : "";
}

/* How often @text is on the page, as it is or as a part of more. */
static guint
count_text (SuppleSheet *sheet,
            guint        page,
            const char  *text)
{
  guint n = 0;

  for (guint i = 0; i < supple_sheet_get_n_marks (sheet, page); i++)
    if (strstr (get_text (supple_sheet_get_mark (sheet, page, i)), text) != NULL)
      n++;

  return n;
}

static guint
count_kind (SuppleSheet   *sheet,
            SuppleMarkKind kind)
{
  guint n = 0;

  for (guint page = 0; page < supple_sheet_get_n_pages (sheet); page++)
    for (guint i = 0; i < supple_sheet_get_n_marks (sheet, page); i++)
      if (supple_sheet_get_mark (sheet, page, i)->kind == kind)
        n++;

  return n;
}

/* The text itself, not the room that was laid out for it. */
static void
assert_text_fits (const SuppleMark *mark)
{
  PangoRectangle text;

  pango_layout_get_extents (mark->layout, NULL, &text);
  g_assert_cmpfloat ((double) text.width / PANGO_SCALE, <=, mark->width + ROUNDING);
  g_assert_cmpfloat ((double) text.height / PANGO_SCALE, <=, mark->height + ROUNDING);
}

static void
assert_within_margins (SuppleSheet *sheet)
{
  double right = supple_sheet_get_width (sheet) - SUPPLE_SHEET_MARGIN;
  double bottom = supple_sheet_get_height (sheet) - SUPPLE_SHEET_MARGIN;

  for (guint page = 0; page < supple_sheet_get_n_pages (sheet); page++)
    for (guint i = 0; i < supple_sheet_get_n_marks (sheet, page); i++)
      {
        const SuppleMark *mark = supple_sheet_get_mark (sheet, page, i);

        g_test_message ("page %u, %u: “%s”", page, i, get_text (mark));
        g_assert_cmpfloat (mark->x, >=, SUPPLE_SHEET_MARGIN - ROUNDING);
        g_assert_cmpfloat (mark->y, >=, SUPPLE_SHEET_MARGIN - ROUNDING);
        g_assert_cmpfloat (mark->x + mark->width, <=, right + ROUNDING);
        g_assert_cmpfloat (mark->y + mark->height, <=, bottom + ROUNDING);

        if (mark->kind == SUPPLE_MARK_TEXT)
          assert_text_fits (mark);
      }
}

/* Texts of one step may stand side by side, but never upon each other. */
static void
assert_apart (SuppleSheet *sheet,
              guint        page)
{
  guint n = supple_sheet_get_n_marks (sheet, page);

  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < i; k++)
      {
        const SuppleMark *one = supple_sheet_get_mark (sheet, page, i);
        const SuppleMark *other = supple_sheet_get_mark (sheet, page, k);

        if (one->kind != SUPPLE_MARK_TEXT ||
            (other->kind != SUPPLE_MARK_TEXT && other->kind != SUPPLE_MARK_FIGURE))
          continue;

        g_test_message ("page %u: “%s”, “%s”", page, get_text (one), get_text (other));
        g_assert_true (one->y + one->height <= other->y + ROUNDING ||
                       other->y + other->height <= one->y + ROUNDING ||
                       one->x + one->width <= other->x + ROUNDING ||
                       other->x + other->width <= one->x + ROUNDING);
      }
}

/* The page that a step is on; it is on no other. */
static guint
find_page (SuppleSheet *sheet,
           guint        step)
{
  guint found = G_MAXUINT;

  for (guint page = 0; page < supple_sheet_get_n_pages (sheet); page++)
    for (guint i = 0; i < supple_sheet_get_n_marks (sheet, page); i++)
      if (supple_sheet_get_mark (sheet, page, i)->step == step)
        {
          g_assert_true (found == G_MAXUINT || found == page);
          found = page;
        }

  g_assert_cmpuint (found, !=, G_MAXUINT);

  return found;
}

static guint
count_step_text (SuppleSheet *sheet,
                 guint        page,
                 guint        step,
                 const char  *text)
{
  guint n = 0;

  for (guint i = 0; i < supple_sheet_get_n_marks (sheet, page); i++)
    {
      const SuppleMark *mark = supple_sheet_get_mark (sheet, page, i);

      if (mark->step == step && strstr (get_text (mark), text) != NULL)
        n++;
    }

  return n;
}

static void
assert_step (SuppleSheet   *sheet,
             SuppleRoutine *routine,
             guint          position)
{
  SuppleStep        *step = supple_routine_get_step (routine, position);
  SuppleExercise    *exercise = supple_step_get_exercise (step);
  guint              page = find_page (sheet, position);
  g_autofree char   *dose = supple_words_dose (supple_step_get_dose (step));
  const char *const *cautions = supple_exercise_get_cautions (exercise);

  g_assert_cmpuint (
    count_step_text (sheet, page, position, supple_exercise_get_title (exercise)), >=, 1);
  g_assert_cmpuint (count_step_text (sheet, page, position, dose), ==, 1);

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    g_assert_cmpuint (
      count_step_text (
        sheet, page, position,
        supple_phase_get_instruction (supple_exercise_get_phase (exercise, i))),
      >=, 1);

  for (guint i = 0; cautions != NULL && cautions[i] != NULL; i++)
    g_assert_cmpuint (count_step_text (sheet, page, position, cautions[i]), ==, 1);
}

static void
assert_whole (SuppleRoutine *routine,
              SuppleSheet   *sheet)
{
  guint n_pages = supple_sheet_get_n_pages (sheet);
  guint n_steps = supple_routine_get_n_steps (routine);

  assert_within_margins (sheet);

  for (guint i = 0; i < n_steps; i++)
    assert_step (sheet, routine, i);

  for (guint page = 0; page < n_pages; page++)
    {
      g_autofree char *number = g_strdup_printf (_ ("%d of %d"), (int) page + 1, (int) n_pages);

      g_assert_cmpuint (count_text (sheet, page, number), ==, 1);
      assert_apart (sheet, page);
    }

  g_assert_cmpuint (count_text (sheet, 0, supple_routine_get_title (routine)), >=, 1);
  g_assert_cmpuint (count_kind (sheet, SUPPLE_MARK_TICK), ==, n_steps * DAYS);
}

static void
test_bundled (void)
{
  GListModel *routines = supple_library_get_routines (library);

  g_assert_cmpuint (g_list_model_get_n_items (routines), >=, 10);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    for (guint paper = 0; paper < G_N_ELEMENTS (papers); paper++)
      {
        g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);
        g_autoptr (SuppleSheet) sheet = lay_out (routine, paper);

        assert_whole (routine, sheet);
      }
}

/* On the usual papers, five stretches are one leaf, to be printed on both sides. */
static void
test_one_leaf (void)
{
  GListModel *routines = supple_library_get_routines (library);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    for (guint paper = 0; paper < 4; paper++)
      {
        g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);
        g_autoptr (SuppleSheet) sheet = lay_out (routine, paper);

        g_test_message ("%s", supple_routine_get_id (routine));
        g_assert_cmpuint (supple_sheet_get_n_pages (sheet), >=, 2);
        g_assert_cmpuint (supple_sheet_get_n_pages (sheet), <=,
                          supple_routine_get_n_steps (routine) <= 5 ? 2 : 3);
      }
}

static void
test_mirrored (void)
{
  SuppleRoutine *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleSheet) left = lay_out (routine, 0);
  g_autoptr (SuppleSheet) right = lay_out (routine, 1);

  g_assert_cmpuint (supple_sheet_get_n_marks (left, 0), ==, supple_sheet_get_n_marks (right, 0));

  for (guint i = 0; i < supple_sheet_get_n_marks (left, 0); i++)
    {
      const SuppleMark *one = supple_sheet_get_mark (left, 0, i);
      const SuppleMark *other = supple_sheet_get_mark (right, 0, i);

      g_assert_cmpfloat_with_epsilon (one->x + other->x + other->width,
                                      supple_sheet_get_width (left), 0.01);
      g_assert_cmpfloat_with_epsilon (one->y, other->y, 0.01);
    }
}

static SuppleRoutine *
make_routine (SuppleExercise *exercise,
              guint           n_steps)
{
  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (SuppleStep) step = supple_step_new_usual (exercise);

      g_list_store_append (steps, step);
    }

  return g_object_new (SUPPLE_TYPE_ROUTINE, "title", "A Long Way", "steps", steps, NULL);
}

static void
test_many_steps (void)
{
  g_autoptr (SuppleRoutine) routine =
    make_routine (supple_library_get_exercise (library, "cat_cow"), 60);
  g_autoptr (SuppleSheet) sheet = lay_out (routine, 0);

  assert_whole (routine, sheet);
  g_assert_cmpuint (find_page (sheet, 59), >=, 10);
}

/* More words than fit on any page are still there, only smaller. */
static void
test_long_words (void)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < 900; i++)
    g_string_append (words, "very carefully ");

  const char *cautions[] = { words->str, NULL };
  g_autoptr (SuppleExercise) exercise =
    supple_record_with (supple_library_get_exercise (library, "knee_rolls"),
                        "title", "Wirbelsäulenlängsmuskulaturentspannungsübung im Liegen",
                        "cautions", cautions, NULL);
  g_autoptr (SuppleRoutine) routine = make_routine (exercise, 2);
  g_autoptr (SuppleSheet) sheet = lay_out (routine, 0);

  assert_within_margins (sheet);
  g_assert_cmpuint (count_step_text (sheet, find_page (sheet, 0), 0, words->str), ==, 1);
  g_assert_cmpuint (find_page (sheet, 1), ==, find_page (sheet, 0) + 1);
}

/* Two cards that show the same pose are one picture. */
static void
test_same_picture (void)
{
  SuppleRoutine *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleSheet) sheet = lay_out (routine, 0);
  g_autoptr (GHashTable) figures = g_hash_table_new (NULL, NULL);

  for (guint page = 0; page < supple_sheet_get_n_pages (sheet); page++)
    for (guint i = 0; i < supple_sheet_get_n_marks (sheet, page); i++)
      {
        const SuppleMark *mark = supple_sheet_get_mark (sheet, page, i);

        if (mark->figure != NULL)
          g_hash_table_add (figures, mark->figure);
      }

  g_assert_cmpuint (count_kind (sheet, SUPPLE_MARK_FIGURE), ==, 14);
  g_assert_cmpuint (g_hash_table_size (figures), ==, 10);
}

static void
test_file (void)
{
  SuppleRoutine   *routine = supple_library_get_routine (library, "article_five");
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "five.pdf", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  SuppleSheetOptions options = {
    .width = 612,
    .height = 792,
    .pacing = SUPPLE_TIMELINE_OPTIONS_DEFAULT,
  };
  gsize length;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_true (supple_sheet_file_write (path, routine, &options, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, &length, &error));
  g_assert_true (g_str_has_prefix (contents, "%PDF-1.4"));
  g_assert_nonnull (memmem (contents, length, "/Count 2\n", 9));
  g_assert_nonnull (memmem (contents, length, "0 0 612 792", 11));
}

/* The language is the one that the test is run in. */
static void
test_language (void)
{
  gboolean       german = g_str_has_prefix (setlocale (LC_MESSAGES, NULL), "de");
  SuppleRoutine *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleSheet) sheet = lay_out (routine, 0);

  const char *title = german ? "Fünf für den unteren Rücken" : "Five for the Lower Back";

  g_assert_cmpuint (count_text (sheet, 0, title), ==, 1);
  g_assert_cmpuint (count_text (sheet, 1, german ? "Zwei Wochen" : "Two Weeks"), ==, 1);
  g_assert_cmpuint (count_text (sheet, 1, german ? "Mo" : "Mon"), >=, 2);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  setlocale (LC_ALL, "");

  if (g_getenv ("SUPPLE_LOCALE_FOLDER") != NULL)
    bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SUPPLE_LOCALE_FOLDER"));

  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  library = bundled_library_new ();

  g_test_add_func ("/sheet/every-routine-has-all-of-it-on-paper-once-and-within-the-margins",
                   test_bundled);
  g_test_add_func ("/sheet/five-stretches-fit-on-one-leaf", test_one_leaf);
  g_test_add_func ("/sheet/pages-read-from-the-right-are-mirrored", test_mirrored);
  g_test_add_func ("/sheet/a-long-routine-goes-on-on-further-pages", test_many_steps);
  g_test_add_func ("/sheet/what-is-too-long-for-any-page-is-made-smaller", test_long_words);
  g_test_add_func ("/sheet/the-same-pose-is-one-picture", test_same_picture);
  g_test_add_func ("/sheet/the-file-is-a-pdf-of-so-many-pages", test_file);
  g_test_add_func ("/sheet/it-speaks-the-language-of-the-program", test_language);

  status = g_test_run ();
  g_object_unref (library);

  return status;
}
