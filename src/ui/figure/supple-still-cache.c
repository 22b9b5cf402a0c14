/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-still-cache.h"

#include "ui/figure/supple-still-folder.h"

/* What the folder may grow to. The largest picture of a hero takes some 100 KB. */
#define FOLDER_MAX_BYTES (16 * 1024 * 1024)

/* By how much it may grow beyond before it is cut back. */
#define FOLDER_SLACK_BYTES (2 * 1024 * 1024)

/* How many pictures are kept in memory: the gallery in three sizes and two styles. */
#define MEMORY_MAX_PICTURES 256

/**
 * SuppleStillCache:
 *
 * Still pictures, each drawn once: kept in memory for this run of the program and
 * in a folder for the next. Drawing and reading happen in a thread of their own,
 * with a renderer of its own. The folder may be deleted at any time.
 */
struct _SuppleStillCache
{
  GObject parent_instance;

  GHashTable *textures;
  GHashTable *waiting; /* key → GPtrArray of tasks, the first of which is at work */
  guint       n_drawn;

  /* The thread’s. */
  GThreadPool    *pool;
  char           *folder;
  SuppleRenderer *renderer;
  gsize           stored_bytes;
};

G_DEFINE_FINAL_TYPE (SuppleStillCache, supple_still_cache, G_TYPE_OBJECT)

typedef struct
{
  char       *key;
  SuppleScene scene;
  SupplePose  ghost;
  int         width, height;
  gboolean    drawn;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->key);
  g_free (job);
}

/* Another picture than the one that was stored is no better than a damaged one. */
static GdkTexture *
load (SuppleStillCache *self,
      const Job        *job)
{
  g_autoptr (GdkTexture) texture = supple_still_folder_load (self->folder, job->key);

  if (texture == NULL || gdk_texture_get_width (texture) != job->width ||
      gdk_texture_get_height (texture) != job->height)
    return NULL;

  return g_steal_pointer (&texture);
}

static void
store (SuppleStillCache *self,
       const Job        *job,
       GdkTexture       *texture)
{
  /* What earlier runs have left is not known until the folder is looked through. */
  if (self->stored_bytes == 0 || self->stored_bytes > FOLDER_SLACK_BYTES)
    {
      supple_still_folder_prune (self->folder, FOLDER_MAX_BYTES);
      self->stored_bytes = 1;
    }

  self->stored_bytes += supple_still_folder_store (self->folder, job->key, texture);
}

/* Runs in the cache’s thread. */
static void
work (gpointer data,
      gpointer user_data)
{
  g_autoptr (GTask) task = data;
  SuppleStillCache *self = g_task_get_source_object (task);
  Job              *job = g_task_get_task_data (task);
  GdkTexture       *texture = load (self, job);

  if (texture == NULL)
    {
      job->drawn = TRUE;
      texture = supple_still_draw (self->renderer, &job->scene, job->width, job->height);
      store (self, job, texture);
    }

  g_task_return_pointer (task, texture, g_object_unref);
}

static void
supple_still_cache_finalize (GObject *object)
{
  SuppleStillCache *self = SUPPLE_STILL_CACHE (object);

  /* Each task holds a reference, so none is left by now; the last may have been the thread’s,
   * which cannot wait for itself. */
  g_thread_pool_free (self->pool, FALSE, FALSE);
  g_hash_table_unref (self->textures);
  g_hash_table_unref (self->waiting);
  supple_renderer_free (self->renderer);
  g_free (self->folder);

  G_OBJECT_CLASS (supple_still_cache_parent_class)->finalize (object);
}

static void
supple_still_cache_class_init (SuppleStillCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = supple_still_cache_finalize;
}

static void
supple_still_cache_init (SuppleStillCache *self)
{
  self->textures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->waiting = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);
  self->renderer = supple_renderer_new ();
  self->pool = g_thread_pool_new (work, NULL, 1, FALSE, NULL);
}

/**
 * supple_still_cache_new:
 * @folder: where to keep pictures for the next start; made when there is one
 *
 * Returns: (transfer full): a cache
 */
SuppleStillCache *
supple_still_cache_new (const char *folder)
{
  g_return_val_if_fail (folder != NULL, NULL);

  SuppleStillCache *self = g_object_new (SUPPLE_TYPE_STILL_CACHE, NULL);

  self->folder = g_strdup (folder);

  return self;
}

/**
 * supple_still_cache_lookup:
 * @self: a cache
 * @key: what a picture shows
 *
 * Returns: (transfer none) (nullable): the picture if it is in memory
 */
