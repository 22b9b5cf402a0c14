/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bad-file.h"

#include <gio/gio.h>

#include "library/supple-exercise-file.h"

static const char *const right[] = {
  "<exercise version=\"1\" id=\"nod\" place=\"chair\" position=\"sitting\" kind=\"hold\"",
  "          difficulty=\"1\" setup=\"8\" tags=\"sitting\">",
  "  <title>Nod</title>",
  "  <start pose=\"seat\"><description>Sit.</description></start>",
  "  <phase id=\"down\" breath=\"out\" seconds=\"4\" pose=\"fold\">",
  "    <instruction>Down</instruction>",
  "    <description>Let it sink.</description>",
  "  </phase>",
  "  <phase id=\"hold\" breath=\"free\" seconds=\"5\" pose=\"fold\" hold=\"yes\">",
  "    <instruction>Hold</instruction>",
  "    <description>Stay.</description>",
  "  </phase>",
  "  <dose repetitions=\"3\" hold=\"5\"/>",
  "  <allowed repetitions=\"1 5\" hold=\"0 10\"/>",
  "  <!-- Nothing more. -->",
  "</exercise>",
  NULL,
};

#define ROOT(attributes)  "<exercise version=\"1\" " attributes
#define ATTRIBUTES        "id=\"nod\" place=\"chair\" position=\"sitting\" kind=\"hold\""
#define PHASE(attributes) "  <phase " attributes ">"

#define SYNTAX    SUPPLE_LIBRARY_ERROR_SYNTAX
#define STRUCTURE SUPPLE_LIBRARY_ERROR_STRUCTURE
#define VALUE     SUPPLE_LIBRARY_ERROR_VALUE

