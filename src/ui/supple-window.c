/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-window.h"

#include <glib/gi18n.h>

#include "ui/care/supple-get-help-page.h"
#include "ui/care/supple-stop-signs-page.h"
#include "ui/gallery/supple-all-routines-page.h"
#include "ui/gallery/supple-home-page.h"
#include "ui/routine/supple-routine-page.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-browse-actions.h"
#include "ui/supple-care-actions.h"
#include "ui/supple-faults-dialog.h"
#include "ui/supple-journal-news.h"
#include "ui/supple-own-desk.h"
#include "ui/supple-resume.h"
#include "ui/supple-session-starter.h"

/**
 * SuppleWindow:
 *
 * The window: the gallery, and what opens from it.
 */
struct _SuppleWindow
{
  AdwApplicationWindow parent_instance;

  SuppleLibrary        *library;
  SuppleCatalog        *catalog;
  SuppleCuePlayer      *player;
  SuppleJournal        *journal;
  SuppleSoreNotes      *notes;
  SuppleSessionStarter *starter;
  GSettings            *settings;
  SuppleOwnDesk        *own_desk;

  AdwToastOverlay   *toasts;
  AdwNavigationView *navigation;
  SuppleHomePage    *home;
};

G_DEFINE_FINAL_TYPE (SuppleWindow, supple_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_LIBRARY = 1,
} SuppleWindowProperty;

static GParamSpec *props[PROP_LIBRARY + 1];

static SuppleRoutine *
find_routine (SuppleWindow *self,
              const char   *id)
{
  SuppleRoutine *routine = supple_library_get_routine (self->library, id);

  if (routine == NULL)
    {
      /* Translators: %s is the identifier of a routine. */
      g_autofree char *text = g_strdup_printf (_ ("There is no routine “%s”"), id);

      supple_window_show_toast (self, text);
    }

  return routine;
}

static SupplePacing *
get_pacing (SuppleWindow *self)
{
  return supple_catalog_get_pacing (self->catalog);
}

static gboolean
is_in_session (SuppleWindow *self)
{
  return SUPPLE_IS_SESSION_PAGE (adw_navigation_view_get_visible_page (self->navigation));
}

/* One goes on to a routine and comes back here; from anywhere else it starts afresh. */
static gboolean
is_list (AdwNavigationPage *page)
{
  return SUPPLE_IS_HOME_PAGE (page) || SUPPLE_IS_ALL_ROUTINES_PAGE (page);
}

static void
open_routine_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  SuppleWindow  *self = SUPPLE_WINDOW (widget);
  SuppleRoutine *routine = find_routine (self, g_variant_get_string (parameter, NULL));

  /* Nothing that is asked for from outside ends a session that is running. */
  if (routine == NULL || is_in_session (self))
    return;

  if (!is_list (adw_navigation_view_get_visible_page (self->navigation)))
    adw_navigation_view_pop_to_tag (self->navigation, "home");

  adw_navigation_view_push (self->navigation,
                            supple_routine_page_new (
                              routine, get_pacing (self),
                              supple_catalog_get_favourites (self->catalog), self->notes,
                              self->player, supple_catalog_get_outlook (self->catalog)));
}

/* Without @options, as the person breathes. */
static void
start_session (SuppleWindow                *self,
               SuppleRoutine               *routine,
               const SuppleTimelineOptions *options,
               guint                        step)
{
  if (options == NULL)
    options = supple_pacing_get_options (get_pacing (self));

  supple_session_starter_start (self->starter, routine, options, step);
}

static void
start_routine_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SuppleWindow  *self = SUPPLE_WINDOW (widget);
  SuppleRoutine *routine = find_routine (self, g_variant_get_string (parameter, NULL));

  if (routine != NULL && !is_in_session (self))
    start_session (self, routine, NULL, 0);
}

static void
start_stretch_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SuppleWindow   *self = SUPPLE_WINDOW (widget);
  SuppleExercise *exercise =
    supple_library_get_exercise (self->library, g_variant_get_string (parameter, NULL));

  if (exercise == NULL || is_in_session (self))
    return;

  g_autoptr (SuppleStep) step = supple_step_new_usual (exercise);
  g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);

  start_session (self, routine, NULL, 0);
}

