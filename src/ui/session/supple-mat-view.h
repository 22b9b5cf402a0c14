/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_MAT_VIEW (supple_mat_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleMatView, supple_mat_view, SUPPLE, MAT_VIEW, GtkWidget)

/**
 * SuppleMatWords:
 * @headline: the one word or two that say what to do
 * @instruction: one line of what to do
 * @facts: side, count and seconds
 * @emphasised: whether the headline has the accent colour
 */
typedef struct
{
  const char *headline;
  const char *instruction;
  const char *facts;
  gboolean    emphasised;
} SuppleMatWords;

void supple_mat_view_set_words (SuppleMatView        *self,
                                const SuppleMatWords *words);
void supple_mat_view_set_facts_shown (SuppleMatView *self,
                                      gboolean       shown);
void supple_mat_view_set_figure (SuppleMatView *self,
                                 GdkPaintable  *figure);
void supple_mat_view_set_moment (SuppleMatView *self,
                                 double         breath,
                                 double         progress);
void supple_mat_view_set_dimmed (SuppleMatView *self,
                                 gboolean       dimmed);

void supple_mat_view_get_cap_shares (SuppleMatView *self,
                                     double        *headline,
                                     double        *instruction);

G_END_DECLS
