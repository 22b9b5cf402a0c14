/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bad-file.h"

#include <gio/gio.h>
#include <string.h>

#include "library/supple-exercise-file.h"
#include "library/supple-routine-file.h"

static const char *const right[] = {
  "<routine version=\"1\" id=\"nodding\" bias=\"neutral\">",
  "  <title>Nodding</title>",
  "  <step exercise=\"nod\" repetitions=\"2\" hold=\"5\"/>",
  "  <step exercise=\"turn\" sides=\"left\"/>",
  "  <optional exercise=\"turn\"/>",
  "</routine>",
  NULL,
};

/* To choose from: one without sides and with a hold, one with sides and without, and one whose
 * hold may be left out. */
#define MADE(id, sides, hold, dose, allowed)                                                     \
  "<exercise version='1' id='" id "' place='chair' position='sitting' kind='hold' sides='" sides \
  "' difficulty='1' setup='8' tags=''><title>T</title><start pose='seat'>"                       \
  "<description>S</description></start>"                                                         \
  "<phase id='p' breath='free' seconds='5' pose='seat' hold='" hold "'>"                         \
  "<instruction>I</instruction><description>D</description></phase>"                             \
  "<dose " dose "/><allowed " allowed "/></exercise>"

static const char *const exercises[] = {
  MADE ("nod", "none", "yes", "repetitions='3' hold='5' rest='2'", "repetitions='2 5' hold='5 30'"),
  MADE ("turn", "each", "no", "repetitions='1'", "repetitions='1 3'"),
  MADE ("sway", "none", "yes", "repetitions='3'", "repetitions='1 5' hold='0 10'"),
};

#define STRUCTURE SUPPLE_LIBRARY_ERROR_STRUCTURE
#define VALUE     SUPPLE_LIBRARY_ERROR_VALUE

static const BadFile bad[] = {
  { "other-root", 1, "<exercise version=\"1\" id=\"nodding\">", STRUCTURE, 1, 1,
    "must begin with “routine”" },
  { "newer-version", 1, "<routine version=\"1.1\" id=\"nodding\">", SUPPLE_LIBRARY_ERROR_VERSION,
    1, 10, "“1.1” is unknown" },
  { "no-id", 1, "<routine version=\"1\">", STRUCTURE, 1, 1, "no “id”" },
  { "spaced-id", 1, "<routine version=\"1\" id=\"nod ding\">", VALUE, 1, 22, "is no id" },
  { "other-bias", 1, "<routine version=\"1\" id=\"nodding\" bias=\"left\">", VALUE, 1, 35,
    "“bias” may not be “left”" },
  { "order-of-nothing", 1, "<routine version=\"1\" id=\"nodding\" order=\"0\">", VALUE, 1, 35,
    "from 1 to 9999" },
  { "spaced-cover", 1, "<routine version=\"1\" id=\"nodding\" cover=\"no d\">", VALUE, 1, 35,
    "is no id" },
  { "cover-of-no-step", 1, "<routine version=\"1\" id=\"nodding\" cover=\"sway\">",
    SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE, 1, 1, "“sway” is in none of the steps" },
  { "no-title", 2, NULL, STRUCTURE, 1, 1, "no “title”" },
  { "unknown-exercise", 3, "  <step exercise=\"juggle\"/>",
    SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE, 3, 9, "no exercise “juggle”" },
  { "unknown-optional", 5, "  <optional exercise=\"juggle\"/>",
    SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE, 5, 13, "no exercise “juggle”" },
  { "too-many-repetitions", 3, "  <step exercise=\"nod\" repetitions=\"6\"/>", VALUE, 3, 24,
    "“nod” may have 5 at most" },
  { "too-long-hold", 3, "  <step exercise=\"nod\" hold=\"31\"/>", VALUE, 3, 24, "30 s at most" },
  { "no-hold-where-one-is-needed", 3, "  <step exercise=\"nod\" hold=\"0\"/>", VALUE, 3, 24,
    "“nod” lives by its hold" },
  { "hold-of-nothing", 3, "  <step exercise=\"turn\" hold=\"3\"/>", VALUE, 3, 25,
    "nothing is held in “turn”" },
  { "breaths-of-nothing", 3, "  <step exercise=\"turn\" hold-breaths=\"3\"/>", VALUE, 3, 25,
    "nothing is held in “turn”" },
  { "two-holds", 3, "  <step exercise=\"nod\" hold=\"5\" hold-breaths=\"3\"/>", STRUCTURE, 3, 33,
    "given twice" },
  { "no-breath", 3, "  <step exercise=\"nod\" hold-breaths=\"0\"/>", VALUE, 3, 24, "from 1 to 60" },
  { "sides-of-one-side", 3, "  <step exercise=\"nod\" sides=\"both\"/>", VALUE, 3, 24,
    "“nod” has no sides" },
  { "no-sides-of-two", 3, "  <step exercise=\"turn\" sides=\"none\"/>", VALUE, 3, 25,
    "must be both, right or left" },
  { "other-sides", 3, "  <step exercise=\"turn\" sides=\"top\"/>", VALUE, 3, 25,
    "none, both, right, left" },
  { "endless-rest", 3, "  <step exercise=\"nod\" rest=\"121\"/>", VALUE, 3, 24, "from 0 to 120" },
  { "text-in-step", 3, "  <step exercise=\"nod\">Nod.</step>", STRUCTURE, 3, 24,
    "text does not belong here" },
  { "element-in-step", 3, "  <step exercise=\"nod\"><dose/></step>", STRUCTURE, 3, 24,
    "“dose” does not belong in “step”" },
  { "not-closed", 6, "</routine", SUPPLE_LIBRARY_ERROR_SYNTAX, 7, 1, "not well-formed" },
};

