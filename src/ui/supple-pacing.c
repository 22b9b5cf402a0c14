/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-pacing.h"

#include "session/supple-repace.h"

/**
 * SupplePacing:
 *
 * The person's breath as the settings have it, for everything that shows a
 * length or starts a session. #SupplePacing:options notifies when it changes.
 */
struct _SupplePacing
{
  GObject parent_instance;

  GSettings            *settings;
  SuppleTimelineOptions options;
};

G_DEFINE_FINAL_TYPE (SupplePacing, supple_pacing, G_TYPE_OBJECT)

typedef enum
{
  PROP_OPTIONS = 1,
} SupplePacingProperty;

static GParamSpec *props[PROP_OPTIONS + 1];

/* The names are the settings schema’s. */
static const struct
{
  const char      *preset;
  SuppleBreathPace pace;
} presets[] = {
  { "easy", { 3 * G_USEC_PER_SEC, 4 * G_USEC_PER_SEC } },
  { "even", { 5 * G_USEC_PER_SEC, 5 * G_USEC_PER_SEC } },
  { "calm", { 4 * G_USEC_PER_SEC, 6 * G_USEC_PER_SEC } },
  { "long", { 4 * G_USEC_PER_SEC, 8 * G_USEC_PER_SEC } },
};

static SuppleBreathPace
read_pace (GSettings *settings)
{
  g_autofree char *preset = g_settings_get_string (settings, "breath-preset");

  for (guint i = 0; i < G_N_ELEMENTS (presets); i++)
    if (g_str_equal (preset, presets[i].preset))
      return presets[i].pace;

  SuppleBreathPace own = {
    (gint64) (g_settings_get_double (settings, "breath-in") * G_USEC_PER_SEC),
    (gint64) (g_settings_get_double (settings, "breath-out") * G_USEC_PER_SEC),
  };

  return supple_breath_pace_clamp (own);
}

static void
settings_changed_cb (SupplePacing *self)
{
  self->options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  self->options.pace = read_pace (self->settings);
  self->options.pacer = g_settings_get_boolean (self->settings, "pacer");
  self->options.other_breath = g_settings_get_boolean (self->settings, "other-breath");

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OPTIONS]);
}

static void
supple_pacing_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SupplePacing *self = SUPPLE_PACING (object);

  switch ((SupplePacingProperty) prop_id)
    {
    case PROP_OPTIONS:
      g_value_set_boxed (value, &self->options);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_pacing_dispose (GObject *object)
{
  SupplePacing *self = SUPPLE_PACING (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_pacing_parent_class)->dispose (object);
}

static void
supple_pacing_class_init (SupplePacingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_pacing_dispose;
  object_class->get_property = supple_pacing_get_property;

  /**
   * SupplePacing:options:
   *
   * How a session is laid out in time.
   */
  props[PROP_OPTIONS] =
    g_param_spec_boxed ("options", NULL, NULL, SUPPLE_TYPE_TIMELINE_OPTIONS,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_pacing_init (SupplePacing *self)
{
  self->options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
}

/**
 * supple_pacing_new:
 * @settings: Supple’s settings
 *
 * Returns: (transfer full): the pacing that follows @settings
 */
SupplePacing *
supple_pacing_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SupplePacing *self = g_object_new (SUPPLE_TYPE_PACING, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed", G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  settings_changed_cb (self);

  return self;
}

const SuppleTimelineOptions *
supple_pacing_get_options (SupplePacing *self)
{
  g_return_val_if_fail (SUPPLE_IS_PACING (self), NULL);

  return &self->options;
}

/**
 * supple_pacing_bind_other_breath:
 * @self: a pacing
 * @object: a switch
 * @property: its property that is on or off
 *
 * Lets @object choose whether movements that are taught in two ways are breathed the other way.
 */
void
supple_pacing_bind_other_breath (SupplePacing *self,
                                 GObject      *object,
                                 const char   *property)
{
  g_return_if_fail (SUPPLE_IS_PACING (self));

  g_settings_bind (self->settings, "other-breath", object, property, G_SETTINGS_BIND_DEFAULT);
}

/**
 * supple_pacing_read_options:
 * @self: a pacing
 * @wishes: (type (suuuu)): the id of a routine, then holds, repetitions, first and stiffer side
 * @options: (out): the person’s options with these wishes; one that is out of range becomes the
 *   last that there is
 *
 * Returns: (transfer none): the id, owned by @wishes
 */
const char *
supple_pacing_read_options (SupplePacing          *self,
                            GVariant              *wishes,
                            SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_PACING (self), NULL);
  g_return_val_if_fail (wishes != NULL && options != NULL, NULL);

  const char *id;
  guint       holds, repetitions, first_side, stiffer_side;

  g_variant_get (wishes, "(&suuuu)", &id, &holds, &repetitions, &first_side, &stiffer_side);
  *options = self->options;
  options->holds = MIN (holds, SUPPLE_HOLDS_SHORTER);
  options->repetitions = MIN (repetitions, SUPPLE_REPETITIONS_FEWER);
  options->first_side = MIN (first_side, SUPPLE_SIDE_LEFT);
  options->stiffer_side = MIN (stiffer_side, SUPPLE_SIDE_LEFT);

  return id;
}

/**
 * supple_pacing_repace:
 * @session: a session
 * @options: how to lay it out from the next breath on
 *
 * Gives a session that is on another breath.
 */
void
supple_pacing_repace (SuppleSession               *session,
                      const SuppleTimelineOptions *options)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));
  g_return_if_fail (options != NULL);

  SuppleTimeline *old = supple_session_get_timeline (session);
  g_autoptr (SuppleTimeline) timeline =
    supple_timeline_new (supple_timeline_get_routine (old), options);

  supple_session_repace (session, timeline);
}
