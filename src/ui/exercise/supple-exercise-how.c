/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-exercise-how.h"

#include "ui/exercise/supple-phase-card.h"

/**
 * SuppleExerciseHow:
 *
 * How a stretch is done: where it starts, and a card for each part of the movement.
 */
struct _SuppleExerciseHow
{
  GtkBox parent_instance;

  GPtrArray *cards;

  GtkLabel *start;
  GtkBox   *phases;
};

G_DEFINE_FINAL_TYPE (SuppleExerciseHow, supple_exercise_how, GTK_TYPE_BOX)

typedef enum
{
  PROP_NARROW = 1,
} SuppleExerciseHowProperty;

static GParamSpec *props[PROP_NARROW + 1];

static gboolean
is_narrow (SuppleExerciseHow *self)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (self->phases)) ==
         GTK_ORIENTATION_VERTICAL;
}

/* Cards side by side, each with its picture above the words; or one below the other, with the
 * picture beside them. */
static void
set_narrow (SuppleExerciseHow *self,
            gboolean           narrow)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->phases),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->phases, !narrow);

  for (guint i = 0; i < self->cards->len; i++)
    supple_phase_card_set_narrow (g_ptr_array_index (self->cards, i), narrow);
}

static void
supple_exercise_how_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((SuppleExerciseHowProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, is_narrow (SUPPLE_EXERCISE_HOW (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_how_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((SuppleExerciseHowProperty) prop_id)
    {
    case PROP_NARROW:
      set_narrow (SUPPLE_EXERCISE_HOW (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_how_dispose (GObject *object)
{
  SuppleExerciseHow *self = SUPPLE_EXERCISE_HOW (object);

  g_ptr_array_set_size (self->cards, 0);
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_EXERCISE_HOW);

  G_OBJECT_CLASS (supple_exercise_how_parent_class)->dispose (object);
}

static void
supple_exercise_how_finalize (GObject *object)
{
  g_ptr_array_unref (SUPPLE_EXERCISE_HOW (object)->cards);

  G_OBJECT_CLASS (supple_exercise_how_parent_class)->finalize (object);
}

static void
supple_exercise_how_class_init (SuppleExerciseHowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_exercise_how_dispose;
  object_class->finalize = supple_exercise_how_finalize;
  object_class->get_property = supple_exercise_how_get_property;
  object_class->set_property = supple_exercise_how_set_property;

  /**
   * SuppleExerciseHow:narrow:
   *
   * Whether there is no room for cards side by side.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/exercise/supple-exercise-how.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseHow, start);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseHow, phases);
}

static void
supple_exercise_how_init (SuppleExerciseHow *self)
{
  self->cards = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A hold that goes with a movement is on that one’s card. */
static gboolean
has_card (SuppleExercise *exercise,
          guint           phase)
{
  return phase == 0 || !supple_phase_get_hold (supple_exercise_get_phase (exercise, phase));
}

/**
 * supple_exercise_how_show:
 * @self: a part of a page
 * @exercise: what it shows
 *
 * Once only.
 */
void
supple_exercise_how_show (SuppleExerciseHow *self,
                          SuppleExercise    *exercise)
{
  g_return_if_fail (SUPPLE_IS_EXERCISE_HOW (self));
  g_return_if_fail (SUPPLE_IS_EXERCISE (exercise));

  const char *start = supple_exercise_get_start (exercise);

  gtk_label_set_label (self->start, start);
  gtk_widget_set_visible (GTK_WIDGET (self->start), start != NULL);

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    if (has_card (exercise, i))
      {
        GtkWidget *card = supple_phase_card_new (exercise, i);

        g_ptr_array_add (self->cards, card);
        gtk_box_append (self->phases, card);
      }
}

/**
 * supple_exercise_how_set_options:
 * @self: a part of a page that shows something
 * @options: how the person breathes
 */
void
supple_exercise_how_set_options (SuppleExerciseHow           *self,
                                 const SuppleTimelineOptions *options)
{
  g_return_if_fail (SUPPLE_IS_EXERCISE_HOW (self));

  for (guint i = 0; i < self->cards->len; i++)
    supple_phase_card_set_options (g_ptr_array_index (self->cards, i), options);
}
