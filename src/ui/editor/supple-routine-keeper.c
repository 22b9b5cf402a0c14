/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-routine-keeper.h"

/* Long enough not to write each letter, short enough not to be waited for. */
#define DELAY_MS 400

/**
 * SuppleRoutineKeeper:
 *
 * Saves a draft shortly after each change, so that nobody has to.
 */
struct _SuppleRoutineKeeper
{
  GObject parent_instance;

  SuppleRoutineDraft *draft;
  SuppleOwnFiles     *own;
  SuppleRoutine      *saved;
  SuppleKeeping       keeping;
  guint               timeout;
};

G_DEFINE_FINAL_TYPE (SuppleRoutineKeeper, supple_routine_keeper, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_keeping (SuppleRoutineKeeper *self,
             SuppleKeeping        keeping)
{
  if (self->keeping == keeping)
    return;

  self->keeping = keeping;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
save (SuppleRoutineKeeper *self)
{
  SuppleRoutine *routine = supple_routine_draft_get_routine (self->draft);
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->timeout, g_source_remove);

  if (!supple_own_files_save_routine (self->own, routine, &error))
    {
      g_warning ("A routine cannot be saved: %s", error->message);
      set_keeping (self, SUPPLE_KEEPING_FAILED);
      return;
    }

  g_set_object (&self->saved, routine);
  set_keeping (self, SUPPLE_KEEPING_SAVED);
}

static gboolean
delay_ended_cb (gpointer user_data)
{
  SuppleRoutineKeeper *self = user_data;

  self->timeout = 0;
  save (self);
  return G_SOURCE_REMOVE;
}

static void
draft_changed_cb (SuppleRoutineKeeper *self)
{
  SuppleRoutine *routine = supple_routine_draft_get_routine (self->draft);

  g_clear_handle_id (&self->timeout, g_source_remove);

  if (supple_routine_get_n_steps (routine) == 0)
    {
      set_keeping (self, SUPPLE_KEEPING_EMPTY);
    }
  else if (routine == self->saved)
    {
      set_keeping (self, SUPPLE_KEEPING_SAVED);
    }
  else
    {
      self->timeout = g_timeout_add (DELAY_MS, delay_ended_cb, self);
      set_keeping (self, SUPPLE_KEEPING_WAITING);
    }
}

static void
supple_routine_keeper_dispose (GObject *object)
{
  SuppleRoutineKeeper *self = SUPPLE_ROUTINE_KEEPER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->draft);
  g_clear_object (&self->own);
  g_clear_object (&self->saved);

  G_OBJECT_CLASS (supple_routine_keeper_parent_class)->dispose (object);
}

static void
supple_routine_keeper_class_init (SuppleRoutineKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_routine_keeper_dispose;

  /**
   * SuppleRoutineKeeper::changed:
   *
   * The draft and its file stand otherwise.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_routine_keeper_init (SuppleRoutineKeeper *self)
{
}

/**
 * supple_routine_keeper_new:
 * @draft: a draft
 * @own: where it is saved; what has the id of the draft there is as the draft is now
 *
 * Returns: (transfer full): what saves @draft from now on
 */
SuppleRoutineKeeper *
supple_routine_keeper_new (SuppleRoutineDraft *draft,
                           SuppleOwnFiles     *own)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE_DRAFT (draft), NULL);
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (own), NULL);

  SuppleRoutineKeeper *self = g_object_new (SUPPLE_TYPE_ROUTINE_KEEPER, NULL);
  SuppleRoutine       *routine = supple_routine_draft_get_routine (draft);

  self->draft = g_object_ref (draft);
  self->own = g_object_ref (own);

  if (supple_routine_get_n_steps (routine) > 0)
    self->saved = g_object_ref (routine);
  else
    self->keeping = SUPPLE_KEEPING_EMPTY;

  g_signal_connect_object (draft, "changed", G_CALLBACK (draft_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

SuppleKeeping
supple_routine_keeper_get_keeping (SuppleRoutineKeeper *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE_KEEPER (self), SUPPLE_KEEPING_SAVED);

  return self->keeping;
}

/**
 * supple_routine_keeper_flush:
 * @self: a keeper
 *
 * Saves now what would be saved in a moment, or could not be saved before.
 */
void
supple_routine_keeper_flush (SuppleRoutineKeeper *self)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE_KEEPER (self));

  if (self->timeout != 0 || self->keeping == SUPPLE_KEEPING_FAILED)
    save (self);
}
