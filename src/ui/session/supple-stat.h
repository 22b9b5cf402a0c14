/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_STAT (supple_stat_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStat, supple_stat, SUPPLE, STAT, GtkBox)

void supple_stat_set (SuppleStat *self,
                      const char *value,
                      const char *caption);

G_END_DECLS
