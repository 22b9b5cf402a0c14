/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-care-actions.h"

#include <glib/gi18n.h>

#include "ui/care/supple-get-help-page.h"
#include "ui/care/supple-given-dialog.h"
#include "ui/care/supple-left-out-page.h"
#include "ui/care/supple-unlock-page.h"

/* What the actions work on; the navigation lives longer than they do. */
typedef struct
{
  AdwNavigationView *navigation;
  SuppleCatalog     *catalog;
  GSettings         *settings;
} Care;

static void
free_care (gpointer data)
{
  Care *care = data;

  g_object_unref (care->catalog);
  g_object_unref (care->settings);
  g_free (care);
}

/* (transfer full): the stretches of a routine, each once. */
static GListModel *
list_exercises (SuppleRoutine *routine)
{
  GListStore *exercises = g_list_store_new (SUPPLE_TYPE_EXERCISE);

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    {
      SuppleExercise *exercise = supple_step_get_exercise (supple_routine_get_step (routine, i));

      if (!g_list_store_find (exercises, exercise, NULL))
        g_list_store_append (exercises, exercise);
    }

  return G_LIST_MODEL (exercises);
}

static void
left_out_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  Care          *care = user_data;
  SuppleLibrary *library = supple_catalog_get_library (care->catalog);
  SuppleRoutine *routine =
    supple_library_get_routine (library, g_variant_get_string (parameter, NULL));
  g_autoptr (GListModel) exercises =
    routine != NULL ? list_exercises (routine)
                    : g_object_ref (supple_library_get_exercises (library));

  adw_navigation_view_push (
    care->navigation,
    supple_left_out_page_new (supple_catalog_get_back (care->catalog), exercises));
}

static void
give_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  Care           *care = user_data;
  SuppleExercise *exercise = supple_library_get_exercise (
    supple_catalog_get_library (care->catalog), g_variant_get_string (parameter, NULL));

  if (exercise != NULL)
    supple_given_dialog_present (GTK_WIDGET (care->navigation),
                                 supple_catalog_get_back (care->catalog), exercise);
}

static void
unlock_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  Care *care = user_data;

  adw_navigation_view_push (care->navigation,
                            supple_unlock_page_new (supple_catalog_get_back (care->catalog)));
}

/* What the signs that the person told of call for; at leisure, the list of all signs. */
static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  Care           *care = user_data;
  SuppleMyBack   *back = supple_catalog_get_back (care->catalog);
  SuppleHelpLevel level = supple_red_flags_get_level (supple_my_back_get_red_flags (back));

  adw_navigation_view_push (care->navigation,
                            ADW_NAVIGATION_PAGE (supple_get_help_page_new (level, care->settings)));
}

static void
settled_cb (SuppleOutlook *outlook,
            const char    *response)
{
  if (g_str_equal (response, "settled"))
    supple_outlook_confirm_settled (outlook);
}

static void
ask_settled_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  Care      *care = user_data;
  AdwDialog *dialog = adw_alert_dialog_new (
    _ ("Has It Settled?"),
    _ ("Say so once your back feels as before, or a doctor or physiotherapist has had a look. If "
       "it was worse for hours, do see one. The next session will be a gentle one."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "not-yet", _ ("_Not Yet"),
                                  "settled", _ ("It _Has"),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "not-yet");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "not-yet");
  g_signal_connect_object (dialog, "response", G_CALLBACK (settled_cb),
                           supple_catalog_get_outlook (care->catalog), G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (care->navigation));
}

/**
 * supple_care_actions_new:
 * @navigation: where pages open
 * @catalog: what there is, and what is known of the back
 * @settings: where the chosen country is kept
 *
 * What pages of any folder ask for about the back: `left-out`, with the id of a routine or “”, says
 * what is left out and why; `give`, with the id of an exercise, brings one back; `unlock` and
 * `ask-settled` are the ways past a lock and a pause; `help` says what to do. Insert the group into
 * @navigation or what holds it.
 *
 * Returns: (transfer full): the actions
 */
GSimpleActionGroup *
supple_care_actions_new (AdwNavigationView *navigation,
                         SuppleCatalog     *catalog,
                         GSettings         *settings)
{
  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  GSimpleActionGroup *group = g_simple_action_group_new ();
  Care               *care = g_new0 (Care, 1);
  const GActionEntry  entries[] = {
    { .name = "left-out", .activate = left_out_cb, .parameter_type = "s" },
    { .name = "give", .activate = give_cb, .parameter_type = "s" },
    { .name = "unlock", .activate = unlock_cb },
    { .name = "ask-settled", .activate = ask_settled_cb },
    { .name = "help", .activate = help_cb },
  };

  *care = (Care) { navigation, g_object_ref (catalog), g_object_ref (settings) };
  g_object_set_data_full (G_OBJECT (group), "care", care, free_care);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), care);

  return group;
}
