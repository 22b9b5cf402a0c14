/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/fake-disk.h"

#include <sqlite3.h>

/* SQLite has one set of methods for each kind of file; each gets a copy of ours. */
#define KINDS_MAX 8

typedef struct
{
  const sqlite3_io_methods *real;
  sqlite3_io_methods        ours;
} Kind;

static sqlite3_vfs  disk;
static sqlite3_vfs *real_disk;
static Kind         kinds[KINDS_MAX];
static guint        n_kinds;
static GMutex       kinds_lock;
static int          room = FAKE_DISK_BOUNDLESS;

static const sqlite3_io_methods *
get_real (sqlite3_file *file)
{
  return ((const Kind *) ((const char *) file->pMethods - G_STRUCT_OFFSET (Kind, ours)))->real;
}

static int
write_some (sqlite3_file *file,
            const void   *bytes,
            int           n_bytes,
            sqlite3_int64 offset)
{
  if (g_atomic_int_get (&room) == 0)
    return SQLITE_FULL;

  if (g_atomic_int_get (&room) > 0)
    g_atomic_int_add (&room, -1);

  return get_real (file)->xWrite (file, bytes, n_bytes, offset);
}

/* A killed program leaves nothing behind that the system does not have: only power cuts do. */
static int
sync_nothing (sqlite3_file *file,
              int           flags)
{
  return SQLITE_OK;
}

static const sqlite3_io_methods *
get_ours (const sqlite3_io_methods *real)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&kinds_lock);

  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i].real == real)
      return &kinds[i].ours;

  g_assert_cmpuint (n_kinds, <, KINDS_MAX);

  Kind *kind = &kinds[n_kinds++];

  kind->real = real;
  kind->ours = *real;
  kind->ours.xWrite = write_some;
  kind->ours.xSync = sync_nothing;

  return &kind->ours;
}

static int
open_file (sqlite3_vfs  *vfs,
           const char   *name,
           sqlite3_file *file,
           int           flags,
           int          *flags_out)
{
  int code = real_disk->xOpen (real_disk, name, file, flags, flags_out);

  if (file->pMethods != NULL)
    file->pMethods = get_ours (file->pMethods);

  return code;
}

/**
 * fake_disk_insert:
 *
 * From now on, databases are on a disk that never waits, and that can be full.
 */
void
fake_disk_insert (void)
{
  real_disk = sqlite3_vfs_find (NULL);
  disk = *real_disk;
  disk.zName = "fake-disk";
  disk.pNext = NULL;
  disk.xOpen = open_file;
  g_assert_cmpint (sqlite3_vfs_register (&disk, 1), ==, SQLITE_OK);
}

/**
 * fake_disk_set_room:
 * @n_writes: how often something can still be written, or %FAKE_DISK_BOUNDLESS
 *
 * Then the disk is full.
 */
void
fake_disk_set_room (int n_writes)
{
  g_atomic_int_set (&room, n_writes);
}
