/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/bundled-library.h"
#include "ui/session/supple-spoken-words.h"

/* What is said when, with the words that are really said, over everything that comes with
 * Supple. */

#define REPEAT_US (20 * G_USEC_PER_SEC)

/* Seconds in and out: the quickest, the offered ones, the slowest. */
static const double paces[][2] = {
  { 2, 3 },
  { 3, 4 },
  { 5, 5 },
  { 4, 6 },
  { 4, 8 },
  { 5, 10 },
};

typedef void (*Check) (SuppleTimeline *timeline,
                       GPtrArray      *plan);

static void
check_routine (SuppleRoutine        *routine,
               SuppleTimelineOptions options,
               Check                 check)
{
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  g_autoptr (GPtrArray) plan = supple_speech_plan_new (timeline, supple_spoken_words);

  check (timeline, plan);
}

static void
check_all (Check check)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  GListModel *routines = supple_library_get_routines (library);
  guint       n_routines = g_list_model_get_n_items (routines);

  g_assert_cmpuint (n_routines, >, 5);

  for (guint i = 0; i < n_routines; i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);
      SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

      for (guint n = 0; n < G_N_ELEMENTS (paces); n++)
        {
          g_assert_true (supple_breath_pace_from_seconds (&options.pace, paces[n][0],
                                                          paces[n][1], NULL));
          check_routine (routine, options, check);
        }

      options.pacer = FALSE;
      options.stiffer_side = SUPPLE_SIDE_LEFT;
      check_routine (routine, options, check);
    }
}

static const SuppleUtterance *
get (GPtrArray *plan,
     guint      i)
{
  return g_ptr_array_index (plan, i);
}

static gint64
end_us (const SuppleUtterance *utterance)
{
  return utterance->time_us + utterance->length_us;
}

static gboolean
is_about_change (const SuppleUtterance *utterance)
{
  switch (utterance->kind)
    {
    case SUPPLE_SPEECH_PLACE:
    case SUPPLE_SPEECH_STRETCH:
    case SUPPLE_SPEECH_SIDE:
    case SUPPLE_SPEECH_LAST_SIDE:
    case SUPPLE_SPEECH_DONE:
      return TRUE;

    case SUPPLE_SPEECH_PHASE:
    case SUPPLE_SPEECH_LAST_BREATH:
    case SUPPLE_SPEECH_LAST_ONE:
    case SUPPLE_SPEECH_NOW:
    default:
      return FALSE;
    }
}

static void
check_in_time (SuppleTimeline *timeline,
               GPtrArray      *plan)
{
  for (guint i = 0; i < plan->len; i++)
    {
      const SuppleUtterance *utterance = get (plan, i);
      const SuppleSegment   *about = supple_timeline_get_segment (timeline, utterance->segment);
      gint64                 begins_us = about->start_us;

      /* Of a change one is told while it is on. */
      if (is_about_change (utterance))
        begins_us += about->duration_us;

      g_assert_cmpint (utterance->length_us, ==, supple_speech_estimate_us (utterance->text));
      g_assert_cmpint (utterance->end_us, ==, begins_us);
      g_assert_cmpint (end_us (utterance), <, begins_us);
      g_assert_cmpuint (supple_timeline_find (timeline, utterance->time_us), ==,
                        utterance->segment - (is_about_change (utterance) ? 0 : 1));
    }
}

static void
test_in_time (void)
{
  check_all (check_in_time);
}

static void
check_one_at_a_time (SuppleTimeline *timeline,
                     GPtrArray      *plan)
{
  for (guint i = 1; i < plan->len; i++)
    g_assert_cmpint (get (plan, i)->time_us, >, end_us (get (plan, i - 1)));
}

static void
test_one_at_a_time (void)
{
  check_all (check_one_at_a_time);
}

static void
check_not_twice (SuppleTimeline *timeline,
                 GPtrArray      *plan)
{
  for (guint i = 0; i < plan->len; i++)
    for (guint n = 0; n < i; n++)
      if (g_str_equal (get (plan, i)->text, get (plan, n)->text))
        g_assert_cmpint (get (plan, i)->time_us, >=, end_us (get (plan, n)) + REPEAT_US);
}

static void
test_not_twice (void)
{
  check_all (check_not_twice);
}

static const SuppleUtterance *
find (GPtrArray       *plan,
      guint            segment,
      SuppleSpeechKind kind)
{
  for (guint i = 0; i < plan->len; i++)
    if (get (plan, i)->segment == segment && get (plan, i)->kind == kind)
      return get (plan, i);

  return NULL;
}

/* Whoever has heard the name of the side just now does without. */
static gboolean
knows_side (SuppleTimeline *timeline,
            GPtrArray      *plan,
            guint           segment)
{
  const SuppleSegment *change = supple_timeline_get_segment (timeline, segment);
  gint64               since_us = change->start_us - REPEAT_US - 2 * G_USEC_PER_SEC;

  for (guint i = 0; i < plan->len; i++)
    if (get (plan, i)->kind == SUPPLE_SPEECH_SIDE && get (plan, i)->time_us > since_us &&
        supple_timeline_get_segment (timeline, get (plan, i)->segment)->side == change->side)
      return TRUE;

  return FALSE;
}

