/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-spoken-guide.h"

#include "ui/session/supple-spoken-words.h"

/* Nearer than this, two positions are the same: nobody has jumped. */
#define JUMP_US (G_USEC_PER_SEC / 10)

/* What could not be said in time by this much is not said any more: a computer that slept. */
#define LATE_US G_USEC_PER_SEC

/**
 * SuppleSpokenGuide:
 *
 * Says what to do during a session: it follows the session's anchor as the sounds do, and has
 * each thing said when the plan has it. After a pause, a skip or a repeat it says at once, in a
 * few words, what is on now.
 *
 * The session does not know of it and never waits for it.
 */
struct _SuppleSpokenGuide
{
  GObject parent_instance;

  SuppleSpeaker *speaker;
  SuppleClock   *clock;
  SuppleSession *session;
  GSignalGroup  *session_signals;
  gboolean       enabled;
  gboolean       muted;

  /* The plan, and what comes next on it. */
  SuppleTimeline *timeline;
  GPtrArray      *plan;
  guint           next;

  /* As of the last anchor. */
  SuppleSessionState state;
  gint64             position_us;
  gint64             time_us;

  /* Until when the brief words after a jump are likely to be heard. */
  gint64 busy_until_us;
};

G_DEFINE_FINAL_TYPE (SuppleSpokenGuide, supple_spoken_guide, G_TYPE_OBJECT)

typedef enum
{
  PROP_SESSION = 1,
  PROP_ENABLED,
  PROP_MUTED,
} SuppleSpokenGuideProperty;

static GParamSpec *props[PROP_MUTED + 1];

static void
forget_plan (SuppleSpokenGuide *self)
{
  g_clear_pointer (&self->plan, g_ptr_array_unref);
  g_clear_pointer (&self->timeline, supple_timeline_unref);
}

/* Whether there is a session to be guided through, running or not. */
static gboolean
is_wanted (SuppleSpokenGuide *self)
{
  return self->enabled && !self->muted && self->session != NULL &&
         supple_session_get_state (self->session) < SUPPLE_SESSION_FINISHED;
}

static const SuppleUtterance *
get_next (SuppleSpokenGuide *self)
{
  if (self->plan == NULL || self->next >= self->plan->len)
    return NULL;

  return g_ptr_array_index (self->plan, self->next);
}

static gint64
get_due_us (SuppleSpokenGuide     *self,
            const SuppleUtterance *utterance)
{
  return self->time_us + utterance->time_us - self->position_us;
}

static void
set_alarm (SuppleSpokenGuide *self)
{
  const SuppleUtterance *next = get_next (self);
  gboolean               runs = is_wanted (self) && self->state == SUPPLE_SESSION_RUNNING;

  supple_clock_set_alarm_us (self->clock, runs && next != NULL ? get_due_us (self, next)
                                                               : SUPPLE_NO_ALARM);
}

/* What is about a change is worth breaking off the words that followed a jump. */
static gboolean
is_worth_it (const SuppleUtterance *utterance)
{
  return utterance->kind == SUPPLE_SPEECH_PLACE || utterance->kind == SUPPLE_SPEECH_STRETCH ||
         utterance->kind == SUPPLE_SPEECH_SIDE || utterance->kind == SUPPLE_SPEECH_LAST_SIDE;
}

static void
alarm_cb (SuppleSpokenGuide *self)
{
  const SuppleUtterance *next = get_next (self);
  gint64                 now_us = supple_clock_get_time_us (self->clock);

  if (next == NULL || !is_wanted (self) || self->state != SUPPLE_SESSION_RUNNING)
    return;

  if (get_due_us (self, next) <= now_us)
    {
      self->next++;

      if (now_us - get_due_us (self, next) <= LATE_US &&
          (now_us >= self->busy_until_us || is_worth_it (next)))
        supple_speaker_say (self->speaker, next->text);
    }

  set_alarm (self);
}

static void
find_next (SuppleSpokenGuide *self)
{
  SuppleTimeline *timeline = supple_session_get_timeline (self->session);

  if (self->timeline != timeline)
    {
      forget_plan (self);
      self->timeline = supple_timeline_ref (timeline);
      self->plan = supple_speech_plan_new (timeline, supple_spoken_words);
    }

  self->next = 0;

  while (get_next (self) != NULL && get_next (self)->time_us < self->position_us)
    self->next++;
}

/* Says what is on, unless the plan is about to. */
static void
say_now (SuppleSpokenGuide *self)
{
  const SuppleSegment *segment = supple_session_get_segment (self->session);

  self->busy_until_us = 0;

  if (segment->kind != SUPPLE_SEGMENT_MOVE && segment->kind != SUPPLE_SEGMENT_HOLD &&
      segment->kind != SUPPLE_SEGMENT_REST)
    {
      supple_speaker_hush (self->speaker);
      return;
    }

  g_autofree char *text =
    supple_spoken_words (self->timeline, supple_session_get_segment_index (self->session),
                         SUPPLE_SPEECH_NOW, 0);

  supple_speaker_say (self->speaker, text);
  self->busy_until_us =
    supple_clock_get_time_us (self->clock) + supple_speech_estimate_us (text);
}

/* Whether the session is at another place than it would have come to by itself. More time, or
 * another pace from the next breath on, is no jump. */
