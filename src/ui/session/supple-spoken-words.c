/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-spoken-words.h"

#include <glib/gi18n.h>

#include "ui/session/supple-session-words.h"
#include "ui/supple-words.h"

static SuppleStep *
get_step (SuppleTimeline      *timeline,
          const SuppleSegment *segment)
{
  return supple_routine_get_step (supple_timeline_get_routine (timeline), segment->step);
}

/* Sentences one after the other; %NULL among them is left out. */
static char *
say (const char *first,
     const char *second,
     const char *third,
     const char *fourth)
{
  const char *sentences[] = { first, second, third, fourth };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (sentences[i] != NULL)
      g_string_append_printf (text, "%s%s.", text->len > 0 ? " " : "", sentences[i]);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* The side to begin with, where there are two, or the only one. */
static const char *
first_side_words (SuppleTimeline *timeline,
                  guint           index)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);
  gboolean             both =
    supple_step_get_dose (get_step (timeline, segment))->sides == SUPPLE_SIDES_BOTH;

  switch (segment->side)
    {
    case SUPPLE_SIDE_RIGHT:
      return both ? _ ("Right side first") : _ ("Right side");

    case SUPPLE_SIDE_LEFT:
      return both ? _ ("Left side first") : _ ("Left side");

    case SUPPLE_SIDE_NONE:
    default:
      return NULL;
    }
}

static char *
stretch_words (SuppleTimeline *timeline,
               guint           index,
               guint           brevity)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);
  SuppleStep          *step = get_step (timeline, segment);
  SuppleExercise      *exercise = supple_step_get_exercise (step);
  const char          *title = supple_exercise_get_title (exercise);
  const char          *start = supple_exercise_get_start_instruction (exercise);
  const char          *side = first_side_words (timeline, index);
  g_autofree char     *times = supple_words_repetitions (supple_step_get_dose (step));

  switch (brevity)
    {
    case 0:
      return say (title, times, start, side);

    case 1:
      return say (title, NULL, start, side);

    case 2:
      return say (title, NULL, start, NULL);

    case 3:
      return say (start, NULL, NULL, NULL);

    default:
      return NULL;
    }
}

/* How long a hold is, in breaths, where it is breathed. */
static char *
breaths_words (SuppleTimeline *timeline,
               guint           index)
{
  const SuppleSegment *in = supple_timeline_get_segment (timeline, index);

  if (in->kind != SUPPLE_SEGMENT_HOLD || in->breath != SUPPLE_BREATH_IN)
    return NULL;

  const SuppleSegment *out = supple_timeline_get_segment (timeline, index + 1);
  gint64               cycle_us = in->duration_us + out->duration_us;
  int                  n = (int) ((in->span_end_us - in->span_start_us) / cycle_us);

  /* Translators: spoken, how long a position is held. */
  return g_strdup_printf (ngettext ("One breath", "%d breaths", (gulong) n), n);
}

static char *
phase_words (SuppleTimeline *timeline,
             guint           index,
             guint           brevity)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);
  SuppleExercise      *exercise = supple_step_get_exercise (get_step (timeline, segment));
  SupplePhase         *phase = supple_exercise_get_phase (exercise, segment->phase);
  const char          *instruction = supple_phase_get_instruction (phase);
  g_autofree char     *breaths = breaths_words (timeline, index);

  if (brevity == 0)
    return say (instruction, breaths, NULL, NULL);

  if (brevity == 1 && breaths != NULL)
    return say (instruction, NULL, NULL, NULL);

  return NULL;
}

static char *
change_words (SuppleTimeline *timeline,
              guint           index,
              guint           brevity)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);
  const char          *instruction = supple_session_words_instruction (timeline, segment);
  const char          *shortest = segment->kind == SUPPLE_SEGMENT_CHANGE_SIDE
                                    ? supple_session_words_side (segment)
                                    : supple_session_words_headline (timeline, segment);

  switch (brevity)
    {
    case 0:
      return say (segment->kind == SUPPLE_SEGMENT_CHANGE_PLACE ? shortest : NULL, instruction,
                  NULL, NULL);

    case 1:
      return say (shortest, NULL, NULL, NULL);

    default:
      return NULL;
    }
}

static char *
last_side_words (SuppleTimeline *timeline,
                 guint           index,
                 guint           brevity)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);

  switch (brevity)
    {
    case 0:
      return say (supple_session_words_instruction (timeline, segment), _ ("Last one"), NULL,
                  NULL);

    case 1:
      return say (supple_session_words_side (segment), _ ("Last one"), NULL, NULL);

    default:
      return NULL;
    }
}

static char *
last_one_words (SuppleTimeline *timeline,
                guint           index,
                guint           brevity)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);

  if (brevity == 0 && segment->side != SUPPLE_SIDE_NONE)
    return say (_ ("Last one on this side"), NULL, NULL, NULL);

  if (brevity <= 1)
    return say (_ ("Last one"), NULL, NULL, NULL);

  return NULL;
}

/**
 * supple_spoken_words:
 * @timeline: the session laid out
 * @segment: index of the segment to speak about
 * @kind: what to say of it
 * @brevity: how much to leave out, from 0
 *
 * What a voice says: a #SuppleSpeechWords.
 *
 * Returns: (transfer full) (nullable): whole sentences, %NULL where there are none as short
 */
char *
supple_spoken_words (SuppleTimeline  *timeline,
                     guint            segment,
                     SuppleSpeechKind kind,
                     guint            brevity)
{
  g_return_val_if_fail (timeline != NULL, NULL);

  const SuppleSegment *about = supple_timeline_get_segment (timeline, segment);

  switch (kind)
    {
    case SUPPLE_SPEECH_STRETCH:
      return stretch_words (timeline, segment, brevity);

    case SUPPLE_SPEECH_PLACE:
    case SUPPLE_SPEECH_SIDE:
      return change_words (timeline, segment, brevity);

    case SUPPLE_SPEECH_LAST_SIDE:
      return last_side_words (timeline, segment, brevity);

    case SUPPLE_SPEECH_PHASE:
      return phase_words (timeline, segment, brevity);

    case SUPPLE_SPEECH_LAST_BREATH:
      return brevity == 0 ? say (_ ("Last breath"), NULL, NULL, NULL) : NULL;

    case SUPPLE_SPEECH_LAST_ONE:
      return last_one_words (timeline, segment, brevity);

    case SUPPLE_SPEECH_DONE:
      if (brevity == 0)
        return say (_ ("That was the last one"),
                    supple_session_words_instruction (timeline, about), NULL, NULL);
      return NULL;

    case SUPPLE_SPEECH_NOW:
    default:
      return say (supple_session_words_side (about),
                  supple_session_words_instruction (timeline, about), NULL, NULL);
    }
}
