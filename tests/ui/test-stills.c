/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "ui/figure/supple-figure-studio.h"
#include "ui/figure/supple-still-cache.h"
#include "ui/figure/supple-still-folder.h"

#define SIZE 40

static SuppleScene scene;

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_cache_dir (), "pictures", NULL);
}

static void
clear_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_no_errno (g_remove (path));
    }

  g_rmdir (folder);
}

static guint
count_files (const char *folder,
             goffset    *bytes)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint       n = 0;

  g_assert_nonnull (dir);
  *bytes = 0;

  for (; (name = g_dir_read_name (dir)) != NULL; n++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf         status;

      g_assert_no_errno (g_stat (path, &status));
      *bytes += status.st_size;
    }

  return n;
}

static void
drawn_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  GdkTexture **texture = user_data;

  *texture = supple_still_cache_draw_finish (SUPPLE_STILL_CACHE (source), result);
}

static void
ask (SuppleStillCache *cache,
     const char       *key,
     int               size,
     GdkTexture      **texture)
{
  SuppleStill still = { key, &scene, size, size };

  supple_still_cache_draw_async (cache, &still, drawn_cb, texture);
}

static GdkTexture *
fetch (SuppleStillCache *cache,
       const char       *key,
       int               size)
{
  GdkTexture *texture = NULL;

  ask (cache, key, size, &texture);

  while (texture == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (gdk_texture_get_width (texture), ==, size);

  return texture;
}

/* What a start of the program does: whether the picture has to be drawn. */
static guint
count_draws_of_a_start (const char *folder)
{
  g_autoptr (SuppleStillCache) cache = supple_still_cache_new (folder);
  g_autoptr (GdkTexture) texture = fetch (cache, "picture", SIZE);

  return supple_still_cache_get_n_drawn (cache);
}

static void
test_once (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (SuppleStillCache) cache = supple_still_cache_new (folder);
  g_autoptr (GdkTexture) first = NULL;
  g_autoptr (GdkTexture) second = NULL;
  g_autoptr (GdkTexture) other = NULL;

  ask (cache, "picture", SIZE, &first);
  ask (cache, "picture", SIZE, &second);
  ask (cache, "other", SIZE, &other);
  g_assert_null (supple_still_cache_lookup (cache, "picture"));

  while (supple_still_cache_is_drawing (cache) || other == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (first == second);
  g_assert_true (first != other);
  g_assert_true (supple_still_cache_lookup (cache, "picture") == first);
  g_assert_cmpuint (supple_still_cache_get_n_drawn (cache), ==, 2);
  clear_folder (folder);
}

static void
test_next_start (void)
{
  g_autofree char *folder = get_folder ();

  g_assert_cmpuint (count_draws_of_a_start (folder), ==, 1);
  g_assert_cmpuint (count_draws_of_a_start (folder), ==, 0);
  clear_folder (folder);
}

static void
test_same_pixels (void)
{
  g_autofree char *folder = get_folder ();
  guint32          pixels[2][SIZE * SIZE];

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SuppleStillCache) cache = supple_still_cache_new (folder);
      g_autoptr (GdkTexture) texture = fetch (cache, "picture", SIZE);

      gdk_texture_download (texture, (guchar *) pixels[i], SIZE * 4);
    }

  for (guint i = 0; i < SIZE * SIZE; i++)
    for (guint shift = 0; shift < 32; shift += 8)
      g_assert_cmpint (ABS ((int) (pixels[0][i] >> shift & 255) -
                            (int) (pixels[1][i] >> shift & 255)),
                       <=, 1);

  clear_folder (folder);
}

static void
test_damage (void)
{
  static const char garbage[] = "\x89PNG\r\n\x1a\n…and then nothing that makes sense";
  g_autofree char  *folder = get_folder ();
  g_autoptr (GError) error = NULL;
  goffset bytes;

  g_assert_cmpuint (count_draws_of_a_start (folder), ==, 1);
  g_assert_cmpuint (count_files (folder, &bytes), ==, 1);

  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autofree char *path = g_build_filename (folder, g_dir_read_name (dir), NULL);
  g_autofree char *whole = NULL;
  gsize            length;

  g_assert_true (g_file_get_contents (path, &whole, &length, &error));

  const struct
  {
    const char *contents;
    gssize      length;
  } damages[] = {
    { whole, (gssize) length / 2 },
    { whole, 40 },
    { "", 0 },
    { garbage, sizeof garbage },
  };

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_assert_true (g_file_set_contents (path, damages[i].contents, damages[i].length, &error));
      g_assert_cmpuint (count_draws_of_a_start (folder), ==, 1);
      g_assert_cmpuint (count_draws_of_a_start (folder), ==, 0);
    }

  clear_folder (folder);
}

static void
test_other_size (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (SuppleStillCache) cache = supple_still_cache_new (folder);
  g_autoptr (GdkTexture) small = fetch (cache, "picture", SIZE / 2);

  g_assert_cmpuint (count_draws_of_a_start (folder), ==, 1);
  clear_folder (folder);
}

static void
test_no_folder (void)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *within = g_build_filename (folder, "pictures", NULL);
  g_autoptr (GError) error = NULL;

  /* A file where the folder should be: nothing can be read there, and nothing kept. */
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, &error));
  g_assert_cmpuint (count_draws_of_a_start (within), ==, 1);
  g_assert_cmpuint (count_draws_of_a_start (within), ==, 1);
  g_assert_no_errno (g_remove (folder));
}

static void
test_deleted (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (SuppleStillCache) cache = supple_still_cache_new (folder);
  g_autoptr (GdkTexture) before = fetch (cache, "picture", SIZE);

  clear_folder (folder);

  g_autoptr (GdkTexture) after = fetch (cache, "other", SIZE);

  g_assert_cmpuint (supple_still_cache_get_n_drawn (cache), ==, 2);
  g_assert_cmpuint (count_draws_of_a_start (folder), ==, 1);
  clear_folder (folder);
}

static void
test_bounded (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (SuppleStillCache) cache = supple_still_cache_new (folder);
  g_autoptr (GdkTexture) texture = fetch (cache, "picture", SIZE);
  goffset bytes, one;

  g_assert_cmpuint (count_files (folder, &one), ==, 1);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *key = g_strdup_printf ("picture %u", i);

      supple_still_folder_store (folder, key, texture);
    }

  g_assert_cmpuint (count_files (folder, &bytes), ==, 21);
  supple_still_folder_prune (folder, 5 * one);
  g_assert_cmpuint (count_files (folder, &bytes), ==, 5);
  g_assert_cmpint (bytes, <=, 5 * one);
  clear_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_autoptr (SupplePoseBook) book = supple_figure_studio_load_pose_book ();

  scene = (SuppleScene) { .samples = 4 };
  g_assert_true (supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, &scene.pose));

  g_test_add_func ("/stills/who-asks-at-the-same-time-gets-the-same-picture", test_once);
  g_test_add_func ("/stills/the-next-start-draws-nothing", test_next_start);
  g_test_add_func ("/stills/a-kept-picture-is-the-drawn-one", test_same_pixels);
  g_test_add_func ("/stills/a-damaged-picture-is-drawn-again-and-mended", test_damage);
  g_test_add_func ("/stills/a-picture-of-another-size-is-not-taken", test_other_size);
  g_test_add_func ("/stills/without-a-folder-pictures-are-drawn-each-time", test_no_folder);
  g_test_add_func ("/stills/the-folder-may-be-deleted-at-any-time", test_deleted);
  g_test_add_func ("/stills/the-oldest-pictures-go-when-the-folder-is-full", test_bounded);

  return g_test_run ();
}
