/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-editor-row.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-figure-view.h"
#include "ui/supple-words.h"

/**
 * SuppleEditorRow:
 *
 * A step that can be dragged, moved with keys and removed; what then happens is for others to do.
 */
struct _SuppleEditorRow
{
  AdwActionRow parent_instance;

  SuppleStep   *step;
  SupplePacing *pacing;

  SuppleFigureView *figure;
  GtkWidget        *handle;
  GtkWidget        *menu;
};

G_DEFINE_FINAL_TYPE (SuppleEditorRow, supple_editor_row, ADW_TYPE_ACTION_ROW)

enum
{
  SHIFTED,
  DROPPED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
move_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SHIFTED], 0, g_str_equal (action_name, "row.move-up") ? -1 : 1);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[REMOVED], 0);
}

static GMenuModel *
create_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) moves = g_menu_new ();
  g_autoptr (GMenu) rest = g_menu_new ();

  g_menu_append (moves, _ ("Move _Up"), "row.move-up");
  g_menu_append (moves, _ ("Move _Down"), "row.move-down");
  g_menu_append (rest, _ ("_Remove"), "row.remove");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (moves));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (rest));

  return G_MENU_MODEL (menu);
}

static void
show_menu (SuppleEditorRow    *self,
           const GdkRectangle *place)
{
  if (self->menu == NULL)
    {
      g_autoptr (GMenuModel) menu = create_menu ();

      self->menu = gtk_popover_menu_new_from_model (menu);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }

  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  show_menu (SUPPLE_EDITOR_ROW (widget), NULL);
}

static void
clicked_cb (SuppleEditorRow *self,
            int              n_press,
            double           x,
            double           y,
            GtkGesture      *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu (self, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
}

static void
long_pressed_cb (SuppleEditorRow *self,
                 double           x,
                 double           y,
                 GtkGesture      *gesture)
{
  clicked_cb (self, 1, x, y, gesture);
}

static GdkContentProvider *
drag_prepared_cb (SuppleEditorRow *self,
                  double           x,
                  double           y)
{
  return gdk_content_provider_new_typed (SUPPLE_TYPE_EDITOR_ROW, self);
}

static void
drag_began_cb (SuppleEditorRow *self,
               GdkDrag         *drag,
               GtkDragSource   *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 24, gtk_widget_get_height (GTK_WIDGET (self)) / 2);
}

static gboolean
is_below (SuppleEditorRow *self,
          double           y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static void
drop_left_cb (SuppleEditorRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-above");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-below");
}

static GdkDragAction
drop_moved_cb (SuppleEditorRow *self,
               double           x,
               double           y)
{
  drop_left_cb (self);
  gtk_widget_add_css_class (GTK_WIDGET (self), is_below (self, y) ? "drop-below" : "drop-above");
  return GDK_ACTION_MOVE;
}

static gboolean
dropped_cb (SuppleEditorRow *self,
            const GValue    *value,
            double           x,
            double           y)
{
  drop_left_cb (self);
  g_signal_emit (self, signals[DROPPED], 0, g_value_get_object (value), is_below (self, y));
  return TRUE;
}

/* What a row says depends on the breath. */
static void
show_facts (SuppleEditorRow *self)
{
  g_autofree char *dose = supple_words_dose (supple_step_get_dose (self->step));
  g_autofree char *length =
    supple_words_step_length (self->step, supple_pacing_get_options (self->pacing));
  g_autofree char *facts = g_strdup_printf ("%s · %s", dose, length);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), facts);
}

static void
supple_editor_row_dispose (GObject *object)
{
  SuppleEditorRow *self = SUPPLE_EDITOR_ROW (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_EDITOR_ROW);
  g_clear_object (&self->step);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_editor_row_parent_class)->dispose (object);
}

static void
install_signals (SuppleEditorRowClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  /**
   * SuppleEditorRow::shifted:
   * @by: -1 for up, 1 for down
   *
   * The step is to go one place on.
   */
  signals[SHIFTED] = g_signal_new ("shifted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * SuppleEditorRow::dropped:
   * @other: the row that was dragged here
   * @below: whether it is to go below this one, not above
   *
   * Another step is to come here.
   */
  signals[DROPPED] = g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, SUPPLE_TYPE_EDITOR_ROW, G_TYPE_BOOLEAN);

  /**
   * SuppleEditorRow::removed:
   *
   * The step is to go.
   */
  signals[REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
supple_editor_row_class_init (SuppleEditorRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_editor_row_dispose;

  install_signals (klass);
  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_install_action (widget_class, "row.move-up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "row.move-down", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "row.menu", NULL, menu_action);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/editor/supple-editor-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorRow, figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorRow, handle);
}

static void
let_be_dragged (SuppleEditorRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (SUPPLE_TYPE_EDITOR_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepared_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_began_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->handle, GTK_EVENT_CONTROLLER (source));

  g_signal_connect_object (target, "motion", G_CALLBACK (drop_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
let_be_asked (SuppleEditorRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (long_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}

static void
supple_editor_row_init (SuppleEditorRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  let_be_dragged (self);
  let_be_asked (self);
}

/**
 * supple_editor_row_new:
 * @step: what is shown
 * @pacing: the breath that lengths are told at
 *
 * Returns: (transfer floating): a row about @step
 */
GtkWidget *
supple_editor_row_new (SuppleStep   *step,
                       SupplePacing *pacing)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);
  g_return_val_if_fail (SUPPLE_IS_PACING (pacing), NULL);

  SuppleEditorRow *self = g_object_new (SUPPLE_TYPE_EDITOR_ROW, NULL);
  SuppleExercise  *exercise = supple_step_get_exercise (step);

  self->step = g_object_ref (step);
  self->pacing = g_object_ref (pacing);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), supple_exercise_get_title (exercise));
  g_object_set (self->figure, "exercise", exercise, NULL);
  g_signal_connect_object (pacing, "notify", G_CALLBACK (show_facts), self, G_CONNECT_SWAPPED);
  show_facts (self);

  return GTK_WIDGET (self);
}
