/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/bundled-library.h"
#include "support/picture.h"
#include "ui/figure/supple-figure-paintable.h"
#include "ui/figure/supple-figure-turn.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/figure/supple-preview.h"

#define WIDTH  320
#define HEIGHT 240

typedef struct
{
  GtkWidget *window;
  GtkWidget *view;
} Fixture;

typedef struct
{
  guint32 pixels[WIDTH * HEIGHT];
} Shot;

static SuppleLibrary *library;

static void
set_motion (gboolean motion)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", motion, NULL);
}

static void
open_window (Fixture      *self,
             gconstpointer data)
{
  set_motion (FALSE);
  self->window = gtk_window_new ();
  self->view = g_object_new (SUPPLE_TYPE_FIGURE_VIEW,
                             "exercise", supple_library_get_exercise (library, data),
                             "width-request", WIDTH,
                             "height-request", HEIGHT,
                             "halign", GTK_ALIGN_CENTER,
                             "valign", GTK_ALIGN_CENTER,
                             "turnable", TRUE,
                             NULL);
  gtk_window_set_child (GTK_WINDOW (self->window), self->view);
  gtk_window_present (GTK_WINDOW (self->window));
  picture_wait_for_frames (self->view);
}

static void
close_window (Fixture      *self,
              gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
render (GskRenderer  *renderer,
        GdkPaintable *paintable,
        Shot         *shot)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);

  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (snapshot);

  memset (shot, 0, sizeof *shot);

  if (node == NULL)
    return;

  g_autoptr (GdkTexture) texture =
    gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));

  gdk_texture_download (texture, (guchar *) shot->pixels, WIDTH * 4);
}

static void
shoot (Fixture *self,
       Shot    *shot)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (self->view);

  picture_wait_for_frames (self->view);
  render (gtk_native_get_renderer (GTK_NATIVE (self->window)), paintable, shot);
}

static gboolean
equal (const Shot *one,
       const Shot *other)
{
  return memcmp (one, other, sizeof *one) == 0;
}

static gpointer
find_controller (Fixture *self,
                 GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->view);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  return NULL;
}

static gboolean
press (Fixture        *self,
       guint           key,
       GdkModifierType modifiers)
{
  gpointer keys = find_controller (self, GTK_TYPE_EVENT_CONTROLLER_KEY);
  gboolean handled = FALSE;

  g_signal_emit_by_name (keys, "key-pressed", key, 0, modifiers, &handled);

  return handled;
}

