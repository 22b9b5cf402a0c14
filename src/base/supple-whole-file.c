/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* for O_TMPFILE */
#include "base/supple-whole-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define N_TRIES 100

/**
 * SuppleWholeFile:
 *
 * A file that is to be there whole or not at all. What is written has no name until
 * supple_whole_file_keep() gives it one, in the place of whatever had that name before; so
 * nothing is left over, even if the program is killed. Where the file system knows no files
 * without a name, it has a hidden one beside its place until then.
 */
struct _SuppleWholeFile
{
  char *path;
  char *folder;
  char *draft;
  int   fd;
};

static gboolean
fail (SuppleWholeFile *self,
      GError         **error)
{
  int number = errno;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number), "“%s” cannot be written: %s",
               self->path, g_strerror (number));

  return FALSE;
}

static void
open_draft (SuppleWholeFile *self)
{
  self->fd = open (self->folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);

  if (self->fd >= 0)
    return;

  self->draft = g_build_filename (self->folder, ".supple-XXXXXX", NULL);
  self->fd = g_mkstemp_full (self->draft, O_RDWR | O_CLOEXEC, 0666);

  if (self->fd < 0)
    g_clear_pointer (&self->draft, g_free);
}

/**
 * supple_whole_file_new:
 * @path: where the file is to be
 * @error: where to put a #GIOErrorEnum
 *
 * Opens a file to be written.
 *
 * Returns: (transfer full): the file, or %NULL
 */
SuppleWholeFile *
supple_whole_file_new (const char *path,
                       GError    **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  g_autoptr (SuppleWholeFile) self = g_new0 (SuppleWholeFile, 1);

  self->path = g_strdup (path);
  self->folder = g_path_get_dirname (path);
  self->fd = -1;

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    errno = EISDIR;
  else
    open_draft (self);

  if (self->fd < 0)
    {
      fail (self, error);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * supple_whole_file_free:
 * @self: (transfer full): a file
 *
 * Closes the file. What was not kept is gone.
 */
void
supple_whole_file_free (SuppleWholeFile *self)
{
  g_return_if_fail (self != NULL);

  if (self->draft != NULL)
    g_unlink (self->draft);

  if (self->fd >= 0)
    close (self->fd);

  g_free (self->draft);
  g_free (self->folder);
  g_free (self->path);
  g_free (self);
}

int
supple_whole_file_get_fd (SuppleWholeFile *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return self->fd;
}

/* No call replaces a file by one without a name, so that gets a hidden name first. */
static gboolean
name_draft (SuppleWholeFile *self)
{
  g_autofree char *source = g_strdup_printf ("/proc/self/fd/%d", self->fd);

  for (guint i = 0; i < N_TRIES; i++)
    {
      g_autofree char *name = g_strdup_printf (".supple-%08x", g_random_int ());
      g_autofree char *draft = g_build_filename (self->folder, name, NULL);

      if (linkat (AT_FDCWD, source, AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0)
        {
          self->draft = g_steal_pointer (&draft);
          return TRUE;
        }

      if (errno != EEXIST)
        break;
    }

  return FALSE;
}

/**
 * supple_whole_file_keep:
 * @self: a file that has been written
 * @error: where to put a #GIOErrorEnum
 *
 * Puts the file where it is to be. If there is one already, that is replaced only once what is
 * to come in its place is safely on the disk.
 *
 * Returns: whether it is there
 */
gboolean
supple_whole_file_keep (SuppleWholeFile *self,
                        GError         **error)
{
  g_return_val_if_fail (self != NULL && self->fd >= 0, FALSE);

  if (g_file_test (self->path, G_FILE_TEST_EXISTS) && fsync (self->fd) != 0)
    return fail (self, error);

  if (self->draft == NULL && !name_draft (self))
    return fail (self, error);

  if (g_rename (self->draft, self->path) != 0)
    return fail (self, error);

  g_clear_pointer (&self->draft, g_free);

  return TRUE;
}
