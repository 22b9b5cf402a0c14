/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a picture costs: every pose of the book, breathing, at several sizes, with the mean, the
 * median and the 99th percentile of the processor's time for all frames; the share of each step,
 * by the clock on the wall; and what it costs to solve a skeleton. It prints and does not judge.
 *
 *   bench-figure [WIDTH HEIGHT SAMPLES]
 */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "figure/supple-pose-book.h"
#include "figure/supple-renderer.h"
#include "figure/supple-skeleton.h"

/* So many frames a pose, and the first ones not counted: they fill what is kept. */
#define FRAMES  16
#define WARM_UP 3
#define SOLVES  2000

typedef struct
{
  int   width, height;
  guint samples;
} Size;

typedef struct
{
  double  mesh, light, floor, raster, resolve;
  guint   vertices, triangles, n;
  GArray *whole;
} Sum;

static void
add_cost (Sum *sum, const SuppleRendererCost *cost, gint64 took)
{
  sum->mesh += (double) cost->mesh_us;
  sum->light += (double) cost->light_us;
  sum->floor += (double) cost->floor_us;
  sum->raster += (double) cost->raster_us;
  sum->resolve += (double) cost->resolve_us;
  sum->vertices = MAX (sum->vertices, cost->vertices);
  sum->triangles = MAX (sum->triangles, cost->triangles);
  sum->n++;
  g_array_append_val (sum->whole, took);
}

static gint64
get_processor_us (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
measure_pose (SuppleRenderer *renderer, const SupplePose *pose, const Size *size, Sum *sum)
{
  g_autofree guint32 *pixels = g_new (guint32, (gsize) size->width * (gsize) size->height);
  SuppleScene         scene = { .pose = *pose, .glow = 1, .props = TRUE, .samples = size->samples };

  scene.props = g_getenv ("SUPPLE_BENCH_BARE") == NULL;
  supple_fit_add (&scene.fit, pose, 0, 0, TRUE);
  for (int i = 0; i < FRAMES; i++)
    {
      gint64 start = get_processor_us (), took;

      scene.breath = (double) i / FRAMES;
      supple_renderer_draw (renderer, &scene, pixels, size->width, size->height, size->width * 4);
      took = get_processor_us () - start;
      if (i >= WARM_UP)
        add_cost (sum, supple_renderer_get_cost (renderer), took);
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static void
measure_size (SuppleRenderer *renderer, SupplePoseBook *book, const Size *size)
{
  g_autoptr (GArray) whole = g_array_new (FALSE, FALSE, sizeof (gint64));
  const char *const *ids = supple_pose_book_get_ids (book);
  Sum                sum = { .whole = whole };
  double             mean = 0, n;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      SupplePose pose;

      if (supple_pose_book_get (book, ids[i], SUPPLE_BODY_RIGHT, &pose))
        measure_pose (renderer, &pose, size, &sum);
    }
  g_array_sort (whole, compare);
  for (guint i = 0; i < sum.n; i++)
    mean += (double) g_array_index (whole, gint64, i) / sum.n;
  n = sum.n * 1000.0;
  printf ("%4d x %4d %3u %6.2f %6.2f %6.2f %6.2f %6.2f | %6.2f %6.2f %6.2f  %5u %5u\n",
          size->width, size->height, size->samples, sum.mesh / n, sum.light / n, sum.floor / n,
          sum.raster / n, sum.resolve / n, mean / 1000,
          (double) g_array_index (whole, gint64, sum.n / 2) / 1000,
          (double) g_array_index (whole, gint64, sum.n * 99 / 100) / 1000, sum.vertices,
          sum.triangles);
}

static void
measure_skeleton (SupplePoseBook *book)
{
  const char *const *ids = supple_pose_book_get_ids (book);
  gint64             sum = 0;
  guint              n = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      SupplePose     pose;
      SuppleSkeleton bones;
      gint64         start;

      if (!supple_pose_book_get (book, ids[i], SUPPLE_BODY_RIGHT, &pose))
        continue;
      start = g_get_monotonic_time ();
      for (int k = 0; k < SOLVES; k++)
        supple_skeleton_solve (&bones, &pose);
      sum += g_get_monotonic_time () - start;
      n += SOLVES;
    }
  printf ("a skeleton is solved in %.2f µs\n", (double) sum / n);
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
main (int argc, char *argv[])
{
  static const Size sizes[] = {
    { 56, 56, 16 }, { 160, 160, 16 }, { 320, 240, 4 }, { 600, 600, 4 }, { 1000, 1000, 16 }
  };
  g_autoptr (SupplePoseBook) book = open_book ();
  g_autoptr (SuppleRenderer) renderer = supple_renderer_new ();

  printf ("  picture, samples   mesh  light  floor raster resolve |  mean median    99 %%  "
          "vertices triangles   (ms)\n");
  if (argc == 4)
    {
      Size size = { atoi (argv[1]), atoi (argv[2]), (guint) atoi (argv[3]) };

      measure_size (renderer, book, &size);
      return 0;
    }
  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    measure_size (renderer, book, &sizes[s]);
  measure_skeleton (book);
  return 0;
}
