/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-recorder.h"

#include "session/supple-playhead.h"
#include "ui/session/supple-step-tally.h"

/**
 * SuppleSessionRecorder:
 *
 * Follows a session and writes into the journal what was done of it: when it begins, each
 * time a step is left, and when it ends. So a crash loses no more than the step that was on.
 *
 * What was done is found from where the session was and is, whenever that changes; nothing
 * is counted. Each time, all that is known is written, so what could not be written once is
 * the next time. Letting go of a recorder ends the record of a session that is not over.
 */
struct _SuppleSessionRecorder
{
  GObject parent_instance;

  SuppleSession        *session;
  SuppleJournal        *journal;
  SuppleSoreNotes      *notes;
  SuppleJournalSession *record;
  GArray               *tally;

  SuppleTimeline *timeline;
  SupplePlayhead  playhead;
  gint64          credited_us;
  guint           step;
  gboolean        failed;
};

G_DEFINE_FINAL_TYPE (SuppleSessionRecorder, supple_session_recorder, G_TYPE_OBJECT)

enum
{
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gint64
get_now_us (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_to_unix_usec (now);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autofree GWeakRef *weak = user_data;
  g_autoptr (SuppleSessionRecorder) self = g_weak_ref_get (weak);
  g_autoptr (GError) error = NULL;

  g_weak_ref_clear (weak);

  if (supple_journal_finish (SUPPLE_JOURNAL (source), result, &error))
    return;

  g_message ("The session could not be written down: %s", error->message);

  /* Once is enough: the person is stretching. */
  if (self == NULL || self->failed)
    return;

  self->failed = TRUE;
  g_signal_emit (self, signals[FAILED], 0, error);
}

/* Of the step that is on only its end will tell. */
static void
write_down (SuppleSessionRecorder *self)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_array_set_size (self->record->steps, 0);

  for (guint i = 0; i < self->tally->len; i++)
    {
      SuppleJournalStep step = g_array_index (self->tally, SuppleJournalStep, i);

      if (step.ended_us == 0)
        continue;

      g_ref_string_acquire (step.exercise);
      g_array_append_val (self->record->steps, step);
    }

  g_weak_ref_init (weak, self);
  supple_journal_put_session_async (self->journal, self->record, written_cb, weak);
}

static gboolean
has_begun (SuppleSessionRecorder *self)
{
  return self->record->started.utc_us != 0;
}

static void
begin (SuppleSessionRecorder *self)
{
  SuppleRoutine *routine = supple_timeline_get_routine (self->timeline);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  self->record->routine = g_strdup (supple_routine_get_id (routine));
  self->record->title = g_strdup (supple_routine_get_title (routine));
  self->record->started = supple_stamp_new (now);
  self->record->planned_us = supple_timeline_get_duration_us (self->timeline);
  self->record->changed_us = self->record->started.utc_us;
  write_down (self);
}

/* What became of the step that is left. Where nothing of it was done, only passing it over tells
 * something. */
static void
leave_step (SuppleSessionRecorder *self,
            gboolean               passed)
{
  SuppleJournalStep *step = supple_step_tally_get (self->tally, self->timeline, self->step);

  if (passed || step->held_us[SUPPLE_SIDE_NONE] > 0 || step->held_us[SUPPLE_SIDE_RIGHT] > 0 ||
      step->held_us[SUPPLE_SIDE_LEFT] > 0)
    supple_step_tally_judge (step, get_now_us ());
}

static void
go_on_to (SuppleSessionRecorder *self,
          guint                  next)
{
  leave_step (self, next > self->step);

  for (guint i = self->step + 1; i < next; i++)
    supple_step_tally_judge (supple_step_tally_get (self->tally, self->timeline, i), get_now_us ());

  self->step = next;
}

static void
end (SuppleSessionRecorder *self,
     SuppleEnding           ending)
{
  SuppleRoutine *routine = supple_timeline_get_routine (self->timeline);

  if (ending == SUPPLE_ENDING_FINISHED)
    go_on_to (self, supple_routine_get_n_steps (routine));
  else
    leave_step (self, FALSE);

  self->record->ending = ending;
  self->record->ended_us = self->record->changed_us = get_now_us ();
  write_down (self);
}

/* The session has been somewhere until now. Where its anchor is the same it has moved on from it;
 * otherwise it moved until the new one was set, on the timeline that it had then. */
