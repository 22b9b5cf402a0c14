/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-unlock-page.h"

#include <glib/gi18n.h>

#include "care/supple-gate.h"
#include "ui/care/supple-heading.h"
#include "ui/care/supple-red-flag-words.h"

/**
 * SuppleUnlockPage:
 *
 * Stretching is locked, because of what the person told; here they say that it has been looked at
 * and that they may stretch. Whether that suffices is for care to say.
 */
struct _SuppleUnlockPage
{
  AdwNavigationPage parent_instance;

  SuppleMyBack *back;

  GtkWidget *heading;
  GtkLabel  *said;
};

G_DEFINE_FINAL_TYPE (SuppleUnlockPage, supple_unlock_page, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
may_unlock (SuppleUnlockPage *self,
            gboolean          looked_at,
            gboolean          may_stretch)
{
  SuppleGateFacts facts = { .help = SUPPLE_HELP_EMERGENCY,
                            .looked_at = looked_at,
                            .may_stretch = may_stretch,
                            .n_stretches = 1 };

  return supple_gate_judge (&facts) == SUPPLE_GATE_OPEN;
}

static void
unlock_clicked_cb (SuppleUnlockPage *self)
{
  supple_my_back_forget_red_flags (self->back);
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

/* Whoever slipped is asked again what it was. */
static void
mistaken_activated_cb (SuppleUnlockPage *self)
{
  supple_my_back_forget_red_flags (self->back);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.stop-signs", NULL);
}

/* The gravest of what was said, and the day. */
static void
show_said (SuppleUnlockPage *self)
{
  guint32       flags = supple_my_back_get_red_flags (self->back);
  SuppleRedFlag gravest = SUPPLE_RED_FLAG_DAILY_LIFE;

  for (guint i = SUPPLE_N_RED_FLAGS; i-- > 0;)
    if ((flags & SUPPLE_RED_FLAG_BIT (i)) != 0 &&
        supple_red_flag_get_level ((SuppleRedFlag) i) >= supple_red_flag_get_level (gravest))
      gravest = (SuppleRedFlag) i;

  g_autoptr (GDateTime) utc =
    g_date_time_new_from_unix_utc (supple_my_back_get_red_flag_s (self->back, gravest));
  g_autoptr (GDateTime) local = g_date_time_to_local (utc);
  /* Translators: a day, as strftime() writes it: “Sunday 22 November”. */
  g_autofree char *day = g_date_time_format (local, _ ("%A %-d %B"));
  /* Translators: a day, then what was ticked: “Numb between the legs”. */
  g_autofree char *text = g_strdup_printf (_ ("What you told Supple on %s: %s."), day,
                                           supple_red_flag_words_title (gravest));

  gtk_label_set_label (self->said, text);
}

/* Not on a row: no key pressed in passing unlocks. */
static void
supple_unlock_page_shown (AdwNavigationPage *page)
{
  ADW_NAVIGATION_PAGE_CLASS (supple_unlock_page_parent_class)->shown (page);

  gtk_widget_grab_focus (SUPPLE_UNLOCK_PAGE (page)->heading);
}

static void
supple_unlock_page_dispose (GObject *object)
{
  SuppleUnlockPage *self = SUPPLE_UNLOCK_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_UNLOCK_PAGE);
  g_clear_object (&self->back);

  G_OBJECT_CLASS (supple_unlock_page_parent_class)->dispose (object);
}

static void
supple_unlock_page_class_init (SuppleUnlockPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_unlock_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = supple_unlock_page_shown;

  g_type_ensure (SUPPLE_TYPE_HEADING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-unlock-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleUnlockPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SuppleUnlockPage, said);
  gtk_widget_class_bind_template_callback (widget_class, may_unlock);
  gtk_widget_class_bind_template_callback (widget_class, unlock_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, mistaken_activated_cb);
}

static void
supple_unlock_page_init (SuppleUnlockPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_unlock_page_new:
 * @back: what is known of the back, with a sign that locks
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
supple_unlock_page_new (SuppleMyBack *back)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (back), NULL);

  SuppleUnlockPage *self = g_object_new (SUPPLE_TYPE_UNLOCK_PAGE, NULL);

  self->back = g_object_ref (back);
  show_said (self);

  return ADW_NAVIGATION_PAGE (self);
}
