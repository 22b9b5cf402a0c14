/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-speech-plan.h"

/* A voice of eSpeak NG as it comes, at about 170 words a minute, six characters each. Measured
 * with English and German guidance: what is estimated is at most a second more, and never less. */
#define CHARACTER_US (60 * G_TIME_SPAN_MILLISECOND)
#define STOP_US      (250 * G_TIME_SPAN_MILLISECOND)
#define START_US     (500 * G_TIME_SPAN_MILLISECOND)

/* First the tone is heard, then the voice. */
#define AFTER_CHANGE_US (600 * G_TIME_SPAN_MILLISECOND)
#define AFTER_BREATH_US (200 * G_TIME_SPAN_MILLISECOND)

/* Silence before what was announced begins, and between one thing said and the next. */
#define BEFORE_US  (200 * G_TIME_SPAN_MILLISECOND)
#define BETWEEN_US (300 * G_TIME_SPAN_MILLISECOND)

/* The same words again only after this time. */
#define REPEAT_US (20 * G_USEC_PER_SEC)

/* After a hold this long one is glad to be told how to get out of it, each time. */
#define LONG_HOLD_US (12 * G_USEC_PER_SEC)

typedef struct
{
  SuppleTimeline   *timeline;
  SuppleSpeechWords words;
  GPtrArray        *utterances;
  gint64            quiet_from_us;
} Planner;

/* From where to where there is room for words about a segment. */
typedef struct
{
  gint64 from_us, to_us;
} Room;

static const SuppleSegment *
get_segment (Planner *self,
             guint    i)
{
  return supple_timeline_get_segment (self->timeline, i);
}

static gboolean
is_change (const SuppleSegment *segment)
{
  return segment->kind == SUPPLE_SEGMENT_GET_READY ||
         segment->kind == SUPPLE_SEGMENT_CHANGE_PLACE ||
         segment->kind == SUPPLE_SEGMENT_CHANGE_SIDE || segment->kind == SUPPLE_SEGMENT_CLOSING;
}

static gboolean
said_lately (Planner    *self,
             const char *text,
             gint64      time_us)
{
  for (guint i = self->utterances->len; i > 0; i--)
    {
      const SuppleUtterance *said = g_ptr_array_index (self->utterances, i - 1);

      if (said->time_us + said->length_us + REPEAT_US <= time_us)
        return FALSE;

      if (g_str_equal (said->text, text))
        return TRUE;
    }

  return FALSE;
}

/* The fullest words that there is room for. */
static SuppleUtterance *
find_words (Planner         *self,
            guint            segment,
            SuppleSpeechKind kind,
            Room             room)
{
  for (guint brevity = 0;; brevity++)
    {
      g_autofree char *text = self->words (self->timeline, segment, kind, brevity);

      if (text == NULL)
        return NULL;

      gint64 length_us = supple_speech_estimate_us (text);

      if (length_us > room.to_us - room.from_us || said_lately (self, text, room.from_us))
        continue;

      SuppleUtterance *utterance = g_new0 (SuppleUtterance, 1);

      utterance->time_us = room.from_us;
      utterance->length_us = length_us;
      utterance->segment = segment;
      utterance->kind = kind;
      utterance->text = g_steal_pointer (&text);

      return utterance;
    }
}

static void
add (Planner         *self,
     SuppleUtterance *utterance,
     gint64           end_us)
{
  utterance->end_us = end_us;
  self->quiet_from_us = utterance->time_us + utterance->length_us + BETWEEN_US;
  g_ptr_array_add (self->utterances, utterance);
}

static gboolean
is_same_repetition (const SuppleSegment *a,
                    const SuppleSegment *b)
{
  return a->step == b->step && a->side == b->side && a->repetition == b->repetition;
}

static gboolean
begins_last_repetition (Planner *self,
                        guint    i)
{
  const SuppleSegment *segment = get_segment (self, i);

  if (segment->repetition < 2 || is_change (segment) || segment->kind == SUPPLE_SEGMENT_REST)
    return FALSE;

  const SuppleSegment *before = get_segment (self, i - 1);

  if (is_same_repetition (before, segment) && !is_change (before))
    return FALSE;

  for (guint n = i + 1; n < supple_timeline_get_n_segments (self->timeline); n++)
    {
      const SuppleSegment *later = get_segment (self, n);

      if (later->step != segment->step)
        break;

      if (later->side == segment->side && later->repetition > segment->repetition)
        return FALSE;
    }

  return TRUE;
}

/* As the sound of it: only in a hold of at least three breaths. */
static gboolean
begins_last_breath (Planner *self,
                    guint    i)
{
  const SuppleSegment *segment = get_segment (self, i);

  if (segment->kind != SUPPLE_SEGMENT_HOLD || segment->breath != SUPPLE_BREATH_IN ||
      i + 1 == supple_timeline_get_n_segments (self->timeline))
    return FALSE;

  gint64 cycle_us = segment->duration_us + get_segment (self, i + 1)->duration_us;

  return segment->start_us + cycle_us == segment->span_end_us &&
         segment->span_end_us - segment->span_start_us >= 3 * cycle_us;
}

/* The first time round each movement is told; later on only that a long hold is over. */
static gboolean
begins_phase (Planner *self,
              guint    i)
{
  const SuppleSegment *segment = get_segment (self, i);

  if (segment->phase == SUPPLE_NO_PHASE || segment->start_us != segment->span_start_us)
    return FALSE;

  const SuppleSegment *before = get_segment (self, i - 1);

  return segment->repetition == 1 || (before->kind == SUPPLE_SEGMENT_HOLD &&
                                      before->span_end_us - before->span_start_us >= LONG_HOLD_US);
}

