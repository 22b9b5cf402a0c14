/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/routine/supple-routine-page.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-figure-view.h"
#include "ui/routine/supple-audio-saver.h"
#include "ui/routine/supple-left-out-row.h"
#include "ui/routine/supple-options-dialog.h"
#include "ui/routine/supple-step-row.h"
#include "ui/supple-pause-card.h"
#include "ui/supple-sheet-actions.h"
#include "ui/supple-star.h"
#include "ui/supple-words.h"

/**
 * SuppleRoutinePage:
 *
 * A routine before it starts: what it is for, how long it takes at the person’s
 * breath, its steps, and those that are left out for the person’s back.
 */
struct _SuppleRoutinePage
{
  AdwNavigationPage parent_instance;

  SuppleRoutine    *routine;
  SuppleRoutine    *adapted;
  SuppleOutlook    *outlook;
  SupplePacing     *pacing;
  SuppleSoreNotes  *notes;
  SuppleCuePlayer  *player;
  SuppleFavourites *favourites;

  SuppleStar   *star;
  GtkWidget    *start_button;
  AdwActionRow *notice_row;
  GtkListBox   *steps;
  GtkListBox   *left_out;
};

G_DEFINE_FINAL_TYPE (SuppleRoutinePage, supple_routine_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_ROUTINE = 1,
  PROP_PACING,
  PROP_PLAYER,
  PROP_ADAPTED,
} SuppleRoutinePageProperty;

static GParamSpec *props[PROP_ADAPTED + 1];

static void
start_clicked_cb (SuppleRoutinePage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.start-routine", "s",
                              supple_routine_get_id (self->routine));
}

static void
options_started_cb (SuppleRoutinePage           *self,
                    const SuppleTimelineOptions *options)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.start-with-options", "(suuuu)",
                              supple_routine_get_id (self->routine), options->holds,
                              options->repetitions, options->first_side, options->stiffer_side);
}

static void
options_activated_cb (SuppleRoutinePage *self)
{
  AdwDialog *dialog =
    supple_options_dialog_new (self->adapted, supple_pacing_get_options (self->pacing));

  g_signal_connect_object (dialog, "started", G_CALLBACK (options_started_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* The window tells what becomes of it, even when this page is gone by then. */
static void
save_audio_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  SuppleRoutinePage *self = SUPPLE_ROUTINE_PAGE (widget);
  GtkWidget         *toasts = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  g_autoptr (SuppleTimeline) timeline =
    supple_timeline_new (self->adapted, supple_pacing_get_options (self->pacing));

  supple_audio_saver_ask (ADW_TOAST_OVERLAY (toasts), timeline,
                          supple_cue_player_get_options (self->player));
}

static void
open_exercise (SuppleRoutinePage *self,
               SuppleStep        *step)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "browse.stretch", "s",
                              supple_exercise_get_id (supple_step_get_exercise (step)));
}

static void
step_activated_cb (SuppleRoutinePage *self,
                   GtkListBoxRow     *row)
{
  open_exercise (self, supple_routine_get_step (self->adapted,
                                                (guint) gtk_list_box_row_get_index (row)));
}

static void
left_out_activated_cb (SuppleRoutinePage *self,
                       GtkListBoxRow     *row)
{
  g_autoptr (SuppleStep) step = NULL;

  g_object_get (row, "step", &step, NULL);
  open_exercise (self, step);
}

static void
notice_activated_cb (SuppleRoutinePage *self)
{
  switch (supple_outlook_get_gate (self->outlook, NULL))
    {
    case SUPPLE_GATE_LOCKED:
      gtk_widget_activate_action (GTK_WIDGET (self), "care.unlock", NULL);
      break;

    case SUPPLE_GATE_PAUSED:
      gtk_widget_activate_action (GTK_WIDGET (self), "care.ask-settled", NULL);
      break;

    case SUPPLE_GATE_OPEN:
    case SUPPLE_GATE_NOTHING_LEFT:
    default:
      gtk_widget_activate_action (GTK_WIDGET (self), "care.left-out", "s",
                                  supple_routine_get_id (self->routine));
    }
}

static SuppleExercise *
cover_exercise (gpointer       closure,
                SuppleRoutine *routine)
{
  return routine != NULL ? g_object_ref (supple_routine_get_cover (routine)) : NULL;
}

