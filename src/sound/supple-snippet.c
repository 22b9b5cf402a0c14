/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-snippet.h"

#define BACKGROUND_US (8 * G_USEC_PER_SEC)

/* What a set is known by: a short breath, a hold, a change of side. */
static const SuppleCue excerpt[] = {
  { .kind = SUPPLE_CUE_BREATHE_IN, .length_us = 2500000 },
  { .kind = SUPPLE_CUE_BREATHE_OUT, .length_us = 3500000 },
  { .kind = SUPPLE_CUE_HOLD, .length_us = 2000000 },
  { .kind = SUPPLE_CUE_CHANGE_SIDE, .length_us = 3000000 },
};

static SuppleCueSource *
create_excerpt (SuppleCueSet set,
                gint64       time_us)
{
  SuppleCue cues[G_N_ELEMENTS (excerpt)];
  gsize     n_cues = 0;
  gint64    at_us = 0;

  for (guint i = 0; i < G_N_ELEMENTS (excerpt); i++)
    if (supple_cue_set_has (set, excerpt[i].kind))
      {
        cues[n_cues] = excerpt[i];
        cues[n_cues++].time_us = at_us;
        at_us += excerpt[i].length_us;
      }

  return supple_cue_source_new_patient (cues, n_cues, set, time_us);
}

static SuppleCueSource *
create_cue (SuppleCueKind kind,
            SuppleCueSet  set,
            gint64        time_us)
{
  SuppleBreathPace pace = SUPPLE_BREATH_PACE_CALM;
  SuppleCue        cue = {
           .kind = kind,
           .length_us = kind == SUPPLE_CUE_BREATHE_IN ? pace.in_us : pace.out_us,
  };

  return supple_cue_source_new_patient (&cue, 1, set, time_us);
}

static SuppleCueSource *
create_source (SuppleSnippet snippet,
               SuppleCueSet  cue_set,
               gint64        time_us)
{
  switch (snippet.kind)
    {
    case SUPPLE_SNIPPET_CUE:
      return create_cue ((SuppleCueKind) snippet.value, cue_set, time_us);

    case SUPPLE_SNIPPET_SET:
      return create_excerpt ((SuppleCueSet) snippet.value, time_us);

    case SUPPLE_SNIPPET_BACKGROUND:
      return supple_cue_source_new_background ((SuppleBackground) snippet.value, time_us,
                                               time_us + BACKGROUND_US);

    case SUPPLE_SNIPPET_NONE:
    default:
      return NULL;
    }
}

/**
 * supple_snippet_play:
 * @snippet: a piece of sound
 * @mixer: what plays it
 * @cue_set: what a single cue sounds like
 * @time_us: when it is to be heard, on the clock
 *
 * Plays a snippet in place of the one before.
 *
 * Returns: when it is over; 0 if there is nothing to be heard, and nothing has changed
 */
gint64
supple_snippet_play (SuppleSnippet   snippet,
                     SuppleCueMixer *mixer,
                     SuppleCueSet    cue_set,
                     gint64          time_us)
{
  g_return_val_if_fail (mixer != NULL, 0);

  gboolean in_background = snippet.kind == SUPPLE_SNIPPET_BACKGROUND;
  g_autoptr (SuppleCueSource) source = create_source (snippet, cue_set, time_us);
  gint64 end = source != NULL ? supple_cue_source_get_end (source) : 0;

  if (end == 0)
    return 0;

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SINGLE, in_background ? NULL : source);

  if (in_background)
    supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, source);

  return end * G_USEC_PER_SEC / SUPPLE_SOUND_RATE;
}
