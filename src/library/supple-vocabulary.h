/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words that exercise and routine files share; each list ends with NULL. */
extern const char *const supple_tags[];
extern const char *const supple_positions[];
extern const char *const supple_biases[];

/* What a dose may be at all; an exercise narrows it down. */
extern const guint supple_repetitions_range[2];
extern const guint supple_hold_range[2];
extern const guint supple_hold_breaths_range[2];
extern const guint supple_rest_range[2];
extern const guint supple_order_range[2];

/* How much text there may be, in characters, and how many steps. */
#define SUPPLE_TITLE_CHARS_MAX   60
#define SUPPLE_PURPOSE_CHARS_MAX 160
#define SUPPLE_STEPS_MAX         40

G_END_DECLS
