/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-session-starter.h"

#include "session/supple-session-steps.h"
#include "ui/session/supple-session-guard.h"
#include "ui/session/supple-session-keeper.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-resume.h"

/**
 * SuppleSessionStarter:
 *
 * Begins sessions: puts one together with its page, its place in the journal, what keeps
 * it for the next start of the program, and what guards it against interruptions.
 */
struct _SuppleSessionStarter
{
  GObject parent_instance;

  AdwNavigationView   *navigation;
  SuppleSessionNeeds   needs;
  SuppleClock         *clock;
  SuppleSessionKeeper *keeper;
  SuppleSessionGuard  *guard;
};

G_DEFINE_FINAL_TYPE (SuppleSessionStarter, supple_session_starter, G_TYPE_OBJECT)

static void
supple_session_starter_dispose (GObject *object)
{
  SuppleSessionStarter *self = SUPPLE_SESSION_STARTER (object);

  supple_session_starter_let_go (self);
  g_clear_object (&self->clock);
  g_clear_object (&self->needs.catalog);
  g_clear_object (&self->needs.player);
  g_clear_object (&self->needs.journal);
  g_clear_object (&self->needs.notes);
  g_clear_object (&self->needs.settings);

  G_OBJECT_CLASS (supple_session_starter_parent_class)->dispose (object);
}

static void
supple_session_starter_class_init (SuppleSessionStarterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_session_starter_dispose;
}

static void
supple_session_starter_init (SuppleSessionStarter *self)
{
}

/**
 * supple_session_starter_new:
 * @navigation: where a session’s page opens; lives longer than the starter
 * @needs: what every session needs
 *
 * Returns: (transfer full): the starter
 */
SuppleSessionStarter *
supple_session_starter_new (AdwNavigationView        *navigation,
                            const SuppleSessionNeeds *needs)
{
  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);
  g_return_val_if_fail (needs != NULL, NULL);

  SuppleSessionStarter *self = g_object_new (SUPPLE_TYPE_SESSION_STARTER, NULL);

  self->navigation = navigation;
  self->needs = (SuppleSessionNeeds) {
    .catalog = g_object_ref (needs->catalog),
    .player = g_object_ref (needs->player),
    .journal = g_object_ref (needs->journal),
    .notes = g_object_ref (needs->notes),
    .settings = g_object_ref (needs->settings),
  };

  return self;
}

/**
 * supple_session_starter_set_clock:
 * @self: a starter
 * @clock: (nullable): the clock of the sessions that start from now on, %NULL for the system’s
 *
 * Lets a test run a whole session in a moment.
 */
void
supple_session_starter_set_clock (SuppleSessionStarter *self,
                                  SuppleClock          *clock)
{
  g_return_if_fail (SUPPLE_IS_SESSION_STARTER (self));

  g_set_object (&self->clock, clock);
}

/* Whether a session of @routine may start; otherwise what says why not is shown. */
static gboolean
pass_gate (SuppleSessionStarter *self,
           SuppleRoutine        *routine)
{
  GtkWidget  *widget = GTK_WIDGET (self->navigation);
  const char *id = supple_routine_get_id (routine);

  switch (supple_outlook_get_gate (supple_catalog_get_outlook (self->needs.catalog), routine))
    {
    case SUPPLE_GATE_LOCKED:
      gtk_widget_activate_action (widget, "care.unlock", NULL);
      return FALSE;

    case SUPPLE_GATE_PAUSED:
      gtk_widget_activate_action (widget, "care.ask-settled", NULL);
      return FALSE;

    case SUPPLE_GATE_NOTHING_LEFT:
      gtk_widget_activate_action (widget, "care.left-out", "s", id != NULL ? id : "");
      return FALSE;

    case SUPPLE_GATE_OPEN:
    default:
      return TRUE;
    }
}

/**
 * supple_session_starter_start:
 * @self: a starter
 * @whole: what to do
 * @options: how to lay it out
 * @step: the step to begin with, 0 for the first
 *
 * Opens a session’s page and starts the session, without what is left out for the person’s back.
 * Where care says that none may start, it opens what says why instead.
 */
void
supple_session_starter_start (SuppleSessionStarter        *self,
                              SuppleRoutine               *whole,
                              const SuppleTimelineOptions *options,
                              guint                        step)
{
  g_return_if_fail (SUPPLE_IS_SESSION_STARTER (self));
  g_return_if_fail (SUPPLE_IS_ROUTINE (whole) && options != NULL);

  const SuppleSessionNeeds *needs = &self->needs;
  SuppleOutlook            *outlook = supple_catalog_get_outlook (needs->catalog);
  g_autoptr (SuppleRoutine) routine = supple_outlook_adapt (outlook, whole);

  if (!pass_gate (self, routine))
    return;

  SuppleTimelineOptions adapted = *options;

  /* Half the holds (rule R4); whoever has chosen them otherwise has chosen. */
  if (supple_outlook_get_next (outlook) == SUPPLE_NEXT_SESSION_GENTLE &&
      options->holds == SUPPLE_HOLDS_USUAL)
    adapted.holds = SUPPLE_HOLDS_SHORTER;

  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &adapted);
  g_autoptr (SuppleClock) clock =
    self->clock != NULL ? g_object_ref (self->clock) : supple_system_clock_new ();
  g_autoptr (SuppleSession) session = supple_session_new (timeline, clock);
  g_autoptr (SuppleSessionRecorder) recorder =
    supple_session_recorder_new (session, needs->journal, needs->notes);
  g_autoptr (SuppleSessionAsking) asking =
    supple_session_asking_new (session, recorder, supple_catalog_get_library (needs->catalog),
                               outlook, needs->settings);
  g_autofree char   *path = supple_resume_get_path ();
  SuppleSessionPage *page =
    supple_session_page_new (session, asking, supple_catalog_get_library (needs->catalog),
                             supple_catalog_get_pacing (needs->catalog), needs->player);

  supple_session_starter_let_go (self);
  self->keeper = supple_session_keeper_new (session, path);
  self->guard = supple_session_guard_new (
    page, g_settings_get_boolean (needs->settings, "pause-for-players"));
  supple_recent_follow (supple_catalog_get_recent (needs->catalog), session);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));

  if (step > 0 && step < supple_routine_get_n_steps (routine))
    supple_session_jump_to_step (session, step);

  supple_session_asking_begin (asking);
}

/**
 * supple_session_starter_let_go:
 * @self: a starter
 *
 * The session that was started last is over, or has been left: nothing guards or keeps it
 * any more.
 */
void
supple_session_starter_let_go (SuppleSessionStarter *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION_STARTER (self));

  g_clear_object (&self->guard);
  g_clear_object (&self->keeper);
}
