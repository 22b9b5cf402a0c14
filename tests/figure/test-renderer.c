/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pictures of six poses are compared with tests/figure/reference.pam. When
 * the drawing is changed on purpose, look at the new pictures and rewrite it:
 *
 *   SUPPLE_WRITE_REFERENCE=1 meson test -C BUILD renderer
 */

#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#  include <malloc.h>
#endif

#include "figure/supple-motion.h"
#include "figure/supple-renderer.h"
#include "movements.h"

#define WIDTH     72
#define HEIGHT    54
#define TOLERANCE 2
#define REFERENCE_HEADER \
  "P7\nWIDTH 72\nHEIGHT 324\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n"

typedef struct
{
  SuppleRenderer *renderer;
  SupplePoseBook *book;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->renderer = supple_renderer_new ();
  fixture->book = movements_load_book ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  supple_renderer_free (fixture->renderer);
  supple_pose_book_free (fixture->book);
}

static SuppleScene
make_scene (Fixture *fixture, const char *id, SuppleBodySide side)
{
  SuppleScene scene = { .glow = 1, .props = TRUE, .samples = 4 };

  g_assert_true (supple_pose_book_get (fixture->book, id, side, &scene.pose));
  return scene;
}

static guint32 *
draw (Fixture *fixture, const SuppleScene *scene, int width, int height)
{
  guint32 *pixels = g_new (guint32, (gsize) width * (gsize) height);

  memset (pixels, 0xa5, sizeof *pixels * (gsize) width * (gsize) height);
  supple_renderer_draw (fixture->renderer, scene, pixels, width, height, width * 4);
  return pixels;
}

static int
channel (guint32 pixel, int which)
{
  return (int) (pixel >> (8 * which) & 255);
}

/* A shadow is black; whatever is drawn is not. */
static gboolean
is_drawn (guint32 pixel)
{
  return (pixel & 0xffffff) != 0;
}

static void
test_same_pixels (Fixture *fixture, gconstpointer unused)
{
  SuppleScene         scene = make_scene (fixture, "cat", SUPPLE_BODY_RIGHT);
  SuppleScene         other = make_scene (fixture, "fold", SUPPLE_BODY_RIGHT);
  g_autofree guint32 *first = draw (fixture, &scene, 120, 90);
  g_autofree guint32 *between = draw (fixture, &other, 300, 200);
  g_autofree guint32 *again = draw (fixture, &scene, 120, 90);
  Fixture             fresh = { supple_renderer_new (), fixture->book };
  g_autofree guint32 *anew = draw (&fresh, &scene, 120, 90);

  g_assert_cmpmem (first, 120 * 90 * 4, again, 120 * 90 * 4);
  g_assert_cmpmem (first, 120 * 90 * 4, anew, 120 * 90 * 4);
  supple_renderer_free (fresh.renderer);
}

static void
test_inside_fit (Fixture *fixture, gconstpointer unused)
{
  const char *const *ids = supple_pose_book_get_ids (fixture->book);
  const int          size = 200, rim = 8;

  for (int i = 0; ids[i] != NULL; i++)
    {
      SuppleScene         scene = make_scene (fixture, ids[i], SUPPLE_BODY_RIGHT);
      g_autofree guint32 *pixels = NULL;

      scene.look = (guint) i % SUPPLE_LOOKS;
      scene.turn_deg = i % 3 * 15 - 15;
      supple_fit_add (&scene.fit, &scene.pose, scene.turn_deg, 0, TRUE);
      pixels = draw (fixture, &scene, size, size);
      for (int y = 0; y < size; y++)
        for (int x = 0; x < size; x++)
          if ((x < rim || y < rim || x >= size - rim || y >= size - rim) &&
              is_drawn (pixels[y * size + x]))
            g_error ("%s is drawn at %d, %d, outside its fit", ids[i], x, y);
    }
}

static void
test_mirror (Fixture *fixture, gconstpointer unused)
{
  static const char *const ids[] = { "twist_R", "knee_hug_R", "lunge_L", "figure4_R" };
  const int                size = 160;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      SuppleScene         scene = make_scene (fixture, ids[i], SUPPLE_BODY_RIGHT);
      SuppleScene         mirror = scene;
      g_autofree guint32 *pixels = NULL, *other = NULL;
      int                 drawn = 0, differ = 0;

      supple_pose_mirror (&scene.pose, &mirror.pose);
      pixels = draw (fixture, &scene, size, size);
      other = draw (fixture, &mirror, size, size);
      for (int y = 0; y < size; y++)
        for (int x = 0; x < size; x++)
          {
            guint32 here = pixels[y * size + x], there = other[y * size + size - 1 - x];

            drawn += is_drawn (here);
            differ += is_drawn (here) != is_drawn (there) &&
                      abs (channel (here, 3) - channel (there, 3)) > 140;
          }
      g_assert_cmpint (drawn, >, 1500);
      g_assert_cmpint (differ * 200, <, drawn);
    }
}

