/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-words.h"

#include <glib/gi18n.h>

#include "ui/supple-words.h"

/* Em spaces: the facts stand apart without a mark between them. */
#define FACTS_GAP "  "

static SuppleStep *
get_step (SuppleTimeline      *timeline,
          const SuppleSegment *segment)
{
  return supple_routine_get_step (supple_timeline_get_routine (timeline), segment->step);
}

static SuppleExercise *
get_exercise (SuppleTimeline      *timeline,
              const SuppleSegment *segment)
{
  return supple_step_get_exercise (get_step (timeline, segment));
}

static SupplePhase *
get_phase (SuppleTimeline      *timeline,
           const SuppleSegment *segment)
{
  if (segment->phase == SUPPLE_NO_PHASE)
    return NULL;

  return supple_exercise_get_phase (get_exercise (timeline, segment), segment->phase);
}

static const char *
breath_word (SuppleBreath breath)
{
  switch (breath)
    {
    case SUPPLE_BREATH_IN:
      return _ ("Breathe in");

    case SUPPLE_BREATH_OUT:
      return _ ("Breathe out");

    case SUPPLE_BREATH_FREE:
    default:
      return _ ("Keep breathing");
    }
}

static const char *
next_place (SupplePlace place)
{
  switch (place)
    {
    case SUPPLE_PLACE_MAT:
      return _ ("Next: the mat");

    case SUPPLE_PLACE_CHAIR:
      return _ ("Next: a chair");

    case SUPPLE_PLACE_STANDING:
    default:
      return _ ("Next: on your feet");
    }
}

/**
 * supple_session_words_headline:
 * @timeline: the session laid out
 * @segment: a segment of it
 *
 * Returns: (transfer none): the one word or two that say what to do, the largest on the screen
 */
const char *
supple_session_words_headline (SuppleTimeline      *timeline,
                               const SuppleSegment *segment)
{
  g_return_val_if_fail (timeline != NULL && segment != NULL, NULL);

  switch (segment->kind)
    {
    case SUPPLE_SEGMENT_GET_READY:
      return _ ("Get ready");

    case SUPPLE_SEGMENT_CHANGE_PLACE:
      return next_place (supple_exercise_get_place (get_exercise (timeline, segment)));

    case SUPPLE_SEGMENT_CHANGE_SIDE:
      return _ ("Other side");

    case SUPPLE_SEGMENT_MOVE:
    case SUPPLE_SEGMENT_HOLD:
      return breath_word (segment->breath);

    case SUPPLE_SEGMENT_REST:
    case SUPPLE_SEGMENT_CLOSING:
    default:
      return _ ("Rest");
    }
}

/* How to get from one place to the next without a jolt to the back. */
static const char *
change_place_words (SuppleTimeline      *timeline,
                    const SuppleSegment *segment)
{
  SuppleRoutine  *routine = supple_timeline_get_routine (timeline);
  SuppleStep     *before = supple_routine_get_step (routine, segment->step - 1);
  SuppleExercise *exercise = supple_step_get_exercise (before);

  if (supple_exercise_get_place (exercise) == SUPPLE_PLACE_MAT)
    return _ ("Roll onto your side, then push up with your hands");

  if (supple_exercise_get_place (get_exercise (timeline, segment)) == SUPPLE_PLACE_MAT)
    return _ ("Lean on something steady on your way down");

  return _ ("Take your time");
}

/**
 * supple_session_words_instruction:
 * @timeline: the session laid out
 * @segment: a segment of it
 *
 * Returns: (transfer none): one line of what to do
 */
