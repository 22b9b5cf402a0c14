/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-transport-actions.h"

#include <gtk/gtk.h>

#include "session/supple-session-steps.h"

/* What one press of More Time is worth. */
#define MORE_TIME_US (20 * G_USEC_PER_SEC)

static void
toggle_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SuppleSession       *session = SUPPLE_SESSION (user_data);
  const SuppleSegment *segment = supple_session_get_segment (session);

  /* Whoever is changing place is not pausing but ready. */
  if (supple_session_get_state (session) != SUPPLE_SESSION_RUNNING)
    supple_session_play (session);
  else if (segment->kind == SUPPLE_SEGMENT_CHANGE_PLACE)
    supple_session_end_change (session);
  else
    supple_session_pause (session);
}

static void
previous_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  SuppleSession *session = SUPPLE_SESSION (user_data);

  supple_session_skip_back (session);
}

static void
next_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SuppleSession *session = SUPPLE_SESSION (user_data);

  supple_session_skip_forward (session);
}

/* The arrow keys point along the step bar, which runs with the text. */
static void
arrow_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  gboolean is_left = g_str_equal (g_action_get_name (G_ACTION (action)), "left");
  gboolean is_rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  if (is_left != is_rtl)
    previous_action (action, parameter, user_data);
  else
    next_action (action, parameter, user_data);
}

static void
repeat_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SuppleSession *session = SUPPLE_SESSION (user_data);

  supple_session_repeat_step (session);
}

static void
end_change_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  SuppleSession *session = SUPPLE_SESSION (user_data);

  supple_session_end_change (session);
}

static void
more_time_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  SuppleSession *session = SUPPLE_SESSION (user_data);

  supple_session_add_time (session, MORE_TIME_US);
}

/**
 * supple_transport_actions_new:
 * @session: a session
 *
 * The actions that move a session: toggle, previous, next, left and right as the arrow
 * keys mean them, repeat, end-change and more-time.
 *
 * Returns: (transfer full): a group of them, which keeps @session
 */
GSimpleActionGroup *
supple_transport_actions_new (SuppleSession *session)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);

  static const GActionEntry entries[] = {
    { .name = "toggle", .activate = toggle_action },
    { .name = "previous", .activate = previous_action },
    { .name = "next", .activate = next_action },
    { .name = "left", .activate = arrow_action },
    { .name = "right", .activate = arrow_action },
    { .name = "repeat", .activate = repeat_action },
    { .name = "end-change", .activate = end_change_action },
    { .name = "more-time", .activate = more_time_action },
  };
  GSimpleActionGroup *group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), session);
  g_object_set_data_full (G_OBJECT (group), "session", g_object_ref (session), g_object_unref);

  return group;
}
