/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

/**
 * SuppleRank:
 * @SUPPLE_RANK_NONE: it is not what is looked for
 * @SUPPLE_RANK_OTHER: it has all that is looked for
 * @SUPPLE_RANK_TITLED: it has all of that in its title
 *
 * How well something fits a search.
 */
typedef enum
{
  SUPPLE_RANK_NONE,
  SUPPLE_RANK_OTHER,
  SUPPLE_RANK_TITLED,
} SuppleRank;

#define SUPPLE_TYPE_SEARCH (supple_search_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSearch, supple_search, SUPPLE, SEARCH, GObject)

SuppleSearch   *supple_search_new (SuppleCatalog *catalog);
void            supple_search_prepare (SuppleSearch *self);
void            supple_search_set_text (SuppleSearch *self,
                                        const char   *text);
gboolean        supple_search_is_empty (SuppleSearch *self);
SuppleRank      supple_search_get_rank (SuppleSearch *self,
                                        GObject      *item);
gboolean        supple_search_is_in (SuppleSearch *self,
                                     const char   *text);
SuppleExercise *supple_search_find_step (SuppleSearch  *self,
                                         SuppleRoutine *routine);

G_END_DECLS
