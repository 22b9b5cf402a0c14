/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-page.h"

#include <glib/gi18n.h>

#include "session/supple-session-steps.h"
#include "ui/session/supple-session-view.h"
#include "ui/session/supple-step-bar.h"
#include "ui/supple-words.h"

/* Leaving asks only once there is something to lose. */
#define LEAVE_ASKS_US (60 * G_USEC_PER_SEC)

/**
 * SuppleSessionPage:
 *
 * A session from its start to “Done”: the view that follows it, how far it has
 * got, its keys and actions. While it runs the screen stays on, and nothing but
 * its own actions can leave it.
 */
struct _SuppleSessionPage
{
  AdwNavigationPage parent_instance;

  SuppleSession   *session;
  SuppleCuePlayer *player;
  guint            inhibit_cookie;

  AdwWindowTitle  *window_title;
  GtkToggleButton *mute_button;
  SuppleStepBar   *step_bar;
  GtkStack        *stack;
};

G_DEFINE_FINAL_TYPE (SuppleSessionPage, supple_session_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_SESSION = 1,
  PROP_PLAYER,
} SuppleSessionPageProperty;

static GParamSpec *props[PROP_PLAYER + 1];

static char *
volume_icon (gpointer closure,
             gboolean muted)
{
  return g_strdup (muted ? "audio-volume-muted-symbolic" : "audio-volume-high-symbolic");
}

static gboolean
has_fault (gpointer    closure,
           const char *fault)
{
  return fault != NULL;
}

static void
show_progress (SuppleSessionPage *self)
{
  const SuppleSegment *segment = supple_session_get_segment (self->session);
  gint64               position_us = supple_session_get_position_us (self->session);
  SuppleTimeline      *timeline = supple_session_get_timeline (self->session);
  SuppleRoutine       *routine = supple_timeline_get_routine (timeline);
  guint                n_steps = supple_routine_get_n_steps (routine);
  guint                first = supple_timeline_get_step_start (timeline, segment->step);
  gint64               start_us = supple_timeline_get_segment (timeline, first)->start_us;
  gint64               end_us = supple_timeline_get_duration_us (timeline);

  if (segment->step + 1 < n_steps)
    {
      guint next = supple_timeline_get_step_start (timeline, segment->step + 1);

      end_us = supple_timeline_get_segment (timeline, next)->start_us;
    }

  supple_step_bar_set_position (self->step_bar, segment->step,
                                (double) (position_us - start_us) / (double) (end_us - start_us));

  g_autofree char *left =
    supple_words_clock (supple_timeline_get_duration_us (timeline) - position_us);
  /* Translators: “Step 2 of 5 · 8:12 left”. */
  g_autofree char *subtitle = g_strdup_printf (_ ("Step %d of %d · %s left"),
                                               (int) segment->step + 1, (int) n_steps, left);

  adw_window_title_set_subtitle (self->window_title, subtitle);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  if (supple_session_get_state (self->session) == SUPPLE_SESSION_RUNNING)
    show_progress (self);

  return G_SOURCE_CONTINUE;
}

/* The screen stays on while there is something to follow, and no longer. */
static void
set_inhibited (SuppleSessionPage *self,
               gboolean           inhibited)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());

  if (inhibited == (self->inhibit_cookie != 0) || application == NULL)
    return;

  if (inhibited)
    {
      GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

      self->inhibit_cookie =
        gtk_application_inhibit (application, GTK_WINDOW (root), GTK_APPLICATION_INHIBIT_IDLE,
                                 _ ("A stretching session is running"));
    }
  else
    gtk_application_uninhibit (application, g_steal_handle_id (&self->inhibit_cookie));
}

static void
show_done (SuppleSessionPage *self)
{
  gtk_stack_set_visible_child_name (self->stack, "done");
  gtk_widget_set_visible (GTK_WIDGET (self->step_bar), FALSE);
  adw_window_title_set_subtitle (self->window_title, "");
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
state_changed_cb (SuppleSessionPage *self)
{
  SuppleSessionState state = supple_session_get_state (self->session);

  set_inhibited (self, state == SUPPLE_SESSION_RUNNING);

  if (state == SUPPLE_SESSION_FINISHED)
    show_done (self);
  else
    show_progress (self);
}

static void
toggle_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  if (supple_session_get_state (self->session) == SUPPLE_SESSION_RUNNING)
    supple_session_pause (self->session);
  else
    supple_session_play (self->session);
}

