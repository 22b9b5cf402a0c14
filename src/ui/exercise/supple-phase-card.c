/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-phase-card.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-figure-paintable.h"
#include "ui/figure/supple-preview.h"
#include "ui/supple-words.h"

/* Width of the picture, beside the words. */
#define FRAME_NARROW 120

/**
 * SupplePhaseCard:
 *
 * One part of a movement: the position that it ends in, on which breath, and what to do. A hold
 * that follows it belongs to it, and shows no second picture of the same.
 */
struct _SupplePhaseCard
{
  GtkBox parent_instance;

  SuppleExercise        *exercise;
  guint                  phase;
  SuppleFigurePaintable *figure;

  GtkWidget  *frame;
  GtkPicture *picture;
  GtkLabel   *breath;
  GtkLabel   *description;
};

G_DEFINE_FINAL_TYPE (SupplePhaseCard, supple_phase_card, GTK_TYPE_BOX)

/* Returns: (transfer none) (nullable): the hold that belongs to the phase, which may be one. */
static SupplePhase *
get_hold (SupplePhaseCard *self)
{
  SupplePhase *phase = supple_exercise_get_phase (self->exercise, self->phase);

  if (supple_phase_get_hold (phase))
    return phase;

  if (self->phase + 1 >= supple_exercise_get_n_phases (self->exercise))
    return NULL;

  SupplePhase *next = supple_exercise_get_phase (self->exercise, self->phase + 1);

  return supple_phase_get_hold (next) ? next : NULL;
}

/* (transfer full): “Out · 6 s”. */
static char *
move_text (SupplePhaseCard             *self,
           const SuppleTimelineOptions *options)
{
  SupplePhase *phase = supple_exercise_get_phase (self->exercise, self->phase);
  SuppleBreath breath = supple_phase_get_breath (phase);
  SuppleBreath other = supple_phase_get_other_breath (phase);

  if (options->other_breath && other != SUPPLE_BREATH_FREE)
    breath = other;

  g_autofree char *seconds = supple_words_seconds (supple_phase_get_duration_us (phase));

  if (!options->pacer || breath == SUPPLE_BREATH_FREE)
    return g_steal_pointer (&seconds);

  gint64           breath_us = breath == SUPPLE_BREATH_IN ? options->pace.in_us
                                                          : options->pace.out_us;
  g_autofree char *paced = supple_words_seconds (breath_us);

  /* Translators: on which breath something is done, and how long that is: “In · 4 s”. */
  return g_strdup_printf (breath == SUPPLE_BREATH_IN ? _ ("In · %s") : _ ("Out · %s"), paced);
}

static void
show_breath (SupplePhaseCard             *self,
             const SuppleTimelineOptions *options)
{
  SupplePhase      *phase = supple_exercise_get_phase (self->exercise, self->phase);
  const SuppleDose *dose = supple_exercise_get_dose (self->exercise);
  g_autofree char  *seconds = supple_words_seconds (dose->hold_us);
  /* Translators: how long a position is held. */
  g_autofree char *hold = g_strdup_printf (_ ("Hold %s"), seconds);
  g_autofree char *move = move_text (self, options);
  g_autofree char *both = g_strdup_printf ("%s · %s", move, hold);

  if (supple_phase_get_hold (phase))
    gtk_label_set_label (self->breath, hold);
  else
    gtk_label_set_label (self->breath, get_hold (self) != NULL && dose->hold_us > 0 ? both : move);
}

static void
show_description (SupplePhaseCard *self)
{
  SupplePhase *phase = supple_exercise_get_phase (self->exercise, self->phase);
  SupplePhase *hold = get_hold (self);
  const char  *description = supple_phase_get_description (phase);

  if (description == NULL)
    description = supple_phase_get_instruction (phase);

  if (hold != NULL && hold != phase && supple_phase_get_description (hold) != NULL)
    {
      g_autofree char *both =
        g_strdup_printf ("%s %s", description, supple_phase_get_description (hold));

      gtk_label_set_label (self->description, both);
    }
  else
    gtk_label_set_label (self->description, description);
}

static void
show_figure (SupplePhaseCard *self)
{
  g_autoptr (SuppleTimeline) preview =
    supple_preview_new (self->exercise, SUPPLE_SIDE_NONE, SUPPLE_PREVIEW_WHOLE_HOLD);
  gint64 start_us, end_us;
  double fraction;

  if (!supple_preview_find_phase (preview, self->phase, &start_us, &end_us))
    return;

  const SuppleSegment *segment = supple_preview_find (preview, end_us - 1, &fraction);

  supple_figure_paintable_show_segment (self->figure, preview, segment, 1);
}

static void
supple_phase_card_dispose (GObject *object)
{
  SupplePhaseCard *self = SUPPLE_PHASE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_PHASE_CARD);
  g_clear_object (&self->figure);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (supple_phase_card_parent_class)->dispose (object);
}

static void
supple_phase_card_class_init (SupplePhaseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_phase_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/exercise/supple-phase-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SupplePhaseCard, frame);
  gtk_widget_class_bind_template_child (widget_class, SupplePhaseCard, picture);
  gtk_widget_class_bind_template_child (widget_class, SupplePhaseCard, breath);
  gtk_widget_class_bind_template_child (widget_class, SupplePhaseCard, description);
}

static void
supple_phase_card_init (SupplePhaseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->figure = supple_figure_paintable_new ();
  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (self->figure));
}

/**
 * supple_phase_card_new:
 * @exercise: an exercise
 * @phase: index of one of its phases, not of a hold that belongs to the one before
 *
 * Returns: (transfer floating): a card; tell it about breaths with
 *   supple_phase_card_set_options()
 */
GtkWidget *
supple_phase_card_new (SuppleExercise *exercise,
                       guint           phase)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (phase < supple_exercise_get_n_phases (exercise), NULL);

  SupplePhaseCard *self = g_object_new (SUPPLE_TYPE_PHASE_CARD, NULL);

  self->exercise = g_object_ref (exercise);
  self->phase = phase;
  show_figure (self);
  show_description (self);

  return GTK_WIDGET (self);
}

/**
 * supple_phase_card_set_options:
 * @self: a card
 * @options: how the person breathes
 */
void
supple_phase_card_set_options (SupplePhaseCard             *self,
                               const SuppleTimelineOptions *options)
{
  g_return_if_fail (SUPPLE_IS_PHASE_CARD (self));

  show_breath (self, options);
}

/**
 * supple_phase_card_set_narrow:
 * @self: a card
 * @narrow: whether the picture is beside the words and not above them
 */
void
supple_phase_card_set_narrow (SupplePhaseCard *self,
                              gboolean         narrow)
{
  g_return_if_fail (SUPPLE_IS_PHASE_CARD (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_size_request (self->frame, narrow ? FRAME_NARROW : -1, -1);
  gtk_widget_set_halign (GTK_WIDGET (self->breath), narrow ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_label_set_xalign (self->description, narrow ? 0 : 0.5f);
  gtk_label_set_justify (self->description, narrow ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
}
