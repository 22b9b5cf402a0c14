/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-view.h"

#include <glib/gi18n.h>

#include "session/supple-session-steps.h"
#include "ui/figure/supple-choreography.h"
#include "ui/figure/supple-figure-paintable.h"
#include "ui/session/supple-session-controls.h"
#include "ui/session/supple-session-words.h"
#include "ui/session/supple-stat.h"
#include "ui/supple-breath-stage.h"
#include "ui/supple-words.h"

/* Breath-slow movement needs no more than 30 pictures a second; the tolerance keeps every
 * other frame of a 60 Hz screen. */
#define FRAME_US (33 * 1000 - 4000)

/**
 * SuppleSessionView:
 *
 * What there is to see of a session: the figure on its glow, the ring, what to do,
 * the side, the count, the seconds, the controls and what comes next. It follows a
 * #SuppleSession and keeps no time itself.
 *
 * It shows where the session will be when the frame that is drawn now reaches the
 * eye, about one frame later; so a breath turns on the screen when it turns in the ear.
 */
struct _SuppleSessionView
{
  GtkBox parent_instance;

  SuppleSession         *session;
  SuppleFigurePaintable *figure;
  SuppleMatView         *mat;
  gint64                 drawn_us;
  gint64                 ahead_us;
  gint64                 position_us;
  guint                  segment_index;
  gboolean               led_in;
  char                  *facts;
  char                  *reason;

  SuppleBreathStage     *stage;
  GtkLabel              *headline;
  GtkLabel              *instruction;
  SuppleStat            *side_stat;
  SuppleStat            *count_stat;
  SuppleStat            *time_stat;
  SuppleSessionControls *controls;
  GtkLabel              *next_label;
};

G_DEFINE_FINAL_TYPE (SuppleSessionView, supple_session_view, GTK_TYPE_BOX)

typedef enum
{
  PROP_SESSION = 1,
  PROP_SEGMENT_INDEX,
} SuppleSessionViewProperty;

static GParamSpec *props[PROP_SEGMENT_INDEX + 1];

static const SuppleSegment *
get_segment (SuppleSessionView *self)
{
  return supple_timeline_get_segment (supple_session_get_timeline (self->session),
                                      self->segment_index);
}

/* Takes in where the session will be when the frame is seen. Returns: whether that is in another
 * segment than the one shown. */
static gboolean
look_ahead (SuppleSessionView *self)
{
  SuppleTimeline *timeline = supple_session_get_timeline (self->session);

  self->position_us = supple_session_get_position_ahead_us (self->session, self->ahead_us);

  guint    index = supple_timeline_find (timeline, self->position_us);
  gboolean changed = index != self->segment_index;

  self->segment_index = index;

  return changed;
}

/* How long after @frame_clock’s tick its frame is on the screen. */
static gint64
get_ahead_us (GdkFrameClock *frame_clock)
{
  gint64 now_us = gdk_frame_clock_get_frame_time (frame_clock);
  gint64 interval_us, presentation_us;

  gdk_frame_clock_get_refresh_info (frame_clock, now_us, &interval_us, &presentation_us);

  /* Not every display server tells when it presents: then the next refresh is as good a guess. */
  if (presentation_us == 0)
    return interval_us;

  return CLAMP (presentation_us - now_us, 0, 2 * interval_us);
}

/* The part of @segment that is over, from 0 to 1. */
static double
get_fraction (SuppleSessionView   *self,
              const SuppleSegment *segment)
{
  gint64 done_us = self->position_us - segment->start_us;

  return CLAMP ((double) done_us / (double) segment->duration_us, 0, 1);
}

/* The large words, on the page and on the mat view. */
static void
show_words (SuppleSessionView *self,
            const char        *headline,
            const char        *instruction,
            gboolean           emphasised)
{
  const SuppleMatWords words = {
    headline,
    instruction,
    self->facts,
    emphasised,
  };

  gtk_label_set_label (self->headline, headline);
  gtk_label_set_label (self->instruction, instruction);

  if (emphasised)
    gtk_widget_add_css_class (GTK_WIDGET (self->headline), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->headline), "accent");

  if (self->mat != NULL)
    supple_mat_view_set_words (self->mat, &words);
}