static void
start_with_options_action (GtkWidget  *widget,
                           const char *action_name,
                           GVariant   *parameter)
{
  SuppleWindow         *self = SUPPLE_WINDOW (widget);
  SuppleTimelineOptions options;
  const char           *id = supple_pacing_read_options (get_pacing (self), parameter, &options);
  SuppleRoutine        *routine = find_routine (self, id);

  if (routine != NULL && !is_in_session (self))
    start_session (self, routine, &options, 0);
}

static void
resume_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SuppleWindow *self = SUPPLE_WINDOW (widget);
  g_auto (SuppleUnfinished) unfinished = { 0 };
  SuppleRoutine *routine = supple_resume_load (self->library, &unfinished);

  if (routine != NULL && !is_in_session (self))
    start_session (self, routine, NULL, unfinished.step);
}

static void
not_now_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  supple_resume_forget ();
  supple_home_page_offer_unfinished (SUPPLE_WINDOW (widget)->home);
}

/* There is no way back from here into the session: it ends. */
static void
show_help (SuppleWindow        *self,
           SuppleHelpLevel      level,
           SuppleStopSignsPage *signs)
{
  SuppleGetHelpPage *help = supple_get_help_page_new (level, self->settings);
  SuppleMyBack      *back = supple_catalog_get_back (self->catalog);
  AdwNavigationPage *pages[] = { ADW_NAVIGATION_PAGE (self->home),
                                 ADW_NAVIGATION_PAGE (help) };

  if (signs != NULL)
    {
      supple_get_help_page_set_sign (help, supple_stop_signs_page_get_sign (signs));
      supple_my_back_note_stop_sign (back, supple_stop_signs_page_get_sign (signs));
    }

  supple_session_starter_let_go (self->starter);
  adw_navigation_view_replace (self->navigation, pages, G_N_ELEMENTS (pages));
  supple_home_page_offer_unfinished (self->home);
}

static void
signs_answered_cb (SuppleWindow        *self,
                   int                  level,
                   SuppleStopSignsPage *signs)
{
  if (level == SUPPLE_HELP_NONE)
    adw_navigation_view_pop (self->navigation);
  else
    show_help (self, (SuppleHelpLevel) level, signs);
}

static void
stop_signs_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  SuppleWindow        *self = SUPPLE_WINDOW (widget);
  SuppleStopSignsPage *page = supple_stop_signs_page_new ();

  g_signal_connect_object (page, "answered", G_CALLBACK (signs_answered_cb), self,
                           G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));
}

static void
get_help_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  SuppleWindow *self = SUPPLE_WINDOW (widget);

  if (is_in_session (self))
    return;

  adw_navigation_view_push (
    self->navigation,
    ADW_NAVIGATION_PAGE (supple_get_help_page_new (SUPPLE_HELP_NONE, self->settings)));
}

static void
show_faults_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SuppleWindow *self = SUPPLE_WINDOW (widget);

  adw_dialog_present (supple_faults_dialog_new (supple_library_get_faults (self->library)), widget);
}

/* Coming back from a session, there may be one to go on with. */
static void
page_popped_cb (SuppleWindow      *self,
                AdwNavigationPage *page)
{
  if (!SUPPLE_IS_SESSION_PAGE (page))
    return;

  supple_session_starter_let_go (self->starter);
  supple_home_page_offer_unfinished (self->home);
}

