/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-score.h"

/**
 * supple_score_learn:
 * @self: a score
 * @session: (nullable): the session to be heard, %NULL for none
 *
 * Works out the cues, if they are not those that are known. A session may change its
 * timeline on the way: another pace, an easier stretch.
 */
void
supple_score_learn (SuppleScore   *self,
                    SuppleSession *session)
{
  g_return_if_fail (self != NULL);

  SuppleTimeline *timeline = session != NULL ? supple_session_get_timeline (session) : NULL;

  if (self->timeline == timeline)
    return;

  g_clear_pointer (&self->timeline, supple_timeline_unref);
  g_clear_pointer (&self->cues, g_array_unref);

  if (timeline != NULL)
    {
      self->timeline = supple_timeline_ref (timeline);
      self->cues = supple_cues_new (timeline);
    }
}

static guint
count_past_cues (const SuppleScore *self,
                 gint64             position_us)
{
  guint n_past = 0;

  while (n_past < self->cues->len &&
         g_array_index (self->cues, SuppleCue, n_past).time_us < position_us)
    n_past++;

  return n_past;
}

/**
 * supple_score_plan:
 * @self: a score that has learnt @session
 * @session: the session to be heard
 * @cue_set: the voices
 *
 * Lays out on the clock what comes after the session's anchor. What came before it
 * has been heard, or was skipped.
 *
 * Returns: (transfer full): what to play
 */
SuppleCueSource *
supple_score_plan (const SuppleScore *self,
                   SuppleSession     *session,
                   SuppleCueSet       cue_set)
{
  g_return_val_if_fail (self != NULL && self->cues != NULL, NULL);

  gint64 position_us;
  gint64 time_us;

  supple_session_get_anchor (session, &position_us, &time_us);

  guint            n_past = count_past_cues (self, position_us);
  const SuppleCue *cues = self->cues->len > 0 ? &g_array_index (self->cues, SuppleCue, 0) : NULL;

  return supple_cue_source_new (cues + n_past, self->cues->len - n_past, cue_set,
                                time_us - position_us);
}
