/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-now-playing.h"

#include <glib/gi18n-lib.h>

/* To the desktop a routine is an album: each step is a track, and so is the closing rest. */
#define TRACKS_PATH "/io/github/supple_app/Supple/track/"

typedef struct
{
  guint  number;
  gint64 start_us;
  gint64 end_us;
} Track;

static gint64
get_step_start_us (SuppleTimeline *timeline,
                   guint           step)
{
  guint index = supple_timeline_get_step_start (timeline, step);

  return supple_timeline_get_segment (timeline, index)->start_us;
}

static Track
find_track (SuppleTimeline      *timeline,
            const SuppleSegment *segment)
{
  guint  n_segments = supple_timeline_get_n_segments (timeline);
  guint  n_steps = supple_routine_get_n_steps (supple_timeline_get_routine (timeline));
  gint64 closing_us = supple_timeline_get_segment (timeline, n_segments - 1)->start_us;
  gint64 end_us = closing_us;

  if (segment->kind == SUPPLE_SEGMENT_CLOSING)
    return (Track) { n_steps, closing_us, supple_timeline_get_duration_us (timeline) };

  if (segment->step + 1 < n_steps)
    end_us = get_step_start_us (timeline, segment->step + 1);

  return (Track) { segment->step, get_step_start_us (timeline, segment->step), end_us };
}

static char *
get_title (SuppleTimeline      *timeline,
           const SuppleSegment *segment)
{
  SuppleRoutine *routine = supple_timeline_get_routine (timeline);
  SuppleStep    *step = supple_routine_get_step (routine, segment->step);
  const char    *title = supple_exercise_get_title (supple_step_get_exercise (step));

  if (segment->kind == SUPPLE_SEGMENT_CLOSING)
    return g_strdup (_ ("Rest"));

  /* While getting ready there is no side at work yet. */
  switch (segment->repetition > 0 ? segment->side : SUPPLE_SIDE_NONE)
    {
    case SUPPLE_SIDE_RIGHT:
      /* Translators: a stretch and the side at work: “Knee to Chest, right side”. */
      return g_strdup_printf (_ ("%s, right side"), title);

    case SUPPLE_SIDE_LEFT:
      /* Translators: a stretch and the side at work: “Knee to Chest, left side”. */
      return g_strdup_printf (_ ("%s, left side"), title);

    case SUPPLE_SIDE_NONE:
    default:
      return g_strdup (title);
    }
}

/**
 * supple_now_playing_describe:
 * @session: a session
 *
 * Says what a session is at in the terms of MPRIS.
 *
 * Returns: (transfer none) (floating): a dictionary of type a{sv}, with times in microseconds
 */
GVariant *
supple_now_playing_describe (SuppleSession *session)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);

  SuppleTimeline      *timeline = supple_session_get_timeline (session);
  const SuppleSegment *segment = supple_session_get_segment (session);
  Track                track = find_track (timeline, segment);
  const char          *routine = supple_routine_get_title (supple_timeline_get_routine (timeline));
  g_autofree char     *title = get_title (timeline, segment);
  g_autofree char     *id = g_strdup_printf (TRACKS_PATH "%u", track.number);
  g_auto (GVariantDict) words = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&words, "mpris:trackid", "o", id);
  g_variant_dict_insert (&words, "mpris:length", "x", track.end_us - track.start_us);
  g_variant_dict_insert (&words, "xesam:title", "s", title);
  g_variant_dict_insert (&words, "xesam:album", "s", routine);
  /* Desktops show the artist, and “unknown artist” where there is none. */
  g_variant_dict_insert (&words, "xesam:artist", "^as", (const char *[]) { routine, NULL });
  g_variant_dict_insert (&words, "xesam:trackNumber", "i", (int) track.number + 1);

  return g_variant_dict_end (&words);
}

/**
 * supple_now_playing_get_position_us:
 * @session: a session
 *
 * Tells how far the step that is on has got, at this very moment.
 *
 * Returns: microseconds from the start of what supple_now_playing_describe() tells of
 */
gint64
supple_now_playing_get_position_us (SuppleSession *session)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), 0);

  SuppleTimeline *timeline = supple_session_get_timeline (session);
  Track           track = find_track (timeline, supple_session_get_segment (session));
  gint64          position_us = supple_session_get_position_us (session);

  return CLAMP (position_us, track.start_us, track.end_us) - track.start_us;
}
