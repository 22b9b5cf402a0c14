/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-hero.h"

#include <glib/gi18n.h>

#include "model/supple-routine.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-pacing.h"
#include "ui/supple-words.h"

/**
 * SuppleHero:
 *
 * The routine that the gallery suggests, large and at the top.
 */
struct _SuppleHero
{
  GtkBox parent_instance;

  SuppleRoutine *routine;
  SupplePacing  *pacing;
};

G_DEFINE_FINAL_TYPE (SuppleHero, supple_hero, GTK_TYPE_BOX)

typedef enum
{
  PROP_ROUTINE = 1,
  PROP_PACING,
} SuppleHeroProperty;

static GParamSpec *props[PROP_PACING + 1];

static void
start_clicked_cb (SuppleHero *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.start-routine", "s",
                              supple_routine_get_id (self->routine));
}

static void
look_clicked_cb (SuppleHero *self)
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
facts_text (gpointer                     closure,
            SuppleRoutine               *routine,
            const SuppleTimelineOptions *options)
{
  if (routine == NULL || options == NULL)
    return NULL;

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
supple_hero_class_init (SuppleHeroClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_hero_dispose;
  object_class->get_property = supple_hero_get_property;
  object_class->set_property = supple_hero_set_property;

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

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_PACING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-hero.ui");
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, cover_exercise);
  gtk_widget_class_bind_template_callback (widget_class, facts_text);
}

static void
supple_hero_init (SuppleHero *self)
{
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
}
