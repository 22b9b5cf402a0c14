/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/gallery/supple-home-page.h"
#include "ui/supple-application.h"

G_BEGIN_DECLS

/**
 * Gallery:
 *
 * The program with its window, and what the tests of the gallery look for in it.
 */
typedef struct
{
  SuppleApplication *application;
  GSettings         *settings;
  SuppleClock       *clock;
  GtkWidget         *window;
} Gallery;

void gallery_open (Gallery *self);
void gallery_close (Gallery *self);
void gallery_reset (Gallery *self);

GtkWidget  *gallery_get_home (Gallery *self);
GtkFlowBox *gallery_get_cards (Gallery *self);
guint       gallery_count_cards (Gallery *self);
char       *gallery_list_titles (Gallery *self);
GtkWidget  *gallery_get_entry (Gallery *self);
void        gallery_search (Gallery    *self,
                            const char *text);
void        gallery_activate (GtkWidget  *widget,
                              const char *action,
                              const char *parameter);
void        gallery_press_keys (Gallery    *self,
                                const char *keys);
void        gallery_wait (Gallery *self);
void        gallery_assert_shows (Gallery    *self,
                                  const char *text);

G_END_DECLS
