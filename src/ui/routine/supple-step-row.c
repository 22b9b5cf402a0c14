/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/routine/supple-step-row.h"

#include <glib/gi18n.h>

#include "model/supple-routine.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-words.h"

/* As long as a row recalls that its stretch was too sore. */
#define SORE_DAYS 14

/**
 * SuppleStepRow:
 *
 * A step of a routine: its figure, its name, how often, how long.
 */
struct _SuppleStepRow
{
  AdwActionRow parent_instance;

  SuppleStep      *step;
  SupplePacing    *pacing;
  SuppleSoreNotes *notes;
};

G_DEFINE_FINAL_TYPE (SuppleStepRow, supple_step_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_STEP = 1,
  PROP_PACING,
} SuppleStepRowProperty;

static GParamSpec *props[PROP_PACING + 1];

static char *
title_text (gpointer    closure,
            SuppleStep *step)
{
  if (step == NULL)
    return NULL;

  return g_markup_escape_text (supple_exercise_get_title (supple_step_get_exercise (step)), -1);
}

/* (transfer full) (nullable): a reminder, as long as it matters. */
static char *
sore_text (SuppleStepRow *self,
           SuppleStep    *step)
{
  if (self->notes == NULL)
    return NULL;

  const char *id = supple_exercise_get_id (supple_step_get_exercise (step));
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) last = supple_sore_notes_get_last (self->notes, id);

  if (last == NULL || g_date_time_difference (now, last) > SORE_DAYS * G_TIME_SPAN_DAY)
    return NULL;

  /* Translators: when a stretch was too sore, as strftime() writes a day: “24 November”. */
  g_autofree char *day = g_date_time_format (last, _ ("%-d %B"));

  /* Translators: %s is a day: “24 November”. */
  return g_strdup_printf (_ ("Too sore on %s"), day);
}

static char *
facts_text (SuppleStepRow               *self,
            SuppleStep                  *step,
            const SuppleTimelineOptions *options)
{
  if (step == NULL || options == NULL)
    return NULL;

  g_autofree char *dose = supple_words_dose (supple_step_get_dose (step));
  g_autofree char *length = supple_words_step_length (step, options);
  g_autofree char *sore = sore_text (self, step);

  if (sore != NULL)
    return g_strdup_printf ("%s · %s\n%s", dose, length, sore);

  return g_strdup_printf ("%s · %s", dose, length);
}

static void
supple_step_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SuppleStepRow *self = SUPPLE_STEP_ROW (object);

  switch ((SuppleStepRowProperty) prop_id)
    {
    case PROP_STEP:
      g_value_set_object (value, self->step);
      break;

    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_step_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SuppleStepRow *self = SUPPLE_STEP_ROW (object);

  switch ((SuppleStepRowProperty) prop_id)
    {
    case PROP_STEP:
      if (g_set_object (&self->step, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PACING:
      if (g_set_object (&self->pacing, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
notes_changed_cb (SuppleStepRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

static void
supple_step_row_dispose (GObject *object)
{
  SuppleStepRow *self = SUPPLE_STEP_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STEP_ROW);
  g_clear_object (&self->step);
  g_clear_object (&self->pacing);
  g_clear_object (&self->notes);

  G_OBJECT_CLASS (supple_step_row_parent_class)->dispose (object);
}

static void
supple_step_row_class_init (SuppleStepRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_step_row_dispose;
  object_class->get_property = supple_step_row_get_property;
  object_class->set_property = supple_step_row_set_property;

  /**
   * SuppleStepRow:step:
   *
   * What is shown.
   */
  props[PROP_STEP] =
    g_param_spec_object ("step", NULL, NULL, SUPPLE_TYPE_STEP,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleStepRow:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_PACING);
  g_type_ensure (SUPPLE_TYPE_STEP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/routine/supple-step-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, title_text);
  gtk_widget_class_bind_template_callback (widget_class, facts_text);
}

static void
supple_step_row_init (SuppleStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_step_row_new:
 * @step: what is shown
 * @pacing: the breath that lengths are told at
 * @notes: what was too sore lately
 *
 * Returns: (transfer floating): a row about @step
 */
GtkWidget *
supple_step_row_new (SuppleStep      *step,
                     SupplePacing    *pacing,
                     SuppleSoreNotes *notes)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);
  g_return_val_if_fail (SUPPLE_IS_SORE_NOTES (notes), NULL);

  SuppleStepRow *self = g_object_new (SUPPLE_TYPE_STEP_ROW, "pacing", pacing, NULL);

  self->notes = g_object_ref (notes);
  g_signal_connect_object (notes, "changed", G_CALLBACK (notes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_set (self, "step", step, NULL);

  return GTK_WIDGET (self);
}
