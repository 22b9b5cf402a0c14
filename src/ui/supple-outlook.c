/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-outlook.h"

/* Whatever was amber or red before that has long been answered by how the back feels now. */
#define LOOKED_BACK_DAYS 30

/**
 * SuppleOutlook:
 *
 * What the sessions so far and the signs that the person told of mean for the next session. It
 * reads the journal when it is made, and again when it is told that something was written; until
 * the journal has answered, nothing is known and nothing paused.
 */
struct _SuppleOutlook
{
  GObject parent_instance;

  SuppleMyBack     *back;
  SuppleJournal    *journal;
  GSettings        *settings;
  GCancellable     *cancellable;
  GArray           *sessions; /* SupplePastSession, oldest first */
  GStrv             just_done;
  SuppleNextSession next;
};

G_DEFINE_FINAL_TYPE (SuppleOutlook, supple_outlook, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
judge (SuppleOutlook *self)
{
  gint64 settled_us = g_settings_get_int64 (self->settings, "settled");

  self->next = supple_next_session_judge ((const SupplePastSession *) self->sessions->data,
                                          self->sessions->len, settled_us);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What was said about a session, as the rules want it. */
static SuppleSessionAnswers
gather_answers (const SuppleJournalSession *session)
{
  SuppleSessionAnswers answers = {
    .before = SUPPLE_NOT_ANSWERED,
    .after = SUPPLE_NOT_ANSWERED,
    .half_hour.points = SUPPLE_NOT_ANSWERED,
    .hours.points = SUPPLE_NOT_ANSWERED,
  };

  for (guint i = 0; i < session->check_ins->len; i++)
    {
      const SuppleCheckIn *check_in = &g_array_index (session->check_ins, SuppleCheckIn, i);

      switch (check_in->moment)
        {
        case SUPPLE_MOMENT_BEFORE:
          answers.before = check_in->value;
          break;

        case SUPPLE_MOMENT_AFTER:
          answers.after = check_in->value;
          break;

        case SUPPLE_MOMENT_HALF_HOUR:
          answers.half_hour.points = check_in->value;
          break;

        case SUPPLE_MOMENT_TWO_HOURS:
        case SUPPLE_MOMENT_NEXT_DAY:
          answers.hours.points = MAX (answers.hours.points, check_in->value);
          break;

        case SUPPLE_N_MOMENTS:
        default:
          g_assert_not_reached ();
        }
    }

  return answers;
}

static void
note_just_done (SuppleOutlook              *self,
                const SuppleJournalSession *session)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < session->steps->len; i++)
    g_strv_builder_add (builder, g_array_index (session->steps, SuppleJournalStep, i).exercise);

  g_strfreev (self->just_done);
  self->just_done = g_strv_builder_end (builder);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SuppleOutlook) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sessions =
    supple_journal_load_sessions_finish (SUPPLE_JOURNAL (source), result, &error);

  /* Without a journal there is nothing that could pause; what is written next will tell. */
  if (sessions == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_message ("The sessions so far could not be read: %s", error->message);

      return;
    }

  g_array_set_size (self->sessions, 0);

  for (guint i = 0; i < sessions->len; i++)
    {
      const SuppleJournalSession *session = g_ptr_array_index (sessions, i);
      SuppleSessionAnswers        answers = gather_answers (session);
      SupplePastSession           past = { session->started.utc_us,
                                           supple_traffic_light_judge (&answers) };

      g_array_append_val (self->sessions, past);

      if (session->steps->len > 0)
        note_just_done (self, session);
    }

  judge (self);
}

static void
supple_outlook_dispose (GObject *object)
{
  SuppleOutlook *self = SUPPLE_OUTLOOK (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->back);
  g_clear_object (&self->journal);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_outlook_parent_class)->dispose (object);
}

static void
supple_outlook_finalize (GObject *object)
{
  SuppleOutlook *self = SUPPLE_OUTLOOK (object);

  g_clear_object (&self->cancellable);
  g_array_unref (self->sessions);
  g_strfreev (self->just_done);

  G_OBJECT_CLASS (supple_outlook_parent_class)->finalize (object);
}

