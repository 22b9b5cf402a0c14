/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Pixels. Without a compositor GTK draws a border within the window. */
#define SCREEN_BORDER 5

typedef struct
{
  const char    *style;
  AdwColorScheme scheme;
  int            width; /* pixels */
} Screen;

extern const Screen screens[4];

void screen_apply (const Screen *screen,
                   GtkWindow    *window,
                   int           height);
void screen_save (const Screen *screen,
                  GtkWindow    *window,
                  const char   *page);
void screen_add_tests (const char   *path,
                       GTestDataFunc test);

G_END_DECLS
