/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-stop-signs-page.h"

#include "ui/care/supple-heading.h"
#include "ui/care/supple-stop-sign-row.h"

/**
 * SuppleStopSignsPage:
 *
 * Asks somebody who has just stopped what they felt. One tap answers. What an answer
 * means is not for the page to know: it has the sentences, care has the rules.
 */
struct _SuppleStopSignsPage
{
  AdwNavigationPage parent_instance;

  SuppleStopSign sign;

  GtkWidget *heading;
};

G_DEFINE_FINAL_TYPE (SuppleStopSignsPage, supple_stop_signs_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_ANSWERED,
} SuppleStopSignsPageSignal;

static guint signals[SIGNAL_ANSWERED + 1];

static void
answer_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SuppleStopSignsPage *self = SUPPLE_STOP_SIGNS_PAGE (widget);

  if (!supple_stop_sign_from_id (g_variant_get_string (parameter, NULL), &self->sign))
    g_return_if_reached ();

  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, supple_stop_sign_get_level (self->sign));
}

/* On a row, a key pressed in a fright would answer before anything was read. */
static void
supple_stop_signs_page_shown (AdwNavigationPage *page)
{
  ADW_NAVIGATION_PAGE_CLASS (supple_stop_signs_page_parent_class)->shown (page);

  gtk_widget_grab_focus (SUPPLE_STOP_SIGNS_PAGE (page)->heading);
}

static void
supple_stop_signs_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STOP_SIGNS_PAGE);

  G_OBJECT_CLASS (supple_stop_signs_page_parent_class)->dispose (object);
}

static void
supple_stop_signs_page_class_init (SuppleStopSignsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_stop_signs_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = supple_stop_signs_page_shown;

  /**
   * SuppleStopSignsPage::answered:
   * @self: the page
   * @level: the #SuppleHelpLevel that the answer calls for
   *
   * An answer was given; supple_stop_signs_page_get_sign() tells which.
   */
  signals[SIGNAL_ANSWERED] =
    g_signal_new ("answered", SUPPLE_TYPE_STOP_SIGNS_PAGE, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (SUPPLE_TYPE_HEADING);
  g_type_ensure (SUPPLE_TYPE_STOP_SIGN_ROW);

  gtk_widget_class_install_action (widget_class, "stop-signs.answer", "s", answer_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-stop-signs-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleStopSignsPage, heading);
}

static void
supple_stop_signs_page_init (SuppleStopSignsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_stop_signs_page_new:
 *
 * Makes a page on which nothing has been answered.
 *
 * Returns: (transfer floating): the page
 */
SuppleStopSignsPage *
supple_stop_signs_page_new (void)
{
  return g_object_new (SUPPLE_TYPE_STOP_SIGNS_PAGE, NULL);
}

SuppleStopSign
supple_stop_signs_page_get_sign (SuppleStopSignsPage *self)
{
  g_return_val_if_fail (SUPPLE_IS_STOP_SIGNS_PAGE (self), SUPPLE_STOP_SIGN_NONE);

  return self->sign;
}
