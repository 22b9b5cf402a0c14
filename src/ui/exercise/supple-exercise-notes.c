/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-exercise-notes.h"

#include <adwaita.h>

#include "ui/exercise/supple-text-list.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-exercise-words.h"

/**
 * SuppleExerciseNotes:
 *
 * What is good to know about a stretch: how it should feel, what to avoid, easier and harder ways,
 * who should ask first, where it works, and what it asks of the body.
 */
struct _SuppleExerciseNotes
{
  GtkBox parent_instance;

  SuppleExercise *easier_exercise;

  GtkBox           *pair;
  GtkBox           *ways;
  SuppleTextList   *feelings;
  SuppleTextList   *mistakes;
  SuppleTextList   *easier;
  SuppleTextList   *harder;
  SuppleTextList   *cautions;
  SuppleTextList   *targets;
  AdwActionRow     *easier_row;
  SuppleFigureView *easier_figure;
  AdwWrapBox       *tags;
};

G_DEFINE_FINAL_TYPE (SuppleExerciseNotes, supple_exercise_notes, GTK_TYPE_BOX)

typedef enum
{
  PROP_NARROW = 1,
} SuppleExerciseNotesProperty;

static GParamSpec *props[PROP_NARROW + 1];

static void
easier_activated_cb (SuppleExerciseNotes *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "browse.stretch", "s",
                              supple_exercise_get_id (self->easier_exercise));
}

static gboolean
is_narrow (SuppleExerciseNotes *self)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (self->pair)) == GTK_ORIENTATION_VERTICAL;
}

static void
supple_exercise_notes_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch ((SuppleExerciseNotesProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, is_narrow (SUPPLE_EXERCISE_NOTES (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_notes_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  SuppleExerciseNotes *self = SUPPLE_EXERCISE_NOTES (object);
  GtkOrientation       orientation =
    g_value_get_boolean (value) ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  switch ((SuppleExerciseNotesProperty) prop_id)
    {
    case PROP_NARROW:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->pair), orientation);
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->ways), orientation);
      gtk_box_set_homogeneous (self->pair, orientation == GTK_ORIENTATION_HORIZONTAL);
      gtk_box_set_homogeneous (self->ways, orientation == GTK_ORIENTATION_HORIZONTAL);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_exercise_notes_dispose (GObject *object)
{
  SuppleExerciseNotes *self = SUPPLE_EXERCISE_NOTES (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_EXERCISE_NOTES);
  g_clear_object (&self->easier_exercise);

  G_OBJECT_CLASS (supple_exercise_notes_parent_class)->dispose (object);
}

static void
supple_exercise_notes_class_init (SuppleExerciseNotesClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_exercise_notes_dispose;
  object_class->get_property = supple_exercise_notes_get_property;
  object_class->set_property = supple_exercise_notes_set_property;

  /**
   * SuppleExerciseNotes:narrow:
   *
   * Whether there is no room for two lists side by side.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_TEXT_LIST);
  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/exercise/supple-exercise-notes.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, pair);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, ways);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, feelings);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, mistakes);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, easier);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, harder);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, cautions);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, targets);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, easier_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, easier_figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleExerciseNotes, tags);
  gtk_widget_class_bind_template_callback (widget_class, easier_activated_cb);
}

static void
supple_exercise_notes_init (SuppleExerciseNotes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_tags (SuppleExerciseNotes *self,
           const char *const   *tags)
{
  guint n = 0;

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      const char *words = supple_words_tag (tags[i]);

      if (words == NULL)
        continue;

      GtkWidget *chip = g_object_new (GTK_TYPE_LABEL, "label", words, "wrap", TRUE, NULL);

      gtk_widget_add_css_class (chip, "chip");
      adw_wrap_box_append (self->tags, chip);
      n++;
    }

  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->tags)), n > 0);
}

/**
 * supple_exercise_notes_show:
 * @self: a part of a page
 * @exercise: what it shows
 * @library: where the easier way is found
 *
 * Once only.
 */
void
supple_exercise_notes_show (SuppleExerciseNotes *self,
                            SuppleExercise      *exercise,
                            SuppleLibrary       *library)
{
  g_return_if_fail (SUPPLE_IS_EXERCISE_NOTES (self));
  g_return_if_fail (SUPPLE_IS_EXERCISE (exercise));

  const char     *easier_id = supple_exercise_get_easier_exercise (exercise);
  SuppleExercise *easier =
    easier_id != NULL ? supple_library_get_exercise (library, easier_id) : NULL;

  supple_text_list_set_texts (self->feelings, supple_exercise_get_feelings (exercise));
  supple_text_list_set_texts (self->mistakes, supple_exercise_get_mistakes (exercise));
  supple_text_list_set_texts (self->easier, supple_exercise_get_easier (exercise));
  supple_text_list_set_texts (self->harder, supple_exercise_get_harder (exercise));
  supple_text_list_set_texts (self->cautions, supple_exercise_get_cautions (exercise));
  supple_text_list_set_texts (self->targets, supple_exercise_get_targets (exercise));
  show_tags (self, supple_exercise_get_tags (exercise));

  g_set_object (&self->easier_exercise, easier);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->easier_row)), easier != NULL);

  if (easier == NULL)
    return;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->easier_row),
                                 supple_exercise_get_title (easier));
  g_object_set (self->easier_figure, "exercise", easier, NULL);
}
