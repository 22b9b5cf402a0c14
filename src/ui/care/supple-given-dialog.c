/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-given-dialog.h"

#include <glib/gi18n.h>

#include "ui/care/supple-left-out-words.h"

static void
answered_cb (SuppleMyBack   *back,
             const char     *response,
             AdwAlertDialog *dialog)
{
  const char *exercise = g_object_get_data (G_OBJECT (dialog), "exercise");

  if (g_str_equal (response, "given"))
    supple_my_back_give (back, exercise, TRUE);
}

/**
 * supple_given_dialog_get_title:
 * @reasons: the conditions that leave a stretch out, as bits
 *
 * Returns: (transfer none): what a row is called that asks supple_given_dialog_present()
 */
const char *
supple_given_dialog_get_title (guint32 reasons)
{
  return supple_left_out_is_for_yourself_to_say (reasons) ? _ ("It Feels Fine to Me")
                                                          : _ ("A Clinician Gave Me This");
}

/**
 * supple_given_dialog_present:
 * @parent: where it is asked
 * @back: what is known of the back, and changed here
 * @exercise: an exercise that is left out
 *
 * Asks once more before a stretch that is left out comes back, alone: the only way past a
 * condition (rule R5).
 */
void
supple_given_dialog_present (GtkWidget      *parent,
                             SuppleMyBack   *back,
                             SuppleExercise *exercise)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (SUPPLE_IS_MY_BACK (back));
  g_return_if_fail (SUPPLE_IS_EXERCISE (exercise));

  guint32          reasons = supple_my_back_get_reasons (back, exercise);
  gboolean         yourself = supple_left_out_is_for_yourself_to_say (reasons);
  g_autofree char *why = supple_left_out_words_why (back, exercise);

  if (reasons == 0)
    return;

  /* Translators: a stretch, why it is left out, then who can say otherwise: “Your surgeon”. */
  g_autofree char *body =
    g_strdup_printf (_ ("“%s” is left out. %s\n\nWho can say otherwise: %s."),
                     supple_exercise_get_title (exercise), why,
                     supple_left_out_words_sayer (reasons));
  AdwDialog *dialog = adw_alert_dialog_new (
    yourself ? _ ("Bring It Back?") : _ ("Given by a Clinician?"), body);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "no", _ ("_Leave It Out"),
                                  "given", yourself ? _ ("It Feels _Fine") : _ ("_They Did"),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "no");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "no");
  g_object_set_data_full (G_OBJECT (dialog), "exercise",
                          g_strdup (supple_exercise_get_id (exercise)), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), back, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, parent);
}