static GHashTable *
make_exercises (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (exercises); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = g_bytes_new_static (exercises[i], strlen (exercises[i]));
      SuppleXmlDocument document = { .name = "exercise", .bytes = bytes };
      guint             order;
      SuppleExercise   *exercise = supple_exercise_file_parse (&document, table, &order, &error);

      g_assert_no_error (error);
      g_hash_table_insert (table, g_strdup (supple_exercise_get_id (exercise)), exercise);
    }

  return table;
}

static SuppleRoutine *
parse (const BadFile *file,
       GError       **error)
{
  g_autoptr (GHashTable) table = make_exercises ();
  g_autoptr (GBytes) bytes = bad_file_make (file, right);
  g_autofree char  *name = g_strconcat (file->name, ".xml", NULL);
  SuppleXmlDocument document = { .name = name, .bytes = bytes };
  guint             order = 0;

  return supple_routine_file_parse (&document, table, NULL, &order, error);
}

static void
test_bad (gconstpointer data)
{
  const BadFile *file = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (file, &error));
  bad_file_check (file, error);
}

static void
test_right (void)
{
  static const BadFile unchanged = { .name = "right" };
  g_autoptr (GError) error = NULL;
  g_autoptr (SuppleRoutine) routine = parse (&unchanged, &error);
  const SuppleDose *dose;

  g_assert_no_error (error);
  g_assert_cmpstr (supple_routine_get_title (routine), ==, "Nodding");
  g_assert_cmpuint (supple_routine_get_n_steps (routine), ==, 2);
  g_assert_true (supple_routine_get_own (routine));

  dose = supple_step_get_dose (supple_routine_get_step (routine, 0));
  g_assert_cmpuint (dose->repetitions, ==, 2);
  g_assert_cmpint (dose->hold_us, ==, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (dose->rest_us, ==, 2 * G_USEC_PER_SEC);
  g_assert_cmpint (dose->sides, ==, SUPPLE_SIDES_NONE);

  dose = supple_step_get_dose (supple_routine_get_step (routine, 1));
  g_assert_cmpuint (dose->repetitions, ==, 1);
  g_assert_cmpint (dose->sides, ==, SUPPLE_SIDES_LEFT);
}

static const char *
get_cover_id (const BadFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SuppleRoutine) routine = parse (file, &error);

  g_assert_no_error (error);

  /* The table of exercises is gone; what is interned stays. */
  return g_intern_string (supple_exercise_get_id (supple_routine_get_cover (routine)));
}