static void
test_glow_grows (Fixture *fixture, gconstpointer unused)
{
  const char *const *ids = supple_pose_book_get_ids (fixture->book);

  for (int i = 0; ids[i] != NULL; i++)
    {
      SuppleScene scene = make_scene (fixture, ids[i], SUPPLE_BODY_RIGHT);
      gint64      before = 0;

      if (scene.pose.glow[0].anchor == SUPPLE_GLOW_NONE)
        continue;
      for (int step = 0; step <= 4; step++)
        {
          g_autofree guint32 *pixels = NULL;
          gint64              warmth = 0;

          scene.glow = step / 4.0;
          pixels = draw (fixture, &scene, 96, 96);
          for (int k = 0; k < 96 * 96; k++)
            warmth += channel (pixels[k], 2) - channel (pixels[k], 0);
          if (step > 0)
            g_assert_cmpint (warmth, >, before);
          before = warmth;
        }
    }
}

/* What is allocated at the moment, where the C library tells. */
static gsize
count_allocated (void)
{
#ifdef __GLIBC__
  return mallinfo2 ().uordblks;
#else
  return 0;
#endif
}

/* An hour of a session, seen every six seconds: movements, breaths, glow, turns and a ghost. */
static void
test_no_growth (Fixture *fixture, gconstpointer unused)
{
  static const char *const ways[][2] = {
    { "cat", "cow" }, { "hook", "knee_hug_thigh_R" }, { "seat", "twist_R" }, { "stand", "fwd_fold" }
  };
  SuppleScene scene = make_scene (fixture, "cat", SUPPLE_BODY_RIGHT);
  SupplePose  ghost = scene.pose;
  guint32     pixels[32 * 24];
  gsize       bytes = 0, allocated = 0;

  for (int second = 0; second < 3600; second += 6)
    {
      const char *const *way = ways[second / 30 % G_N_ELEMENTS (ways)];
      double             t = (1 - cos (second * G_PI / 5.3)) / 2;
      SuppleMotion       motion;

      g_assert_true (supple_motion_init (&motion, fixture->book, way[0], way[1],
                                         second / 120 % 2 == 0 ? SUPPLE_BODY_RIGHT
                                                               : SUPPLE_BODY_LEFT));
      supple_motion_pose (&motion, 1.1 * t, &scene.pose);
      scene.breath = scene.glow = t;
      scene.turn_deg = 20 * sin (second / 7.0);
      scene.ghost = second / 60 % 2 == 0 ? &ghost : NULL;
      supple_renderer_draw (fixture->renderer, &scene, pixels, 32, 24, 32 * 4);
      if (second == 600)
        {
          bytes = supple_renderer_get_cost (fixture->renderer)->bytes;
          allocated = count_allocated ();
        }
    }
  g_assert_cmpuint (supple_renderer_get_cost (fixture->renderer)->bytes, ==, bytes);
  g_assert_cmpuint (count_allocated (), <=, allocated + 1024);
}

static void
test_transparent_ground (Fixture *fixture, gconstpointer unused)
{
  SuppleScene         scene = make_scene (fixture, "stand", SUPPLE_BODY_RIGHT);
  g_autofree guint32 *pixels = draw (fixture, &scene, 150, 150);
  gboolean            shadow = FALSE;

  g_assert_cmphex (pixels[0], ==, 0);
  g_assert_cmphex (pixels[150 * 150 - 1], ==, 0);
  for (int i = 0; i < 150 * 150; i++)
    {
      for (int k = 0; k < 3; k++)
        g_assert_cmpint (channel (pixels[i], k), <=, channel (pixels[i], 3));
      shadow = shadow || (!is_drawn (pixels[i]) && pixels[i] != 0);
    }
  g_assert_true (shadow);
}

static void
test_ghost (Fixture *fixture, gconstpointer unused)
{
  SuppleScene         scene = make_scene (fixture, "tilt_flat", SUPPLE_BODY_RIGHT);
  SuppleScene         start = make_scene (fixture, "tilt_arch", SUPPLE_BODY_RIGHT);
  g_autofree guint32 *plain = NULL, *ghostly = NULL;
  int                 more = 0;

  supple_fit_add (&scene.fit, &scene.pose, 0, 0, TRUE);
  supple_fit_add (&scene.fit, &start.pose, 0, 0, TRUE);
  plain = draw (fixture, &scene, 300, 200);
  scene.ghost = &start.pose;
  ghostly = draw (fixture, &scene, 300, 200);
  for (int i = 0; i < 300 * 200; i++)
    more += is_drawn (ghostly[i]) && !is_drawn (plain[i]);
  g_assert_cmpint (more, >, 60);
}