static void
catch_up (SuppleSessionRecorder *self)
{
  SuppleTimeline *timeline = supple_session_get_timeline (self->session);
  gint64          position_us, time_us, reached_us;

  supple_session_get_anchor (self->session, &position_us, &time_us);

  gboolean moving = supple_session_get_state (self->session) == SUPPLE_SESSION_RUNNING;
  gboolean same = timeline == self->timeline && position_us == self->playhead.position_us &&
                  time_us == self->playhead.time_us && moving == self->playhead.moving;

  if (same)
    reached_us = supple_session_get_position_us (self->session);
  else
    reached_us = supple_playhead_get_position_us (
      &self->playhead, time_us - supple_session_get_wait_us (self->session));

  if (self->playhead.moving)
    {
      reached_us = MIN (reached_us, supple_timeline_get_duration_us (self->timeline));
      supple_step_tally_credit (self->tally, self->timeline, self->credited_us, reached_us);
      self->credited_us = reached_us;
    }

  if (same)
    return;

  if (supple_timeline_get_routine (timeline) == supple_timeline_get_routine (self->timeline) &&
      timeline != self->timeline)
    supple_step_tally_replan (self->tally, timeline, position_us);

  supple_timeline_ref (timeline);
  supple_timeline_unref (self->timeline);
  self->timeline = timeline;
  self->playhead = (SupplePlayhead) { position_us, time_us, moving };
  self->credited_us = position_us;
}

static void
follow_cb (SuppleSessionRecorder *self)
{
  SuppleSessionState state = supple_session_get_state (self->session);
  guint              step = supple_session_get_segment (self->session)->step;

  if (self->record->ending != SUPPLE_ENDING_OPEN)
    return;

  catch_up (self);

  if (!has_begun (self))
    self->step = step;

  if (state == SUPPLE_SESSION_RUNNING && !has_begun (self))
    begin (self);

  if (!has_begun (self))
    return;

  if (step != self->step)
    {
      go_on_to (self, step);
      write_down (self);
    }

  if (state == SUPPLE_SESSION_FINISHED)
    end (self, SUPPLE_ENDING_FINISHED);
  else if (state == SUPPLE_SESSION_STOPPED)
    end (self, SUPPLE_ENDING_STOPPED);
}

static void
supple_session_recorder_dispose (GObject *object)
{
  SuppleSessionRecorder *self = SUPPLE_SESSION_RECORDER (object);

  if (self->session != NULL && has_begun (self) && self->record->ending == SUPPLE_ENDING_OPEN)
    {
      catch_up (self);
      end (self, SUPPLE_ENDING_STOPPED);
    }

  g_clear_object (&self->session);
  g_clear_object (&self->journal);
  g_clear_object (&self->notes);
  g_clear_pointer (&self->timeline, supple_timeline_unref);

  G_OBJECT_CLASS (supple_session_recorder_parent_class)->dispose (object);
}

static void
supple_session_recorder_finalize (GObject *object)
{
  SuppleSessionRecorder *self = SUPPLE_SESSION_RECORDER (object);

  supple_journal_session_free (self->record);
  g_array_unref (self->tally);

  G_OBJECT_CLASS (supple_session_recorder_parent_class)->finalize (object);
}

static void
supple_session_recorder_class_init (SuppleSessionRecorderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_session_recorder_dispose;
  object_class->finalize = supple_session_recorder_finalize;

  /**
   * SuppleSessionRecorder::failed:
   * @error: of the %SUPPLE_JOURNAL_ERROR domain
   *
   * Something of the session could not be written. It is said once.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
supple_session_recorder_init (SuppleSessionRecorder *self)
{
  self->record = supple_journal_session_new (NULL);
  self->tally = supple_step_tally_new ();
}

/**
 * supple_session_recorder_new:
 * @session: a session about to start
 * @journal: where it is written
 * @notes: where it is noted what was too sore
 *
 * Returns: (transfer full): a recorder; @session is followed as long as it lives
 */
SuppleSessionRecorder *
supple_session_recorder_new (SuppleSession   *session,
                             SuppleJournal   *journal,
                             SuppleSoreNotes *notes)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);
  g_return_val_if_fail (SUPPLE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (SUPPLE_IS_SORE_NOTES (notes), NULL);

  SuppleSessionRecorder *self = g_object_new (SUPPLE_TYPE_SESSION_RECORDER, NULL);

  self->session = g_object_ref (session);
  self->journal = g_object_ref (journal);
  self->notes = g_object_ref (notes);
  self->timeline = supple_timeline_ref (supple_session_get_timeline (session));

  /* Not yet anywhere. */
  self->playhead.time_us = G_MININT64;

  g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "anchored", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * supple_session_recorder_get_id:
 * @self: a recorder
 *
 * Returns: (transfer none): the session’s id in the journal
 */
const char *
supple_session_recorder_get_id (SuppleSessionRecorder *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION_RECORDER (self), NULL);

  return self->record->id;
}

