/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-routine-draft.h"

/* What is older cannot be taken back any more. */
#define UNDO_MAX 200

/**
 * SuppleRoutineDraft:
 *
 * A routine that is being changed, with the way back. It holds nothing but routines, which never
 * change themselves: to undo is to hold the one before.
 */
struct _SuppleRoutineDraft
{
  GObject parent_instance;

  SuppleRoutine *routine;
  GPtrArray     *before;
  GPtrArray     *after;
  char          *topic;
};

G_DEFINE_FINAL_TYPE (SuppleRoutineDraft, supple_routine_draft, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
supple_routine_draft_finalize (GObject *object)
{
  SuppleRoutineDraft *self = SUPPLE_ROUTINE_DRAFT (object);

  g_clear_object (&self->routine);
  g_ptr_array_unref (self->before);
  g_ptr_array_unref (self->after);
  g_free (self->topic);

  G_OBJECT_CLASS (supple_routine_draft_parent_class)->finalize (object);
}

static void
supple_routine_draft_class_init (SuppleRoutineDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = supple_routine_draft_finalize;

  /**
   * SuppleRoutineDraft::changed:
   *
   * There is another routine now, or another way back or forth.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_routine_draft_init (SuppleRoutineDraft *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  self->after = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * supple_routine_draft_new:
 * @routine: the routine as it is
 *
 * Returns: (transfer full): a draft in which nothing has been changed
 */
SuppleRoutineDraft *
supple_routine_draft_new (SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);

  SuppleRoutineDraft *self = g_object_new (SUPPLE_TYPE_ROUTINE_DRAFT, NULL);

  self->routine = g_object_ref (routine);
  return self;
}

SuppleRoutine *
supple_routine_draft_get_routine (SuppleRoutineDraft *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self), NULL);

  return self->routine;
}

gboolean
supple_routine_draft_get_can_undo (SuppleRoutineDraft *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self), FALSE);

  return self->before->len > 0;
}

gboolean
supple_routine_draft_get_can_redo (SuppleRoutineDraft *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self), FALSE);

  return self->after->len > 0;
}

/**
 * supple_routine_draft_set:
 * @self: a draft
 * @routine: what it is from now on
 * @topic: (nullable): what is being changed, “title” say; %NULL for a change by itself
 *
 * Changes that follow each other on one topic are taken back as one: nobody wants a title back
 * letter by letter.
 */
void
supple_routine_draft_set (SuppleRoutineDraft *self,
                          SuppleRoutine      *routine,
                          const char         *topic)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self));
  g_return_if_fail (SUPPLE_IS_ROUTINE (routine));

  if (topic == NULL || g_strcmp0 (topic, self->topic) != 0)
    g_ptr_array_add (self->before, g_object_ref (self->routine));

  if (self->before->len > UNDO_MAX)
    g_ptr_array_remove_index (self->before, 0);

  g_set_str (&self->topic, topic);
  g_set_object (&self->routine, routine);
  g_ptr_array_set_size (self->after, 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * supple_routine_draft_seal:
 * @self: a draft
 *
 * The topic is closed: what comes next on it is taken back by itself.
 */
void
supple_routine_draft_seal (SuppleRoutineDraft *self)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self));

  g_clear_pointer (&self->topic, g_free);
}

static void
go (SuppleRoutineDraft *self,
    GPtrArray          *from,
    GPtrArray          *to)
{
  g_clear_pointer (&self->topic, g_free);

  if (from->len == 0)
    return;

  g_ptr_array_add (to, self->routine);
  self->routine = g_ptr_array_steal_index (from, from->len - 1);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * supple_routine_draft_undo:
 * @self: a draft
 *
 * Takes the last change back, if there is one.
 */
void
supple_routine_draft_undo (SuppleRoutineDraft *self)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self));

  go (self, self->before, self->after);
}

/**
 * supple_routine_draft_redo:
 * @self: a draft
 *
 * Makes the change again that was taken back last, if nothing else was changed since.
 */
void
supple_routine_draft_redo (SuppleRoutineDraft *self)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE_DRAFT (self));

  go (self, self->after, self->before);
}
