/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-exercise-head.h"

#include <glib/gi18n.h>

#include "model/supple-exercise.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-exercise-words.h"
#include "ui/supple-words.h"

/**
 * SuppleExerciseHead:
 *
 * A stretch at one look: its figure, which moves and can be turned, its names, where and how it is
 * done, and how hard it is.
 */
struct _SuppleExerciseHead
{
  GtkBox parent_instance;

  SuppleExercise *exercise;
};

G_DEFINE_FINAL_TYPE (SuppleExerciseHead, supple_exercise_head, GTK_TYPE_BOX)

typedef enum
{
  PROP_EXERCISE = 1,
} SuppleExerciseHeadProperty;

static GParamSpec *props[PROP_EXERCISE + 1];

static gboolean
has_other_names (gpointer        closure,
                 SuppleExercise *exercise)
{
  const char *const *names = exercise != NULL ? supple_exercise_get_other_names (exercise) : NULL;

  return names != NULL && names[0] != NULL;
}

static char *
other_names_text (gpointer        closure,
                  SuppleExercise *exercise)
{
  if (!has_other_names (closure, exercise))
    return NULL;

  g_autofree char *names =
    g_strjoinv (", ", (char **) supple_exercise_get_other_names (exercise));

  /* Translators: %s are other names of a stretch. */
  return g_strdup_printf (_ ("Also called %s"), names);
}

static char *
place_text (gpointer        closure,
            SuppleExercise *exercise)
{
  return exercise != NULL ? g_strdup (supple_words_place (supple_exercise_get_place (exercise)))
                          : NULL;
}

static char *
position_text (gpointer        closure,
               SuppleExercise *exercise)
{
  return exercise != NULL
           ? g_strdup (supple_words_position (supple_exercise_get_position (exercise)))
           : NULL;
}

static char *
difficulty_text (gpointer        closure,
                 SuppleExercise *exercise)
{
  return exercise != NULL
           ? g_strdup (supple_words_difficulty (supple_exercise_get_difficulty (exercise)))
           : NULL;
}

static void
supple_exercise_head_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleExerciseHead *self = SUPPLE_EXERCISE_HEAD (object);

  switch ((SuppleExerciseHeadProperty) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_head_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleExerciseHead *self = SUPPLE_EXERCISE_HEAD (object);

  switch ((SuppleExerciseHeadProperty) prop_id)
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
supple_exercise_head_dispose (GObject *object)
{
  SuppleExerciseHead *self = SUPPLE_EXERCISE_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_EXERCISE_HEAD);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (supple_exercise_head_parent_class)->dispose (object);
}

static void
supple_exercise_head_class_init (SuppleExerciseHeadClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_exercise_head_dispose;
  object_class->get_property = supple_exercise_head_get_property;
  object_class->set_property = supple_exercise_head_set_property;

  /**
   * SuppleExerciseHead:exercise:
   *
   * What is shown.
   */
  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, SUPPLE_TYPE_EXERCISE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/exercise/supple-exercise-head.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_other_names);
  gtk_widget_class_bind_template_callback (widget_class, other_names_text);
  gtk_widget_class_bind_template_callback (widget_class, place_text);
  gtk_widget_class_bind_template_callback (widget_class, position_text);
  gtk_widget_class_bind_template_callback (widget_class, difficulty_text);
}

static void
supple_exercise_head_init (SuppleExerciseHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