static void
show_lead_in (SuppleSessionView *self,
              gint64             lead_in_us)
{
  int              seconds = (int) ((lead_in_us + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
  g_autofree char *text = g_strdup_printf ("%d", seconds);

  show_words (self, text, _ ("From the start of this breath"), TRUE);
}

static void
show_situation (SuppleSessionView *self)
{
  SuppleTimeline      *timeline = supple_session_get_timeline (self->session);
  const SuppleSegment *segment = get_segment (self);
  gint64               lead_in_us = supple_session_get_lead_in_us (self->session);

  if (supple_session_get_state (self->session) == SUPPLE_SESSION_PAUSED)
    show_words (self, _ ("Paused"),
                self->reason != NULL ? self->reason : _ ("Space, or the button on your headset"),
                FALSE);
  else if (lead_in_us > 0)
    show_lead_in (self, lead_in_us);
  else
    show_words (self, supple_session_words_headline (timeline, segment),
                supple_session_words_instruction (timeline, segment), TRUE);
}

/* Everything that moves. */
static void
show_moment (SuppleSessionView *self)
{
  SuppleTimeline      *timeline = supple_session_get_timeline (self->session);
  const SuppleSegment *segment = get_segment (self);
  double               fraction = get_fraction (self, segment);
  double               breath = supple_choreography_breath (segment, fraction);
  gint64               span_us = segment->span_end_us - segment->span_start_us;
  gint64               left_us = segment->span_end_us - self->position_us;
  double               progress = 1 - (double) left_us / (double) span_us;
  g_autofree char     *time = supple_session_words_time_left (self->session, segment);

  supple_figure_paintable_show_segment (self->figure, timeline, segment, fraction);
  supple_breath_stage_set_breath (self->stage, breath);
  supple_breath_stage_set_progress (self->stage, progress);

  if (self->mat != NULL)
    supple_mat_view_set_moment (self->mat, breath, progress);

  supple_stat_set (self->time_stat, time, supple_session_words_time_caption (segment));

  g_autofree char *facts = supple_session_words_facts (timeline, segment, time);

  if (g_set_str (&self->facts, facts))
    show_situation (self);
}

/* Everything that stays as long as the segment does. */
static void
show_segment (SuppleSessionView *self)
{
  look_ahead (self);

  SuppleTimeline      *timeline = supple_session_get_timeline (self->session);
  const SuppleSegment *segment = get_segment (self);
  g_autofree char     *count = supple_session_words_count (timeline, segment);
  g_autofree char     *next = supple_session_words_next (timeline, self->segment_index);
  gboolean             paused =
    supple_session_get_state (self->session) == SUPPLE_SESSION_PAUSED;
  gboolean change = segment->kind == SUPPLE_SEGMENT_CHANGE_PLACE && !paused;

  gtk_label_set_label (self->next_label, next);
  supple_stat_set (self->side_stat, supple_session_words_side (segment), _ ("side"));
  supple_stat_set (self->count_stat, count, _ ("times"));
  g_object_set (self->controls, "changing", change, NULL);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->stage), GTK_ACCESSIBLE_PROPERTY_LABEL,
    supple_session_words_instruction (timeline, segment), -1);
  show_moment (self);
  show_situation (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEGMENT_INDEX]);
}

/* The time that goes by within a segment. */
static void
show_passing (SuppleSessionView *self)
{
  supple_session_update (self->session);

  gint64 lead_in_us = supple_session_get_lead_in_us (self->session);

  if (lead_in_us > 0 || self->led_in)
    show_situation (self);

  show_moment (self);
  self->led_in = lead_in_us > 0;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  SuppleSessionView *self = SUPPLE_SESSION_VIEW (widget);
  gint64             now_us = gdk_frame_clock_get_frame_time (frame_clock);

  if (self->session == NULL ||
      supple_session_get_state (self->session) != SUPPLE_SESSION_RUNNING)
    return G_SOURCE_CONTINUE;

  self->ahead_us = get_ahead_us (frame_clock);

  /* Every other frame is enough for what moves; a new breath does not wait for the next. */
  if (look_ahead (self))
    show_segment (self);
  else if (now_us - self->drawn_us >= FRAME_US)
    show_passing (self);
  else
    return G_SOURCE_CONTINUE;

  self->drawn_us = now_us;

  return G_SOURCE_CONTINUE;
}

