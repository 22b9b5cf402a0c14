/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-session.h"

static void
clear_step (gpointer data)
{
  g_clear_pointer (&((SuppleJournalStep *) data)->exercise, g_ref_string_release);
}

static void
clear_thumb (gpointer data)
{
  g_clear_pointer (&((SuppleThumb *) data)->exercise, g_ref_string_release);
}

static void
set_clear_funcs (SuppleJournalSession *self)
{
  g_array_set_clear_func (self->steps, clear_step);
  g_array_set_clear_func (self->thumbs, clear_thumb);
}

/**
 * supple_journal_session_new:
 * @id: (nullable): the id of one that is there already, %NULL for a new one
 *
 * Returns: (transfer full): a session with an id and nothing else yet
 */
SuppleJournalSession *
supple_journal_session_new (const char *id)
{
  SuppleJournalSession *self = g_new0 (SuppleJournalSession, 1);

  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->steps = g_array_new (FALSE, TRUE, sizeof (SuppleJournalStep));
  self->check_ins = g_array_new (FALSE, TRUE, sizeof (SuppleCheckIn));
  self->thumbs = g_array_new (FALSE, TRUE, sizeof (SuppleThumb));
  set_clear_funcs (self);

  return self;
}

/**
 * supple_journal_session_copy:
 * @self: a session
 *
 * Returns: (transfer full): the same, to be changed or handed to another thread
 */
SuppleJournalSession *
supple_journal_session_copy (const SuppleJournalSession *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  SuppleJournalSession *copy = g_memdup2 (self, sizeof *self);

  copy->id = g_strdup (self->id);
  copy->routine = g_strdup (self->routine);
  copy->title = g_strdup (self->title);
  copy->note = g_strdup (self->note);
  copy->steps = g_array_copy (self->steps);
  copy->check_ins = g_array_copy (self->check_ins);
  copy->thumbs = g_array_copy (self->thumbs);
  set_clear_funcs (copy);

  for (guint i = 0; i < copy->steps->len; i++)
    g_ref_string_acquire (g_array_index (copy->steps, SuppleJournalStep, i).exercise);

  for (guint i = 0; i < copy->thumbs->len; i++)
    g_ref_string_acquire (g_array_index (copy->thumbs, SuppleThumb, i).exercise);

  return copy;
}

/**
 * supple_journal_session_free:
 * @self: (transfer full): a session
 */
void
supple_journal_session_free (SuppleJournalSession *self)
{
  g_free (self->id);
  g_free (self->routine);
  g_free (self->title);
  g_free (self->note);
  g_array_unref (self->steps);
  g_array_unref (self->check_ins);
  g_array_unref (self->thumbs);
  g_free (self);
}
