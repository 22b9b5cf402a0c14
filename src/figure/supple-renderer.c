/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-renderer.h"

#include <string.h>

#include "figure/supple-body.h"
#include "figure/supple-floor.h"
#include "figure/supple-light.h"
#include "figure/supple-prop.h"
#include "figure/supple-raster.h"
#include "figure/supple-resolve.h"
#include "figure/supple-tone.h"

/* How many pixels a stature has where the body is built with all its detail. */
#define STILL_FINENESS  1050
#define MOVING_FINENESS 1200

struct _SuppleRenderer
{
  SuppleHeads       *heads;
  SuppleBody         body;
  SuppleSkeleton     start; /* of the ghost */
  SuppleMesh         mesh;
  SuppleRaster       raster;
  SuppleFloor        floor;
  SuppleTones        tones;
  SuppleCanvas       canvas;
  guint8            *cover;
  guint              cover_room;
  SuppleEmber        ember[SUPPLE_EMBERS];
  guint              n_embers;
  SuppleView         view;
  SuppleRendererCost cost;
};

/**
 * supple_renderer_new:
 *
 * Makes a renderer. It may be used by any one thread at a time.
 *
 * Returns: (transfer full): a renderer; free with [func@supple_renderer_free]
 */
SuppleRenderer *
supple_renderer_new (void)
{
  SuppleRenderer *self = g_new0 (SuppleRenderer, 1);

  self->heads = supple_heads_new ();
  return self;
}

/**
 * supple_renderer_free:
 * @self: (transfer full) (nullable): a renderer
 *
 * Frees @self.
 */
void
supple_renderer_free (SuppleRenderer *self)
{
  if (self == NULL)
    return;
  supple_heads_free (self->heads);
  supple_mesh_finish (&self->mesh);
  supple_raster_finish (&self->raster);
  supple_floor_finish (&self->floor);
  g_free (self->canvas.depth);
  g_free (self->canvas.material);
  g_free (self->canvas.steps);
  g_free (self->cover);
  g_free (self);
}

static void
fill_mesh (SuppleRenderer *self, const SuppleScene *scene, const SupplePose *pose, gboolean props)
{
  supple_mesh_clear (&self->mesh);
  supple_skeleton_solve (&self->body.skeleton, pose);
  self->body.look = &supple_look_table[MIN (scene->look, SUPPLE_LOOKS - 1)];
  self->body.breath = CLAMP (scene->breath, 0, 1);
  self->body.heads = self->heads;
  supple_body_fill (&self->body, &self->mesh);
  for (guint i = 0; props && i < SUPPLE_POSE_PROPS; i++)
    supple_prop_fill (&pose->prop[i], &self->body.skeleton, &self->mesh);
}

static void
project_mesh (SuppleMesh *mesh, const SuppleView *view)
{
  SuppleFloat4 eye = supple_float4 (view->eye), back = supple_float4 (view->back);
  SuppleFloat4 right = supple_float4 (view->right), up = supple_float4 (view->up);
  float        scale = (float) (view->scale * 4.2), x = (float) view->centre_x,
        y = (float) view->centre_y;

  for (guint i = 0; i < mesh->n_vertices; i++)
    {
      SuppleVertex *v = &mesh->vertex[i];
      SuppleFloat4  gap = v->at - eye;
      float         depth = -supple_float4_dot (gap, back), near = 1 / (depth > .2f ? depth : .2f);

      v->screen[0] = x + supple_float4_dot (gap, right) * scale * near;
      v->screen[1] = y - supple_float4_dot (gap, up) * scale * near;
      v->screen[2] = near;
    }
}