static void
segment_changed_cb (SuppleSessionView *self)
{
  show_segment (self);

  if (supple_session_get_state (self->session) != SUPPLE_SESSION_RUNNING)
    return;

  SuppleTimeline  *timeline = supple_session_get_timeline (self->session);
  g_autofree char *words =
    supple_session_words_announcement (timeline, supple_session_get_segment (self->session));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
state_changed_cb (SuppleSessionView *self)
{
  SuppleSessionState state = supple_session_get_state (self->session);

  if (state != SUPPLE_SESSION_PAUSED)
    g_clear_pointer (&self->reason, g_free);

  supple_breath_stage_set_dimmed (self->stage, state == SUPPLE_SESSION_PAUSED);
  show_segment (self);
}

/* A session is given once, when the page is built. */
static void
set_session (SuppleSessionView *self,
             SuppleSession     *session)
{
  if (!g_set_object (&self->session, session))
    return;

  g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (segment_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
  show_segment (self);
}

static void
supple_session_view_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleSessionView *self = SUPPLE_SESSION_VIEW (object);

  switch ((SuppleSessionViewProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_SEGMENT_INDEX:
      g_value_set_uint (value, self->segment_index);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_session_view_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleSessionView *self = SUPPLE_SESSION_VIEW (object);

  switch ((SuppleSessionViewProperty) prop_id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;

    case PROP_SEGMENT_INDEX:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_session_view_dispose (GObject *object)
{
  SuppleSessionView *self = SUPPLE_SESSION_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_SESSION_VIEW);
  g_clear_object (&self->session);
  g_clear_object (&self->figure);
  g_clear_object (&self->mat);
  g_clear_pointer (&self->facts, g_free);
  g_clear_pointer (&self->reason, g_free);

  G_OBJECT_CLASS (supple_session_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-session-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, stage);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, headline);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, instruction);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, side_stat);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, count_stat);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, time_stat);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, controls);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionView, next_label);
}

static void
supple_session_view_class_init (SuppleSessionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_session_view_dispose;
  object_class->get_property = supple_session_view_get_property;
  object_class->set_property = supple_session_view_set_property;

  /**
   * SuppleSessionView:session:
   *
   * What the view follows.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleSessionView:segment-index:
   *
   * The segment of the session’s timeline that is shown; up to a frame ahead of
   * #SuppleSession:segment-index.
   */
  props[PROP_SEGMENT_INDEX] =
    g_param_spec_uint ("segment-index", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_BREATH_STAGE);
  g_type_ensure (SUPPLE_TYPE_SESSION_CONTROLS);
  g_type_ensure (SUPPLE_TYPE_STAT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
supple_session_view_init (SuppleSessionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->figure = supple_figure_paintable_new ();
  supple_breath_stage_set_figure (self->stage, self->figure);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

/**
 * supple_session_view_set_mat:
 * @self: a view
 * @mat: the mat view that shows the same, in large
 *
 * From now on keeps @mat up to date as well.
 */
void
supple_session_view_set_mat (SuppleSessionView *self,
                             SuppleMatView     *mat)
{
  g_return_if_fail (SUPPLE_IS_SESSION_VIEW (self));
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (mat));

  g_set_object (&self->mat, mat);
  supple_mat_view_set_figure (mat, GDK_PAINTABLE (self->figure));
}

/**
 * supple_session_view_set_reason:
 * @self: a view
 * @reason: why the session is about to be paused, in a few words
 *
 * Shown until the session goes on.
 */
void
supple_session_view_set_reason (SuppleSessionView *self,
                                const char        *reason)
{
  g_return_if_fail (SUPPLE_IS_SESSION_VIEW (self));

  g_set_str (&self->reason, reason);
}
