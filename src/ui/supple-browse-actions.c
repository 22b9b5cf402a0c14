/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-browse-actions.h"

#include "ui/exercise/supple-exercise-page.h"
#include "ui/gallery/supple-all-routines-page.h"

/* What the actions work on; the widgets live longer than they do. */
typedef struct
{
  AdwNavigationView *navigation;
  SuppleHomePage    *home;
  SuppleCatalog     *catalog;
} Browser;

static void
free_browser (gpointer data)
{
  Browser *browser = data;

  g_object_unref (browser->catalog);
  g_free (browser);
}

static void
stretch_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  Browser        *browser = user_data;
  SuppleExercise *exercise = supple_library_get_exercise (
    supple_catalog_get_library (browser->catalog), g_variant_get_string (parameter, NULL));

  if (exercise != NULL)
    adw_navigation_view_push (browser->navigation,
                              supple_exercise_page_new (
                                exercise, supple_catalog_get_library (browser->catalog),
                                supple_catalog_get_pacing (browser->catalog),
                                supple_catalog_get_favourites (browser->catalog),
                                supple_catalog_get_back (browser->catalog)));
}

static void
all_routines_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  Browser *browser = user_data;

  adw_navigation_view_push (browser->navigation,
                            supple_all_routines_page_new (
                              browser->catalog, supple_home_page_get_routines (browser->home)));
}

/**
 * supple_browse_actions_new:
 * @navigation: where pages open
 * @home: the page that they open from
 * @catalog: what there is
 *
 * Actions that show something and change nothing: `stretch`, with the id of an exercise, and
 * `all-routines`. Insert the group into @navigation or what holds it.
 *
 * Returns: (transfer full): the actions
 */
GSimpleActionGroup *
supple_browse_actions_new (AdwNavigationView *navigation,
                           SuppleHomePage    *home,
                           SuppleCatalog     *catalog)
{
  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);

  GSimpleActionGroup *group = g_simple_action_group_new ();
  Browser            *browser = g_new0 (Browser, 1);
  const GActionEntry  entries[] = {
    { .name = "stretch", .activate = stretch_cb, .parameter_type = "s" },
    { .name = "all-routines", .activate = all_routines_cb },
  };

  *browser = (Browser) { navigation, home, g_object_ref (catalog) };
  g_object_set_data_full (G_OBJECT (group), "browser", browser, free_browser);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), browser);

  return group;
}