static void
append (GMenu         *menu,
        const char    *label,
        const char    *action,
        SuppleRoutine *routine)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", supple_routine_get_id (routine));
  g_menu_append_item (menu, item);
}

/* What can be done with this routine. */
static GMenuModel *
menu (gpointer       closure,
      SuppleRoutine *routine)
{
  GMenu *items = g_menu_new ();

  if (routine == NULL)
    return G_MENU_MODEL (items);

  if (supple_routine_get_own (routine))
    {
      append (items, _ ("_Edit"), "win.edit-routine", routine);
      append (items, _ ("_Duplicate"), "win.duplicate-routine", routine);
    }
  else
    {
      append (items, _ ("_Make It Mine"), "win.make-mine", routine);
    }

  append (items, _ ("_Share…"), "win.share-routine", routine);
  g_menu_append (items, _ ("_Print…"), "sheet.print");
  g_menu_append (items, _ ("Save as P_DF…"), "sheet.save");
  g_menu_append (items, _ ("_Save as Audio…"), "routine.save-audio");

  if (supple_routine_get_own (routine))
    append (items, _ ("D_elete"), "win.delete-routine", routine);

  return G_MENU_MODEL (items);
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

static char *
pace_text (gpointer                     closure,
           const SuppleTimelineOptions *options)
{
  if (options == NULL)
    return NULL;

  if (!options->pacer)
    return g_strdup (_ ("In plain seconds"));

  g_autofree char *pace = supple_words_pace (options->pace);

  /* Translators: %s is “In 4 s, out 6 s”. */
  return g_strdup_printf (_ ("At your breath: %s"), pace);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  SuppleRoutinePage *self = user_data;

  return supple_step_row_new (item, self->pacing, self->notes);
}

static void
show_sheet (SuppleRoutinePage *self)
{
  g_autoptr (GSimpleActionGroup) sheet =
    supple_sheet_actions_new (GTK_WIDGET (self), self->adapted, self->pacing);

  gtk_widget_insert_action_group (GTK_WIDGET (self), "sheet", G_ACTION_GROUP (sheet));
}

/* Shows what is left of the routine for this back, and what is not. */
static void
show_adapted (SuppleRoutinePage *self)
{
  g_autoptr (SuppleRoutine) adapted = supple_outlook_adapt (self->outlook, self->routine);
  guint            n_left = supple_routine_get_n_steps (adapted);
  guint            n_whole = supple_routine_get_n_steps (self->routine);
  GListModel      *left = supple_routine_get_steps (adapted);
  SuppleStep      *step;
  g_autofree char *paused = supple_pause_card_explain (self->outlook);

  g_set_object (&self->adapted, (n_left > 0 ? adapted : self->routine));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ADAPTED]);
  show_sheet (self);
  gtk_list_box_bind_model (self->steps, left, create_row, self, NULL);
  gtk_list_box_remove_all (self->left_out);

  for (guint i = 0, kept = 0; i < n_whole; i++)
    {
      step = supple_routine_get_step (self->routine, i);

      if (kept < n_left && supple_routine_get_step (adapted, kept) == step)
        kept++;
      else
        gtk_list_box_append (self->left_out, create_row (step, self));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->steps), n_left > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), n_left < n_whole);
  gtk_widget_set_sensitive (self->start_button, n_left > 0 && paused == NULL);
  supple_left_out_row_show (self->notice_row, self->outlook, self->routine, adapted,
                            supple_pacing_get_options (self->pacing));

  const char *why = gtk_widget_get_visible (GTK_WIDGET (self->notice_row))
                      ? adw_action_row_get_subtitle (self->notice_row)
                      : "";

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->start_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);
}

static void
set_routine (SuppleRoutinePage *self,
             SuppleRoutine     *routine)
{
  if (!g_set_object (&self->routine, routine))
    return;

  if (self->outlook != NULL)
    show_adapted (self);

  if (self->favourites != NULL)
    supple_star_set_item (self->star, self->favourites, G_OBJECT (routine));

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROUTINE]);
}

