/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-page.h"

#include <glib/gi18n.h>

#include "session/supple-session-steps.h"
#include "ui/session/supple-check-in-view.h"
#include "ui/session/supple-leave-dialog.h"
#include "ui/session/supple-mat-page.h"
#include "ui/session/supple-session-keys.h"
#include "ui/session/supple-session-view.h"
#include "ui/session/supple-step-bar.h"
#include "ui/session/supple-stopped-view.h"
#include "ui/session/supple-summary-view.h"
#include "ui/session/supple-time-left.h"
#include "ui/session/supple-too-sore.h"
#include "ui/session/supple-transport-actions.h"
#include "ui/supple-idle.h"
#include "ui/supple-journal-news.h"

/* Leaving asks only once there is something to lose. */
#define LEAVE_ASKS_US (60 * G_USEC_PER_SEC)

/**
 * SuppleSessionPage:
 *
 * A session from its start to “Done”: the view that follows it, how far it has got, its keys and
 * actions. While it runs the screen stays on, and nothing but its own actions can leave it.
 */
struct _SuppleSessionPage
{
  AdwNavigationPage parent_instance;

  SuppleSession        *session;
  SuppleLibrary        *library;
  SupplePacing         *pacing;
  SuppleCuePlayer      *player;
  SuppleSessionAsking  *asking;
  SuppleTimelineOptions options;
  guint                 inhibit_cookie;

  GtkEventController *keys;
  AdwWindowTitle     *window_title;
  GtkToggleButton    *mute_button;
  SuppleStepBar      *step_bar;
  AdwToastOverlay    *toasts;
  GtkStack           *stack;
  SuppleSessionView  *view;
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

static gboolean
is_asking (SuppleSessionPage *self)
{
  return SUPPLE_IS_CHECK_IN_VIEW (gtk_stack_get_visible_child (self->stack));
}

static void
show_progress (SuppleSessionPage *self)
{
  g_autofree char *progress = supple_time_left_describe (self->session);

  supple_step_bar_set_position (self->step_bar, supple_session_get_segment (self->session)->step,
                                supple_session_get_step_fraction (self->session));
  adw_window_title_set_subtitle (self->window_title, is_asking (self) ? "" : progress);
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

static gboolean
is_on_mat (SuppleSessionPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "mat") == 0;
}

static void
show_page (SuppleSessionPage *self,
           const char        *name)
{
  gboolean was_on_mat = is_on_mat (self);
  gboolean on_mat = g_str_equal (name, "mat");

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (GTK_WIDGET (self->step_bar), g_str_equal (name, "run"));

  if (g_str_equal (name, "summary"))
    adw_window_title_set_subtitle (self->window_title, "");

  if (on_mat != was_on_mat)
    supple_mat_page_take_screen (GTK_WIDGET (self->stack), on_mat);
}

static void
state_changed_cb (SuppleSessionPage *self)
{
  SuppleSessionState state = supple_session_get_state (self->session);

  supple_idle_set_inhibited (GTK_WIDGET (self), &self->inhibit_cookie,
                             state == SUPPLE_SESSION_RUNNING);
  show_progress (self);

  if (state == SUPPLE_SESSION_RUNNING && !is_on_mat (self))
    show_page (self, "run");
  else if (state == SUPPLE_SESSION_FINISHED)
    {
      show_page (self, "run");
      supple_session_asking_end (self->asking);
    }
}

static void
pacing_changed_cb (SuppleSessionPage *self)
{
  const SuppleTimelineOptions *options = supple_pacing_get_options (self->pacing);

  if (supple_session_get_state (self->session) >= SUPPLE_SESSION_FINISHED)
    return;

  self->options.pace = options->pace;
  self->options.pacer = options->pacer;
  supple_pacing_repace (self->session, &self->options);
}

static void
mute_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  GtkToggleButton *button = SUPPLE_SESSION_PAGE (widget)->mute_button;

  gtk_toggle_button_set_active (button, !gtk_toggle_button_get_active (button));
}

static void
mat_view_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  if (supple_session_get_state (self->session) < SUPPLE_SESSION_FINISHED && !is_asking (self))
    show_page (self, is_on_mat (self) ? "run" : "mat");
}

/* Whoever looks keys up does not breathe along meanwhile. */
static void
shortcuts_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  supple_session_pause (SUPPLE_SESSION_PAGE (widget)->session);
  supple_session_keys_show (widget);
}

static void
time_left_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  supple_time_left_tell (SUPPLE_SESSION_PAGE (widget)->session,
                         SUPPLE_SESSION_PAGE (widget)->toasts);
}

static void
too_sore_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  if (supple_session_get_state (self->session) < SUPPLE_SESSION_FINISHED &&
      supple_session_get_segment (self->session)->kind != SUPPLE_SEGMENT_CLOSING)
    supple_too_sore_present (self->toasts, self->session,
                             supple_session_asking_get_recorder (self->asking), self->library,
                             &self->options);
}

static void
stop_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  supple_session_page_stop (SUPPLE_SESSION_PAGE (widget));
}

static void
leave (SuppleSessionPage *self)
{
  if (is_on_mat (self))
    show_page (self, "run");

  supple_session_stop (self->session);
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
end_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  /* Whoever ends it in peace is asked; whoever leaves, leaves. */
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "stopped") == 0 &&
      supple_session_asking_asks (self->asking, SUPPLE_MOMENT_AFTER))
    {
      supple_session_stop (self->session);
      supple_session_asking_end (self->asking);
    }
  else
    leave (self);
}