static void
test_keys (Fixture      *self,
           gconstpointer data)
{
  g_autofree Shot *level = g_new (Shot, 1), *turned = g_new (Shot, 1), *shot = g_new (Shot, 1);
  const guint      arrows[] = { GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_Up, GDK_KEY_Down };

  g_assert_true (gtk_widget_grab_focus (self->view));
  shoot (self, level);

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      g_assert_true (press (self, arrows[i], 0));
      shoot (self, turned);
      g_assert_false (equal (turned, level));
      g_assert_true (press (self, GDK_KEY_Home, 0));
      shoot (self, shot);
      g_assert_true (equal (shot, level));
    }

  press (self, GDK_KEY_Left, 0);
  press (self, GDK_KEY_Right, 0);
  shoot (self, shot);
  g_assert_true (equal (shot, level));

  /* Back, in the window around. */
  g_assert_false (press (self, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_false (press (self, GDK_KEY_Return, 0));
  shoot (self, shot);
  g_assert_true (equal (shot, level));
}

static void
test_limits (Fixture      *self,
             gconstpointer data)
{
  g_autofree Shot *limit = g_new (Shot, 1), *beyond = g_new (Shot, 1);
  gpointer         drag = find_controller (self, GTK_TYPE_GESTURE_DRAG);

  for (guint i = 0; i < 4; i++)
    {
      press (self, GDK_KEY_Right, 0);
      press (self, GDK_KEY_Down, 0);
    }

  shoot (self, limit);
  g_signal_emit_by_name (drag, "drag-begin", 0.0, 0.0);
  g_signal_emit_by_name (drag, "drag-update", 5000.0, 5000.0);
  shoot (self, beyond);
  g_assert_true (equal (beyond, limit));
}

static void
test_drag (Fixture      *self,
           gconstpointer data)
{
  g_autofree Shot *level = g_new (Shot, 1), *shot = g_new (Shot, 1);
  gpointer         drag = find_controller (self, GTK_TYPE_GESTURE_DRAG);

  shoot (self, level);
  g_signal_emit_by_name (drag, "drag-begin", 100.0, 100.0);
  g_signal_emit_by_name (drag, "drag-update", 2.0, 1.0);
  shoot (self, shot);
  g_assert_true (equal (shot, level));

  g_signal_emit_by_name (drag, "drag-update", 90.0, 20.0);
  shoot (self, shot);
  g_assert_false (equal (shot, level));
  picture_save (self->window, data);

  g_signal_emit_by_name (drag, "drag-end", 90.0, 20.0);
  shoot (self, shot);
  g_assert_true (equal (shot, level));
}

static void
test_swing (Fixture      *self,
            gconstpointer data)
{
  g_autofree Shot *level = g_new (Shot, 1), *shot = g_new (Shot, 1);
  gpointer         drag = find_controller (self, GTK_TYPE_GESTURE_DRAG);

  shoot (self, level);
  set_motion (TRUE);
  g_signal_emit_by_name (drag, "drag-begin", 100.0, 100.0);
  g_signal_emit_by_name (drag, "drag-update", 90.0, 20.0);
  g_signal_emit_by_name (drag, "drag-end", 90.0, 20.0);
  shoot (self, shot);
  g_assert_false (equal (shot, level));

  while (!equal (shot, level))
    shoot (self, shot);

  set_motion (FALSE);
}

/* The moment that it rests is not waited for. */
static void
test_rest (Fixture      *self,
           gconstpointer data)
{
  g_object_set (self->view, "turnable", FALSE, NULL);

  g_autoptr (SuppleFigureTurn) turn = supple_figure_turn_new (self->view);

  g_assert_true (press (self, GDK_KEY_Right, 0));
  g_assert_cmpfloat (supple_figure_turn_get_turn_deg (turn), <, -10);

  GSource *rest = g_main_context_find_source_by_user_data (NULL, turn);
  gint64   rest_us = g_source_get_ready_time (rest) - g_get_monotonic_time ();

  g_assert_cmpint (rest_us, >, G_USEC_PER_SEC);
  g_assert_cmpint (rest_us, <, 4 * G_USEC_PER_SEC);
  g_source_set_ready_time (rest, 0);

  while (supple_figure_turn_get_turn_deg (turn) != 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_fixed (Fixture      *self,
            gconstpointer data)
{
  g_autofree Shot *level = g_new (Shot, 1), *shot = g_new (Shot, 1);

  shoot (self, level);
  press (self, GDK_KEY_Right, 0);
  g_object_set (self->view, "turnable", FALSE, NULL);
  shoot (self, shot);
  g_assert_true (equal (shot, level));
  g_assert_null (find_controller (self, GTK_TYPE_EVENT_CONTROLLER_KEY));
  g_assert_null (find_controller (self, GTK_TYPE_GESTURE_DRAG));
  g_assert_false (gtk_widget_get_focusable (self->view));
}

static void
test_moves_with (Fixture      *self,
                 gconstpointer data)
{
  g_autofree Shot *still = g_new (Shot, 1), *shot = g_new (Shot, 1);

  shoot (self, still);
  set_motion (TRUE);
  g_object_set (self->view, "moves-with", self->window, NULL);
  gtk_widget_unset_state_flags (self->window, GTK_STATE_FLAG_FOCUSED);
  shoot (self, shot);
  g_assert_true (equal (shot, still));

  gtk_widget_set_state_flags (self->window, GTK_STATE_FLAG_PRELIGHT, FALSE);
  shoot (self, shot);
  g_assert_false (equal (shot, still));

  gtk_widget_unset_state_flags (self->window, GTK_STATE_FLAG_PRELIGHT);
  shoot (self, shot);
  g_assert_true (equal (shot, still));
  set_motion (FALSE);
}

/* The first segment of @kind in the repetition that is shown. */
static const SuppleSegment *
find_segment (SuppleTimeline   *preview,
              SuppleSegmentKind kind)
{
  for (guint i = 0; i < supple_timeline_get_n_segments (preview); i++)
    if (supple_timeline_get_segment (preview, i)->kind == kind)
      return supple_timeline_get_segment (preview, i);

  g_assert_not_reached ();
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
test_still_poses (Fixture      *self,
                  gconstpointer data)
{
  SuppleExercise *exercise = supple_library_get_exercise (library, data);
  g_autoptr (SuppleTimeline) preview =
    supple_preview_new (exercise, SUPPLE_SIDE_NONE, SUPPLE_PREVIEW_WHOLE_HOLD);
  g_autoptr (SuppleFigurePaintable) figure = supple_figure_paintable_new ();
  g_autofree Shot     *early = g_new (Shot, 1), *late = g_new (Shot, 1), *next = g_new (Shot, 1);
  const SuppleSegment *ready = find_segment (preview, SUPPLE_SEGMENT_GET_READY);
  const SuppleSegment *move = find_segment (preview, SUPPLE_SEGMENT_MOVE);
  const SuppleSegment *hold = find_segment (preview, SUPPLE_SEGMENT_HOLD);
  GskRenderer         *renderer = gtk_native_get_renderer (GTK_NATIVE (self->window));
  GdkPaintable        *paintable = GDK_PAINTABLE (figure);

  supple_figure_paintable_show_segment (figure, preview, ready, 0.1);
  render (renderer, paintable, early);
  supple_figure_paintable_show_segment (figure, preview, ready, 0.9);
  render (renderer, paintable, late);
  g_assert_true (equal (early, late));

  /* From one phase to the next, the picture fades and then stays. */
  supple_figure_paintable_show_segment (figure, preview, move, 0);
  render (renderer, paintable, next);

  guint wake = g_timeout_add (20, wake_cb, NULL);

  do
    {
      g_main_context_iteration (NULL, TRUE);
      memcpy (late, next, sizeof *late);
      supple_figure_paintable_show_segment (figure, preview, move, 0.5);
      render (renderer, paintable, next);
    }
  while (equal (next, early) || !equal (next, late));

  g_source_remove (wake);
  supple_figure_paintable_show_segment (figure, preview, hold, 0.5);
  render (renderer, paintable, late);
  g_assert_true (equal (late, next));
}

static void
test_motion (Fixture      *self,
             gconstpointer data)
{
  SuppleExercise *exercise = supple_library_get_exercise (library, data);
  g_autoptr (SuppleTimeline) preview =
    supple_preview_new (exercise, SUPPLE_SIDE_NONE, SUPPLE_PREVIEW_WHOLE_HOLD);
  g_autoptr (SuppleFigurePaintable) figure = supple_figure_paintable_new ();
  g_autofree Shot     *early = g_new (Shot, 1), *late = g_new (Shot, 1);
  const SuppleSegment *move = find_segment (preview, SUPPLE_SEGMENT_MOVE);
  GskRenderer         *renderer = gtk_native_get_renderer (GTK_NATIVE (self->window));

  set_motion (TRUE);
  supple_figure_paintable_show_segment (figure, preview, move, 0.4);
  render (renderer, GDK_PAINTABLE (figure), early);
  supple_figure_paintable_show_segment (figure, preview, move, 0.5);
  render (renderer, GDK_PAINTABLE (figure), late);
  g_assert_false (equal (early, late));
  set_motion (FALSE);
}

static void
add (const char *path,
     const char *exercise,
     void (*test) (Fixture      *self,
                   gconstpointer data))
{
  g_test_add (path, Fixture, exercise, open_window, test, close_window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  library = bundled_library_new ();

  add ("/figure-view/arrow-keys-turn-it-and-home-turns-it-back", "sphinx", test_keys);
  add ("/figure-view/it-turns-no-farther-than-it-can-be-read", "sphinx", test_limits);
  add ("/figure-view/a-drag-turns-it-until-it-is-let-go", "sphinx", test_drag);
  add ("/figure-view/a-drag-turns-it-with-an-outline-of-its-start", "pelvic_tilt", test_drag);
  add ("/figure-view/let-go-it-swings-back", "sphinx", test_swing);
  add ("/figure-view/after-a-key-it-swings-back-by-itself", "sphinx", test_rest);
  add ("/figure-view/without-being-turnable-it-takes-no-key", "sphinx", test_fixed);
  add ("/figure-view/it-moves-under-the-pointer-on-its-card", "bridge", test_moves_with);
  add ("/figure-view/without-motion-poses-fade-from-phase-to-phase", "bridge", test_still_poses);
  add ("/figure-view/with-motion-a-phase-moves", "bridge", test_motion);

  int status = g_test_run ();

  g_assert_finalize_object (library);

  return status;
}
