/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a picture costs: every pose of the book at several sizes, the best of
 * some frames, with the share of each step. It prints and does not judge. */

#include <stdio.h>

#include "figure/supple-pose-book.h"
#include "figure/supple-renderer.h"

#define FRAMES 9

typedef struct
{
  int   width, height;
  guint samples;
} Size;

typedef struct
{
  double mesh, light, floor, raster, resolve, whole, worst;
  guint  vertices, triangles;
} Sum;

static void
measure_pose (SuppleRenderer *renderer, const SupplePose *pose, const Size *size, Sum *sum)
{
  g_autofree guint32 *pixels = g_new (guint32, (gsize) size->width * (gsize) size->height);
  SuppleScene         scene = { .pose = *pose, .glow = 1, .props = TRUE, .samples = size->samples };
  SuppleRendererCost  best = { 0 };
  gint64              least = G_MAXINT64;

  for (int i = 0; i < FRAMES; i++)
    {
      gint64 start = g_get_monotonic_time (), took;

      supple_renderer_draw (renderer, &scene, pixels, size->width, size->height, size->width * 4);
      took = g_get_monotonic_time () - start;
      if (took >= least)
        continue;
      least = took;
      best = *supple_renderer_get_cost (renderer);
    }
  sum->mesh += (double) best.mesh_us;
  sum->light += (double) best.light_us;
  sum->floor += (double) best.floor_us;
  sum->raster += (double) best.raster_us;
  sum->resolve += (double) best.resolve_us;
  sum->whole += (double) least;
  sum->worst = MAX (sum->worst, (double) least);
  sum->vertices = best.vertices;
  sum->triangles = best.triangles;
}

static SupplePoseBook *
open_book (void)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  SupplePoseBook *book;
  gsize           length;

  if (!g_file_get_contents (SUPPLE_POSES_FILE, &text, &length, &error))
    g_error ("%s", error->message);
  book = supple_pose_book_new (text, (gssize) length, &error);
  if (book == NULL)
    g_error ("%s", error->message);
  return book;
}

int
main (void)
{
  static const Size sizes[] = {
    { 56, 56, 16 }, { 160, 160, 16 }, { 320, 240, 4 }, { 600, 600, 4 }, { 1000, 1000, 16 }
  };
  g_autoptr (SupplePoseBook) book = open_book ();
  g_autoptr (SuppleRenderer) renderer = supple_renderer_new ();
  const char *const *ids = supple_pose_book_get_ids (book);

  printf ("      size  samples     mesh    light    floor   raster  resolve    whole    worst  "
          "(ms, mean of poses)\n");
  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      Sum   sum = { 0 };
      guint n = 0;

      for (; ids[n] != NULL; n++)
        {
          SupplePose pose;

          if (supple_pose_book_get (book, ids[n], SUPPLE_BODY_RIGHT, &pose))
            measure_pose (renderer, &pose, &sizes[s], &sum);
        }
      printf (
        "%4d x %4d %7u %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f  %u vertices, %u triangles\n",
        sizes[s].width, sizes[s].height, sizes[s].samples, sum.mesh / n / 1000,
        sum.light / n / 1000, sum.floor / n / 1000, sum.raster / n / 1000, sum.resolve / n / 1000,
        sum.whole / n / 1000, sum.worst / 1000, sum.vertices, sum.triangles);
    }
  return 0;
}