static void
supple_outlook_class_init (SuppleOutlookClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_outlook_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_outlook_finalize;

  /**
   * SuppleOutlook::changed:
   *
   * Something else may come next, or is left out, or waits to be looked at.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_outlook_init (SuppleOutlook *self)
{
  self->cancellable = g_cancellable_new ();
  self->sessions = g_array_new (FALSE, FALSE, sizeof (SupplePastSession));
  self->just_done = g_new0 (char *, 1);
}

/**
 * supple_outlook_new:
 * @back: what is known of the back
 * @journal: what was done
 * @settings: where it is kept that the back has settled
 *
 * Returns: (transfer full): what may come next
 */
SuppleOutlook *
supple_outlook_new (SuppleMyBack  *back,
                    SuppleJournal *journal,
                    GSettings     *settings)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (back), NULL);
  g_return_val_if_fail (SUPPLE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleOutlook *self = g_object_new (SUPPLE_TYPE_OUTLOOK, NULL);

  self->back = g_object_ref (back);
  self->journal = g_object_ref (journal);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (back, "changed", G_CALLBACK (judge), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::settled", G_CALLBACK (judge), self,
                           G_CONNECT_SWAPPED);
  supple_outlook_refresh (self);

  return self;
}

SuppleMyBack *
supple_outlook_get_back (SuppleOutlook *self)
{
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (self), NULL);

  return self->back;
}

SuppleNextSession
supple_outlook_get_next (SuppleOutlook *self)
{
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (self), SUPPLE_NEXT_SESSION_AS_USUAL);

  return self->next;
}

/**
 * supple_outlook_get_gate:
 * @self: what may come next
 * @routine: (nullable): a routine, as supple_outlook_adapt() gives it; %NULL for any
 *
 * Returns: whether a session of @routine may start, or why not
 */
SuppleGate
supple_outlook_get_gate (SuppleOutlook *self,
                         SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (self), SUPPLE_GATE_LOCKED);

  SuppleGateFacts facts = {
    .help = supple_red_flags_get_level (supple_my_back_get_red_flags (self->back)),
    .next = self->next,
    .n_stretches = routine != NULL ? supple_routine_get_n_steps (routine) : 1,
  };

  return supple_gate_judge (&facts);
}

/**
 * supple_outlook_adapt:
 * @self: what may come next
 * @routine: a routine
 *
 * Leaves out of a routine what is left out for this back; and after a session that took too long
 * to settle, from the gentle routine, what was done then (rule R4).
 *
 * Returns: (transfer full): @routine itself where that is nothing; it may be without steps
 */
SuppleRoutine *
supple_outlook_adapt (SuppleOutlook *self,
                      SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (self), NULL);

  g_autoptr (SuppleRoutine) adapted = supple_my_back_adapt (self->back, routine);
  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);

  if (g_strcmp0 (supple_routine_get_id (routine), SUPPLE_GENTLE_ROUTINE) != 0)
    return g_steal_pointer (&adapted);

  for (guint i = 0; i < supple_routine_get_n_steps (adapted); i++)
    {
      SuppleStep     *step = supple_routine_get_step (adapted, i);
      SuppleExercise *exercise = supple_step_get_exercise (step);

      if (!supple_next_session_drops (self->next, supple_exercise_get_id (exercise),
                                      supple_exercise_get_tags (exercise),
                                      (const char *const *) self->just_done))
        g_list_store_append (steps, step);
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (steps)) == supple_routine_get_n_steps (adapted))
    return g_steal_pointer (&adapted);

  return supple_routine_new_with_steps (adapted, G_LIST_MODEL (steps));
}

/**
 * supple_outlook_refresh:
 * @self: what may come next
 *
 * Reads the journal again, after all that it was asked to write before.
 */
void
supple_outlook_refresh (SuppleOutlook *self)
{
  g_return_if_fail (SUPPLE_IS_OUTLOOK (self));

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) from = g_date_time_add_days (now, -LOOKED_BACK_DAYS);

  supple_journal_load_sessions_async (self->journal, from, NULL, self->cancellable, loaded_cb,
                                      g_object_ref (self));
}

/**
 * supple_outlook_confirm_settled:
 * @self: what may come next
 *
 * The person has read why the routines are paused, and confirms that their back has settled or
 * that they have had advice (rule R3).
 */
void
supple_outlook_confirm_settled (SuppleOutlook *self)
{
  g_return_if_fail (SUPPLE_IS_OUTLOOK (self));

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_settings_set_int64 (self->settings, "settled", g_date_time_to_unix_usec (now));
}
