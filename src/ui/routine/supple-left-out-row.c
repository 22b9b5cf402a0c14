/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/routine/supple-left-out-row.h"

#include <glib/gi18n.h>

#include "ui/supple-pause-card.h"
#include "ui/supple-words.h"

/* (transfer full): “8 min instead of 12 min. …”. */
static char *
describe (SuppleRoutine               *whole,
          SuppleRoutine               *adapted,
          const SuppleTimelineOptions *options)
{
  if (supple_routine_get_n_steps (adapted) == 0)
    return g_strdup (
      _ ("Nothing of it is left for your back. See which, why, and who can say otherwise."));

  g_autofree char *now = supple_words_length (adapted, options);
  g_autofree char *before = supple_words_length (whole, options);

  /* Translators: how long a routine takes without some steps, and with them: “8 min”, “12 min”. */
  return g_strdup_printf (_ ("%s instead of %s. Which, why, and who can say otherwise"), now,
                          before);
}

/**
 * supple_left_out_row_show:
 * @row: the row
 * @outlook: whether a session may start
 * @whole: a routine
 * @adapted: what is left of it
 * @options: how it is laid out
 *
 * Lets @row say why no session can start, or how many steps are left out. It is not there where
 * there is nothing to say.
 */
void
supple_left_out_row_show (AdwActionRow                *row,
                          SuppleOutlook               *outlook,
                          SuppleRoutine               *whole,
                          SuppleRoutine               *adapted,
                          const SuppleTimelineOptions *options)
{
  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (SUPPLE_IS_OUTLOOK (outlook));
  g_return_if_fail (SUPPLE_IS_ROUTINE (whole) && SUPPLE_IS_ROUTINE (adapted));

  guint            n = supple_routine_get_n_steps (whole) - supple_routine_get_n_steps (adapted);
  g_autofree char *paused = supple_pause_card_explain (outlook);
  gboolean         locked = supple_outlook_get_gate (outlook, NULL) == SUPPLE_GATE_LOCKED;
  /* Translators: a title. */
  g_autofree char *count = g_strdup_printf (
    ngettext ("%u Step Is Left Out for You", "%u Steps Are Left Out for You", n), n);
  g_autofree char *what = n > 0 ? describe (whole, adapted, options) : NULL;
  const char      *title = locked ? _ ("Stretching Is Locked") : _ ("Routines Are Paused");

  gtk_widget_set_visible (GTK_WIDGET (row), n > 0 || paused != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), paused != NULL ? title : count);
  adw_action_row_set_subtitle (row, paused != NULL ? paused : what);
}