static gboolean
has_jumped (SuppleSpokenGuide *self,
            SuppleTimeline    *timeline_before,
            gint64             position_before_us)
{
  return timeline_before == self->timeline &&
         ABS (self->position_us - position_before_us) > JUMP_US;
}

static gint64
get_position_us (SuppleSpokenGuide *self)
{
  gint64 passed_us = supple_clock_get_time_us (self->clock) - self->time_us;

  return self->position_us +
         (self->state == SUPPLE_SESSION_RUNNING ? MAX (0, passed_us) : 0);
}

/* Takes over where the session is, and says so if that is news. */
static void
follow (SuppleSpokenGuide *self)
{
  gboolean           wanted = is_wanted (self);
  SuppleTimeline    *timeline_before = self->timeline;
  SuppleSessionState state_before = self->state;
  gint64             position_before_us = get_position_us (self);

  supple_speaker_set_wanted (self->speaker, wanted);

  if (wanted)
    {
      self->state = supple_session_get_state (self->session);
      supple_session_get_anchor (self->session, &self->position_us, &self->time_us);
      find_next (self);

      if (self->state != SUPPLE_SESSION_RUNNING)
        supple_speaker_hush (self->speaker);
      else if (state_before == SUPPLE_SESSION_PAUSED ||
               (state_before == SUPPLE_SESSION_RUNNING &&
                has_jumped (self, timeline_before, position_before_us)))
        say_now (self);
    }
  else
    {
      self->state = SUPPLE_SESSION_READY;
      forget_plan (self);
    }

  set_alarm (self);
}

static void
set_session (SuppleSpokenGuide *self,
             SuppleSession     *session)
{
  if (!g_set_object (&self->session, session))
    return;

  self->state = SUPPLE_SESSION_READY;
  g_signal_group_set_target (self->session_signals, session);
  follow (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

static void
set_flag (SuppleSpokenGuide *self,
          gboolean          *flag,
          gboolean           value,
          GParamSpec        *pspec)
{
  if (*flag == value)
    return;

  *flag = value;
  follow (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
supple_spoken_guide_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleSpokenGuide *self = SUPPLE_SPOKEN_GUIDE (object);

  switch ((SuppleSpokenGuideProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_ENABLED:
      g_value_set_boolean (value, self->enabled);
      break;

    case PROP_MUTED:
      g_value_set_boolean (value, self->muted);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_spoken_guide_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleSpokenGuide *self = SUPPLE_SPOKEN_GUIDE (object);

  switch ((SuppleSpokenGuideProperty) prop_id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;

    case PROP_ENABLED:
      set_flag (self, &self->enabled, g_value_get_boolean (value), pspec);
      break;

    case PROP_MUTED:
      set_flag (self, &self->muted, g_value_get_boolean (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_spoken_guide_dispose (GObject *object)
{
  SuppleSpokenGuide *self = SUPPLE_SPOKEN_GUIDE (object);

  if (self->clock != NULL)
    supple_clock_set_alarm_us (self->clock, SUPPLE_NO_ALARM);

  if (self->speaker != NULL)
    supple_speaker_set_wanted (self->speaker, FALSE);

  forget_plan (self);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  g_clear_object (&self->clock);
  g_clear_object (&self->speaker);

  G_OBJECT_CLASS (supple_spoken_guide_parent_class)->dispose (object);
}

static void
supple_spoken_guide_class_init (SuppleSpokenGuideClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_spoken_guide_dispose;
  object_class->get_property = supple_spoken_guide_get_property;
  object_class->set_property = supple_spoken_guide_set_property;

  /**
   * SuppleSpokenGuide:session:
   *
   * The session to guide through.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION, flags);

  /**
   * SuppleSpokenGuide:enabled:
   *
   * Whether the person wants to be spoken to.
   */
  props[PROP_ENABLED] = g_param_spec_boolean ("enabled", NULL, NULL, FALSE, flags);

  /**
   * SuppleSpokenGuide:muted:
   *
   * Whether all is to be silent just now.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_spoken_guide_init (SuppleSpokenGuide *self)
{
  self->state = SUPPLE_SESSION_READY;
  self->session_signals = g_signal_group_new (SUPPLE_TYPE_SESSION);
  g_signal_group_connect_object (self->session_signals, "anchored", G_CALLBACK (follow), self,
                                 G_CONNECT_SWAPPED);
}

/**
 * supple_spoken_guide_new:
 * @speaker: the voice; the guide says when it is wanted
 * @clock: a clock that shows the same time as the sessions'; its alarm is the guide's from now on
 *
 * Returns: (transfer full): a guide without a session, that does not speak before it is enabled
 */
SuppleSpokenGuide *
supple_spoken_guide_new (SuppleSpeaker *speaker,
                         SuppleClock   *clock)
{
  g_return_val_if_fail (SUPPLE_IS_SPEAKER (speaker), NULL);
  g_return_val_if_fail (SUPPLE_IS_CLOCK (clock), NULL);

  SuppleSpokenGuide *self = g_object_new (SUPPLE_TYPE_SPOKEN_GUIDE, NULL);

  self->speaker = g_object_ref (speaker);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (clock, "alarm", G_CALLBACK (alarm_cb), self, G_CONNECT_SWAPPED);

  return self;
}
