/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-sound-options.h"

/**
 * SuppleSoundOptions:
 *
 * What a person wants to hear. Each part stands by itself: with the cues off and a background
 * on, there is only the background.
 */
struct _SuppleSoundOptions
{
  GObject parent_instance;

  SuppleCueSet     cue_set;
  double           volume;
  gboolean         countdown;
  SuppleBackground background;
  double           background_volume;
};

G_DEFINE_FINAL_TYPE (SuppleSoundOptions, supple_sound_options, G_TYPE_OBJECT)

typedef enum
{
  PROP_CUE_SET = 1,
  PROP_VOLUME,
  PROP_COUNTDOWN,
  PROP_BACKGROUND,
  PROP_BACKGROUND_VOLUME,
} SuppleSoundOptionsProperty;

static GParamSpec *props[PROP_BACKGROUND_VOLUME + 1];

static void
supple_sound_options_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleSoundOptions *self = SUPPLE_SOUND_OPTIONS (object);

  switch ((SuppleSoundOptionsProperty) prop_id)
    {
    case PROP_CUE_SET:
      g_value_set_enum (value, (int) self->cue_set);
      break;

    case PROP_VOLUME:
      g_value_set_double (value, self->volume);
      break;

    case PROP_COUNTDOWN:
      g_value_set_boolean (value, self->countdown);
      break;

    case PROP_BACKGROUND:
      g_value_set_enum (value, (int) self->background);
      break;

    case PROP_BACKGROUND_VOLUME:
      g_value_set_double (value, self->background_volume);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Takes the value over, and tells whether it is another one. */
static gboolean
take (SuppleSoundOptions        *self,
      SuppleSoundOptionsProperty property,
      const GValue              *value)
{
  SuppleSoundOptions before = *self;

  switch (property)
    {
    case PROP_CUE_SET:
      self->cue_set = (SuppleCueSet) g_value_get_enum (value);
      return self->cue_set != before.cue_set;

    case PROP_VOLUME:
      self->volume = g_value_get_double (value);
      return self->volume != before.volume;

    case PROP_COUNTDOWN:
      self->countdown = g_value_get_boolean (value);
      return self->countdown != before.countdown;

    case PROP_BACKGROUND:
      self->background = (SuppleBackground) g_value_get_enum (value);
      return self->background != before.background;

    case PROP_BACKGROUND_VOLUME:
      self->background_volume = g_value_get_double (value);
      return self->background_volume != before.background_volume;

    default:
      g_return_val_if_reached (FALSE);
    }
}

static void
supple_sound_options_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleSoundOptions *self = SUPPLE_SOUND_OPTIONS (object);

  if (take (self, (SuppleSoundOptionsProperty) prop_id, value))
    g_object_notify_by_pspec (object, pspec);
}

static void
supple_sound_options_class_init (SuppleSoundOptionsClass *klass)
{
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = supple_sound_options_get_property;
  object_class->set_property = supple_sound_options_set_property;

  /**
   * SuppleSoundOptions:cue-set:
   *
   * What the cues sound like.
   */
  props[PROP_CUE_SET] = g_param_spec_enum ("cue-set", NULL, NULL, SUPPLE_TYPE_CUE_SET,
                                           SUPPLE_CUE_SET_BOWL, flags);

  /**
   * SuppleSoundOptions:volume:
   *
   * How loud the cues are, from 0 to 1, in equal steps to the ear.
   */
  props[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 1, flags);

  /**
   * SuppleSoundOptions:countdown:
   *
   * Whether the last seconds of a wait or a hold are counted down.
   */
  props[PROP_COUNTDOWN] = g_param_spec_boolean ("countdown", NULL, NULL, FALSE, flags);

  /**
   * SuppleSoundOptions:background:
   *
   * What sounds all the time.
   */
  props[PROP_BACKGROUND] = g_param_spec_enum ("background", NULL, NULL, SUPPLE_TYPE_BACKGROUND,
                                              SUPPLE_BACKGROUND_NONE, flags);

  /**
   * SuppleSoundOptions:background-volume:
   *
   * How loud that is, from 0 to 1, in equal steps to the ear.
   */
  props[PROP_BACKGROUND_VOLUME] =
    g_param_spec_double ("background-volume", NULL, NULL, 0, 1, 0.6, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_sound_options_init (SuppleSoundOptions *self)
{
  self->volume = 1;
  self->background_volume = 0.6;
}

/**
 * supple_sound_options_new:
 *
 * Returns: (transfer full): the options, as they are without anybody's choice
 */
SuppleSoundOptions *
supple_sound_options_new (void)
{
  return g_object_new (SUPPLE_TYPE_SOUND_OPTIONS, NULL);
}

SuppleCueSet
supple_sound_options_get_cue_set (SuppleSoundOptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_OPTIONS (self), SUPPLE_CUE_SET_OFF);

  return self->cue_set;
}

gboolean
supple_sound_options_get_countdown (SuppleSoundOptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_OPTIONS (self), FALSE);

  return self->countdown;
}

SuppleBackground
supple_sound_options_get_background (SuppleSoundOptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_OPTIONS (self), SUPPLE_BACKGROUND_NONE);

  return self->background;
}

/* Cubic: half of the way is half as loud to the ear. */
static float
find_gain (double volume)
{
  return (float) (volume * volume * volume);
}

/**
 * supple_sound_options_get_gain:
 * @self: the options
 *
 * Returns: the factor for the cues that the volume stands for
 */
float
supple_sound_options_get_gain (SuppleSoundOptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_OPTIONS (self), 0);

  return find_gain (self->volume);
}

/**
 * supple_sound_options_get_background_gain:
 * @self: the options
 *
 * Returns: the factor for the background that its volume stands for
 */
float
supple_sound_options_get_background_gain (SuppleSoundOptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_OPTIONS (self), 0);

  return find_gain (self->background_volume);
}
