/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-my-back.h"

/**
 * SuppleMyBack:
 *
 * What the person has told of their back, as the settings have it: conditions, the stretches that a
 * clinician gave, and signs that should not wait. What follows from it is for care to say; this
 * keeps the facts, and tells when they change.
 *
 * Names that are not known here, from a newer Supple, are kept.
 */
struct _SuppleMyBack
{
  GObject parent_instance;

  GSettings  *settings;
  SuppleBack  back;
  GStrv       given;
  GHashTable *red_flags; /* id → seconds */
};

G_DEFINE_FINAL_TYPE (SuppleMyBack, supple_my_back, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
read_red_flags (SuppleMyBack *self)
{
  g_autoptr (GVariant) value = g_settings_get_value (self->settings, "red-flags");
  GVariantIter iter;
  const char  *id;
  gint64       said_s;

  g_hash_table_remove_all (self->red_flags);
  g_variant_iter_init (&iter, value);

  while (g_variant_iter_next (&iter, "{&sx}", &id, &said_s))
    g_hash_table_insert (self->red_flags, g_strdup (id), g_memdup2 (&said_s, sizeof said_s));
}

static void
settings_changed_cb (SuppleMyBack *self)
{
  g_auto (GStrv) conditions = g_settings_get_strv (self->settings, "conditions");
  SuppleCondition condition;

  self->back.conditions = 0;

  for (guint i = 0; conditions[i] != NULL; i++)
    if (supple_condition_from_id (conditions[i], &condition))
      self->back.conditions |= SUPPLE_CONDITION_BIT (condition);

  g_strfreev (self->given);
  self->given = g_settings_get_strv (self->settings, "given-stretches");
  self->back.given = (const char *const *) self->given;
  read_red_flags (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
supple_my_back_dispose (GObject *object)
{
  SuppleMyBack *self = SUPPLE_MY_BACK (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_my_back_parent_class)->dispose (object);
}

static void
supple_my_back_finalize (GObject *object)
{
  SuppleMyBack *self = SUPPLE_MY_BACK (object);

  g_strfreev (self->given);
  g_hash_table_unref (self->red_flags);

  G_OBJECT_CLASS (supple_my_back_parent_class)->finalize (object);
}

static void
supple_my_back_class_init (SuppleMyBackClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_my_back_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_my_back_finalize;

  /**
   * SuppleMyBack::changed:
   *
   * Something else is known of the back.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_my_back_init (SuppleMyBack *self)
{
  self->red_flags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * supple_my_back_new:
 * @settings: Supple’s settings
 *
 * Returns: (transfer full): what @settings have of the back
 */
SuppleMyBack *
supple_my_back_new (GSettings *settings)
{
  static const char *const keys[] = { "conditions", "given-stretches", "red-flags" };

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleMyBack *self = g_object_new (SUPPLE_TYPE_MY_BACK, NULL);

  self->settings = g_object_ref (settings);
  settings_changed_cb (self);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *signal = g_strconcat ("changed::", keys[i], NULL);

      g_signal_connect_object (settings, signal, G_CALLBACK (settings_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  return self;
}

/**
 * supple_my_back_get:
 * @self: what is known of the back
 *
 * Returns: (transfer none): the same for the rules, until the next change
 */
const SuppleBack *
supple_my_back_get (SuppleMyBack *self)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (self), NULL);

  return &self->back;
}

/* Adds or takes away an id, and leaves the others as they are. */
static void
write_id (SuppleMyBack *self,
          const char   *key,
          const char   *id,
          gboolean      there)
{
  g_auto (GStrv) before = g_settings_get_strv (self->settings, key);
  g_autoptr (GStrvBuilder) after = g_strv_builder_new ();

  if (g_strv_contains ((const char *const *) before, id) == there)
    return;

  for (guint i = 0; before[i] != NULL; i++)
    if (!g_str_equal (before[i], id))
      g_strv_builder_add (after, before[i]);

  if (there)
    g_strv_builder_add (after, id);

  g_auto (GStrv) ids = g_strv_builder_end (after);

  g_settings_set_strv (self->settings, key, (const char *const *) ids);
}

/**
 * supple_my_back_has:
 * @self: what is known of the back
 * @condition: something that the person may have been told
 *
 * Returns: whether they have it
 */
gboolean
supple_my_back_has (SuppleMyBack   *self,
                    SuppleCondition condition)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (self), FALSE);

  return (self->back.conditions & SUPPLE_CONDITION_BIT (condition)) != 0;
}

/**
 * supple_my_back_set:
 * @self: what is known of the back
 * @condition: something that the person was told
 * @has: whether they have it
 */
void
supple_my_back_set (SuppleMyBack   *self,
                    SuppleCondition condition,
                    gboolean        has)
{
  g_return_if_fail (SUPPLE_IS_MY_BACK (self));
  g_return_if_fail (condition < SUPPLE_N_CONDITIONS);

  write_id (self, "conditions", supple_condition_get_id (condition), has);
}

/**
 * supple_my_back_give:
 * @self: what is known of the back
 * @exercise: identifier of an exercise
 * @given: whether somebody who may say so gave it to the person
 *
 * The one way past what is left out, and each exercise alone (rule R5).
 */
void
supple_my_back_give (SuppleMyBack *self,
                     const char   *exercise,
                     gboolean      given)
{
  g_return_if_fail (SUPPLE_IS_MY_BACK (self));
  g_return_if_fail (exercise != NULL);

  write_id (self, "given-stretches", exercise, given);
}

/**
 * supple_my_back_get_reasons:
 * @self: what is known of the back
 * @exercise: an exercise
 *
 * Returns: the conditions that leave @exercise out, as bits; 0 where it is not left out
 */
guint32
supple_my_back_get_reasons (SuppleMyBack   *self,
                            SuppleExercise *exercise)
{
  static const char *const none[] = { NULL };

  g_return_val_if_fail (SUPPLE_IS_MY_BACK (self), G_MAXUINT32);
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), G_MAXUINT32);

  const char        *id = supple_exercise_get_id (exercise);
  const char *const *tags = supple_exercise_get_tags (exercise);

  return supple_back_get_reasons (&self->back, id != NULL ? id : "", tags != NULL ? tags : none);
}

