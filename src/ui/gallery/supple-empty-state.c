/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-empty-state.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (SuppleEmptiness,
                    supple_emptiness,
                    G_DEFINE_ENUM_VALUE (SUPPLE_EMPTY_NO_STARS, "no-stars"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_EMPTY_FILTERED, "filtered"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_EMPTY_FAULTS, "faults"))

typedef struct
{
  const char *icon;
  const char *title;
  const char *description;
  const char *way_on;
} Words;

static const Words no_routines[] = {
  [SUPPLE_EMPTY_NO_STARS] = {
    .icon = "supple-star-symbolic",
    .title = N_ ("No Favourites Yet"),
    .description = N_ ("The star on a routine puts it here."),
    .way_on = N_ ("Show All Routines"),
  },
  [SUPPLE_EMPTY_FILTERED] = {
    .icon = "supple-filter-symbolic",
    .title = N_ ("No Routine Like This"),
    .description = N_ ("With fewer wishes there are more to choose from."),
    .way_on = N_ ("Clear Filters"),
  },
  [SUPPLE_EMPTY_FAULTS] = {
    .icon = "dialog-warning-symbolic",
    .title = N_ ("No Routines"),
    .description = N_ ("None of their files could be read."),
    .way_on = N_ ("Which and Why?"),
  },
};

static const Words no_stretches[] = {
  [SUPPLE_EMPTY_NO_STARS] = {
    .icon = "supple-star-symbolic",
    .title = N_ ("No Favourites Yet"),
    .description = N_ ("The star on a stretch’s page puts it here."),
    .way_on = N_ ("Show All Stretches"),
  },
  [SUPPLE_EMPTY_FILTERED] = {
    .icon = "supple-filter-symbolic",
    .title = N_ ("No Stretch Like This"),
    .description = N_ ("With fewer wishes there are more to choose from."),
    .way_on = N_ ("Clear Filters"),
  },
  [SUPPLE_EMPTY_FAULTS] = {
    .icon = "dialog-warning-symbolic",
    .title = N_ ("No Stretches"),
    .description = N_ ("None of their files could be read."),
    .way_on = N_ ("Which and Why?"),
  },
};

/**
 * supple_empty_state_show:
 * @page: what stands where there is nothing
 * @way_on: the button on it
 * @emptiness: why there is nothing
 * @routines: whether it is routines that are missing; otherwise stretches
 *
 * Says why there is nothing, and on the button what can be done about it.
 */
void
supple_empty_state_show (AdwStatusPage  *page,
                         GtkButton      *way_on,
                         SuppleEmptiness emptiness,
                         gboolean        routines)
{
  g_return_if_fail (ADW_IS_STATUS_PAGE (page));
  g_return_if_fail (emptiness < G_N_ELEMENTS (no_routines));

  const Words *these = routines ? &no_routines[emptiness] : &no_stretches[emptiness];

  adw_status_page_set_icon_name (page, these->icon);
  adw_status_page_set_title (page, _ (these->title));
  adw_status_page_set_description (page, _ (these->description));
  gtk_button_set_label (way_on, _ (these->way_on));
}