static const BadFile bad[] = {
  { "other-root", 1, "<recipe version=\"1\" " ATTRIBUTES, STRUCTURE, 1, 1,
    "must begin with “exercise”" },
  { "newer-version", 1, "<exercise version=\"2\" rhythm=\"3/4\" " ATTRIBUTES,
    SUPPLE_LIBRARY_ERROR_VERSION, 1, 11, "“2” is unknown" },
  { "no-version", 1, "<exercise " ATTRIBUTES, STRUCTURE, 1, 1, "no “version”" },
  { "no-id", 1, ROOT ("place=\"chair\" position=\"sitting\" kind=\"hold\""), STRUCTURE, 1, 1,
    "no “id”" },
  { "capital-id", 1, ROOT ("id=\"Nod\" place=\"chair\" position=\"sitting\" kind=\"hold\""),
    VALUE, 1, 23, "“Nod” is no id" },
  { "path-id", 1, ROOT ("id=\"../nod\" place=\"chair\" position=\"sitting\" kind=\"hold\""),
    VALUE, 1, 23, "is no id" },
  { "empty-id", 1, ROOT ("id=\"\" place=\"chair\" position=\"sitting\" kind=\"hold\""), VALUE, 1,
    23, "is no id" },
  { "other-place", 1, ROOT ("id=\"nod\" place=\"sofa\" position=\"sitting\" kind=\"hold\""),
    VALUE, 1, 32, "choose from: mat, chair, standing" },
  { "other-position", 1,
    ROOT ("id=\"nod\" place=\"mat\" position=\"upside-down\" kind=\"hold\""), VALUE, 1, 44,
    "“position” may not be “upside-down”" },
  { "other-kind", 1, ROOT ("id=\"nod\" place=\"chair\" position=\"sitting\" kind=\"dance\""),
    VALUE, 1, 65, "“kind” may not be “dance”" },
  { "unknown-attribute", 2, "  difficulty=\"1\" setup=\"8\" tags=\"sitting\" colour=\"red\">",
    STRUCTURE, 2, 43, "no attribute “colour”" },
  { "double-attribute", 2, "  difficulty=\"1\" setup=\"8\" tags=\"sitting\" kind=\"hold\">",
    STRUCTURE, 1, 65, "“kind” is given twice" },
  { "too-difficult", 2, "  difficulty=\"4\" setup=\"8\" tags=\"sitting\">", VALUE, 2, 3,
    "from 1 to 3" },
  { "negative-setup", 2, "  difficulty=\"1\" setup=\"-8\" tags=\"sitting\">", VALUE, 2, 18,
    "from 0 to 120" },
  { "unknown-tag", 2, "  difficulty=\"1\" setup=\"8\" tags=\"sitting juggling\">", VALUE, 2, 28,
    "“juggling”" },
  { "other-sides", 2, "  difficulty=\"1\" setup=\"8\" tags=\"\" sides=\"both\">", VALUE, 2, 36,
    "none, each, alternate" },
  { "no-title", 3, NULL, STRUCTURE, 1, 1, "no “title”" },
  { "two-titles", 3, "<title>A</title><title>B</title>", STRUCTURE, 3, 17, "second “title”" },
  { "empty-title", 3, "  <title>  </title>", VALUE, 3, 3, "“title” is empty" },
  { "long-title", 3,
    "  <title>A title so long that nobody reads it to its end, ever again, ever</title>", VALUE,
    3, 3,
    "60 at most" },
  { "title-with-markup", 3, "  <title>A <b>bold</b> nod</title>", STRUCTURE, 3, 12,
    "“b” does not belong in “title”" },
  { "title-with-comment", 3, "  <title>A <!-- small --> nod</title>", STRUCTURE, 3, 12, "comment" },
  { "unknown-element", 3, "  <colour>red</colour>", STRUCTURE, 3, 3,
    "“colour” does not belong in “exercise”; there may be: title" },
  { "stray-text", 3, "  <title>Nod</title>  Nod your head.", STRUCTURE, 3, 23,
    "text does not belong here" },
  { "no-start", 4, NULL, STRUCTURE, 1, 1, "no “start”" },
  { "no-start-pose", 4, "  <start><description>Sit.</description></start>", STRUCTURE, 4, 3,
    "no “pose”" },
  { "bad-pose", 4, "  <start pose=\"../seat\"><description>Sit.</description></start>", VALUE, 4,
    10, "no pose" },
  { "start-without-words", 4, "  <start pose=\"seat\"/>", STRUCTURE, 4, 3, "no “description”" },
  { "start-with-loose-words", 4, "  <start pose=\"seat\">Sit.</start>", STRUCTURE, 4, 22,
    "text does not belong here" },
  { "long-start-instruction", 4,
    "  <start pose=\"seat\"><instruction>Sit tall on a chair that stands quite firm</instruction>",
    VALUE, 4, 22, "32 at most" },
  { "two-starts", 3,
    "  <title>Nod</title><start pose=\"seat\"><description>Sit.</description></start>", STRUCTURE,
    4, 3, "second “start”" },
  { "two-phases-of-one-id", 9,
    PHASE ("id=\"down\" breath=\"free\" seconds=\"5\" pose=\"fold\" hold=\"yes\""), STRUCTURE, 9,
    10, "“down” already" },
  { "no-time", 5, PHASE ("id=\"down\" breath=\"out\" seconds=\"0\" pose=\"fold\""), VALUE, 5, 33,
    "must take some time" },
  { "negative-time", 5, PHASE ("id=\"down\" breath=\"out\" seconds=\"-4\" pose=\"fold\""), VALUE,
    5, 33, "number of seconds" },
  { "endless-time", 5, PHASE ("id=\"down\" breath=\"out\" seconds=\"901\" pose=\"fold\""), VALUE,
    5, 33, "from 0 to 900" },
  { "huge-number", 5,
    PHASE ("id=\"down\" breath=\"out\" seconds=\"99999999999999999999\" pose=\"fold\""), VALUE,
    5, 33, "from 0 to 900" },
  { "no-number", 5, PHASE ("id=\"down\" breath=\"out\" seconds=\"nan\" pose=\"fold\""), VALUE, 5,
    33, "“nan”" },
  { "other-breath-word", 5, PHASE ("id=\"down\" breath=\"through\" seconds=\"4\" pose=\"fold\""),
    VALUE, 5, 20, "free, in, out" },
  { "breathing-hold", 9,
    PHASE ("id=\"hold\" breath=\"in\" seconds=\"5\" pose=\"fold\" hold=\"yes\""), VALUE, 9, 20,
    "must be “free”" },
  { "other-yes", 9,
    PHASE ("id=\"hold\" breath=\"free\" seconds=\"5\" pose=\"fold\" hold=\"true\""), VALUE, 9,
    58, "yes, no" },
  { "no-instruction", 6, NULL, STRUCTURE, 5, 3, "no “instruction”" },
  { "long-instruction", 6, "    <instruction>Nod until your chin has come to rest</instruction>",
    VALUE, 6, 5, "32 at most" },
  { "in-breath-of-no-hold", 6, "<instruction>A</instruction><instruction-in>B</instruction-in>",
    STRUCTURE, 5, 3, "only a hold" },
  { "no-description", 7, NULL, STRUCTURE, 5, 3, "no “description”" },
  { "phase-in-phase", 7, "    <phase id=\"deeper\"/>", STRUCTURE, 7, 5,
    "“phase” does not belong in “phase”" },
  { "deep", 7, "    <description><description><description/></description></description>",
    STRUCTURE, 7, 18, "nothing may stand there but text" },
  { "no-dose", 13, NULL, STRUCTURE, 1, 1, "no “dose”" },
  { "two-doses", 13, "<dose repetitions=\"3\"/><dose repetitions=\"3\"/>", STRUCTURE, 13, 24,
    "second “dose”" },
  { "dose-above-range", 13, "  <dose repetitions=\"6\" hold=\"5\"/>", VALUE, 1, 1,
    "6 repetitions; “allowed” says 1 to 5" },
  { "hold-above-range", 13, "  <dose repetitions=\"3\" hold=\"11\"/>", VALUE, 1, 1,
    "11 s; “allowed” says 0 to 10 s" },
  { "no-repetitions", 13, "  <dose repetitions=\"0\"/>", VALUE, 13, 9, "from 1 to 50" },
  { "half-repetitions", 13, "  <dose repetitions=\"2.5\"/>", VALUE, 13, 9, "whole number" },
  { "backward-range", 14, "  <allowed repetitions=\"5 1\" hold=\"0 10\"/>", VALUE, 14, 12,
    "the smaller first" },
  { "half-range", 14, "  <allowed repetitions=\"5\" hold=\"0 10\"/>", VALUE, 14, 12,
    "two whole numbers" },
  { "no-range-for-hold", 14, "  <allowed repetitions=\"1 5\"/>", VALUE, 1, 1,
    "“allowed” says 0 to 0 s" },
  { "no-phase-for-hold", 9, PHASE ("id=\"hold\" breath=\"free\" seconds=\"5\" pose=\"fold\""),
    STRUCTURE, 1, 1, "add hold=\"yes\"" },
  { "late-easier-exercise", 15, "<easier>Less</easier><easier exercise=\"rest\">Rest</easier>",
    STRUCTURE, 15, 30, "only the first “easier”" },
  { "empty-source", 15, "  <source key=\"\"/>", VALUE, 15, 11, "“key” is empty" },
  { "not-closed", 16, "", SYNTAX, 17, 1, "not well-formed" },
  { "wrong-end", 8, "  </stage>", SYNTAX, 8, 10, "not well-formed" },
  { "half-a-letter", 3, "  <tit–le>Nod</tit–le>", SYNTAX, 3, 11, "not well-formed" },
  { "title-in-other-letters", 3, "  <title>Näckström</title><t/>", STRUCTURE, 3, 27,
    "“t” does not belong in “exercise”" },
  { "unknown-entity", 3, "  <title>&nod;</title>", SYNTAX, 3, 15, "not well-formed" },
  { "two-roots", 16, "</exercise><exercise/>", STRUCTURE, 16, 12, "a file may have one" },
  { "entities", 1,
    "<!DOCTYPE exercise [<!ENTITY a \"aaaa\">]><exercise version=\"1\" " ATTRIBUTES, STRUCTURE,
    1, 1, "leave this declaration out" },
  { "other-encoding", 1,
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><exercise version=\"1\" " ATTRIBUTES,
    SUPPLE_LIBRARY_ERROR_ENCODING, 1, 1, "not UTF-8" },
  { "latin-letters", 3, "  <title>N\xf6"
                        "d</title>",
    SUPPLE_LIBRARY_ERROR_ENCODING, 3, 11,
    "byte 0xf6" },
};

