/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-sore-notes.h"

/**
 * SuppleSoreNotes:
 *
 * Which exercises were too sore and when, at hand for whoever draws. It is read from the
 * journal the first time that somebody asks; what is noted counts here at once, and in the
 * journal a little later. Should that fail, it does not count here either, and
 * #SuppleSoreNotes::failed says why.
 */
struct _SuppleSoreNotes
{
  GObject parent_instance;

  SuppleJournal *journal;
  GHashTable    *times;
  guint          n_loading;
};

G_DEFINE_FINAL_TYPE (SuppleSoreNotes, supple_sore_notes, G_TYPE_OBJECT)

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SuppleSoreNotes) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) times =
    supple_journal_load_sore_finish (SUPPLE_JOURNAL (source), result, &error);

  self->n_loading--;

  /* Without its reminders a stretch is still a stretch; writing tells what is wrong. */
  if (times == NULL)
    g_message ("What was too sore could not be read: %s", error->message);

  /* A later answer, which knows more, is on its way. */
  if (times == NULL || self->n_loading > 0)
    return;

  g_hash_table_unref (self->times);
  self->times = g_steal_pointer (&times);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
load (SuppleSoreNotes *self)
{
  self->n_loading++;
  supple_journal_load_sore_async (self->journal, NULL, loaded_cb, g_object_ref (self));
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (SuppleSoreNotes) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!supple_journal_finish (SUPPLE_JOURNAL (source), result, &error))
    g_signal_emit (self, signals[FAILED], 0, error);
}

static GHashTable *
new_times (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
}

static void
supple_sore_notes_dispose (GObject *object)
{
  SuppleSoreNotes *self = SUPPLE_SORE_NOTES (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->times, g_hash_table_unref);

  G_OBJECT_CLASS (supple_sore_notes_parent_class)->dispose (object);
}

static void
supple_sore_notes_class_init (SuppleSoreNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_sore_notes_dispose;

  /**
   * SuppleSoreNotes::changed:
   *
   * There is something else to tell of some exercise.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SuppleSoreNotes::failed:
   * @error: of the %SUPPLE_JOURNAL_ERROR domain
   *
   * Something could not be noted, or not be taken back.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
supple_sore_notes_init (SuppleSoreNotes *self)
{
}

/**
 * supple_sore_notes_new:
 * @journal: where the notes are kept
 *
 * Returns: (transfer full): notes that have not been read yet
 */
SuppleSoreNotes *
supple_sore_notes_new (SuppleJournal *journal)
{
  g_return_val_if_fail (SUPPLE_IS_JOURNAL (journal), NULL);

  SuppleSoreNotes *self = g_object_new (SUPPLE_TYPE_SORE_NOTES, NULL);

  self->journal = g_object_ref (journal);

  return self;
}

static GArray *
get_times (SuppleSoreNotes *self,
           const char      *exercise)
{
  if (self->times == NULL)
    {
      self->times = new_times ();
      load (self);
    }

  return g_hash_table_lookup (self->times, exercise);
}

/**
 * supple_sore_notes_add:
 * @self: the notes
 * @exercise: identifier of an exercise
 * @when: when it was too sore, in the zone of the person
 *
 * Notes that @exercise was too sore.
 */
void
supple_sore_notes_add (SuppleSoreNotes *self,
                       const char      *exercise,
                       GDateTime       *when)
{
  g_return_if_fail (SUPPLE_IS_SORE_NOTES (self));
  g_return_if_fail (exercise != NULL && when != NULL);

  SuppleStamp noted = supple_stamp_new (when);
  GArray     *times = get_times (self, exercise);

  if (times == NULL)
    {
      times = g_array_new (FALSE, FALSE, sizeof (SuppleStamp));
      g_hash_table_insert (self->times, g_strdup (exercise), times);
    }

  g_array_append_val (times, noted);
  g_signal_emit (self, signals[CHANGED], 0);
  supple_journal_put_sore_async (self->journal, exercise, when, written_cb, g_object_ref (self));
  load (self);
}

/**
 * supple_sore_notes_take_back:
 * @self: the notes
 * @exercise: identifier of an exercise
 * @now: the time now
 *
 * Takes back what was noted last of @exercise, if anything was.
 */
void
supple_sore_notes_take_back (SuppleSoreNotes *self,
                             const char      *exercise,
                             GDateTime       *now)
{
  g_return_if_fail (SUPPLE_IS_SORE_NOTES (self));
  g_return_if_fail (exercise != NULL && now != NULL);

  GArray *times = get_times (self, exercise);

  if (times != NULL && times->len > 0)
    g_array_set_size (times, times->len - 1);

  g_signal_emit (self, signals[CHANGED], 0);
  supple_journal_take_sore_back_async (self->journal, exercise, now, written_cb,
                                       g_object_ref (self));
  load (self);
}

/**
 * supple_sore_notes_get_last:
 * @self: the notes
 * @exercise: identifier of an exercise
 *
 * Looks up what is known. The first time that is nothing; #SuppleSoreNotes::changed follows.
 *
 * Returns: (transfer full) (nullable): when @exercise was too sore last, as the clock on the
 *   wall said then
 */
GDateTime *
supple_sore_notes_get_last (SuppleSoreNotes *self,
                            const char      *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_SORE_NOTES (self), NULL);
  g_return_val_if_fail (exercise != NULL, NULL);

  GArray *times = get_times (self, exercise);

  if (times == NULL || times->len == 0)
    return NULL;

  return supple_stamp_to_date_time (g_array_index (times, SuppleStamp, times->len - 1));
}
