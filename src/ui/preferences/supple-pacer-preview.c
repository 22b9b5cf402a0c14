/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-pacer-preview.h"

#include <glib/gi18n.h>

#include "ui/supple-breath-stage.h"
#include "ui/supple-pacing.h"
#include "ui/supple-words.h"

/* Pixels. */
#define LARGE_SIZE 220

/**
 * SupplePacerPreview:
 *
 * The chosen breath, to breathe along with.
 */
struct _SupplePacerPreview
{
  GtkBox parent_instance;

  SupplePacing *pacing;

  SuppleBreathStage *stage;
  GtkLabel          *word;
};

G_DEFINE_FINAL_TYPE (SupplePacerPreview, supple_pacer_preview, GTK_TYPE_BOX)

typedef enum
{
  PROP_PACING = 1,
} SupplePacerPreviewProperty;

static GParamSpec *props[PROP_PACING + 1];

static char *
pace_text (gpointer                     closure,
           const SuppleTimelineOptions *options)
{
  return options != NULL ? supple_words_pace (options->pace) : NULL;
}

static char *
rate_text (gpointer                     closure,
           const SuppleTimelineOptions *options)
{
  if (options == NULL)
    return NULL;

  double minute_us = 60.0 * G_USEC_PER_SEC;
  double rate = minute_us / (double) supple_breath_pace_cycle_us (options->pace);

  /* Translators: %.1f is how many breaths there are in a minute. */
  return g_strdup_printf (_ ("%.1f breaths a minute"), rate);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  SupplePacerPreview *self = SUPPLE_PACER_PREVIEW (widget);

  if (self->pacing == NULL)
    return G_SOURCE_CONTINUE;

  SuppleBreathPace pace = supple_pacing_get_options (self->pacing)->pace;
  gint64           now_us = gdk_frame_clock_get_frame_time (frame_clock);
  gint64           position_us = now_us % supple_breath_pace_cycle_us (pace);
  gboolean         in = position_us < pace.in_us;
  double           share = in ? (double) position_us / (double) pace.in_us
                              : (double) (position_us - pace.in_us) / (double) pace.out_us;
  double           eased = share * share * (3 - 2 * share);

  gtk_label_set_label (self->word, in ? _ ("Breathe in") : _ ("Breathe out"));
  supple_breath_stage_set_breath (self->stage, in ? eased : 1 - eased);
  supple_breath_stage_set_progress (self->stage, share);

  return G_SOURCE_CONTINUE;
}

static void
supple_pacer_preview_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SupplePacerPreview *self = SUPPLE_PACER_PREVIEW (object);

  switch ((SupplePacerPreviewProperty) prop_id)
    {
    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_pacer_preview_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SupplePacerPreview *self = SUPPLE_PACER_PREVIEW (object);

  switch ((SupplePacerPreviewProperty) prop_id)
    {
    case PROP_PACING:
      if (g_set_object (&self->pacing, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_pacer_preview_dispose (GObject *object)
{
  SupplePacerPreview *self = SUPPLE_PACER_PREVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_PACER_PREVIEW);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_pacer_preview_parent_class)->dispose (object);
}

static void
supple_pacer_preview_class_init (SupplePacerPreviewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_pacer_preview_dispose;
  object_class->get_property = supple_pacer_preview_get_property;
  object_class->set_property = supple_pacer_preview_set_property;

  /**
   * SupplePacerPreview:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_BREATH_STAGE);
  g_type_ensure (SUPPLE_TYPE_PACING);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/preferences/supple-pacer-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, SupplePacerPreview, stage);
  gtk_widget_class_bind_template_child (widget_class, SupplePacerPreview, word);
  gtk_widget_class_bind_template_callback (widget_class, pace_text);
  gtk_widget_class_bind_template_callback (widget_class, rate_text);
}

static void
supple_pacer_preview_init (SupplePacerPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->stage), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("A ring that grows and shrinks with the breath"), -1);
}

/**
 * supple_pacer_preview_make_large:
 * @self: a preview
 *
 * Puts the words below the breath, which gets a page’s width.
 */
void
supple_pacer_preview_make_large (SupplePacerPreview *self)
{
  g_return_if_fail (SUPPLE_IS_PACER_PREVIEW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->stage), LARGE_SIZE, LARGE_SIZE);
  gtk_label_set_xalign (self->word, 0.5);
}
