/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-still-folder.h"

#include <gio/gio.h>

/* A picture’s file. The key is anything; its checksum is a name that any file system takes. */
static char *
get_path (const char *folder,
          const char *key)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, key, -1);
  g_autofree char *name = g_strconcat (sum, ".png", NULL);

  return g_build_filename (folder, name, NULL);
}

/**
 * supple_still_folder_load:
 * @folder: a folder of pictures, which need not exist
 * @key: what the picture shows
 *
 * May be called from any thread.
 *
 * Returns: (transfer full) (nullable): the picture, %NULL if it is not there or damaged
 */
GdkTexture *
supple_still_folder_load (const char *folder,
                          const char *key)
{
  g_autofree char *path = get_path (folder, key);

  /* A picture that cannot be read is drawn again: there is nobody to tell. */
  return gdk_texture_new_from_filename (path, NULL);
}

/**
 * supple_still_folder_store:
 * @folder: a folder of pictures, made if need be
 * @key: what the picture shows
 * @texture: the picture
 *
 * Keeps a picture for the next start, whole or not at all. May be called from any
 * thread.
 *
 * Returns: how many bytes the folder has grown by, at most
 */
gsize
supple_still_folder_store (const char *folder,
                           const char *key,
                           GdkTexture *texture)
{
  g_autofree char *path = get_path (folder, key);
  g_autoptr (GBytes) png = gdk_texture_save_to_png_bytes (texture);

  /* Without a cache everything works, only slower: a full or read-only disk is no news. */
  if (g_mkdir_with_parents (folder, 0700) == 0)
    g_file_set_contents_full (path, g_bytes_get_data (png, NULL), (gssize) g_bytes_get_size (png),
                              G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL);

  return g_bytes_get_size (png);
}

typedef struct
{
  char  *path;
  gint64 modified_s;
  gint64 bytes;
} StoredFile;

static void
stored_file_clear (gpointer data)
{
  g_free (((StoredFile *) data)->path);
}

static int
compare_age (gconstpointer a,
             gconstpointer b)
{
  gint64 left = ((const StoredFile *) a)->modified_s;
  gint64 right = ((const StoredFile *) b)->modified_s;

  return (left > right) - (left < right);
}

static GArray *
list_files (const char *folder)
{
  GArray *files = g_array_new (FALSE, FALSE, sizeof (StoredFile));
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_array_set_clear_func (files, stored_file_clear);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      StoredFile file = { .path = g_build_filename (folder, name, NULL) };
      g_autoptr (GFile) gfile = g_file_new_for_path (file.path);
      g_autoptr (GFileInfo) info =
        g_file_query_info (gfile, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED,
                           G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);

      if (info != NULL)
        {
          file.bytes = g_file_info_get_size (info);
          file.modified_s =
            (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED);
        }

      g_array_append_val (files, file);
    }

  g_array_sort (files, compare_age);
  return files;
}

/**
 * supple_still_folder_prune:
 * @folder: a folder of pictures
 * @max_bytes: how much may stay
 *
 * Removes the oldest pictures until no more than @max_bytes are left. May be called
 * from any thread.
 */
void
supple_still_folder_prune (const char *folder,
                           gint64      max_bytes)
{
  g_autoptr (GArray) files = list_files (folder);
  gint64 total = 0;

  for (guint i = 0; i < files->len; i++)
    total += g_array_index (files, StoredFile, i).bytes;

  for (guint i = 0; i < files->len && total > max_bytes; i++)
    {
      const StoredFile *file = &g_array_index (files, StoredFile, i);
      g_autoptr (GFile) gfile = g_file_new_for_path (file->path);

      if (g_file_delete (gfile, NULL, NULL))
        total -= file->bytes;
    }
}
