/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include "disk-faults.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* A disk that is full, and one that knows no files without a name. The calls that meet them
 * take the place of those of the C library, in the whole program. */

static gint64        room = DISK_ENDLESS;
static gboolean      nameless = TRUE;
static GCancellable *cancelled_on_write;

void
disk_set_room (gint64 n_bytes)
{
  room = n_bytes;
}

/* Whoever writes changes his mind while the first bytes are on their way. */
void
disk_cancel_on_write (GCancellable *cancellable)
{
  cancelled_on_write = cancellable;
}

void
disk_set_knows_nameless (gboolean knows)
{
  nameless = knows;
}

ssize_t
writev (int                 fd,
        const struct iovec *parts,
        int                 n_parts)
{
  if (cancelled_on_write != NULL)
    g_cancellable_cancel (cancelled_on_write);

  for (int i = 0; room != DISK_ENDLESS && i < n_parts; i++)
    room -= (gint64) parts[i].iov_len;

  if (room >= 0)
    return syscall (SYS_writev, fd, parts, n_parts);

  errno = ENOSPC;
  return -1;
}

static int
open_or_refuse (const char *path,
                int         flags,
                mode_t      mode)
{
  if (nameless || (flags & O_TMPFILE) != O_TMPFILE)
    return (int) syscall (SYS_openat, AT_FDCWD, path, flags, mode);

  errno = EOPNOTSUPP;
  return -1;
}

int
open (const char *path,
      int         flags,
      ...)
{
  va_list arguments;
  mode_t  mode;

  va_start (arguments, flags);
  mode = va_arg (arguments, mode_t);
  va_end (arguments);

  return open_or_refuse (path, flags, mode);
}
