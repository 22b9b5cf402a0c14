/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-cue.h"
#include "support/bundled-library.h"

typedef struct
{
  SuppleLibrary  *library;
  SuppleTimeline *timeline;
  GArray         *cues;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  fixture->library = bundled_library_new ();
  fixture->timeline =
    supple_timeline_new (supple_library_get_routine (fixture->library, "article_five"), &options);
  fixture->cues = supple_cues_new (fixture->timeline);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_array_unref (fixture->cues);
  supple_timeline_unref (fixture->timeline);
  g_assert_finalize_object (fixture->library);
}

static const SuppleCue *
find (Fixture      *fixture,
      SuppleCueKind kind,
      gint64        time_us)
{
  for (guint i = 0; i < fixture->cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (fixture->cues, SuppleCue, i);

      if (cue->kind == kind && cue->time_us == time_us)
        return cue;
    }

  return NULL;
}

static void
test_order (Fixture      *fixture,
            gconstpointer data)
{
  for (guint i = 1; i < fixture->cues->len; i++)
    g_assert_cmpint (g_array_index (fixture->cues, SuppleCue, i - 1).time_us, <=,
                     g_array_index (fixture->cues, SuppleCue, i).time_us);
}

static void
test_breaths (Fixture      *fixture,
              gconstpointer data)
{
  for (guint i = 0; i < supple_timeline_get_n_segments (fixture->timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);
      SuppleCueKind        kind = segment->breath == SUPPLE_BREATH_IN ? SUPPLE_CUE_BREATHE_IN
                                                                      : SUPPLE_CUE_BREATHE_OUT;

      if (segment->breath == SUPPLE_BREATH_FREE)
        continue;

      g_assert_nonnull (find (fixture, kind, segment->start_us));
      g_assert_cmpint (find (fixture, kind, segment->start_us)->length_us, ==,
                       segment->duration_us);
    }
}

static void
test_changes (Fixture      *fixture,
              gconstpointer data)
{
  static const SuppleCueKind kinds[] = {
    [SUPPLE_SEGMENT_CHANGE_PLACE] = SUPPLE_CUE_CHANGE_PLACE,
    [SUPPLE_SEGMENT_CHANGE_SIDE] = SUPPLE_CUE_CHANGE_SIDE,
    [SUPPLE_SEGMENT_CLOSING] = SUPPLE_CUE_SESSION_DONE,
  };

  for (guint i = 0; i < supple_timeline_get_n_segments (fixture->timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);

      if (segment->kind < G_N_ELEMENTS (kinds) && kinds[segment->kind] != 0)
        g_assert_nonnull (find (fixture, kinds[segment->kind], segment->start_us));
    }

  g_assert_nonnull (find (fixture, SUPPLE_CUE_GET_READY, 0));
}

static void
test_holds (Fixture      *fixture,
            gconstpointer data)
{
  for (guint i = 0; i < supple_timeline_get_n_segments (fixture->timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);
      gint64               start_us = segment->span_start_us;

      if (segment->kind != SUPPLE_SEGMENT_HOLD || segment->start_us != start_us)
        continue;

      g_assert_nonnull (find (fixture, SUPPLE_CUE_HOLD, start_us));

      if (segment->breath == SUPPLE_BREATH_FREE)
        continue;

      /* Three breaths of ten seconds. */
      g_assert_nonnull (find (fixture, SUPPLE_CUE_HALF_WAY, start_us + 10 * G_USEC_PER_SEC));
      g_assert_nonnull (find (fixture, SUPPLE_CUE_LAST_BREATH, start_us + 20 * G_USEC_PER_SEC));
    }
}

static void
test_within (Fixture      *fixture,
             gconstpointer data)
{
  gint64 end_us = supple_timeline_get_duration_us (fixture->timeline);

  for (guint i = 0; i < fixture->cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (fixture->cues, SuppleCue, i);

      g_assert_cmpint (cue->length_us, >, 0);
      g_assert_cmpint (cue->time_us + cue->length_us, <=, end_us);
    }
}

static guint
count (GArray       *cues,
       SuppleCueKind kind)
{
  guint n = 0;

  for (guint i = 0; i < cues->len; i++)
    n += g_array_index (cues, SuppleCue, i).kind == kind;

  return n;
}

static void
check_countdown (Fixture *fixture,
                 gint64   start_us,
                 gint64   end_us,
                 guint   *n_expected)
{
  gboolean long_enough = end_us - start_us >= 3 * G_USEC_PER_SEC;

  *n_expected += long_enough ? 3 : 0;

  for (gint64 i = 1; i <= 3; i++)
    g_assert_true ((find (fixture, SUPPLE_CUE_COUNTDOWN, end_us - i * G_USEC_PER_SEC) != NULL) ==
                   long_enough);
}

static void
test_countdown (Fixture      *fixture,
                gconstpointer data)
{
  guint n_before = fixture->cues->len;
  guint n_expected = 0;

  g_assert_cmpuint (count (fixture->cues, SUPPLE_CUE_COUNTDOWN), ==, 0);
  supple_cues_add_countdown (fixture->cues, fixture->timeline);

  for (guint i = 0; i < supple_timeline_get_n_segments (fixture->timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);

      if (segment->kind <= SUPPLE_SEGMENT_CHANGE_SIDE)
        check_countdown (fixture, segment->start_us, segment->start_us + segment->duration_us,
                         &n_expected);
      else if (segment->kind == SUPPLE_SEGMENT_HOLD && segment->start_us == segment->span_start_us)
        check_countdown (fixture, segment->span_start_us, segment->span_end_us, &n_expected);
    }

  g_assert_cmpuint (n_expected, >, 30);
  g_assert_cmpuint (count (fixture->cues, SUPPLE_CUE_COUNTDOWN), ==, n_expected);
  g_assert_cmpuint (fixture->cues->len, ==, n_before + n_expected);
  test_order (fixture, data);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add ("/cue/cues-come-in-the-order-of-time", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/cue/each-breath-has-a-cue-of-its-length", Fixture, NULL, set_up, test_breaths,
              tear_down);
  g_test_add ("/cue/each-change-has-its-own-cue", Fixture, NULL, set_up, test_changes, tear_down);
  g_test_add ("/cue/a-hold-tells-its-start-its-middle-and-its-last-breath", Fixture, NULL, set_up,
              test_holds, tear_down);
  g_test_add ("/cue/nothing-sounds-beyond-the-end", Fixture, NULL, set_up, test_within, tear_down);

  g_test_add ("/cue/a-countdown-ticks-through-the-last-three-seconds", Fixture, NULL, set_up,
              test_countdown, tear_down);

  return g_test_run ();
}