static void
leave_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  SuppleSessionPage *self = SUPPLE_SESSION_PAGE (widget);

  if (is_on_mat (self))
    show_page (self, "run");
  else if (is_asking (self) && supple_session_get_state (self->session) >= SUPPLE_SESSION_FINISHED)
    supple_session_asking_summarise (self->asking);
  else if (supple_session_get_state (self->session) < SUPPLE_SESSION_FINISHED &&
           supple_session_get_position_us (self->session) > LEAVE_ASKS_US)
    supple_leave_dialog_present (GTK_WIDGET (self), self->session);
  else
    leave (self);
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

  supple_idle_set_inhibited (GTK_WIDGET (self), &self->inhibit_cookie, FALSE);

  if (self->player != NULL && supple_cue_player_get_session (self->player) == self->session)
    supple_cue_player_set_session (self->player, NULL);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_SESSION_PAGE);
  g_clear_object (&self->asking);
  g_clear_object (&self->session);
  g_clear_object (&self->library);
  g_clear_object (&self->pacing);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (supple_session_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char                 *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "session.too-sore", too_sore_action },
    { "session.stop", stop_action },
    { "session.end", end_action },
    { "session.leave", leave_action },
    { "session.mute", mute_action },
    { "session.mat-view", mat_view_action },
    { "session.time-left", time_left_action },
    { "session.shortcuts", shortcuts_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, keys);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, mute_button);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, step_bar);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SuppleSessionPage, view);
  gtk_widget_class_bind_template_callback (widget_class, has_fault);
  gtk_widget_class_bind_template_callback (widget_class, volume_icon);
}

static void
supple_session_page_class_init (SuppleSessionPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_session_page_dispose;
  object_class->get_property = supple_session_page_get_property;

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

  g_type_ensure (SUPPLE_TYPE_CHECK_IN_VIEW);
  g_type_ensure (SUPPLE_TYPE_MAT_PAGE);
  g_type_ensure (SUPPLE_TYPE_SUMMARY_VIEW);
  g_type_ensure (SUPPLE_TYPE_SESSION_VIEW);
  g_type_ensure (SUPPLE_TYPE_STEP_BAR);
  g_type_ensure (SUPPLE_TYPE_STOPPED_VIEW);

  install_actions (widget_class);
  bind_template (widget_class);
}

static void
supple_session_page_init (SuppleSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  GtkWidget *mat = gtk_stack_get_child_by_name (self->stack, "mat");

  supple_session_view_set_mat (self->view, supple_mat_page_get_view (SUPPLE_MAT_PAGE (mat)));
}

/**
 * supple_session_page_new:
 * @session: what to follow, not yet started
 * @asking: what writes it down and asks how the back feels, until the page is gone
 * @library: where easier stretches are found
 * @pacing: the breath, which may change meanwhile
 * @player: what sounds
 *
 * Returns: (transfer floating): a page that shows @session
 */
SuppleSessionPage *
supple_session_page_new (SuppleSession       *session,
                         SuppleSessionAsking *asking,
                         SuppleLibrary       *library,
                         SupplePacing        *pacing,
                         SuppleCuePlayer     *player)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (player), NULL);

  SuppleSessionPage *self = g_object_new (SUPPLE_TYPE_SESSION_PAGE, NULL);
  SuppleRoutine     *routine = supple_timeline_get_routine (supple_session_get_timeline (session));
  g_autoptr (GSimpleActionGroup) actions = supple_transport_actions_new (session);

  self->session = g_object_ref (session);
  self->asking = g_object_ref (asking);
  supple_session_asking_attach (asking, self->stack, self->toasts, self->keys);
  g_signal_connect_object (asking, "show", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  self->library = g_object_ref (library);
  self->pacing = g_object_ref (pacing);
  self->player = g_object_ref (player);
  self->options = *supple_timeline_get_options (supple_session_get_timeline (session));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "transport", G_ACTION_GROUP (actions));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYER]);
  g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (show_progress), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (supple_session_asking_get_recorder (asking), "failed",
                           G_CALLBACK (supple_journal_news_show_failure), self->toasts,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (pacing, "notify::options", G_CALLBACK (pacing_changed_cb), self,
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

/**
 * supple_session_page_stop:
 * @self: a page
 *
 * “Stop”: silence and stillness at once, and no question before.
 */
void
supple_session_page_stop (SuppleSessionPage *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION_PAGE (self));

  if (supple_session_get_state (self->session) >= SUPPLE_SESSION_FINISHED)
    return;

  supple_session_pause (self->session);
  show_page (self, "stopped");
  supple_stopped_view_arrive (
    SUPPLE_STOPPED_VIEW (gtk_stack_get_visible_child (self->stack)));
}

/**
 * supple_session_page_interrupt:
 * @self: a page
 * @reason: why, in a few words that are shown
 *
 * Pauses a session that is running because something else has happened.
 */
void
supple_session_page_interrupt (SuppleSessionPage *self,
                               const char        *reason)
{
  g_return_if_fail (SUPPLE_IS_SESSION_PAGE (self));

  if (supple_session_get_state (self->session) != SUPPLE_SESSION_RUNNING)
    return;

  supple_session_view_set_reason (self->view, reason);
  supple_session_pause (self->session);
}