/**
 * supple_session_recorder_get_record:
 * @self: a recorder
 *
 * Returns: (transfer none): what is written of the session so far
 */
const SuppleJournalSession *
supple_session_recorder_get_record (SuppleSessionRecorder *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION_RECORDER (self), NULL);

  return self->record;
}

/**
 * supple_session_recorder_note_check_in:
 * @self: a recorder
 * @moment: when it was asked
 * @value: how the back feels, 0 to 10; it takes the place of an earlier answer
 *
 * Writes an answer down: at once, or with the session once that has begun.
 */
void
supple_session_recorder_note_check_in (SuppleSessionRecorder *self,
                                       SuppleMoment           moment,
                                       int                    value)
{
  g_return_if_fail (SUPPLE_IS_SESSION_RECORDER (self));
  g_return_if_fail (value >= 0 && value <= 10);

  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  SuppleCheckIn answer = { moment, value, supple_stamp_new (now) };
  GArray       *answers = self->record->check_ins;

  for (guint i = 0; i < answers->len; i++)
    if (g_array_index (answers, SuppleCheckIn, i).moment == moment)
      g_array_remove_index (answers, i--);

  g_array_append_val (answers, answer);

  if (has_begun (self))
    write_down (self);
}

/**
 * supple_session_recorder_set_thumb:
 * @self: a recorder of a session that has begun
 * @exercise: identifier of an exercise
 * @value: 1 where it did the person good, −1 where it did not, 0 for neither
 */
void
supple_session_recorder_set_thumb (SuppleSessionRecorder *self,
                                   const char            *exercise,
                                   int                    value)
{
  g_return_if_fail (SUPPLE_IS_SESSION_RECORDER (self));
  g_return_if_fail (exercise != NULL);

  SuppleThumb thumb = { g_ref_string_new_intern (exercise), value };
  GArray     *thumbs = self->record->thumbs;

  for (guint i = 0; i < thumbs->len; i++)
    if (g_str_equal (g_array_index (thumbs, SuppleThumb, i).exercise, exercise))
      g_array_remove_index (thumbs, i--);

  g_array_append_val (thumbs, thumb);

  if (has_begun (self))
    write_down (self);
}

/**
 * supple_session_recorder_note_sore:
 * @self: a recorder
 * @timeline: what was done until then
 * @step: the step of it that was too sore
 * @given_up: whether something else is done instead, or nothing
 *
 * Notes that a step was too sore, for this session and for the next.
 */
void
supple_session_recorder_note_sore (SuppleSessionRecorder *self,
                                   SuppleTimeline        *timeline,
                                   guint                  step,
                                   gboolean               given_up)
{
  g_return_if_fail (SUPPLE_IS_SESSION_RECORDER (self));
  g_return_if_fail (timeline != NULL);

  SuppleJournalStep *known = supple_step_tally_get (self->tally, timeline, step);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  supple_sore_notes_add (self->notes, known->exercise, now);

  if (!given_up)
    return;

  known->outcome = SUPPLE_OUTCOME_TOO_SORE;
  supple_step_tally_judge (known, get_now_us ());
  write_down (self);
}

/**
 * supple_session_recorder_take_sore_back:
 * @self: a recorder
 * @timeline: what was done until then, and is again
 * @step: the step of it that was too sore
 *
 * It was not too sore.
 */
void
supple_session_recorder_take_sore_back (SuppleSessionRecorder *self,
                                        SuppleTimeline        *timeline,
                                        guint                  step)
{
  g_return_if_fail (SUPPLE_IS_SESSION_RECORDER (self));
  g_return_if_fail (timeline != NULL);

  SuppleJournalStep *known = supple_step_tally_get (self->tally, timeline, step);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  supple_sore_notes_take_back (self->notes, known->exercise, now);

  if (known->outcome != SUPPLE_OUTCOME_TOO_SORE)
    return;

  known->outcome = SUPPLE_OUTCOME_SKIPPED;
  supple_step_tally_judge (known, get_now_us ());
  write_down (self);
}
