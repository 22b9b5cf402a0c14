/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-suggestion.h"

/* As long as something counts as just done. */
#define JUST_DONE_S (12 * 60 * 60)

G_DEFINE_ENUM_TYPE (SuppleReason,
                    supple_reason,
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_FIRST, "first"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_MORNING, "morning"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_DAY, "day"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_AFTER_WORK, "after-work"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_NIGHT, "night"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_CHANGE, "change"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REASON_GENTLE, "gentle"))

/* What each part of the day asks for, from which hour on. */
static const struct
{
  int          hour;
  SuppleReason reason;
  const char  *id;
} parts[] = {
  { 20, SUPPLE_REASON_NIGHT, "evening" },
  { 16, SUPPLE_REASON_AFTER_WORK, "after_sitting" },
  { 10, SUPPLE_REASON_DAY, "desk_reset" },
  { 4, SUPPLE_REASON_MORNING, "morning" },
  { 0, SUPPLE_REASON_NIGHT, "evening" },
};

/* For when the hour's own has just been done, or is not there. None bends far, so that any of them
 * does at any hour and on any day. */
static const char *const changes[] = { "gentle_day", "morning", "after_bending" };

static SuppleRoutine *
find (GListModel *routines,
      const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      if (g_str_equal (supple_routine_get_id (routine), id))
        return g_steal_pointer (&routine);
    }

  return NULL;
}

static gboolean
is_anything_done (GListModel      *routines,
                  SuppleRecentFunc recent,
                  gpointer         data)
{
  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      if (recent (supple_routine_get_id (routine), data) != 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * supple_suggestion_choose:
 * @routines: (element-type SuppleRoutine): those that there are
 * @now: the time where the person is
 * @recent: (scope call): tells when a routine was last done
 * @data: for @recent
 * @reason: (out): why it is suggested
 *
 * Suggests what the hour asks for, and something else if that has just been done. Early in the
 * day it suggests nothing that bends far.
 *
 * Returns: (transfer full) (nullable): a routine, %NULL if there is none
 */
SuppleRoutine *
supple_suggestion_choose (GListModel      *routines,
                          GDateTime       *now,
                          SuppleRecentFunc recent,
                          gpointer         data,
                          SuppleReason    *reason)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (routines), NULL);
  g_return_val_if_fail (now != NULL && recent != NULL && reason != NULL, NULL);

  gint64 just_done_s = g_date_time_to_unix (now) - JUST_DONE_S;
  guint  part = 0;

  while (g_date_time_get_hour (now) < parts[part].hour)
    part++;

  *reason = parts[part].reason;

  if (*reason != SUPPLE_REASON_MORNING && !is_anything_done (routines, recent, data))
    {
      *reason = SUPPLE_REASON_FIRST;
      return g_list_model_get_item (routines, 0);
    }

  g_autoptr (SuppleRoutine) usual = find (routines, parts[part].id);

  if (usual != NULL && recent (parts[part].id, data) < just_done_s)
    return g_steal_pointer (&usual);

  *reason = SUPPLE_REASON_CHANGE;

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (SuppleRoutine) change = find (routines, changes[i]);

      if (change != NULL && recent (changes[i], data) < just_done_s)
        return g_steal_pointer (&change);
    }

  return usual != NULL ? g_steal_pointer (&usual) : g_list_model_get_item (routines, 0);
}