static void
prepare_canvas (SuppleRenderer *self, gboolean ghost)
{
  SuppleCanvas *canvas = &self->canvas;
  guint         need = (guint) canvas->width * (guint) canvas->height, blocks;

  if (canvas->room < need)
    {
      canvas->room = need;
      canvas->depth = g_renew (float, canvas->depth, need);
      canvas->material = g_renew (guint8, canvas->material, need);
    }
  canvas->blocks = (guint) (canvas->width + SUPPLE_BLOCK - 1) / SUPPLE_BLOCK;
  /* And a row to work in. */
  blocks = canvas->blocks * ((guint) (canvas->height + SUPPLE_BLOCK - 1) / SUPPLE_BLOCK + 1);
  if (canvas->steps_room < blocks)
    {
      canvas->steps_room = blocks;
      canvas->steps = g_renew (guint8, canvas->steps, blocks);
    }
  memset (canvas->steps, 0, blocks);
  /* The ghost's cover, and twice as much to work in. */
  if (ghost && self->cover_room < 3 * need)
    {
      self->cover_room = 3 * need;
      self->cover = g_renew (guint8, self->cover, self->cover_room);
    }
}

static void
set_view (SuppleRenderer *self, const SuppleScene *scene)
{
  SuppleFit fit = scene->fit;

  if (fit.right <= fit.left)
    {
      supple_fit_add (&fit, &scene->pose, scene->turn_deg, scene->tilt_deg, scene->props);
      if (scene->ghost != NULL)
        supple_fit_add (&fit, scene->ghost, scene->turn_deg, scene->tilt_deg, scene->props);
    }
  self->view = supple_view_new (scene->pose.camera_az_deg + scene->turn_deg,
                                CLAMP (scene->pose.camera_el_deg + scene->tilt_deg, -5, 85));
  supple_view_frame (&self->view, &fit, self->canvas.width, self->canvas.height);
  self->canvas.pixels_per_stature = self->view.scale;
  /* The finer the body is drawn, the finer it is built; less so while it moves. */
  self->mesh.detail =
    CLAMP (self->view.scale / (scene->samples > 4 ? STILL_FINENESS : MOVING_FINENESS), .22, 2);
}

static void
draw_ghost (SuppleRenderer *self, const SuppleScene *scene)
{
  memset (self->cover, 0, (gsize) self->canvas.width * (gsize) self->canvas.height);
  fill_mesh (self, scene, scene->ghost, FALSE);
  self->start = self->body.skeleton;
  project_mesh (&self->mesh, &self->view);
  supple_raster_begin (&self->raster, &self->mesh, self->canvas.width, self->canvas.height,
                       scene->samples);
  for (guint y = 0; y < self->raster.down; y++)
    for (guint x = 0; x < self->raster.across; x++)
      if (supple_raster_draw_tile (&self->raster, &self->mesh, x, y))
        supple_ghost_cover_tile (self->cover, &self->raster, (const int[]) { (int) x, (int) y });
}

static void
draw_tiles (SuppleRenderer *self, guint samples)
{
  gint64 start = g_get_monotonic_time (), begun;

  supple_raster_begin (&self->raster, &self->mesh, self->canvas.width, self->canvas.height,
                       samples);
  begun = g_get_monotonic_time ();
  self->cost.raster_us = begun - start;
  self->cost.resolve_us = 0;
  for (guint y = 0; y < self->raster.down; y++)
    for (guint x = 0; x < self->raster.across; x++)
      {
        const int tile[2] = { (int) x, (int) y };
        gint64    drawn, done;
        gboolean  any = supple_raster_draw_tile (&self->raster, &self->mesh, x, y);

        drawn = g_get_monotonic_time ();
        if (any)
          supple_resolve_tile (&self->canvas, &self->raster, &self->tones, &self->floor, tile);
        else
          supple_resolve_empty_tile (&self->canvas, &self->tones, &self->floor, tile);
        done = g_get_monotonic_time ();
        self->cost.raster_us += drawn - begun;
        self->cost.resolve_us += done - drawn;
        begun = done;
      }
}

static void
draw_arrow (SuppleRenderer *self)
{
  SuppleVector end[2];
  double       from[2], to[2];

  if (!supple_arrow_find (&self->start, &self->body.skeleton, end))
    return;
  supple_view_project (&self->view, end[0], &from[0], &from[1]);
  supple_view_project (&self->view, end[1], &to[0], &to[1]);
  if (supple_arrow_place (&self->canvas, from, to))
    supple_arrow_draw (&self->canvas, &self->tones, from, to);
}