static void
supple_window_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SuppleWindow *self = SUPPLE_WINDOW (object);

  switch ((SuppleWindowProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_window_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SuppleWindow *self = SUPPLE_WINDOW (object);

  switch ((SuppleWindowProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_window_dispose (GObject *object)
{
  SuppleWindow *self = SUPPLE_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_WINDOW);
  g_clear_object (&self->library);
  g_clear_object (&self->catalog);
  g_clear_object (&self->player);
  g_clear_object (&self->journal);
  g_clear_object (&self->notes);
  g_clear_object (&self->starter);
  g_clear_object (&self->settings);
  g_clear_object (&self->own_desk);

  G_OBJECT_CLASS (supple_window_parent_class)->dispose (object);
}

static void
supple_window_class_init (SuppleWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_window_dispose;
  object_class->get_property = supple_window_get_property;
  object_class->set_property = supple_window_set_property;

  /**
   * SuppleWindow:library:
   *
   * What can be opened.
   */
  props[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, SUPPLE_TYPE_LIBRARY, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_HOME_PAGE);

  gtk_widget_class_install_action (widget_class, "win.open-routine", "s", open_routine_action);
  gtk_widget_class_install_action (widget_class, "win.start-stretch", "s", start_stretch_action);
  gtk_widget_class_install_action (widget_class, "win.start-routine", "s", start_routine_action);
  gtk_widget_class_install_action (widget_class, "win.start-with-options", "(suuuu)",
                                   start_with_options_action);
  gtk_widget_class_install_action (widget_class, "win.resume", NULL, resume_action);
  gtk_widget_class_install_action (widget_class, "win.not-now", NULL, not_now_action);
  gtk_widget_class_install_action (widget_class, "win.stop-signs", NULL, stop_signs_action);
  gtk_widget_class_install_action (widget_class, "win.get-help", NULL, get_help_action);
  gtk_widget_class_install_action (widget_class, "win.show-faults", NULL, show_faults_action);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/supple-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SuppleWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, SuppleWindow, home);
  gtk_widget_class_bind_template_callback (widget_class, page_popped_cb);
}

static void
supple_window_init (SuppleWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_window_new:
 * @application: the program
 * @settings: where the window’s size is kept
 * @library: what can be opened
 * @pacing: the breath
 * @player: what sounds
 * @journal: where it is written what was done
 *
 * Returns: (transfer none): a window, owned by GTK
 */
GtkWindow *
supple_window_new (GtkApplication  *application,
                   GSettings       *settings,
                   SuppleLibrary   *library,
                   SupplePacing    *pacing,
                   SuppleCuePlayer *player,
                   SuppleJournal   *journal)
{
  SuppleWindow *self = g_object_new (SUPPLE_TYPE_WINDOW, "application", application,
                                     "library", library, NULL);

  self->player = g_object_ref (player);
  self->journal = g_object_ref (journal);
  self->notes = supple_sore_notes_new (journal);
  supple_journal_news_follow (self->toasts, journal);
  g_signal_connect_object (self->notes, "failed", G_CALLBACK (supple_journal_news_show_failure),
                           self->toasts, G_CONNECT_SWAPPED);
  self->settings = g_object_ref (settings);
  self->catalog = supple_catalog_new (library, pacing, settings);
  supple_catalog_set_journal (self->catalog, journal, settings);
  supple_home_page_set_catalog (self->home, self->catalog);

  const SuppleSessionNeeds needs = { self->catalog, player, journal, self->notes, settings };

  self->starter = supple_session_starter_new (self->navigation, &needs);

  g_autoptr (GSimpleActionGroup) browse =
    supple_browse_actions_new (self->navigation, self->home, self->catalog);

  g_autoptr (GSimpleActionGroup) care =
    supple_care_actions_new (self->navigation, self->catalog, settings);

  gtk_widget_insert_action_group (GTK_WIDGET (self), "browse",
                                  G_ACTION_GROUP (browse));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "care", G_ACTION_GROUP (care));
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  supple_home_page_offer_unfinished (self->home);

  return GTK_WINDOW (self);
}

/**
 * supple_window_set_own_files:
 * @self: a window
 * @own: the person’s own files
 *
 * Lets own routines be made, changed, taken in and sent.
 */
void
supple_window_set_own_files (SuppleWindow   *self,
                             SuppleOwnFiles *own)
{
  g_return_if_fail (SUPPLE_IS_WINDOW (self) && self->own_desk == NULL);

  self->own_desk = supple_own_desk_new (ADW_APPLICATION_WINDOW (self), self->toasts,
                                        self->navigation, get_pacing (self), own);
}

/**
 * supple_window_set_clock:
 * @self: a window
 * @clock: (nullable): the clock of the sessions that start from now on, %NULL for the system’s
 *
 * Lets a test run a whole session in a moment.
 */
void
supple_window_set_clock (SuppleWindow *self,
                         SuppleClock  *clock)
{
  g_return_if_fail (SUPPLE_IS_WINDOW (self));

  supple_session_starter_set_clock (self->starter, clock);
}

SuppleJournal *
supple_window_get_journal (SuppleWindow *self)
{
  g_return_val_if_fail (SUPPLE_IS_WINDOW (self), NULL);

  return self->journal;
}

/**
 * supple_window_show_toast:
 * @self: a window
 * @text: one line of news
 *
 * Shows @text for some seconds, over whatever is there.
 */
void
supple_window_show_toast (SuppleWindow *self,
                          const char   *text)
{
  g_return_if_fail (SUPPLE_IS_WINDOW (self));

  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
