/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-rendition.h"

#include "sound/supple-cue-mixer.h"

/**
 * SuppleRendition:
 *
 * A whole session as sound, from its first moment to its last, for whoever does not want to wait
 * for it. It is mixed by the same mixer, from the same cues, as a session that is played at full
 * volume, without a pause, on a device that has long been awake: sample n is the one that is
 * heard n / 48 kHz after the session's start.
 *
 * What else is to be heard in a session, a background for one, is a layer of the mixer here too.
 */
struct _SuppleRendition
{
  SuppleCueMixer *mixer;
  char           *title;
  gint64          length;
  gint64          position;
};

/* Whatever a mixer is given fades in, for a session that is joined half-way. This lets that
 * happen before the first cue, unheard. */
static void
fade_in (SuppleCueMixer *mixer)
{
  float unheard[SUPPLE_CUE_FADE];

  supple_cue_mixer_start (mixer, SUPPLE_ALWAYS_HEARD);
  supple_cue_mixer_render (mixer, -SUPPLE_CUE_FADE, unheard, SUPPLE_CUE_FADE);
}

/* A single stretch is a routine without a title of its own. */
static const char *
find_title (SuppleRoutine *routine)
{
  const char *title = supple_routine_get_title (routine);

  if (title != NULL)
    return title;

  return supple_exercise_get_title (
    supple_step_get_exercise (supple_routine_get_step (routine, 0)));
}

/**
 * supple_rendition_new:
 * @timeline: the session
 * @cue_set: how it sounds
 *
 * Gets ready to render a session. What is rendered does not change any more, so another thread
 * may go on with it.
 *
 * Returns: (transfer full): the rendition, at its start
 */
SuppleRendition *
supple_rendition_new (SuppleTimeline *timeline,
                      SuppleCueSet    cue_set)
{
  g_return_val_if_fail (timeline != NULL, NULL);

  SuppleRendition *self = g_new0 (SuppleRendition, 1);
  g_autoptr (GArray) cues = supple_cues_new (timeline);
  g_autoptr (SuppleCueSource) source =
    supple_cue_source_new ((const SuppleCue *) (gpointer) cues->data, cues->len, cue_set, 0);

  self->mixer = supple_cue_mixer_new ();
  self->title = g_strdup (find_title (supple_timeline_get_routine (timeline)));

  /* The last tone may ring on beyond the end. */
  self->length = MAX (supple_sound_samples (supple_timeline_get_duration_us (timeline)),
                      supple_cue_source_get_end (source));

  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SESSION, source);
  fade_in (self->mixer);

  return self;
}

/**
 * supple_rendition_free:
 * @self: (transfer full): a rendition
 */
void
supple_rendition_free (SuppleRendition *self)
{
  g_return_if_fail (self != NULL);

  supple_cue_mixer_unref (self->mixer);
  g_free (self->title);
  g_free (self);
}

const char *
supple_rendition_get_title (SuppleRendition *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * supple_rendition_get_length:
 * @self: a rendition
 *
 * Returns: how many samples there are in all
 */
gint64
supple_rendition_get_length (SuppleRendition *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->length;
}

/**
 * supple_rendition_get_position:
 * @self: a rendition
 *
 * Returns: the number of the sample that comes next
 */
gint64
supple_rendition_get_position (SuppleRendition *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->position;
}

/**
 * supple_rendition_render:
 * @self: a rendition
 * @samples: (out caller-allocates) (array length=n_samples): the sound
 * @n_samples: how many samples there is room for
 *
 * Renders what comes next. May be called from any thread, but from one at a time.
 *
 * Returns: how many samples that is, 0 at the end
 */
gsize
supple_rendition_render (SuppleRendition *self,
                         float           *samples,
                         gsize            n_samples)
{
  g_return_val_if_fail (self != NULL, 0);

  gsize n = (gsize) MIN ((gint64) n_samples, self->length - self->position);

  supple_cue_mixer_render (self->mixer, self->position, samples, n);
  self->position += (gint64) n;

  return n;
}
