/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FAKE_DISK_BOUNDLESS (-1)

void fake_disk_insert (void);
void fake_disk_set_room (int n_writes);

G_END_DECLS