static void
check_changes (SuppleTimeline *timeline,
               GPtrArray      *plan)
{
  for (guint i = 0; i < supple_timeline_get_n_segments (timeline); i++)
    switch (supple_timeline_get_segment (timeline, i)->kind)
      {
      case SUPPLE_SEGMENT_GET_READY:
        g_assert_nonnull (find (plan, i, SUPPLE_SPEECH_STRETCH));
        break;

      case SUPPLE_SEGMENT_CHANGE_PLACE:
        g_assert_nonnull (find (plan, i, SUPPLE_SPEECH_PLACE));
        break;

      case SUPPLE_SEGMENT_CHANGE_SIDE:
        g_assert_true (find (plan, i, SUPPLE_SPEECH_SIDE) != NULL ||
                       find (plan, i, SUPPLE_SPEECH_LAST_SIDE) != NULL ||
                       knows_side (timeline, plan, i));
        break;

      case SUPPLE_SEGMENT_CLOSING:
        g_assert_nonnull (find (plan, i, SUPPLE_SPEECH_DONE));
        break;

      case SUPPLE_SEGMENT_MOVE:
      case SUPPLE_SEGMENT_HOLD:
      case SUPPLE_SEGMENT_REST:
      default:
        break;
      }
}

static void
test_changes (void)
{
  check_all (check_changes);
}

static GPtrArray *
plan_bundled (const char      *id,
              SuppleTimeline **timeline)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  *timeline = supple_timeline_new (supple_library_get_routine (library, id), &options);

  return supple_speech_plan_new (*timeline, supple_spoken_words);
}

static void
assert_said (GPtrArray  *plan,
             guint      *i,
             const char *text)
{
  g_assert_cmpuint (*i, <, plan->len);
  g_assert_cmpstr (get (plan, *i)->text, ==, text);
  ++*i;
}

static void
test_words (void)
{
  g_autoptr (SuppleTimeline) timeline = NULL;
  g_autoptr (GPtrArray) plan = plan_bundled ("article_five", &timeline);
  guint i = 0;

  assert_said (plan, &i, "Cat–Cow. 5 times. Onto your hands and knees.");
  assert_said (plan, &i, "Round your back up.");
  assert_said (plan, &i, "Stay round, keep breathing.");
  assert_said (plan, &i, "Let your belly sink.");
  assert_said (plan, &i, "Rest in the easy sag.");
  assert_said (plan, &i, "Last one.");
  assert_said (plan, &i, "Knee to Chest. 3 times each side. On your back, knees bent. "
                         "Right side first.");
  assert_said (plan, &i, "Settle into the floor.");
  assert_said (plan, &i, "Draw one knee in.");
  assert_said (plan, &i, "Let the knee sink closer. 3 breaths.");
  assert_said (plan, &i, "Last breath.");
  assert_said (plan, &i, "Set the foot back down.");
  assert_said (plan, &i, "Now to the left.");

  /* The second time round one knows the way. */
  while (g_strcmp0 (get (plan, i)->text, "Now to the right.") != 0)
    i++;

  i++;
  assert_said (plan, &i, "Last breath.");
  assert_said (plan, &i, "Set the foot back down.");
  assert_said (plan, &i, "Now to the left.");
  assert_said (plan, &i, "Last breath.");
  assert_said (plan, &i, "Set the foot back down.");
  assert_said (plan, &i, "Right. Last one.");

  i = plan->len - 1;
  assert_said (plan, &i, "That was the last one. Stay as you are and feel how your back is now.");
}

static void
test_same_again (void)
{
  g_autoptr (SuppleTimeline) timeline = NULL;
  g_autoptr (SuppleTimeline) again = NULL;
  g_autoptr (GPtrArray) plan = plan_bundled ("evening", &timeline);
  g_autoptr (GPtrArray) plan_again = plan_bundled ("evening", &again);

  g_assert_cmpuint (plan->len, ==, plan_again->len);

  for (guint i = 0; i < plan->len; i++)
    {
      g_assert_cmpint (get (plan, i)->time_us, ==, get (plan_again, i)->time_us);
      g_assert_cmpstr (get (plan, i)->text, ==, get (plan_again, i)->text);
    }
}

/* What eSpeak NG 1.52 took for it at its usual speed, in milliseconds. */
static void
test_estimate (void)
{
  static const struct
  {
    const char *text;
    gint64      measured_ms;
  } cases[] = {
    { "Left.", 645 },
    { "Last one.", 913 },
    { "Draw one knee in.", 1107 },
    { "Let the knee sink closer. Three breaths.", 2577 },
    { "Knee to Chest. 3 times each side. On your back, knees bent. Right side first.", 5536 },
    { "Next: a chair. Roll onto your side, then push up with your hands.", 4376 },
    { "Zum letzten Mal.", 1336 },
    { "Lass das Knie näher sinken. Drei Atemzüge.", 2892 },
    { "Knie zur Brust. Dreimal je Seite. Auf den Rücken, Knie gebeugt. Zuerst rechts.", 5528 },
    { "Als Nächstes: ein Stuhl. Roll dich auf die Seite und drück dich mit den Händen hoch.",
      5068 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 estimate_ms = supple_speech_estimate_us (cases[i].text) / G_TIME_SPAN_MILLISECOND;

      g_assert_cmpint (estimate_ms, >=, cases[i].measured_ms);
      g_assert_cmpint (estimate_ms, <=, cases[i].measured_ms + 1000);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/speech-plan/ends-before-what-it-announces-begins", test_in_time);
  g_test_add_func ("/speech-plan/says-one-thing-at-a-time", test_one_at_a_time);
  g_test_add_func ("/speech-plan/does-not-repeat-itself-soon", test_not_twice);
  g_test_add_func ("/speech-plan/tells-of-every-change", test_changes);
  g_test_add_func ("/speech-plan/tells-the-movements-once-and-the-last-one", test_words);
  g_test_add_func ("/speech-plan/is-the-same-each-time", test_same_again);
  g_test_add_func ("/speech-plan/estimates-no-less-than-a-voice-takes", test_estimate);

  return g_test_run ();
}
