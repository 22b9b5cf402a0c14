/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-hero.h"

#include <glib/gi18n.h>

#include "library/supple-suggestion.h"
#include "model/supple-routine.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-pacing.h"
#include "ui/supple-words.h"

/* Height of the figure: beside the words, and below them. */
#define FIGURE_WIDE   190
#define FIGURE_NARROW 150

/**
 * SuppleHero:
 *
 * The routine that the gallery suggests, or the one that was broken off, large and at
 * the top.
 */
struct _SuppleHero
{
  GtkBox parent_instance;

  SuppleRoutine *routine;
  SupplePacing  *pacing;
  int            resume_step;
  SuppleReason   reason;

  GtkWidget *figure;
};

G_DEFINE_FINAL_TYPE (SuppleHero, supple_hero, GTK_TYPE_BOX)

typedef enum
{
  PROP_ROUTINE = 1,
  PROP_PACING,
  PROP_RESUME_STEP,
  PROP_REASON,
} SuppleHeroProperty;

static GParamSpec *props[PROP_REASON + 1];

static gboolean
is_resuming (gpointer closure,
             int      resume_step)
{
  return resume_step >= 0;
}

static gboolean
is_suggested (gpointer closure,
              int      resume_step)
{
  return resume_step < 0;
}

static void
start_clicked_cb (SuppleHero *self)
{
  if (self->resume_step >= 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.resume", NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.start-routine", "s",
                                supple_routine_get_id (self->routine));
}

static void
look_clicked_cb (SuppleHero *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self),
                              self->resume_step >= 0 ? "win.start-routine" : "win.open-routine",
                              "s", supple_routine_get_id (self->routine));
}

static char *
eyebrow_text (gpointer     closure,
              int          resume_step,
              SuppleReason reason)
{
  if (resume_step >= 0)
    return g_strdup (_ ("Go On Where You Stopped"));

  return g_strdup (reason == SUPPLE_REASON_FIRST ? _ ("A Good Place to Start")
                                                 : _ ("For You Today"));
}

static char *
reason_text (gpointer     closure,
             SuppleReason reason)
{
  switch (reason)
    {
    case SUPPLE_REASON_MORNING:
      return g_strdup (_ ("Small movements first: early in the day your back is not ready to bend "
                          "far."));

    case SUPPLE_REASON_DAY:
      return g_strdup (_ ("A few minutes away from sitting, without leaving your desk for long."));

    case SUPPLE_REASON_AFTER_WORK:
      return g_strdup (_ ("The day’s sitting is over: open your hips, and move the other way."));

    case SUPPLE_REASON_NIGHT:
      return g_strdup (_ ("Slow and quiet, to settle your back before you sleep."));

    case SUPPLE_REASON_CHANGE:
      return g_strdup (_ ("Something gentle, and other than what you did last."));

    case SUPPLE_REASON_GENTLE:
      return g_strdup (_ ("Your back took a while to settle last time: little movements, and half "
                          "the holds."));

    case SUPPLE_REASON_FIRST:
    default:
      return g_strdup (_ ("The classics, one of each kind: see which your back likes."));
    }
}

static char *
start_text (gpointer closure,
            int      resume_step)
{
  return g_strdup (resume_step >= 0 ? _ ("Go On") : _ ("Start"));
}

static char *
look_text (gpointer closure,
           int      resume_step)
{
  return g_strdup (resume_step >= 0 ? _ ("Start Over") : _ ("Look Inside"));
}

static SuppleExercise *
cover_exercise (gpointer       closure,
                SuppleRoutine *routine,
                int            resume_step)
{
  if (routine == NULL)
    return NULL;

  if (resume_step >= 0)
    return g_object_ref (
      supple_step_get_exercise (supple_routine_get_step (routine, (guint) resume_step)));

  return g_object_ref (supple_routine_get_cover (routine));
}