static void
test_cover (void)
{
  static const BadFile unsaid = { .name = "unsaid" };
  static const BadFile said = {
    .name = "said", .at = 1, .text = "<routine version=\"1\" id=\"nodding\" cover=\"turn\">"
  };

  g_assert_cmpstr (get_cover_id (&unsaid), ==, "nod");
  g_assert_cmpstr (get_cover_id (&said), ==, "turn");
}

/* On a day when half is enough, half must do. */
static void
test_gentler (void)
{
  static const BadFile gentle = {
    .name = "gentle", .at = 3, .text = "<step exercise=\"nod\" repetitions=\"1\" hold=\"2\"/>"
  };
  static const BadFile breathed = {
    .name = "breathed", .at = 3, .text = "<step exercise=\"nod\" hold-breaths=\"2\"/>"
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (SuppleRoutine) routine = parse (&gentle, &error);
  g_autoptr (SuppleRoutine) breaths = NULL;
  const SuppleDose *dose;

  g_assert_no_error (error);
  g_assert_cmpuint (supple_step_get_dose (supple_routine_get_step (routine, 0))->repetitions, ==,
                    1);

  breaths = parse (&breathed, &error);
  g_assert_no_error (error);

  dose = supple_step_get_dose (supple_routine_get_step (breaths, 0));
  g_assert_cmpuint (dose->hold_breaths, ==, 2);
  g_assert_cmpint (dose->hold_us, ==, 0);
}

/* 0 is no hold at all; nothing said is the hold that the exercise is usually given. */
static void
test_hold (void)
{
  static const BadFile unsaid = {
    .name = "unsaid", .at = 3, .text = "<step exercise=\"nod\" repetitions=\"2\"/>"
  };
  static const BadFile loose = { .name = "loose", .at = 3, .text = "<step exercise=\"sway\"/>" };
  static const BadFile none = {
    .name = "none", .at = 3, .text = "<step exercise=\"sway\" hold=\"0\"/>"
  };
  static const struct
  {
    const BadFile *file;
    gint64         hold_s;
  } cases[] = { { &unsaid, 5 }, { &loose, 5 }, { &none, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SuppleRoutine) routine = parse (cases[i].file, &error);

      g_assert_no_error (error);
      g_assert_cmpint (supple_step_get_dose (supple_routine_get_step (routine, 0))->hold_us, ==,
                       cases[i].hold_s * G_USEC_PER_SEC);
    }
}

static void
test_empty (void)
{
  static const char empty[] =
    "<routine version=\"1\" id=\"empty\">\n<title>Empty</title></routine>";
  static const BadFile file = { "empty", 0, NULL, STRUCTURE, 1, 1, "no “step”" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) table = make_exercises ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (empty, strlen (empty));
  SuppleXmlDocument document = { .name = "empty.xml", .bytes = bytes };
  guint             order;

  g_assert_null (supple_routine_file_parse (&document, table, NULL, &order, &error));
  bad_file_check (&file, error);
}

static void
test_too_many (void)
{
  static const BadFile file = { "many", 0, NULL, STRUCTURE, 1, 1571, "40 at most" };
  g_autoptr (GString) text =
    g_string_new ("<routine version=\"1\" id=\"many\"><title>Many</title>");
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) table = make_exercises ();
  g_autoptr (GBytes) bytes = NULL;
  guint order;

  for (guint i = 0; i < 10000; i++)
    g_string_append (text, "<step exercise=\"nod\" repetitions=\"2\"/>");

  bytes = g_bytes_new_static (text->str, text->len);

  SuppleXmlDocument document = { .name = "many.xml", .bytes = bytes };

  g_assert_null (supple_routine_file_parse (&document, table, NULL, &order, &error));
  bad_file_check (&file, error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/routine-file/right-one-is-read", test_right);
  g_test_add_func ("/library/routine-file/cover-is-the-named-step-or-the-first", test_cover);
  g_test_add_func ("/library/routine-file/less-than-usual-is-allowed", test_gentler);
  g_test_add_func ("/library/routine-file/hold-is-the-usual-one-or-none", test_hold);
  g_test_add_func ("/library/routine-file/empty-one-is-refused", test_empty);
  g_test_add_func ("/library/routine-file/endless-one-is-refused", test_too_many);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/library/routine-file/%s-is-refused", bad[i].name);

      g_test_add_data_func (path, &bad[i], test_bad);
    }

  return g_test_run ();
}
