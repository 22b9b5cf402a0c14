/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-folder.h"

#include <string.h>

#define ATTRIBUTES               \
  G_FILE_ATTRIBUTE_STANDARD_NAME \
  "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (g_file_info_get_name (*(GFileInfo *const *) a),
                 g_file_info_get_name (*(GFileInfo *const *) b));
}

static gboolean
check_info (GFileInfo  *info,
            const char *name,
            GError    **error)
{
  GFileType type = g_file_info_get_file_type (info);

  /* Asking first keeps us from opening a pipe, which would never end. */
  if (type != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_FILE,
                   "%s: this is %s; it must be a plain file", name,
                   type == G_FILE_TYPE_SYMBOLIC_LINK ? "a symbolic link"
                   : type == G_FILE_TYPE_DIRECTORY   ? "a folder"
                                                     : "no file");
      return FALSE;
    }

  if (g_file_info_get_size (info) > SUPPLE_XML_SIZE_MAX)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_TOO_LARGE,
                   "%s:1:1: the file has %" G_GOFFSET_FORMAT " bytes; it may have %d at most",
                   name, g_file_info_get_size (info), SUPPLE_XML_SIZE_MAX);
      return FALSE;
    }

  return TRUE;
}

static void
read_file (GFile            *folder,
           GFileInfo        *info,
           SuppleXmlDocument document,
           SuppleFolderFound found,
           gpointer          data)
{
  g_autoptr (GFile) file = g_file_get_child (folder, g_file_info_get_name (info));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (check_info (info, document.name, &error))
    {
      bytes = g_file_load_bytes (file, NULL, NULL, &error);

      if (bytes == NULL)
        g_prefix_error (&error, "%s: it cannot be read; ", document.name);
    }

  document.bytes = bytes;
  found (&document, error, data);
}

/* A folder's own fault concerns all that could have been in it. */
static GPtrArray *
list_files (GFile   *folder,
            GError **error)
{
  g_autoptr (GPtrArray) infos = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFileEnumerator) enumerator =
    g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL,
                               error);

  if (enumerator == NULL)
    return NULL;

  for (;;)
    {
      GFileInfo *info = NULL;

      if (!g_file_enumerator_iterate (enumerator, &info, NULL, NULL, error))
        return NULL;

      if (info == NULL)
        break;

      if (g_str_has_suffix (g_file_info_get_name (info), ".xml") &&
          g_file_info_get_name (info)[0] != '.')
        g_ptr_array_add (infos, g_object_ref (info));
    }

  g_ptr_array_sort (infos, compare_names);
  return g_steal_pointer (&infos);
}

/**
 * supple_folder_read:
 * @folder: the folder that holds the folder @name; a resource or on disk
 * @name: the folder to read
 * @translate: whether the texts in its files are in our message catalogue
 * @found: called for each file that ends in ".xml", in the order of their names
 * @data: given to @found
 *
 * Reads a folder's files. That there is no such folder is no fault; that it
 * cannot be read is one, and comes as a document with the folder's name.
 */
void
supple_folder_read (GFile            *folder,
                    const char       *name,
                    gboolean          translate,
                    SuppleFolderFound found,
                    gpointer          data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) child = g_file_get_child (folder, name);
  g_autoptr (GPtrArray) infos = list_files (child, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return;

  if (error != NULL)
    {
      SuppleXmlDocument document = { .name = name };

      g_prefix_error (&error, "%s: it cannot be read; ", name);
      found (&document, error, data);
      return;
    }

  for (guint i = 0; i < infos->len; i++)
    {
      GFileInfo       *info = g_ptr_array_index (infos, i);
      g_autofree char *basename = g_filename_display_name (g_file_info_get_name (info));
      g_autofree char *path = g_build_filename (name, basename, NULL);

      read_file (child, info, (SuppleXmlDocument) { .name = path, .translate = translate },
                 found, data);
    }
}

/**
 * supple_folder_read_file:
 * @folder: the folder that holds the folder that the file is in
 * @name: both, as in “routines/mine.xml”
 * @found: called unless there is no such file
 * @data: given to @found
 *
 * Reads one file, whose texts are in no message catalogue.
 */
void
supple_folder_read_file (GFile            *folder,
                         const char       *name,
                         SuppleFolderFound found,
                         gpointer          data)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, name);
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, &error);

  if (info != NULL)
    {
      read_file (parent, info, (SuppleXmlDocument) { .name = name }, found, data);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      SuppleXmlDocument document = { .name = name };

      g_prefix_error (&error, "%s: it cannot be read; ", name);
      found (&document, error, data);
    }
}
