/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-exercise-page.h"

#include <glib/gi18n.h>

#include "ui/exercise/supple-exercise-evidence.h"
#include "ui/exercise/supple-exercise-head.h"
#include "ui/exercise/supple-exercise-how.h"
#include "ui/exercise/supple-exercise-notes.h"
#include "ui/supple-exercise-words.h"
#include "ui/supple-left-out-notice.h"
#include "ui/supple-star.h"
#include "ui/supple-words.h"

/**
 * SuppleExercisePage:
 *
 * All there is to know about one stretch, with its figure moving and turnable on top.
 */
struct _SuppleExercisePage
{
  AdwNavigationPage parent_instance;

  SuppleExercise *exercise;
  SupplePacing   *pacing;

  SuppleStar             *star;
  SuppleLeftOutNotice    *left_out;
  AdwSwitchRow           *other_breath;
  SuppleExerciseHow      *how;
  SuppleExerciseNotes    *notes;
  SuppleExerciseEvidence *evidence;
};

G_DEFINE_FINAL_TYPE (SuppleExercisePage, supple_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_PACING,
} SuppleExercisePageProperty;

static GParamSpec *props[PROP_PACING + 1];

static char *
dose_text (gpointer        closure,
           SuppleExercise *exercise)
{
  return exercise != NULL ? supple_words_dose (supple_exercise_get_dose (exercise)) : NULL;
}

static char *
allowed_text (gpointer        closure,
              SuppleExercise *exercise)
{
  return exercise != NULL ? supple_words_allowed (exercise) : NULL;
}

static char *
length_text (gpointer                     closure,
             SuppleExercise              *exercise,
             const SuppleTimelineOptions *options)
{
  if (exercise == NULL || options == NULL)
    return NULL;

  g_autoptr (SuppleStep) step = supple_step_new_usual (exercise);
  g_autofree char *length = supple_words_step_length (step, options);

  /* Translators: %s is how long a stretch takes in all: “4:37”. */
  return g_strdup_printf (_ ("%s at your breath"), length);
}

static gboolean
has_other_breath (gpointer        closure,
                  SuppleExercise *exercise)
{
  for (guint i = 0; exercise != NULL && i < supple_exercise_get_n_phases (exercise); i++)
    if (supple_phase_get_other_breath (supple_exercise_get_phase (exercise, i)) !=
        SUPPLE_BREATH_FREE)
      return TRUE;

  return FALSE;
}

static void
start_clicked_cb (SuppleExercisePage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.start-stretch", "s",
                              supple_exercise_get_id (self->exercise));
}

static void
options_changed_cb (SuppleExercisePage *self)
{
  supple_exercise_how_set_options (self->how, supple_pacing_get_options (self->pacing));
}

static void
supple_exercise_page_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleExercisePage *self = SUPPLE_EXERCISE_PAGE (object);

  switch ((SuppleExercisePageProperty) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_page_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleExercisePage *self = SUPPLE_EXERCISE_PAGE (object);

  switch ((SuppleExercisePageProperty) prop_id)
    {
    case PROP_EXERCISE:
      g_set_object (&self->exercise, g_value_get_object (value));
      break;

    case PROP_PACING:
      g_set_object (&self->pacing, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_page_dispose (GObject *object)
{
  SuppleExercisePage *self = SUPPLE_EXERCISE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_EXERCISE_PAGE);
  g_clear_object (&self->exercise);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_exercise_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/exercise/supple-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleExercisePage, star);
  gtk_widget_class_bind_template_child (widget_class, SuppleExercisePage, left_out);
  gtk_widget_class_bind_template_child (widget_class, SuppleExercisePage, other_breath);
  gtk_widget_class_bind_template_child (widget_class, SuppleExercisePage, how);
  gtk_widget_class_bind_template_child (widget_class, SuppleExercisePage, notes);
  gtk_widget_class_bind_template_child (widget_class, SuppleExercisePage, evidence);
  gtk_widget_class_bind_template_callback (widget_class, dose_text);
  gtk_widget_class_bind_template_callback (widget_class, allowed_text);
  gtk_widget_class_bind_template_callback (widget_class, length_text);
  gtk_widget_class_bind_template_callback (widget_class, has_other_breath);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
}

static void
supple_exercise_page_class_init (SuppleExercisePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_exercise_page_dispose;
  object_class->get_property = supple_exercise_page_get_property;
  object_class->set_property = supple_exercise_page_set_property;

  /**
   * SuppleExercisePage:exercise:
   *
   * What is shown.
   */
  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, SUPPLE_TYPE_EXERCISE, flags);

  /**
   * SuppleExercisePage:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] = g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_STAR);
  g_type_ensure (SUPPLE_TYPE_LEFT_OUT_NOTICE);
  g_type_ensure (SUPPLE_TYPE_EXERCISE_HEAD);
  g_type_ensure (SUPPLE_TYPE_EXERCISE_HOW);
  g_type_ensure (SUPPLE_TYPE_EXERCISE_NOTES);
  g_type_ensure (SUPPLE_TYPE_EXERCISE_EVIDENCE);
  bind_template (widget_class);
}

static void
supple_exercise_page_init (SuppleExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_exercise_page_new:
 * @exercise: what is shown
 * @library: where its easier way and its sources are found
 * @pacing: the breath that lengths are told at
 * @favourites: where stars are kept
 * @back: what is known of the back
 *
 * Returns: (transfer floating): a page that shows @exercise
 */
AdwNavigationPage *
supple_exercise_page_new (SuppleExercise   *exercise,
                          SuppleLibrary    *library,
                          SupplePacing     *pacing,
                          SuppleFavourites *favourites,
                          SuppleMyBack     *back)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SUPPLE_IS_PACING (pacing), NULL);

  SuppleExercisePage *self =
    g_object_new (SUPPLE_TYPE_EXERCISE_PAGE, "exercise", exercise, "pacing", pacing, NULL);

  supple_star_set_item (self->star, favourites, G_OBJECT (exercise));
  supple_left_out_notice_show (self->left_out, back, exercise);
  supple_exercise_how_show (self->how, exercise);
  supple_exercise_notes_show (self->notes, exercise, library);
  supple_exercise_evidence_show (self->evidence, exercise, library);
  supple_pacing_bind_other_breath (pacing, G_OBJECT (self->other_breath), "active");
  g_signal_connect_object (pacing, "notify::options", G_CALLBACK (options_changed_cb), self,
                           G_CONNECT_SWAPPED);
  options_changed_cb (self);

  return ADW_NAVIGATION_PAGE (self);
}
