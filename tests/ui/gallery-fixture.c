/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gallery-fixture.h"

#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/gallery/supple-filter-bar.h"
#include "ui/gallery/supple-routines-view.h"
#include "ui/supple-window.h"

/**
 * gallery_open:
 * @self: (out): what is opened
 *
 * Starts the program and waits until its window shows something.
 */
void
gallery_open (Gallery *self)
{
  self->settings = g_settings_new (APP_ID);
  self->clock = fake_clock_new ();
  g_settings_set_string (self->settings, "cue-set", "off");
  g_settings_set_int (self->settings, "look", 0);
  welcome_skip ();
  self->application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (self->application), NULL, NULL));
  g_application_activate (G_APPLICATION (self->application));
  self->window = gtk_application_get_windows (GTK_APPLICATION (self->application))->data;
  supple_window_set_clock (SUPPLE_WINDOW (self->window), self->clock);
  gallery_wait (self);
}

/**
 * gallery_close:
 * @self: what was opened
 */
void
gallery_close (Gallery *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->application);
  g_object_unref (self->settings);
  g_assert_finalize_object (self->clock);
}

/**
 * gallery_reset:
 * @self: what is open
 *
 * Goes back to the routines as they are at the first start, for the next test.
 */
void
gallery_reset (Gallery *self)
{
  GtkWidget *navigation = widget_find (self->window, ADW_TYPE_NAVIGATION_VIEW);

  g_settings_reset (self->settings, "favourites");
  g_settings_reset (self->settings, "favourite-stretches");
  g_settings_reset (self->settings, "recent");
  adw_navigation_view_pop_to_tag (ADW_NAVIGATION_VIEW (navigation), "home");
  gallery_wait (self);
  gallery_activate (gallery_get_home (self), "home.show", "routines");
  gallery_wait (self);

  GtkWidget *bar = widget_find (self->window, SUPPLE_TYPE_FILTER_BAR);

  supple_gallery_filter_clear (supple_filter_bar_get_filter (SUPPLE_FILTER_BAR (bar)));
  g_object_set (supple_filter_bar_get_popover (SUPPLE_FILTER_BAR (bar)), "order", 0u, NULL);
  gallery_wait (self);
}

GtkWidget *
gallery_get_home (Gallery *self)
{
  return widget_find (self->window, SUPPLE_TYPE_HOME_PAGE);
}

GtkFlowBox *
gallery_get_cards (Gallery *self)
{
  return GTK_FLOW_BOX (widget_find (self->window, GTK_TYPE_FLOW_BOX));
}

/**
 * gallery_count_cards:
 * @self: what is open
 *
 * Returns: how many cards there are in what is shown, the first part of it if it has several
 */
guint
gallery_count_cards (Gallery *self)
{
  GtkWidget *cards = widget_find (self->window, GTK_TYPE_FLOW_BOX);
  guint      n = 0;

  while (cards != NULL && gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (cards), (int) n) != NULL)
    n++;

  return n;
}

/**
 * gallery_list_titles:
 * @self: what is open
 *
 * Returns: (transfer full): the ids of the routines that the filters let through, in order
 */
char *
gallery_list_titles (Gallery *self)
{
  GtkWidget  *view = widget_find (self->window, SUPPLE_TYPE_ROUTINES_VIEW);
  GListModel *routines = supple_routines_view_get_routines (SUPPLE_ROUTINES_VIEW (view));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", supple_routine_get_id (routine));
    }

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

GtkWidget *
gallery_get_entry (Gallery *self)
{
  return widget_find (self->window, GTK_TYPE_SEARCH_ENTRY);
}

/**
 * gallery_search:
 * @self: what is open
 * @text: what to look for
 */
void
gallery_search (Gallery    *self,
                const char *text)
{
  gallery_activate (gallery_get_home (self), "home.search", NULL);
  gallery_wait (self);
  gtk_editable_set_text (GTK_EDITABLE (gallery_get_entry (self)), text);
  gallery_wait (self);
}

/**
 * gallery_activate:
 * @widget: where the action is looked for
 * @action: its name
 * @parameter: (nullable): its parameter, a string
 */
void
gallery_activate (GtkWidget  *widget,
                  const char *action,
                  const char *parameter)
{
  g_assert_true (
    gtk_widget_activate_action (widget, action, parameter != NULL ? "s" : NULL, parameter));
}

static void
exited_cb (GPid     pid,
           int      status,
           gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_spawn_close_pid (pid);
}

/**
 * gallery_press_keys:
 * @self: what is open
 * @keys: keys as xdotool calls them, parted by spaces
 *
 * Presses real keys one after the other.
 */
void
gallery_press_keys (Gallery    *self,
                    const char *keys)
{
  g_autofree char *command = g_strdup_printf ("xdotool key --delay 1 %s", keys);
  g_auto (GStrv) argv = g_strsplit (command, " ", -1);
  g_autoptr (GError) error = NULL;
  gboolean exited = FALSE;
  GPid     pid;

  g_spawn_async (NULL, argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                 &pid, &error);
  g_assert_no_error (error);
  g_child_watch_add (pid, exited_cb, &exited);

  while (!exited)
    g_main_context_iteration (NULL, TRUE);

  gallery_wait (self);
}

void
gallery_wait (Gallery *self)
{
  picture_wait_for_frames (self->window);
}

/**
 * gallery_assert_shows:
 * @self: what is open
 * @text: part of what a label says
 */
void
gallery_assert_shows (Gallery    *self,
                      const char *text)
{
  if (widget_find_shown_label (self->window, text) == NULL)
    g_error ("“%s” is not in the window", text);
}
