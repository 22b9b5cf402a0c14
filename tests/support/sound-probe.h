/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gint64 sound_probe_find (const float *probe,
                         guint        n_probe,
                         const float *recording,
                         gint64       from,
                         gint64       to);

G_END_DECLS
