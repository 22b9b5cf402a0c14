/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-stretch-card.h"

#include "ui/figure/supple-figure-view.h"

/**
 * SuppleStretchCard:
 *
 * A stretch among all of them: its figure, its name, and where it works. Like a routine’s card, it
 * is opened and named by what it stands in.
 */
struct _SuppleStretchCard
{
  GtkBox parent_instance;

  SuppleExercise *exercise;

  SuppleFigureView *figure;
};

G_DEFINE_FINAL_TYPE (SuppleStretchCard, supple_stretch_card, GTK_TYPE_BOX)

typedef enum
{
  PROP_EXERCISE = 1,
} SuppleStretchCardProperty;

static GParamSpec *props[PROP_EXERCISE + 1];

static char *
where_it_works (gpointer        closure,
                SuppleExercise *exercise)
{
  const char *const *targets = exercise != NULL ? supple_exercise_get_targets (exercise) : NULL;

  return targets != NULL ? g_strdup (targets[0]) : NULL;
}

static void
parent_changed_cb (SuppleStretchCard *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  g_object_set (self->figure, "moves-with", parent, NULL);

  if (parent == NULL || self->exercise == NULL)
    return;

  g_autofree char *works = where_it_works (NULL, self->exercise);

  gtk_accessible_update_property (GTK_ACCESSIBLE (parent),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  supple_exercise_get_title (self->exercise),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, works != NULL ? works : "",
                                  -1);
}

static void
supple_stretch_card_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleStretchCard *self = SUPPLE_STRETCH_CARD (object);

  switch ((SuppleStretchCardProperty) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_stretch_card_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleStretchCard *self = SUPPLE_STRETCH_CARD (object);

  switch ((SuppleStretchCardProperty) prop_id)
    {
    case PROP_EXERCISE:
      if (g_set_object (&self->exercise, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_stretch_card_dispose (GObject *object)
{
  SuppleStretchCard *self = SUPPLE_STRETCH_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STRETCH_CARD);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (supple_stretch_card_parent_class)->dispose (object);
}

static void
supple_stretch_card_class_init (SuppleStretchCardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_stretch_card_dispose;
  object_class->get_property = supple_stretch_card_get_property;
  object_class->set_property = supple_stretch_card_set_property;

  /**
   * SuppleStretchCard:exercise:
   *
   * What is shown.
   */
  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, SUPPLE_TYPE_EXERCISE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-stretch-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchCard, figure);
  gtk_widget_class_bind_template_callback (widget_class, parent_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, where_it_works);
}

static void
supple_stretch_card_init (SuppleStretchCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SuppleExercise *
supple_stretch_card_get_exercise (SuppleStretchCard *self)
{
  g_return_val_if_fail (SUPPLE_IS_STRETCH_CARD (self), NULL);

  return self->exercise;
}