static void
test_odd_sizes (Fixture *fixture, gconstpointer unused)
{
  static const int sizes[][2] = { { 1, 1 }, { 7, 300 }, { 300, 7 }, { 33, 65 }, { 641, 31 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint samples = 4; samples <= 16; samples *= 2)
      {
        SuppleScene         scene = make_scene (fixture, "twist_R", SUPPLE_BODY_RIGHT);
        g_autofree guint32 *pixels = NULL;

        scene.samples = samples;
        scene.style = i % 4;
        scene.turn_deg = 25;
        scene.tilt_deg = 70;
        pixels = draw (fixture, &scene, sizes[i][0], sizes[i][1]);
        g_assert_cmphex (pixels[0], !=, 0xa5a5a5a5);
      }
}

static void
test_accent (Fixture *fixture, gconstpointer unused)
{
  SuppleScene         scene = make_scene (fixture, "stand", SUPPLE_BODY_RIGHT);
  g_autofree guint32 *blue = draw (fixture, &scene, 100, 100), *green = NULL;
  gint64              before = 0, after = 0;

  scene.accent = 0x3a944a;
  green = draw (fixture, &scene, 100, 100);
  for (int i = 0; i < 100 * 100; i++)
    {
      before += channel (blue[i], 1) - channel (blue[i], 0);
      after += channel (green[i], 1) - channel (green[i], 0);
      g_assert_cmpint (channel (blue[i], 3), ==, channel (green[i], 3));
    }
  g_assert_cmpint (after, >, before);
}

static void
draw_reference (Fixture *fixture, guint8 *out)
{
  static const char *const ids[6] = { "cat", "twist_R", "knee_hug_R",
                                      "hamstring_R", "stand_hips", "desk_fold" };

  for (int i = 0; i < 6; i++)
    {
      SuppleScene         scene = make_scene (fixture, ids[i], SUPPLE_BODY_RIGHT);
      g_autofree guint32 *pixels = NULL;

      scene.look = i % SUPPLE_LOOKS;
      scene.style = i == 5   ? SUPPLE_STYLE_CONTRAST_LIGHT
                    : i == 3 ? SUPPLE_STYLE_DARK
                             : SUPPLE_STYLE_LIGHT;
      scene.samples = 8;
      pixels = draw (fixture, &scene, WIDTH, HEIGHT);
      for (int k = 0; k < WIDTH * HEIGHT; k++, out += 4)
        {
          out[0] = (guint8) channel (pixels[k], 2);
          out[1] = (guint8) channel (pixels[k], 1);
          out[2] = (guint8) channel (pixels[k], 0);
          out[3] = (guint8) channel (pixels[k], 3);
        }
    }
}

static void
test_reference (Fixture *fixture, gconstpointer unused)
{
  const gsize        head = strlen (REFERENCE_HEADER), size = head + 6 * WIDTH * HEIGHT * 4;
  g_autofree guint8 *drawn = g_malloc (size);
  g_autofree char   *kept = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  memcpy (drawn, REFERENCE_HEADER, head);
  draw_reference (fixture, drawn + head);
  if (g_getenv ("SUPPLE_WRITE_REFERENCE") != NULL)
    g_file_set_contents (SUPPLE_REFERENCE_FILE, (const char *) drawn, (gssize) size, &error);
  g_assert_no_error (error);

  g_file_get_contents (SUPPLE_REFERENCE_FILE, &kept, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (length, ==, size);
  for (gsize i = 0; i < size; i++)
    if (abs ((int) drawn[i] - (int) (guint8) kept[i]) > TOLERANCE)
      g_error ("picture %d differs at %d, %d: %d, not %d",
               (int) ((i - head) / (WIDTH * HEIGHT * 4)), (int) ((i - head) / 4 % WIDTH),
               (int) ((i - head) / 4 / WIDTH % HEIGHT), drawn[i], (guint8) kept[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/renderer/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("the-same-scene-gives-the-same-pixels", test_same_pixels);
  ADD ("nothing-is-drawn-outside-the-fit", test_inside_fit);
  ADD ("the-mirror-image-of-a-pose-is-the-mirror-image-of-the-picture", test_mirror);
  ADD ("the-glow-grows-with-the-stretch", test_glow_grows);
  ADD ("an-hour-of-a-session-allocates-nothing-more", test_no_growth);
  ADD ("the-ground-is-transparent-and-takes-a-shadow", test_transparent_ground);
  ADD ("a-ghost-leaves-an-outline-beside-the-figure", test_ghost);
  ADD ("any-size-and-any-turn-can-be-drawn", test_odd_sizes);
  ADD ("an-accent-colours-and-moves-nothing", test_accent);
  ADD ("six-pictures-are-as-they-were", test_reference);
#undef ADD

  return g_test_run ();
}