static void
finish_picture (SuppleRenderer *self, const SuppleScene *scene)
{
  gint64 start = g_get_monotonic_time ();

  if (self->tones.contrast)
    supple_edge_outline (&self->canvas, &self->tones);
  else
    supple_edge_shade (&self->canvas);
  if (scene->ghost != NULL)
    {
      supple_ghost_trace (&self->canvas, &self->tones, self->cover);
      draw_arrow (self);
    }
  self->cost.resolve_us += g_get_monotonic_time () - start;
}

static void
count_cost (SuppleRenderer *self, const gint64 at[4])
{
  SuppleRendererCost *cost = &self->cost;

  cost->mesh_us = at[1] - at[0];
  cost->light_us = at[2] - at[1];
  cost->floor_us = at[3] - at[2];
  cost->vertices = self->mesh.n_vertices;
  cost->triangles = self->mesh.n_indices / 3;
  cost->bytes =
    self->mesh.vertex_room * sizeof (SuppleVertex) + self->mesh.index_room * sizeof (guint32) +
    self->raster.face_room * sizeof (SuppleFace) + self->raster.entry_room * sizeof (guint32) +
    self->raster.tile_room * 2 * sizeof (guint32) +
    self->raster.room_fours * SUPPLE_TILE * SUPPLE_TILE * 2 * sizeof (SuppleFloat4) +
    self->floor.room * sizeof (float) * 2 +
    self->canvas.room * (sizeof (float) + 1) + self->canvas.steps_room + self->cover_room;
}

/**
 * supple_renderer_draw:
 * @self: a renderer
 * @scene: what to draw
 * @pixels: (out caller-allocates): premultiplied ARGB in the machine's order of bytes,
 *   as %GDK_MEMORY_DEFAULT and %CAIRO_FORMAT_ARGB32 have it; all of it is written
 * @width: of the picture, at least 1
 * @height: of the picture, at least 1
 * @stride: bytes from one row to the next, a multiple of 4
 *
 * Draws a picture on a transparent ground. The same scene always gives the same pixels.
 */
void
supple_renderer_draw (SuppleRenderer    *self,
                      const SuppleScene *scene,
                      guint32           *pixels,
                      int                width,
                      int                height,
                      int                stride)
{
  guint  samples;
  gint64 at[4];

  g_return_if_fail (self != NULL && scene != NULL && pixels != NULL);
  g_return_if_fail (width > 0 && height > 0 && stride >= width * 4 && stride % 4 == 0);

  samples = scene->samples >= 16 ? 16 : scene->samples >= 8 ? 8
                                                            : 4;
  self->canvas.pixels = pixels;
  self->canvas.width = width;
  self->canvas.height = height;
  self->canvas.stride = stride / 4;
  prepare_canvas (self, scene->ghost != NULL);
  set_view (self, scene);
  supple_tones_prepare (&self->tones, MIN (scene->look, SUPPLE_LOOKS - 1), scene->style,
                        scene->accent);
  if (scene->ghost != NULL)
    draw_ghost (self, scene);

  at[0] = g_get_monotonic_time ();
  fill_mesh (self, scene, &scene->pose, scene->props);
  project_mesh (&self->mesh, &self->view);
  at[1] = g_get_monotonic_time ();
  self->n_embers = supple_glow_find_embers (&scene->pose, &self->body.skeleton,
                                            CLAMP (scene->glow, 0, 1), self->ember);
  supple_glow_warm_mesh (&self->mesh, self->ember, self->n_embers);
  supple_light_mesh (&self->mesh, &self->view, &self->body.skeleton);
  at[2] = g_get_monotonic_time ();
  supple_floor_prepare (&self->floor, &self->mesh, self->ember, self->n_embers);
  supple_floor_project (&self->floor, &self->view, width, height);
  at[3] = g_get_monotonic_time ();
  draw_tiles (self, samples);
  finish_picture (self, scene);
  count_cost (self, at);
}

/**
 * supple_renderer_get_cost:
 * @self: a renderer
 *
 * Returns: (transfer none): what the last picture took, and the memory @self holds
 */
const SuppleRendererCost *
supple_renderer_get_cost (SuppleRenderer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->cost;
}