static SuppleExercise *
parse (const char *name,
       GBytes     *bytes,
       GHashTable *taken,
       GError    **error)
{
  g_autofree char  *file = g_strconcat (name, ".xml", NULL);
  SuppleXmlDocument document = { .name = file, .bytes = bytes };
  guint             order = 0;

  return supple_exercise_file_parse (&document, taken, &order, error);
}

static void
test_bad (gconstpointer data)
{
  const BadFile *file = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bad_file_make (file, right);

  g_assert_null (parse (file->name, bytes, NULL, &error));
  bad_file_check (file, error);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_right (void)
{
  static const BadFile unchanged = { .name = "right" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bad_file_make (&unchanged, right);
  g_autoptr (SuppleExercise) exercise = parse ("right", bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (supple_exercise_get_title (exercise), ==, "Nod");
  g_assert_cmpstr (supple_exercise_get_start (exercise), ==, "Sit.");
  g_assert_null (supple_exercise_get_start_instruction (exercise));
  g_assert_cmpuint (supple_exercise_get_n_phases (exercise), ==, 2);
  g_assert_true (supple_exercise_has_tag (exercise, "sitting"));
}

static void
test_spaces (void)
{
  static const BadFile spaced = { "spaced", 3, "<title>\n  Nod \t&amp;\r\n  <![CDATA[]]>",
                                  SYNTAX, 0, 0, "" };
  static const BadFile wrapped = { "wrapped", 3, "<title>\n  Nod \t&amp;\r\n   rest\n  </title>",
                                   SYNTAX, 0, 0, "" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bad_file_make (&wrapped, right);
  g_autoptr (GBytes) cdata = bad_file_make (&spaced, right);
  g_autoptr (SuppleExercise) exercise = parse ("wrapped", bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (supple_exercise_get_title (exercise), ==, "Nod & rest");

  g_assert_null (parse ("cdata", cdata, NULL, &error));
  g_assert_error (error, SUPPLE_LIBRARY_ERROR, STRUCTURE);
}

static void
test_fractions (void)
{
  static const BadFile finer = {
    "finer", 5, PHASE ("id=\"down\" breath=\"out\" seconds=\"4.25\" pose=\"fold\""), SYNTAX, 0,
    0, ""
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bad_file_make (&finer, right);
  g_autoptr (SuppleExercise) exercise = parse ("finer", bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (supple_phase_get_duration_us (supple_exercise_get_phase (exercise, 0)), ==,
                   4250000);
}

static void
test_start_instruction (void)
{
  static const BadFile told = {
    .name = "told",
    .at = 4,
    .text = "<start pose=\"seat\"><instruction>Sit tall on a steady chair</instruction>"
            "<description>Sit.</description></start>"
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bad_file_make (&told, right);
  g_autoptr (SuppleExercise) exercise = parse ("told", bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (supple_exercise_get_start_instruction (exercise), ==,
                   "Sit tall on a steady chair");
  g_assert_cmpstr (supple_exercise_get_start (exercise), ==, "Sit.");
}

/* 0 is no hold at all; nothing said is as long as the first hold takes. */
static void
test_hold (void)
{
  static const BadFile unsaid = { .name = "unsaid", .at = 13, .text = "<dose repetitions=\"3\"/>" };
  static const BadFile none = {
    .name = "none", .at = 13, .text = "<dose repetitions=\"3\" hold=\"0\"/>"
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) unsaid_bytes = bad_file_make (&unsaid, right);
  g_autoptr (GBytes) none_bytes = bad_file_make (&none, right);
  g_autoptr (SuppleExercise) usual = parse ("unsaid", unsaid_bytes, NULL, &error);
  g_autoptr (SuppleExercise) without = parse ("none", none_bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (supple_exercise_get_dose (usual)->hold_us, ==, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (supple_exercise_get_dose (without)->hold_us, ==, 0);
}

static void
test_taken (void)
{
  static const BadFile file = { "taken", 0, NULL, SUPPLE_LIBRARY_ERROR_TAKEN, 1, 23,
                                "“nod” is already taken" };
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bad_file_make (&file, right);

  g_hash_table_add (taken, (gpointer) "nod");
  g_assert_null (parse ("taken", bytes, taken, &error));
  bad_file_check (&file, error);
}

static void
test_sizes (void)
{
  static const BadFile empty = { "empty", 0, NULL, SYNTAX, 1, 1, "not well-formed" };
  static const BadFile only_comment = { "comment", 0, NULL, SYNTAX, 1, 9, "" };
  static const BadFile huge = { "huge", 0, NULL, SUPPLE_LIBRARY_ERROR_TOO_LARGE, 1, 1,
                                "1048576 at most" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) comment = g_bytes_new_static ("<!-- -->", 8);
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autoptr (GBytes) much = g_bytes_new_take (g_malloc0 (1024 * 1024 + 1), 1024 * 1024 + 1);

  g_assert_null (parse ("empty", nothing, NULL, &error));
  bad_file_check (&empty, error);
  g_clear_error (&error);

  g_assert_null (parse ("comment", comment, NULL, &error));
  bad_file_check (&only_comment, error);
  g_clear_error (&error);

  g_assert_null (parse ("huge", much, NULL, &error));
  bad_file_check (&huge, error);
}

/* Cut anywhere, a file is refused, never misread: only its last line break is not missed. */
static void
test_truncated (void)
{
  const char *folder = RESOURCE_PREFIX "/library/exercises";
  g_auto (GStrv) names = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                         NULL);

  g_assert_nonnull (names);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autoptr (GBytes) whole = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

      for (gsize length = 0; length + 1 < g_bytes_get_size (whole); length += 7)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, length);

          g_assert_null (parse ("cut", part, NULL, &error));
          g_assert_nonnull (error);
          g_assert_true (g_regex_match_simple ("^cut\\.xml:\\d+:\\d+: .+; .+", error->message, 0,
                                               0));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/exercise-file/right-one-is-read", test_right);
  g_test_add_func ("/library/exercise-file/spaces-are-collapsed", test_spaces);
  g_test_add_func ("/library/exercise-file/seconds-may-have-fractions", test_fractions);
  g_test_add_func ("/library/exercise-file/start-has-a-short-line", test_start_instruction);
  g_test_add_func ("/library/exercise-file/hold-is-the-usual-one-or-none", test_hold);
  g_test_add_func ("/library/exercise-file/taken-id-is-refused", test_taken);
  g_test_add_func ("/library/exercise-file/empty-and-huge-ones-are-refused", test_sizes);
  g_test_add_func ("/library/exercise-file/truncated-ones-are-refused", test_truncated);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/library/exercise-file/%s-is-refused", bad[i].name);

      g_test_add_data_func (path, &bad[i], test_bad);
    }

  return g_test_run ();
}
