/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "figure/supple-renderer.h"

G_BEGIN_DECLS

/**
 * SuppleStill:
 * @key: what the picture shows: equal keys are equal pictures, now and at the next start
 * @scene: what to draw
 * @width: in pixels
 * @height: in pixels
 *
 * A still picture that is wanted.
 */
typedef struct
{
  const char        *key;
  const SuppleScene *scene;
  int                width, height;
} SuppleStill;

#define SUPPLE_TYPE_STILL_CACHE (supple_still_cache_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStillCache, supple_still_cache, SUPPLE, STILL_CACHE, GObject)

SuppleStillCache *supple_still_cache_new (const char *folder);
GdkTexture       *supple_still_cache_lookup (SuppleStillCache *self,
                                             const char       *key);
void              supple_still_cache_draw_async (SuppleStillCache   *self,
                                                 const SuppleStill  *still,
                                                 GAsyncReadyCallback callback,
                                                 gpointer            user_data);
GdkTexture       *supple_still_cache_draw_finish (SuppleStillCache *self,
                                                  GAsyncResult     *result);
gboolean          supple_still_cache_is_drawing (SuppleStillCache *self);
guint             supple_still_cache_get_n_drawn (SuppleStillCache *self);
GdkTexture       *supple_still_draw (SuppleRenderer    *renderer,
                                     const SuppleScene *scene,
                                     int                width,
                                     int                height);

G_END_DECLS
