/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-rendition.h"

#include "sound/supple-cue-mixer.h"

/**
 * SuppleRendition:
 *
 * A whole session as sound, from its first moment to its last, for whoever does not want to wait
 * for it. It is mixed by the same mixer, from the same cues and the same background, as a session
 * that is played at full volume, without a pause, on a device that has long been awake: sample n
 * is the one that is heard n / 48 kHz after the session's start.
 */
struct _SuppleRendition
{
  SuppleCueMixer *mixer;
  char           *title;
  gboolean        silent;
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

static SuppleCueSource *
plan_cues (SuppleTimeline     *timeline,
           SuppleSoundOptions *options)
{
  g_autoptr (GArray) cues = supple_cues_new (timeline);

  if (supple_sound_options_get_countdown (options))
    supple_cues_add_countdown (cues, timeline);

  return supple_cue_source_new ((const SuppleCue *) (gpointer) cues->data, cues->len,
                                supple_sound_options_get_cue_set (options), 0);
}

/* How loud it is in all is for whoever plays the file to say: the louder one of cues and
 * background is as loud as it can be, and the other one as much softer as in a session. */
static void
set_gains (SuppleCueMixer     *mixer,
           SuppleSoundOptions *options)
{
  float cues = supple_sound_options_get_gain (options);
  float background = supple_sound_options_get_background_gain (options);
  float loudest = MAX (cues, background);

  if (cues <= 0)
    cues = loudest = 1;

  supple_cue_mixer_set_gain (mixer, cues / loudest);
  supple_cue_mixer_set_background_gain (mixer, background / loudest);
}

/**
 * supple_rendition_new:
 * @timeline: the session
 * @options: what is to be heard of it
 *
 * Gets ready to render a session. What is rendered does not change any more, so another thread
 * may go on with it.
 *
 * Returns: (transfer full): the rendition, at its start
 */
SuppleRendition *
supple_rendition_new (SuppleTimeline     *timeline,
                      SuppleSoundOptions *options)
{
  g_return_val_if_fail (timeline != NULL, NULL);
  g_return_val_if_fail (SUPPLE_IS_SOUND_OPTIONS (options), NULL);

  SuppleRendition *self = g_new0 (SuppleRendition, 1);
  gint64           duration_us = supple_timeline_get_duration_us (timeline);
  g_autoptr (SuppleCueSource) cues = plan_cues (timeline, options);
  g_autoptr (SuppleCueSource) background = supple_cue_source_new_background (
    supple_sound_options_get_background (options), 0, duration_us);

  self->mixer = supple_cue_mixer_new ();
  self->title = g_strdup (find_title (supple_timeline_get_routine (timeline)));

  /* The last tone may ring on beyond the end. */
  self->length = MAX (supple_sound_samples (duration_us), supple_cue_source_get_end (cues));
  self->silent =
    supple_cue_source_get_end (cues) == 0 && supple_cue_source_get_end (background) == 0;

  set_gains (self->mixer, options);
  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SESSION, cues);
  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_BACKGROUND, background);
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
 * supple_rendition_is_silent:
 * @self: a rendition
 *
 * Returns: whether there is nothing to be heard, since all of it is off
 */
gboolean
supple_rendition_is_silent (SuppleRendition *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->silent;
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
