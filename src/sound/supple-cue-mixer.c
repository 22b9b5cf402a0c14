/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-cue-mixer.h"

#include <string.h>

#include "sound/supple-limiter.h"

/* The largest block that is mixed at once; longer ones are cut. */
#define BLOCK 480

/* How far cues and background make way for speech: by 6 dB and by 14 dB. */
#define DUCKED_CUES       0.5f
#define DUCKED_BACKGROUND 0.2f

/* Factors from 0 to 1. */
typedef struct
{
  float cues, background;
  float ducking;
} Levels;

/* A source on its way in or out. All of it belongs to the thread that renders. */
typedef struct
{
  SuppleCueSource *source, *old_source;
  gint64           heard_from, old_heard_from;
  gint64           fade_from;
} Layer;

/**
 * SuppleCueMixer:
 *
 * What stands between the main thread, which decides what is to be heard, and the thread that
 * renders it. The main thread puts in an immutable source whenever something changes; from its
 * next block on, the renderer fades over to it within %SUPPLE_CUE_FADE samples. So pause, skip
 * and resume never cut a sound short with a click, and never empty the device.
 *
 * The lock is held to take over a pointer, never to render.
 */
struct _SuppleCueMixer
{
  gatomicrefcount ref_count;

  GMutex           lock;
  SuppleCueSource *wanted[SUPPLE_N_CUE_LAYERS];
  Levels           wanted_levels;

  Layer  layers[SUPPLE_N_CUE_LAYERS];
  gint64 heard_from;
  Levels levels;
};

/**
 * supple_cue_mixer_new:
 *
 * Returns: (transfer full): a mixer that is silent so far
 */
SuppleCueMixer *
supple_cue_mixer_new (void)
{
  SuppleCueMixer *self = g_new0 (SuppleCueMixer, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->lock);
  self->wanted_levels = (Levels) { .cues = 1, .background = 1 };
  self->levels = self->wanted_levels;
  self->heard_from = SUPPLE_ALWAYS_HEARD;

  return self;
}

/**
 * supple_cue_mixer_ref:
 * @self: a mixer
 *
 * Returns: (transfer full): @self; may be called from any thread
 */
SuppleCueMixer *
supple_cue_mixer_ref (SuppleCueMixer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

static void
clear_layer (Layer *layer)
{
  g_clear_pointer (&layer->source, supple_cue_source_unref);
  g_clear_pointer (&layer->old_source, supple_cue_source_unref);
}

/**
 * supple_cue_mixer_unref:
 * @self: (transfer full): a mixer; may be called from any thread
 */
void
supple_cue_mixer_unref (SuppleCueMixer *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < SUPPLE_N_CUE_LAYERS; i++)
    {
      clear_layer (&self->layers[i]);
      g_clear_pointer (&self->wanted[i], supple_cue_source_unref);
    }

  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * supple_cue_mixer_set_source:
 * @self: a mixer
 * @layer: which layer
 * @source: (nullable): what is to be heard there from now on, or %NULL for silence
 *
 * Changes what is heard. May be called from any thread.
 */
void
supple_cue_mixer_set_source (SuppleCueMixer  *self,
                             SuppleCueLayer   layer,
                             SuppleCueSource *source)
{
  g_return_if_fail (self != NULL);

  SuppleCueSource *old_source;

  if (source != NULL)
    supple_cue_source_ref (source);

  g_mutex_lock (&self->lock);
  old_source = self->wanted[layer];
  self->wanted[layer] = source;
  g_mutex_unlock (&self->lock);

  g_clear_pointer (&old_source, supple_cue_source_unref);
}

/**
 * supple_cue_mixer_set_gain:
 * @self: a mixer
 * @gain: a factor, from 0 to 1
 *
 * Changes how loud the cues are. May be called from any thread.
 */
void
supple_cue_mixer_set_gain (SuppleCueMixer *self,
                           float           gain)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  self->wanted_levels.cues = gain;
  g_mutex_unlock (&self->lock);
}

/**
 * supple_cue_mixer_set_background_gain:
 * @self: a mixer
 * @gain: a factor, from 0 to 1
 *
 * Changes how loud the background is. May be called from any thread.
 */
void
supple_cue_mixer_set_background_gain (SuppleCueMixer *self,
                                      float           gain)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  self->wanted_levels.background = gain;
  g_mutex_unlock (&self->lock);
}

/**
 * supple_cue_mixer_set_ducked:
 * @self: a mixer
 * @ducked: whether somebody speaks
 *
 * Makes way for speech, within %SUPPLE_DUCK_FADE samples: cues become softer by 6 dB, the
 * background by 14 dB. May be called from any thread.
 */
void
supple_cue_mixer_set_ducked (SuppleCueMixer *self,
                             gboolean        ducked)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  self->wanted_levels.ducking = ducked ? 1 : 0;
  g_mutex_unlock (&self->lock);
}

/**
 * supple_cue_mixer_start:
 * @self: a mixer
 * @heard_from: the first sample that will reach the ear
 *
 * Begins anew, on a device that has just been opened. Cues that start before @heard_from are
 * treated as supple_cue_source_add() says.
 *
 * Only for the thread that renders.
 */
