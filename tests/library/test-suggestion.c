/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-library.h"
#include "library/supple-suggestion.h"

static SuppleLibrary *library;

/* What was done, and how many hours before the time that is asked about; ended by no id. */
typedef struct
{
  const char *id;
  int         hours_ago;
} Done;

typedef struct
{
  const Done *done;
  gint64      now_s;
} Past;

static gint64
get_recent (const char *id,
            gpointer    data)
{
  const Past *past = data;

  for (const Done *done = past->done; done->id != NULL; done++)
    if (g_str_equal (done->id, id))
      return past->now_s - done->hours_ago * 3600;

  return 0;
}

static void
assert_suggested (int          hour,
                  const Done  *done,
                  const char  *id,
                  SuppleReason reason)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, hour, 30, 0);
  Past         past = { done, g_date_time_to_unix (now) };
  SuppleReason told;
  g_autoptr (SuppleRoutine) routine = supple_suggestion_choose (
    supple_library_get_routines (library), now, get_recent, &past, &told);

  g_assert_cmpstr (supple_routine_get_id (routine), ==, id);
  g_assert_cmpint (told, ==, reason);
}

static void
test_first (void)
{
  const Done nothing[] = { { NULL, 0 } };

  assert_suggested (12, nothing, "article_five", SUPPLE_REASON_FIRST);
  assert_suggested (23, nothing, "article_five", SUPPLE_REASON_FIRST);

  /* Its deep bends are not for the early hours. */
  assert_suggested (7, nothing, "morning", SUPPLE_REASON_MORNING);
}

static void
test_hours (void)
{
  const Done something[] = { { "article_five", 48 }, { NULL, 0 } };

  assert_suggested (1, something, "evening", SUPPLE_REASON_NIGHT);
  assert_suggested (4, something, "morning", SUPPLE_REASON_MORNING);
  assert_suggested (9, something, "morning", SUPPLE_REASON_MORNING);
  assert_suggested (10, something, "desk_reset", SUPPLE_REASON_DAY);
  assert_suggested (16, something, "after_sitting", SUPPLE_REASON_AFTER_WORK);
  assert_suggested (20, something, "evening", SUPPLE_REASON_NIGHT);
}

static void
test_change (void)
{
  const Done today[] = { { "desk_reset", 1 }, { NULL, 0 } };
  const Done more[] = { { "desk_reset", 3 }, { "gentle_day", 1 }, { NULL, 0 } };
  const Done long_ago[] = { { "desk_reset", 13 }, { NULL, 0 } };

  assert_suggested (14, today, "gentle_day", SUPPLE_REASON_CHANGE);
  assert_suggested (14, more, "morning", SUPPLE_REASON_CHANGE);
  assert_suggested (14, long_ago, "desk_reset", SUPPLE_REASON_DAY);
}

/* Early in the day, nothing that it ever suggests bends to the end of the range. */
static void
test_early (void)
{
  const Done pasts[][4] = {
    { { NULL, 0 } },
    { { "morning", 2 }, { NULL, 0 } },
    { { "morning", 2 }, { "gentle_day", 1 }, { NULL, 0 } },
    { { "morning", 3 }, { "gentle_day", 2 }, { "after_bending", 1 }, { NULL, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pasts); i++)
    for (int hour = 4; hour < 10; hour++)
      {
        g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, hour, 0, 0);
        Past         past = { pasts[i], g_date_time_to_unix (now) };
        SuppleReason reason;
        g_autoptr (SuppleRoutine) routine = supple_suggestion_choose (
          supple_library_get_routines (library), now, get_recent, &past, &reason);

        for (guint j = 0; j < supple_routine_get_n_steps (routine); j++)
          g_assert_false (supple_exercise_has_tag (
            supple_step_get_exercise (supple_routine_get_step (routine, j)), "flexion_end"));
      }
}

static void
test_nothing (void)
{
  g_autoptr (GListStore) none = g_list_store_new (SUPPLE_TYPE_ROUTINE);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, 12, 0, 0);
  const Done   nothing[] = { { NULL, 0 } };
  Past         past = { nothing, g_date_time_to_unix (now) };
  SuppleReason reason;

  g_assert_null (
    supple_suggestion_choose (G_LIST_MODEL (none), now, get_recent, &past, &reason));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");

  library = supple_library_new ();
  supple_library_load (library, folder, TRUE);

  g_test_add_func ("/library/suggestion/there-is-a-first-time", test_first);
  g_test_add_func ("/library/suggestion/the-hour-decides", test_hours);
  g_test_add_func ("/library/suggestion/what-was-just-done-is-not-next", test_change);
  g_test_add_func ("/library/suggestion/nothing-bends-far-early-in-the-day", test_early);
  g_test_add_func ("/library/suggestion/without-routines-there-is-none", test_nothing);

  int status = g_test_run ();

  g_assert_finalize_object (library);

  return status;
}