const char *
supple_session_words_instruction (SuppleTimeline      *timeline,
                                  const SuppleSegment *segment)
{
  g_return_val_if_fail (timeline != NULL && segment != NULL, NULL);

  SupplePhase *phase = get_phase (timeline, segment);

  switch (segment->kind)
    {
    case SUPPLE_SEGMENT_GET_READY:
      return supple_exercise_get_start_instruction (get_exercise (timeline, segment));

    case SUPPLE_SEGMENT_CHANGE_PLACE:
      return change_place_words (timeline, segment);

    case SUPPLE_SEGMENT_CHANGE_SIDE:
      return segment->side == SUPPLE_SIDE_LEFT ? _ ("Now to the left") : _ ("Now to the right");

    case SUPPLE_SEGMENT_MOVE:
      return supple_phase_get_instruction (phase);

    case SUPPLE_SEGMENT_HOLD:
      if (segment->breath == SUPPLE_BREATH_IN && supple_phase_get_instruction_in (phase) != NULL)
        return supple_phase_get_instruction_in (phase);
      return supple_phase_get_instruction (phase);

    case SUPPLE_SEGMENT_REST:
      return _ ("Let go for a moment");

    case SUPPLE_SEGMENT_CLOSING:
    default:
      return _ ("Stay as you are and feel how your back is now");
    }
}

/**
 * supple_session_words_side:
 * @segment: a segment
 *
 * Returns: (transfer none) (nullable): the side at work, %NULL where there are no sides
 */
const char *
supple_session_words_side (const SuppleSegment *segment)
{
  g_return_val_if_fail (segment != NULL, NULL);

  /* While getting ready there is no side at work yet. */
  if (segment->repetition == 0)
    return NULL;

  switch (segment->side)
    {
    case SUPPLE_SIDE_RIGHT:
      return C_ ("side", "Right");

    case SUPPLE_SIDE_LEFT:
      return C_ ("side", "Left");

    case SUPPLE_SIDE_NONE:
    default:
      return NULL;
    }
}

/**
 * supple_session_words_count:
 * @timeline: the session laid out
 * @segment: a segment of it
 *
 * Returns: (transfer full) (nullable): “2 of 3”, %NULL outside of repetitions
 */
char *
supple_session_words_count (SuppleTimeline      *timeline,
                            const SuppleSegment *segment)
{
  g_return_val_if_fail (timeline != NULL && segment != NULL, NULL);

  guint n = supple_step_get_dose (get_step (timeline, segment))->repetitions;

  if (segment->repetition == 0 || n < 2)
    return NULL;

  /* Translators: which repetition of how many: “2 of 3”. */
  return g_strdup_printf (_ ("%d of %d"), (int) segment->repetition, (int) n);
}

/**
 * supple_session_words_time_caption:
 * @segment: a segment
 *
 * Returns: (transfer none): what the seconds that are shown count down to
 */
const char *
supple_session_words_time_caption (const SuppleSegment *segment)
{
  g_return_val_if_fail (segment != NULL, NULL);

  switch (segment->kind)
    {
    case SUPPLE_SEGMENT_GET_READY:
      return _ ("until the first breath");

    case SUPPLE_SEGMENT_CHANGE_PLACE:
      return _ ("to change place");

    case SUPPLE_SEGMENT_CHANGE_SIDE:
      return _ ("to change");

    case SUPPLE_SEGMENT_HOLD:
      /* Translators: below the seconds that a position is still held. */
      return C_ ("caption", "hold");

    case SUPPLE_SEGMENT_MOVE:
      /* Translators: below the seconds that a movement still takes. */
      return C_ ("caption", "move");

    case SUPPLE_SEGMENT_REST:
    case SUPPLE_SEGMENT_CLOSING:
    default:
      /* Translators: below the seconds that a pause still lasts. */
      return C_ ("caption", "rest");
    }
}

/**
 * supple_session_words_time_left:
 * @session: a session
 * @segment: the segment of its timeline that is shown
 *
 * Returns: (transfer full): how long the movement, the hold or the change still lasts: “0:18”
 */
char *
supple_session_words_time_left (SuppleSession       *session,
                                const SuppleSegment *segment)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session) && segment != NULL, NULL);

  gint64 left_us = segment->span_end_us - supple_session_get_position_us (session);

  /* More time counts as time; the lead-in after a pause does not. */
  if (supple_session_get_lead_in_us (session) == 0)
    left_us += supple_session_get_wait_us (session);

  /* A second is shown until it is over, so that 0:00 never stands. */
  return supple_words_clock (left_us + G_USEC_PER_SEC / 2 - 1);
}