static char *
resume_facts (SuppleRoutine               *routine,
              const SuppleTimelineOptions *options,
              guint                        step)
{
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, options);
  guint            first = supple_timeline_get_step_start (timeline, step);
  SuppleExercise  *exercise = supple_step_get_exercise (supple_routine_get_step (routine, step));
  g_autofree char *left =
    supple_words_clock (supple_timeline_get_duration_us (timeline) -
                        supple_timeline_get_segment (timeline, first)->start_us);

  /* Translators: “Step 3 of 5, Pelvic Tilt · 5:10 left”. */
  return g_strdup_printf (_ ("Step %d of %d, %s · %s left"), (int) step + 1,
                          (int) supple_routine_get_n_steps (routine),
                          supple_exercise_get_title (exercise), left);
}

static char *
line (gpointer                     closure,
      SuppleRoutine               *routine,
      const SuppleTimelineOptions *options,
      int                          resume_step)
{
  if (routine == NULL || options == NULL)
    return NULL;

  if (resume_step >= 0)
    return resume_facts (routine, options, (guint) resume_step);

  int              n = (int) supple_routine_get_n_steps (routine);
  g_autofree char *stretches = g_strdup_printf (ngettext ("%d stretch", "%d stretches", n), n);
  g_autofree char *length = supple_words_length (routine, options);
  g_autofree char *places = supple_words_places (routine);

  return g_strdup_printf ("%s · %s · %s", stretches, length, places);
}

static void
supple_hero_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SuppleHero *self = SUPPLE_HERO (object);

  switch ((SuppleHeroProperty) prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_object (value, self->routine);
      break;

    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    case PROP_RESUME_STEP:
      g_value_set_int (value, self->resume_step);
      break;

    case PROP_REASON:
      g_value_set_enum (value, (int) self->reason);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_hero_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SuppleHero *self = SUPPLE_HERO (object);

  switch ((SuppleHeroProperty) prop_id)
    {
    case PROP_ROUTINE:
      if (g_set_object (&self->routine, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PACING:
      if (g_set_object (&self->pacing, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_RESUME_STEP:
      if (self->resume_step != g_value_get_int (value))
        {
          self->resume_step = g_value_get_int (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_REASON:
      if (self->reason != (SuppleReason) g_value_get_enum (value))
        {
          self->reason = (SuppleReason) g_value_get_enum (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_hero_dispose (GObject *object)
{
  SuppleHero *self = SUPPLE_HERO (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_HERO);
  g_clear_object (&self->routine);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_hero_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SuppleHero:routine:
   *
   * What is shown.
   */
  props[PROP_ROUTINE] =
    g_param_spec_object ("routine", NULL, NULL, SUPPLE_TYPE_ROUTINE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleHero:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleHero:resume-step:
   *
   * The step to go on with, −1 where the routine is only suggested.
   */
  props[PROP_RESUME_STEP] =
    g_param_spec_int ("resume-step", NULL, NULL, -1, G_MAXINT, -1,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleHero:reason:
   *
   * Why the routine is suggested.
   */
  props[PROP_REASON] =
    g_param_spec_enum ("reason", NULL, NULL, SUPPLE_TYPE_REASON, SUPPLE_REASON_FIRST,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_hero_class_init (SuppleHeroClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_hero_dispose;
  object_class->get_property = supple_hero_get_property;
  object_class->set_property = supple_hero_set_property;

  install_properties (object_class);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_PACING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-hero.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleHero, figure);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, cover_exercise);
  gtk_widget_class_bind_template_callback (widget_class, line);
  gtk_widget_class_bind_template_callback (widget_class, eyebrow_text);
  gtk_widget_class_bind_template_callback (widget_class, is_resuming);
  gtk_widget_class_bind_template_callback (widget_class, is_suggested);
  gtk_widget_class_bind_template_callback (widget_class, look_text);
  gtk_widget_class_bind_template_callback (widget_class, reason_text);
  gtk_widget_class_bind_template_callback (widget_class, start_text);
}

static void
supple_hero_init (SuppleHero *self)
{
  self->resume_step = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_hero_set_narrow:
 * @self: a hero
 * @narrow: whether the figure stands below the words and not beside them
 */
void
supple_hero_set_narrow (SuppleHero *self,
                        gboolean    narrow)
{
  g_return_if_fail (SUPPLE_IS_HERO (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  narrow ? GTK_ORIENTATION_VERTICAL
                                         : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (GTK_BOX (self), !narrow);
  gtk_widget_set_size_request (self->figure, -1, narrow ? FIGURE_NARROW : FIGURE_WIDE);
}
