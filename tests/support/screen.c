/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/screen.h"

#include "support/picture.h"

/* Every page is seen wide and narrow, light and dark. */
const Screen screens[4] = {
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT, 1000 },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK, 1000 },
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT, 360 },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK, 360 },
};

/**
 * screen_apply:
 * @screen: one of the four
 * @window: what is to look so
 * @height: pixels within the border
 */
void
screen_apply (const Screen *screen,
              GtkWindow    *window,
              int           height)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), screen->scheme);
  gtk_window_set_default_size (window, screen->width + 2 * SCREEN_BORDER,
                               height + 2 * SCREEN_BORDER);
}

/**
 * screen_save:
 * @screen: how @window looks
 * @window: what to save a picture of
 * @page: a name for what it shows
 *
 * Saves “page-style-width”.
 */
void
screen_save (const Screen *screen,
             GtkWindow    *window,
             const char   *page)
{
  g_autofree char *name = g_strdup_printf ("%s-%s-%d", page, screen->style, screen->width);

  picture_save (GTK_WIDGET (window), name);
}

/**
 * screen_add_tests:
 * @path: the sentence that @test proves
 * @test: run once for each screen, which it is given
 */
void
screen_add_tests (const char   *path,
                  GTestDataFunc test)
{
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      g_autofree char *full =
        g_strdup_printf ("%s/%s-%d", path, screens[i].style, screens[i].width);

      g_test_add_data_func (full, &screens[i], test);
    }
}