static void
previous_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  supple_session_skip_back (SUPPLE_SESSION_PAGE (widget)->session);
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  supple_session_skip_forward (SUPPLE_SESSION_PAGE (widget)->session);
}

static void
end_change_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  supple_session_end_change (SUPPLE_SESSION_PAGE (widget)->session);
}

static void
leave (SuppleSessionPage *self)
{
  supple_session_stop (self->session);
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
leave_answered_cb (SuppleSessionPage *self,
                   const char        *response)
{
  if (g_str_equal (response, "leave"))
    leave (self);
  else
    supple_session_play (self->session);
}

static void
ask_whether_to_leave (SuppleSessionPage *self)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Leave the Session?"),
                                            _ ("You can start again whenever you like."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "keep-going", _ ("_Keep Going"),
                                  "leave", _ ("_Leave"),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep-going");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep-going");
  g_signal_connect_object (dialog, "response", G_CALLBACK (leave_answered_cb), self,
                           G_CONNECT_SWAPPED);
  supple_session_pause (self->session);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
leave_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  if (supple_session_get_state (self->session) != SUPPLE_SESSION_FINISHED &&
      supple_session_get_position_us (self->session) > LEAVE_ASKS_US)
    ask_whether_to_leave (self);
  else
    leave (self);
}

static void
supple_session_page_hidden (AdwNavigationPage *page)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (page);

  supple_session_stop (self->session);
  supple_cue_player_set_session (self->player, NULL);
  set_inhibited (self, FALSE);

  ADW_NAVIGATION_PAGE_CLASS (supple_session_page_parent_class)->hidden (page);
}

static void
supple_session_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (object);

  switch ((SuppleSessionPageProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_PLAYER:
      g_value_set_object (value, self->player);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_session_page_dispose (GObject *object)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (object);

  set_inhibited (self, FALSE);
  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_SESSION_PAGE);
  g_clear_object (&self->session);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (supple_session_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "session.toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "session.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "session.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "session.end-change", NULL, end_change_action);
  gtk_widget_class_install_action (widget_class, "session.leave", NULL, leave_action);
}

static void
supple_session_page_class_init (SuppleSessionPageClass *klass)
{
  GObjectClass           *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass         *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = supple_session_page_dispose;
  object_class->get_property = supple_session_page_get_property;
  page_class->hidden = supple_session_page_hidden;

  /**
   * SuppleSessionPage:session:
   *
   * What the page follows.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleSessionPage:player:
   *
   * What sounds, or says why it cannot.
   */
  props[PROP_PLAYER] =
    g_param_spec_object ("player", NULL, NULL, SUPPLE_TYPE_CUE_PLAYER,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_SESSION_VIEW);
  g_type_ensure (SUPPLE_TYPE_STEP_BAR);

  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, mute_button);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, step_bar);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, stack);
  gtk_widget_class_bind_template_callback (widget_class, has_fault);
  gtk_widget_class_bind_template_callback (widget_class, volume_icon);
}

static void
supple_session_page_init (SuppleSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_session_page_new:
 * @session: what to follow, not yet started
 * @player: what sounds
 *
 * Returns: (transfer floating): a page that shows @session
 */
SuppleSessionPage *
supple_session_page_new (SuppleSession   *session,
                         SuppleCuePlayer *player)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (player), NULL);

  SuppleSessionPage *self = g_object_new (SUPPLE_TYPE_SESSION_PAGE, NULL);
  SuppleRoutine     *routine = supple_timeline_get_routine (supple_session_get_timeline (session));

  self->session = g_object_ref (session);
  self->player = g_object_ref (player);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYER]);
  g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (show_progress), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), supple_routine_get_title (routine));
  supple_step_bar_set_n_steps (self->step_bar, supple_routine_get_n_steps (routine));
  supple_cue_player_set_session (player, session);
  g_object_bind_property (player, "muted", self->mute_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  show_progress (self);

  return self;
}

SuppleSession *
supple_session_page_get_session (SuppleSessionPage *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION_PAGE (self), NULL);

  return self->session;
}
