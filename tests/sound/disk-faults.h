/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* As many bytes as can be written into files before the disk is full. */
#define DISK_ENDLESS G_MAXINT64

void disk_set_room (gint64 n_bytes);
void disk_cancel_on_write (GCancellable *cancellable);
void disk_set_knows_nameless (gboolean knows);

G_END_DECLS