GdkTexture *
supple_still_cache_lookup (SuppleStillCache *self,
                           const char       *key)
{
  g_return_val_if_fail (SUPPLE_IS_STILL_CACHE (self), NULL);

  return g_hash_table_lookup (self->textures, key);
}

static Job *
job_new (const SuppleStill *still)
{
  Job *job = g_new0 (Job, 1);

  job->key = g_strdup (still->key);
  job->scene = *still->scene;
  job->width = still->width;
  job->height = still->height;

  if (still->scene->ghost != NULL)
    {
      job->ghost = *still->scene->ghost;
      job->scene.ghost = &job->ghost;
    }

  return job;
}

static void
drawn_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  SuppleStillCache *self = SUPPLE_STILL_CACHE (source);
  Job              *job = g_task_get_task_data (G_TASK (result));
  GdkTexture       *texture = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GPtrArray) tasks = NULL;
  g_autofree char *key = NULL;

  /* Each width of the window brings pictures of its own; starting afresh is cheap. */
  if (g_hash_table_size (self->textures) >= MEMORY_MAX_PICTURES)
    g_hash_table_remove_all (self->textures);

  g_hash_table_replace (self->textures, g_strdup (job->key), texture);
  self->n_drawn += job->drawn ? 1 : 0;
  g_hash_table_steal_extended (self->waiting, job->key, (gpointer *) &key, (gpointer *) &tasks);

  for (guint i = 0; i < tasks->len; i++)
    g_task_return_pointer (tasks->pdata[i], g_object_ref (texture), g_object_unref);
}

/**
 * supple_still_cache_draw_async:
 * @self: a cache
 * @still: what is wanted; copied
 * @callback: called on the main thread
 * @user_data: for @callback
 *
 * Fetches a picture from the folder, or draws it and puts it there. However many ask
 * for the same picture, that happens once.
 */
void
supple_still_cache_draw_async (SuppleStillCache   *self,
                               const SuppleStill  *still,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_STILL_CACHE (self));
  g_return_if_fail (still != NULL && still->width > 0 && still->height > 0);

  GTask     *task = g_task_new (self, NULL, callback, user_data);
  GPtrArray *tasks = g_hash_table_lookup (self->waiting, still->key);

  g_task_set_source_tag (task, supple_still_cache_draw_async);

  if (tasks == NULL)
    {
      GTask *work_task = g_task_new (self, NULL, drawn_cb, NULL);

      g_task_set_task_data (work_task, job_new (still), job_free);
      tasks = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (self->waiting, g_strdup (still->key), tasks);
      g_thread_pool_push (self->pool, work_task, NULL);
    }

  g_ptr_array_add (tasks, task);
}

/**
 * supple_still_cache_draw_finish:
 * @self: a cache
 * @result: what the callback was given
 *
 * Returns: (transfer full): the picture, in memory from now on
 */
GdkTexture *
supple_still_cache_draw_finish (SuppleStillCache *self,
                                GAsyncResult     *result)
{
  g_return_val_if_fail (SUPPLE_IS_STILL_CACHE (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/**
 * supple_still_cache_is_drawing:
 * @self: a cache
 *
 * Returns: whether pictures that were asked for are still to come
 */
gboolean
supple_still_cache_is_drawing (SuppleStillCache *self)
{
  g_return_val_if_fail (SUPPLE_IS_STILL_CACHE (self), FALSE);

  return g_hash_table_size (self->waiting) > 0;
}

/**
 * supple_still_cache_get_n_drawn:
 * @self: a cache
 *
 * Returns: how many pictures had to be drawn so far, since neither memory nor the
 *   folder had them
 */
guint
supple_still_cache_get_n_drawn (SuppleStillCache *self)
{
  g_return_val_if_fail (SUPPLE_IS_STILL_CACHE (self), 0);

  return self->n_drawn;
}

/**
 * supple_still_draw:
 * @renderer: what draws
 * @scene: what to draw
 * @width: pixels
 * @height: pixels
 *
 * Returns: (transfer full): the picture
 */
GdkTexture *
supple_still_draw (SuppleRenderer    *renderer,
                   const SuppleScene *scene,
                   int                width,
                   int                height)
{
  gsize    stride = (gsize) width * 4;
  guint32 *pixels = g_malloc0 (stride * (gsize) height);

  supple_renderer_draw (renderer, scene, pixels, width, height, (int) stride);

  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, stride * (gsize) height);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}