static void
supple_routine_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleRoutinePage *self = SUPPLE_ROUTINE_PAGE (object);

  switch ((SuppleRoutinePageProperty) prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_object (value, self->routine);
      break;

    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    case PROP_PLAYER:
      g_value_set_object (value, self->player);
      break;

    case PROP_ADAPTED:
      g_value_set_object (value, self->adapted);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_routine_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleRoutinePage *self = SUPPLE_ROUTINE_PAGE (object);

  switch ((SuppleRoutinePageProperty) prop_id)
    {
    case PROP_ROUTINE:
      set_routine (self, g_value_get_object (value));
      break;

    case PROP_PACING:
      if (g_set_object (&self->pacing, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PLAYER:
      if (g_set_object (&self->player, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_ADAPTED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_routine_page_dispose (GObject *object)
{
  SuppleRoutinePage *self = SUPPLE_ROUTINE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_ROUTINE_PAGE);
  g_clear_object (&self->routine);
  g_clear_object (&self->adapted);
  g_clear_object (&self->outlook);
  g_clear_object (&self->pacing);
  g_clear_object (&self->notes);
  g_clear_object (&self->player);
  g_clear_object (&self->favourites);

  G_OBJECT_CLASS (supple_routine_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/routine/supple-routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinePage, star);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinePage, start_button);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinePage, notice_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinePage, steps);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinePage, left_out);
  gtk_widget_class_bind_template_callback (widget_class, left_out_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, notice_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, options_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, step_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, cover_exercise);
  gtk_widget_class_bind_template_callback (widget_class, length_text);
  gtk_widget_class_bind_template_callback (widget_class, menu);
  gtk_widget_class_bind_template_callback (widget_class, places_text);
  gtk_widget_class_bind_template_callback (widget_class, pace_text);
}

static void
supple_routine_page_class_init (SuppleRoutinePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_routine_page_dispose;
  object_class->get_property = supple_routine_page_get_property;
  object_class->set_property = supple_routine_page_set_property;

  /**
   * SuppleRoutinePage:routine:
   *
   * What is shown.
   */
  props[PROP_ROUTINE] =
    g_param_spec_object ("routine", NULL, NULL, SUPPLE_TYPE_ROUTINE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleRoutinePage:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleRoutinePage:player:
   *
   * What the routine sounds through, for how it sounds.
   */
  props[PROP_PLAYER] =
    g_param_spec_object ("player", NULL, NULL, SUPPLE_TYPE_CUE_PLAYER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleRoutinePage:adapted:
   *
   * What is left of the routine for the person’s back; all of it where that is nothing.
   */
  props[PROP_ADAPTED] =
    g_param_spec_object ("adapted", NULL, NULL, SUPPLE_TYPE_ROUTINE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_PACING);
  g_type_ensure (SUPPLE_TYPE_STAR);

  gtk_widget_class_install_action (widget_class, "routine.save-audio", NULL, save_audio_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "sheet.print",
                                       NULL);

  bind_template (widget_class);
}

static void
supple_routine_page_init (SuppleRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_routine_page_new:
 * @routine: what is shown
 * @pacing: the breath that lengths are told at
 * @favourites: where stars are kept
 * @notes: what was too sore lately
 * @player: what a recording is to sound like
 * @outlook: what is left out of @routine, and whether it may start
 *
 * Returns: (transfer floating): a page about @routine
 */
AdwNavigationPage *
supple_routine_page_new (SuppleRoutine    *routine,
                         SupplePacing     *pacing,
                         SuppleFavourites *favourites,
                         SuppleSoreNotes  *notes,
                         SuppleCuePlayer  *player,
                         SuppleOutlook    *outlook)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (SUPPLE_IS_SORE_NOTES (notes), NULL);
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (outlook), NULL);

  SuppleRoutinePage *self = g_object_new (SUPPLE_TYPE_ROUTINE_PAGE, "routine", routine, "pacing",
                                          pacing, "player", player, NULL);

  self->notes = g_object_ref (notes);
  self->favourites = g_object_ref (favourites);
  self->outlook = g_object_ref (outlook);
  g_signal_connect_object (outlook, "changed", G_CALLBACK (show_adapted), self,
                           G_CONNECT_SWAPPED);
  show_adapted (self);
  supple_star_set_item (self->star, favourites, G_OBJECT (routine));

  return ADW_NAVIGATION_PAGE (self);
}
