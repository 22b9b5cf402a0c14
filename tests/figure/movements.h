/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-motion.h"
#include "figure/supple-skeleton.h"

/* One phase of an exercise in which the body moves. */
typedef struct
{
  const char *exercise, *from, *to;
  double      seconds;
} Movement;

/* Every movement there is in the library: within the exercises, back to their start, and from one
   exercise of a routine to the next where the body stays in its position. Ends with NULL. */
const Movement *movements_get (void);

/* What a truth is held against, once for every 1/30 s of every movement on both sides. */
typedef struct
{
  const Movement *movement;
  SuppleBodySide  side;
  double          t;
  gboolean        first, last; /* the first and the last sample of a movement */
  SupplePose      pose;
  SuppleSkeleton  body;
  SuppleSkeleton  from, to;
  SuppleMotion    motion;
} Sample;

typedef void (*CheckFunc) (const Sample *sample, gpointer user_data);

SupplePoseBook *movements_load_book (void);

/* Adds a test of what holds for every sample. All of them go through the movements together. */
void movements_add_truth (const char *path, CheckFunc check, gpointer user_data);

/* Says what is untrue of a sample; the check goes on to find the rest. */
G_GNUC_PRINTF (2, 3)
void movements_broken (const Sample *sample, const char *format, ...);