/* Where the sides alternate, the change is the moment for “last one” too. */
static SuppleUtterance *
find_side_words (Planner *self,
                 guint    i,
                 Room     room)
{
  SuppleUtterance *utterance = NULL;

  if (begins_last_repetition (self, i + 1))
    utterance = find_words (self, i, SUPPLE_SPEECH_LAST_SIDE, room);

  return utterance != NULL ? utterance : find_words (self, i, SUPPLE_SPEECH_SIDE, room);
}

/* What is said at the start of a change, of the change itself. */
static SuppleUtterance *
find_change_words (Planner *self,
                   guint    i,
                   Room     room)
{
  switch (get_segment (self, i)->kind)
    {
    case SUPPLE_SEGMENT_CHANGE_PLACE:
      return find_words (self, i, SUPPLE_SPEECH_PLACE, room);

    case SUPPLE_SEGMENT_GET_READY:
      return find_words (self, i, SUPPLE_SPEECH_STRETCH, room);

    case SUPPLE_SEGMENT_CHANGE_SIDE:
      return find_side_words (self, i, room);

    case SUPPLE_SEGMENT_CLOSING:
      return find_words (self, i, SUPPLE_SPEECH_DONE, room);

    case SUPPLE_SEGMENT_MOVE:
    case SUPPLE_SEGMENT_HOLD:
    case SUPPLE_SEGMENT_REST:
    default:
      return NULL;
    }
}

/* What is said right before a segment begins, of that segment. */
static SuppleUtterance *
find_next_words (Planner *self,
                 guint    i,
                 Room     room)
{
  SuppleUtterance *utterance = NULL;

  if (begins_last_breath (self, i))
    return find_words (self, i, SUPPLE_SPEECH_LAST_BREATH, room);

  if (begins_last_repetition (self, i) && !is_change (get_segment (self, i - 1)))
    utterance = find_words (self, i, SUPPLE_SPEECH_LAST_ONE, room);

  if (utterance == NULL && begins_phase (self, i))
    utterance = find_words (self, i, SUPPLE_SPEECH_PHASE, room);

  return utterance;
}

/* What there is to say while the segment before @i is on. Words about a change come soon after
 * its tone, words about what follows end right before that. Where both do not fit, the change
 * matters more. */
static void
plan_before (Planner *self,
             guint    i,
             gint64   end_us)
{
  const SuppleSegment *on = get_segment (self, i - 1);
  gint64               from_us = on->start_us;
  gboolean             last = i == supple_timeline_get_n_segments (self->timeline);
  from_us += is_change (on) ? AFTER_CHANGE_US : AFTER_BREATH_US;

  Room             whole = { MAX (from_us, self->quiet_from_us), end_us - BEFORE_US };
  SuppleUtterance *next = last ? NULL : find_next_words (self, i, whole);
  Room             early = whole;

  if (next != NULL)
    early.to_us -= next->length_us + BETWEEN_US;

  SuppleUtterance *change = find_change_words (self, i - 1, early);

  if (change == NULL && next != NULL &&
      (change = find_change_words (self, i - 1, whole)) != NULL)
    g_clear_pointer (&next, supple_utterance_free);

  if (change != NULL)
    add (self, change, end_us);

  if (next != NULL)
    {
      next->time_us = whole.to_us - next->length_us;
      add (self, next, end_us);
    }
}

/**
 * supple_utterance_free:
 * @self: (transfer full): something to say
 */
void
supple_utterance_free (SuppleUtterance *self)
{
  g_free (self->text);
  g_free (self);
}

/**
 * supple_speech_estimate_us:
 * @text: words
 *
 * Estimates from the number of characters how long a voice speaks, with what it takes to begin.
 * The voice is the person's own and may be quicker or slower.
 *
 * Returns: how long it is likely to take, in microseconds
 */
gint64
supple_speech_estimate_us (const char *text)
{
  g_return_val_if_fail (text != NULL, 0);

  gint64 estimate_us = START_US + g_utf8_strlen (text, -1) * CHARACTER_US;

  for (const char *c = text; *c != '\0'; c++)
    if (strchr (".:;", *c) != NULL && c[1] == ' ')
      estimate_us += STOP_US;

  return estimate_us;
}

/**
 * supple_speech_plan_new:
 * @timeline: a session laid out
 * @words: what to say
 *
 * Works out what is said when. Whatever is said has probably ended before what it announces
 * begins; what there is no room for is made shorter or left to the tones. During short breaths
 * there is room for little.
 *
 * A pure function: the same in gives the same out.
 *
 * Returns: (transfer full) (element-type SuppleUtterance): the utterances in order of time
 */
GPtrArray *
supple_speech_plan_new (SuppleTimeline   *timeline,
                        SuppleSpeechWords words)
{
  g_return_val_if_fail (timeline != NULL && words != NULL, NULL);

  Planner planner = {
    .timeline = timeline,
    .words = words,
    .utterances = g_ptr_array_new_with_free_func ((GDestroyNotify) supple_utterance_free),
  };

  for (guint i = 1; i <= supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *on = get_segment (&planner, i - 1);

      plan_before (&planner, i, on->start_us + on->duration_us);
    }

  return planner.utterances;
}
