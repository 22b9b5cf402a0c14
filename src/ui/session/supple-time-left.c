/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-time-left.h"

#include <glib/gi18n.h>

#include "ui/supple-words.h"

/* What keeps the one toast with its overlay. */
#define TOAST_KEY "supple-time-left"

/**
 * supple_time_left_words:
 * @session: a session
 *
 * Returns: (transfer full): how long it still lasts, as on a clock: “8:12”
 */
char *
supple_time_left_words (SuppleSession *session)
{
  SuppleTimeline *timeline = supple_session_get_timeline (session);

  return supple_words_clock (supple_timeline_get_duration_us (timeline) -
                             supple_session_get_position_us (session));
}

static void
dismissed_cb (AdwToastOverlay *toasts)
{
  g_object_set_data (G_OBJECT (toasts), TOAST_KEY, NULL);
}

/**
 * supple_time_left_tell:
 * @session: a session
 * @toasts: where to write it
 *
 * Says, in writing and to a screen reader, how long @session still lasts. Asked again
 * and again it corrects what stands there already, so that nothing queues up.
 */
void
supple_time_left_tell (SuppleSession   *session,
                       AdwToastOverlay *toasts)
{
  g_autofree char *clock = supple_time_left_words (session);
  /* Translators: how long a session still lasts: “8:12 left”. */
  g_autofree char *text = g_strdup_printf (_ ("%s left"), clock);
  AdwToast        *toast = g_object_get_data (G_OBJECT (toasts), TOAST_KEY);

  if (toast == NULL)
    {
      toast = adw_toast_new (text);
      g_object_set_data_full (G_OBJECT (toasts), TOAST_KEY, toast, g_object_unref);
      g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), toasts,
                               G_CONNECT_SWAPPED);
    }
  else
    /* The overlay tells a screen reader only of a toast that is new. */
    gtk_accessible_announce (GTK_ACCESSIBLE (toasts), text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);

  adw_toast_set_title (toast, text);
  adw_toast_overlay_add_toast (toasts, g_object_ref (toast));
}

/**
 * supple_time_left_describe:
 * @session: a session
 *
 * Returns: (transfer full): “Step 2 of 5 · 8:12 left”
 */
char *
supple_time_left_describe (SuppleSession *session)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);

  SuppleRoutine   *routine = supple_timeline_get_routine (supple_session_get_timeline (session));
  guint            step = supple_session_get_segment (session)->step;
  g_autofree char *left = supple_time_left_words (session);

  /* Translators: “Step 2 of 5 · 8:12 left”. */
  return g_strdup_printf (_ ("Step %d of %d · %s left"), (int) step + 1,
                          (int) supple_routine_get_n_steps (routine), left);
}
