/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-score.h"

/**
 * supple_score_learn:
 * @self: a score
 * @session: (nullable): the session to be heard, %NULL for none
 * @countdown: whether its last seconds are counted down
 *
 * Works out the cues, if they are not those that are known. A session may change its
 * timeline on the way: another pace, an easier stretch.
 */
void
supple_score_learn (SuppleScore   *self,
                    SuppleSession *session,
                    gboolean       countdown)
{
  g_return_if_fail (self != NULL);

  SuppleTimeline *timeline = session != NULL ? supple_session_get_timeline (session) : NULL;

  if (self->timeline == timeline && self->countdown == countdown)
    return;

  g_clear_pointer (&self->timeline, supple_timeline_unref);
  g_clear_pointer (&self->cues, g_array_unref);

  self->countdown = countdown;

  if (timeline == NULL)
    return;

  self->timeline = supple_timeline_ref (timeline);
  self->cues = supple_cues_new (timeline);

  if (countdown)
    supple_cues_add_countdown (self->cues, timeline);
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

/**
 * supple_score_plan_background:
 * @self: a score that has learnt @session
 * @session: (nullable): the session to be heard
 * @background: what is to sound until it ends
 * @now_us: the time on the clock
 *
 * Lays out the background on the clock. It begins now, unless the same one has been asked for
 * before.
 *
 * Returns: (transfer full) (nullable): what to play; %NULL for silence
 */
SuppleCueSource *
supple_score_plan_background (SuppleScore     *self,
                              SuppleSession   *session,
                              SuppleBackground background,
                              gint64           now_us)
{
  g_return_val_if_fail (self != NULL, NULL);

  gint64 position_us;
  gint64 time_us;

  if (self->background != background)
    {
      self->background = background;
      self->background_from_us = now_us;
    }

  if (background == SUPPLE_BACKGROUND_NONE || session == NULL)
    return NULL;

  supple_session_get_anchor (session, &position_us, &time_us);

  gint64 from_us = self->background_from_us;
  gint64 until_us = time_us - position_us + supple_timeline_get_duration_us (self->timeline);

  return supple_cue_source_new_background (background, from_us, MAX (from_us, until_us));
}
