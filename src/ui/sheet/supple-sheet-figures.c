/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-figures.h"

#include "figure/supple-renderer.h"
#include "ui/figure/supple-choreography.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/figure/supple-preview.h"

/* What print asks for: fine enough that no eye finds the pixels. */
#define PIXELS_PER_POINT (300 / 72.0)

#define SAMPLES 8

struct _SuppleSheetFigure
{
  SuppleSheetFigures *figures;
  SuppleScene         scene;
  cairo_surface_t    *picture;
};

struct _SuppleSheetFigures
{
  guint           look;
  SupplePoseBook *book;
  SuppleRenderer *renderer;
  GHashTable     *known;
};

static void
free_figure (gpointer data)
{
  SuppleSheetFigure *self = data;

  g_clear_pointer (&self->picture, cairo_surface_destroy);
  g_free (self);
}

/**
 * supple_sheet_figures_new:
 * @look: which body, below %SUPPLE_LOOKS
 *
 * Returns: (transfer full): no picture yet
 */
SuppleSheetFigures *
supple_sheet_figures_new (guint look)
{
  g_return_val_if_fail (look < SUPPLE_LOOKS, NULL);

  SuppleSheetFigures *self = g_new0 (SuppleSheetFigures, 1);

  self->look = look;
  self->book = supple_figure_studio_load_pose_book ();
  self->renderer = supple_renderer_new ();
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_figure);

  return self;
}

/**
 * supple_sheet_figures_free:
 * @self: (transfer full): the pictures, none of which is needed any longer
 */
void
supple_sheet_figures_free (SuppleSheetFigures *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->known);
  supple_renderer_free (self->renderer);
  supple_pose_book_free (self->book);
  g_free (self);
}

/* The position that the phase ends in. What has no time of its own looks like the whole. */
static void
pose (SuppleSheetFigures *self,
      SuppleExercise     *exercise,
      guint               phase,
      SuppleSide          side,
      SuppleScene        *scene)
{
  g_autoptr (SuppleTimeline) preview =
    supple_preview_new (exercise, side, SUPPLE_PREVIEW_WHOLE_HOLD);
  g_autofree SuppleChoreography *choreography = g_new0 (SuppleChoreography, 1);
  gint64                         start_us, end_us;
  double                         fraction;
  SupplePose                     ghost;

  if (!supple_preview_find_phase (preview, phase, &start_us, &end_us))
    {
      supple_choreography_still (self->book, exercise, side, &scene->pose, &ghost);
      supple_fit_add (&scene->fit, &scene->pose, 0, 0, TRUE);
      return;
    }

  const SuppleSegment *segment = supple_preview_find (preview, end_us - 1, &fraction);

  supple_choreography_pose (choreography, self->book, preview, segment, 1, &scene->pose);
  scene->breath = scene->pose.breath;
  scene->fit = choreography->fit;
}

/**
 * supple_sheet_figures_get:
 * @self: the pictures
 * @exercise: an exercise
 * @phase: index of one of its phases
 * @side: the side at work; %SUPPLE_SIDE_NONE is the right one where there are two
 *
 * Returns: (transfer none): a picture of the position that @phase leads to
 */
SuppleSheetFigure *
supple_sheet_figures_get (SuppleSheetFigures *self,
                          SuppleExercise     *exercise,
                          guint               phase,
                          SuppleSide          side)
{
  g_return_val_if_fail (self != NULL && SUPPLE_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (phase < supple_exercise_get_n_phases (exercise), NULL);

  SupplePhase       *shown = supple_exercise_get_phase (exercise, phase);
  g_autofree char   *key = g_strdup_printf ("%s %s %d", supple_exercise_get_id (exercise),
                                            supple_phase_get_pose (shown), (int) side);
  SuppleSheetFigure *figure = g_hash_table_lookup (self->known, key);

  if (figure != NULL)
    return figure;

  figure = g_new0 (SuppleSheetFigure, 1);
  figure->figures = self;
  figure->scene.look = self->look;
  figure->scene.style = SUPPLE_STYLE_LIGHT;
  figure->scene.props = TRUE;
  figure->scene.glow = 1;
  figure->scene.samples = SAMPLES;
  pose (self, exercise, phase, side, &figure->scene);
  g_hash_table_insert (self->known, g_steal_pointer (&key), figure);

  return figure;
}

/* Laid onto its ground here and now: printers are spared the transparency. */
static cairo_surface_t *
lay_on_ground (cairo_surface_t *picture,
               guint32          ground)
{
  int              width = cairo_image_surface_get_width (picture);
  int              height = cairo_image_surface_get_height (picture);
  cairo_surface_t *laid = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t         *context = cairo_create (laid);

  cairo_set_source_rgb (context, (ground >> 16) / 255.0, (ground >> 8 & 0xff) / 255.0,
                        (ground & 0xff) / 255.0);
  cairo_paint (context);
  cairo_set_source_surface (context, picture, 0, 0);
  cairo_paint (context);
  cairo_destroy (context);
  cairo_surface_destroy (picture);

  return laid;
}

static cairo_surface_t *
draw_picture (SuppleSheetFigure *self,
              double             width,
              double             height)
{
  int              columns = MAX (1, (int) (width * PIXELS_PER_POINT));
  int              rows = MAX (1, (int) (height * PIXELS_PER_POINT));
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, columns, rows);
  guchar          *pixels = cairo_image_surface_get_data (picture);

  supple_renderer_draw (self->figures->renderer, &self->scene, (guint32 *) (void *) pixels,
                        columns, rows, cairo_image_surface_get_stride (picture));
  cairo_surface_mark_dirty (picture);

  return picture;
}

/**
 * supple_sheet_figure_draw:
 * @self: a picture
 * @context: a page, in points
 * @width: how wide the picture is to be there
 * @height: how high
 * @ground: the colour behind it, 0xRRGGBB
 *
 * Draws a picture at the page’s origin. It keeps the pixels of the first time.
 */
void
supple_sheet_figure_draw (SuppleSheetFigure *self,
                          cairo_t           *context,
                          double             width,
                          double             height,
                          guint32            ground)
{
  g_return_if_fail (self != NULL && context != NULL);

  if (self->picture == NULL)
    self->picture = lay_on_ground (draw_picture (self, width, height), ground);

  cairo_scale (context, width / cairo_image_surface_get_width (self->picture),
               height / cairo_image_surface_get_height (self->picture));
  cairo_set_source_surface (context, self->picture, 0, 0);
  cairo_paint (context);
}
