/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-routine-card.h"

#include "model/supple-routine.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-pacing.h"
#include "ui/supple-words.h"

/**
 * SuppleRoutineCard:
 *
 * A routine in the gallery: its figure, which moves under the pointer or the
 * focus, what it is for, how long it takes and where.
 */
struct _SuppleRoutineCard
{
  GtkButton parent_instance;

  SuppleRoutine *routine;
  SupplePacing  *pacing;
};

G_DEFINE_FINAL_TYPE (SuppleRoutineCard, supple_routine_card, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_ROUTINE = 1,
  PROP_PACING,
} SuppleRoutineCardProperty;

static GParamSpec *props[PROP_PACING + 1];

static void
card_clicked_cb (SuppleRoutineCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-routine", "s",
                              supple_routine_get_id (self->routine));
}

static SuppleExercise *
cover_exercise (gpointer       closure,
                SuppleRoutine *routine)
{
  return routine != NULL ? g_object_ref (supple_routine_get_cover (routine)) : NULL;
}

static char *
length_text (gpointer                     closure,
             SuppleRoutine               *routine,
             const SuppleTimelineOptions *options)
{
  return routine != NULL && options != NULL ? supple_words_length (routine, options) : NULL;
}

static char *
places_text (gpointer       closure,
             SuppleRoutine *routine)
{
  return routine != NULL ? supple_words_places (routine) : NULL;
}

static void
supple_routine_card_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleRoutineCard *self = SUPPLE_ROUTINE_CARD (object);

  switch ((SuppleRoutineCardProperty) prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_object (value, self->routine);
      break;

    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_routine_card_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleRoutineCard *self = SUPPLE_ROUTINE_CARD (object);

  switch ((SuppleRoutineCardProperty) prop_id)
    {
    case PROP_ROUTINE:
      if (g_set_object (&self->routine, g_value_get_object (value)))
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
supple_routine_card_dispose (GObject *object)
{
  SuppleRoutineCard *self = SUPPLE_ROUTINE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_ROUTINE_CARD);
  g_clear_object (&self->routine);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_routine_card_parent_class)->dispose (object);
}

static void
supple_routine_card_class_init (SuppleRoutineCardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_routine_card_dispose;
  object_class->get_property = supple_routine_card_get_property;
  object_class->set_property = supple_routine_card_set_property;

  /**
   * SuppleRoutineCard:routine:
   *
   * What is shown.
   */
  props[PROP_ROUTINE] =
    g_param_spec_object ("routine", NULL, NULL, SUPPLE_TYPE_ROUTINE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleRoutineCard:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_PACING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-routine-card.ui");
  gtk_widget_class_bind_template_callback (widget_class, card_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, cover_exercise);
  gtk_widget_class_bind_template_callback (widget_class, length_text);
  gtk_widget_class_bind_template_callback (widget_class, places_text);
}

static void
supple_routine_card_init (SuppleRoutineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