/**
 * supple_my_back_adapt:
 * @self: what is known of the back
 * @routine: a routine
 *
 * Leaves out of a routine what is left out for this back.
 *
 * Returns: (transfer full): @routine itself where that is nothing; it may be without steps
 */
SuppleRoutine *
supple_my_back_adapt (SuppleMyBack  *self,
                      SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (self), NULL);
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);

  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);
  guint n_steps = supple_routine_get_n_steps (routine);

  for (guint i = 0; i < n_steps; i++)
    {
      SuppleStep *step = supple_routine_get_step (routine, i);

      if (supple_my_back_get_reasons (self, supple_step_get_exercise (step)) == 0)
        g_list_store_append (steps, step);
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (steps)) == n_steps)
    return g_object_ref (routine);

  return supple_routine_new_with_steps (routine, G_LIST_MODEL (steps));
}

/**
 * supple_my_back_get_red_flags:
 * @self: what is known of the back
 *
 * Returns: the signs that the person told of and that have not been looked at, as bits
 */
guint32
supple_my_back_get_red_flags (SuppleMyBack *self)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (self), 0);

  guint32 flags = 0;

  for (guint flag = 0; flag < SUPPLE_N_RED_FLAGS; flag++)
    if (supple_my_back_get_red_flag_s (self, (SuppleRedFlag) flag) != 0)
      flags |= SUPPLE_RED_FLAG_BIT (flag);

  return flags;
}

/**
 * supple_my_back_get_red_flag_s:
 * @self: what is known of the back
 * @flag: a sign
 *
 * Returns: when the person told of it, in seconds since 1970; 0 where they did not
 */
gint64
supple_my_back_get_red_flag_s (SuppleMyBack *self,
                               SuppleRedFlag flag)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (self), 0);

  gint64 *said_s = g_hash_table_lookup (self->red_flags, supple_red_flag_get_id (flag));

  return said_s != NULL ? *said_s : 0;
}

/**
 * supple_my_back_set_red_flag:
 * @self: what is known of the back
 * @flag: a sign
 * @said_s: when the person told of it, in seconds since 1970; 0 where it is not so
 */
void
supple_my_back_set_red_flag (SuppleMyBack *self,
                             SuppleRedFlag flag,
                             gint64        said_s)
{
  g_return_if_fail (SUPPLE_IS_MY_BACK (self));
  g_return_if_fail (flag < SUPPLE_N_RED_FLAGS);

  g_autoptr (GVariant) before = g_settings_get_value (self->settings, "red-flags");
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sx}"));
  GVariantIter iter;
  const char  *id;
  gint64       other_s;

  g_variant_iter_init (&iter, before);

  while (g_variant_iter_next (&iter, "{&sx}", &id, &other_s))
    if (!g_str_equal (id, supple_red_flag_get_id (flag)))
      g_variant_builder_add (&builder, "{sx}", id, other_s);

  if (said_s != 0)
    g_variant_builder_add (&builder, "{sx}", supple_red_flag_get_id (flag), said_s);

  g_settings_set_value (self->settings, "red-flags", g_variant_builder_end (&builder));
}

/**
 * supple_my_back_note_stop_sign:
 * @self: what is known of the back
 * @sign: what somebody who stopped a session has just felt
 *
 * Keeps the red flag behind @sign, if there is one (rule R10).
 */
void
supple_my_back_note_stop_sign (SuppleMyBack  *self,
                               SuppleStopSign sign)
{
  g_return_if_fail (SUPPLE_IS_MY_BACK (self));

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  guint flag;

  if (supple_stop_sign_get_red_flag (sign, &flag))
    supple_my_back_set_red_flag (self, (SuppleRedFlag) flag, g_date_time_to_unix (now));
}

/**
 * supple_my_back_forget_red_flags:
 * @self: what is known of the back
 *
 * All of them have been looked at.
 */
void
supple_my_back_forget_red_flags (SuppleMyBack *self)
{
  g_return_if_fail (SUPPLE_IS_MY_BACK (self));

  g_settings_reset (self->settings, "red-flags");
}