/**
 * supple_session_words_facts:
 * @timeline: the session laid out
 * @segment: a segment of it
 * @time_left: the time, as words
 *
 * Returns: (transfer full): side, count and time in one line, for the mat view
 */
char *
supple_session_words_facts (SuppleTimeline      *timeline,
                            const SuppleSegment *segment,
                            const char          *time_left)
{
  g_return_val_if_fail (timeline != NULL && segment != NULL, NULL);

  const char      *side = supple_session_words_side (segment);
  g_autofree char *count = supple_session_words_count (timeline, segment);
  g_autoptr (GString) facts = g_string_new (side);

  if (count != NULL)
    g_string_append_printf (facts, "%s%s", facts->len > 0 ? FACTS_GAP : "", count);

  g_string_append_printf (facts, "%s%s", facts->len > 0 ? FACTS_GAP : "", time_left);

  return g_string_free_and_steal (g_steal_pointer (&facts));
}

static char *
next_step_words (SuppleStep *step,
                 gboolean    first)
{
  const char      *title = supple_exercise_get_title (supple_step_get_exercise (step));
  g_autofree char *times = supple_words_repetitions (supple_step_get_dose (step));
  g_autofree char *lower = NULL;

  /* “Once each side” stands in the middle of a line here. */
  lower = g_utf8_strdown (times, -1);

  if (first)
    /* Translators: the first stretch and how often: “First: Cat–Cow, 5 times”. */
    return g_strdup_printf (_ ("First: %s, %s"), title, lower);

  /* Translators: the next stretch and how often: “Next: Pelvic Tilt, 5 times”. */
  return g_strdup_printf (_ ("Next: %s, %s"), title, lower);
}

/**
 * supple_session_words_next:
 * @timeline: the session laid out
 * @segment_index: the segment that is on
 *
 * Returns: (transfer full): what comes when this is done, in one line
 */
char *
supple_session_words_next (SuppleTimeline *timeline,
                           guint           segment_index)
{
  g_return_val_if_fail (timeline != NULL, NULL);

  SuppleRoutine       *routine = supple_timeline_get_routine (timeline);
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, segment_index);
  SuppleStep          *step = get_step (timeline, segment);

  if (segment->kind == SUPPLE_SEGMENT_CLOSING)
    return g_strdup (_ ("That was the last one"));

  if (segment->kind == SUPPLE_SEGMENT_CHANGE_PLACE || segment->kind == SUPPLE_SEGMENT_GET_READY)
    return next_step_words (step, segment_index == 0);

  for (guint i = segment_index + 1; i < supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *next = supple_timeline_get_segment (timeline, i);

      if (next->kind == SUPPLE_SEGMENT_CHANGE_SIDE)
        return g_strdup (next->side == SUPPLE_SIDE_LEFT ? _ ("Next: left side")
                                                        : _ ("Next: right side"));

      if (next->step != segment->step)
        return next_step_words (supple_routine_get_step (routine, next->step), FALSE);
    }

  return g_strdup (_ ("Next: a moment of rest"));
}

/**
 * supple_session_words_announcement:
 * @timeline: the session laid out
 * @segment: a segment that begins
 *
 * Returns: (transfer full): what a screen reader says
 */
char *
supple_session_words_announcement (SuppleTimeline      *timeline,
                                   const SuppleSegment *segment)
{
  g_return_val_if_fail (timeline != NULL && segment != NULL, NULL);

  const char *headline = supple_session_words_headline (timeline, segment);
  const char *instruction = supple_session_words_instruction (timeline, segment);

  /* Translators: two sentences read aloud: “Breathe out. Let the knee sink closer.” */
  return g_strdup_printf (_ ("%s. %s."), headline, instruction);
}