void
supple_cue_mixer_start (SuppleCueMixer *self,
                        gint64          heard_from)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SUPPLE_N_CUE_LAYERS; i++)
    clear_layer (&self->layers[i]);

  g_mutex_lock (&self->lock);
  self->levels = self->wanted_levels;
  g_mutex_unlock (&self->lock);

  self->heard_from = heard_from;
}

/* A fade that is under way is finished before the next one begins. */
static gboolean
is_fading (const Layer *layer,
           gint64       sample)
{
  return (layer->source != NULL || layer->old_source != NULL) &&
         sample >= layer->fade_from && sample < layer->fade_from + SUPPLE_CUE_FADE;
}

static void
change_source (Layer           *layer,
               SuppleCueSource *source,
               gint64           sample,
               gint64           heard_from)
{
  /* While the device wakes, nobody has heard of the source that is to go. */
  if (sample < heard_from)
    clear_layer (layer);

  layer->old_source = layer->source;
  layer->old_heard_from = layer->heard_from;
  layer->source = source != NULL ? supple_cue_source_ref (source) : NULL;
  layer->heard_from = MAX (sample, heard_from);
  layer->fade_from = layer->heard_from;
}

/* Takes over what the main thread wants to be heard from sample @first on. */
static Levels
take_over (SuppleCueMixer *self,
           gint64          first)
{
  g_mutex_lock (&self->lock);

  for (guint i = 0; i < SUPPLE_N_CUE_LAYERS; i++)
    {
      Layer *layer = &self->layers[i];

      if (self->wanted[i] != layer->source && !is_fading (layer, first))
        change_source (layer, self->wanted[i], first, self->heard_from);
    }

  /* A background goes on where the one before it was. */
  self->layers[SUPPLE_CUE_LAYER_BACKGROUND].heard_from = self->heard_from;

  Levels levels = self->wanted_levels;

  g_mutex_unlock (&self->lock);

  return levels;
}

/* From 0 to 1 on half a cosine's slope, without the cosine. */
static float
faded_in (const Layer *layer,
          gint64       sample)
{
  float part = (float) (sample - layer->fade_from) / SUPPLE_CUE_FADE;
  float x = CLAMP (part, 0.0f, 1.0f);

  return x * x * (3 - 2 * x);
}

static void
mix_layer (Layer *layer,
           gint64 first,
           float *samples,
           gsize  n_samples)
{
  if (layer->source == NULL && layer->old_source == NULL)
    return;

  float    fresh[BLOCK] = { 0 };
  float    old[BLOCK] = { 0 };
  gboolean fading = first < layer->fade_from + SUPPLE_CUE_FADE;

  if (layer->source != NULL)
    supple_cue_source_add (layer->source, layer->heard_from, first, fresh, n_samples);

  if (layer->old_source != NULL)
    supple_cue_source_add (layer->old_source, layer->old_heard_from, first, old, n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      float weight = fading ? faded_in (layer, first + (gint64) i) : 1;

      samples[i] += weight * fresh[i] + (1 - weight) * old[i];
    }

  if (first + (gint64) n_samples >= layer->fade_from + SUPPLE_CUE_FADE)
    g_clear_pointer (&layer->old_source, supple_cue_source_unref);
}

static void
approach (float *level,
          float  wanted,
          guint  n_samples)
{
  float step = 1.0f / (float) n_samples;

  *level += CLAMP (wanted - *level, -step, step);
}

static void
mix_block (SuppleCueMixer *self,
           const Levels   *wanted,
           gint64          first,
           float          *samples,
           gsize           n_samples)
{
  float   background[BLOCK] = { 0 };
  Levels *levels = &self->levels;

  mix_layer (&self->layers[SUPPLE_CUE_LAYER_SESSION], first, samples, n_samples);
  mix_layer (&self->layers[SUPPLE_CUE_LAYER_SINGLE], first, samples, n_samples);
  mix_layer (&self->layers[SUPPLE_CUE_LAYER_BACKGROUND], first, background, n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      approach (&levels->cues, wanted->cues, SUPPLE_CUE_FADE);
      approach (&levels->background, wanted->background, SUPPLE_CUE_FADE);
      approach (&levels->ducking, wanted->ducking, SUPPLE_DUCK_FADE);

      samples[i] *= levels->cues * (1 - levels->ducking * (1 - DUCKED_CUES));
      samples[i] += background[i] * levels->background *
                    (1 - levels->ducking * (1 - DUCKED_BACKGROUND));
    }

  supple_limiter_apply (samples, n_samples);
}

/**
 * supple_cue_mixer_render:
 * @self: a mixer
 * @first: the number of the first sample; the one after the last of the call before
 * @samples: (out caller-allocates) (array length=n_samples): the sound
 * @n_samples: how many samples
 *
 * Renders the next samples, no louder than %SUPPLE_LIMITER_CEILING.
 *
 * Only for the thread that renders.
 */
void
supple_cue_mixer_render (SuppleCueMixer *self,
                         gint64          first,
                         float          *samples,
                         gsize           n_samples)
{
  g_return_if_fail (self != NULL);

  memset (samples, 0, n_samples * sizeof *samples);

  for (gsize done = 0; done < n_samples; done += BLOCK)
    {
      gsize  n_block = MIN (BLOCK, n_samples - done);
      gint64 first_of_block = first + (gint64) done;
      Levels wanted = take_over (self, first_of_block);

      mix_block (self, &wanted, first_of_block, samples + done, n_block);
    }
}
