/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-pause-card.h"

#include <glib/gi18n.h>

/**
 * SupplePauseCard:
 *
 * Says at the top of the gallery that no session can start for now, why, and what leads on. Not
 * there while one can.
 */
struct _SupplePauseCard
{
  GtkBox parent_instance;

  SuppleOutlook *outlook;

  GtkLabel  *title;
  GtkLabel  *reason;
  GtkButton *way_on;
  GtkLabel  *way_on_label;
};

G_DEFINE_FINAL_TYPE (SupplePauseCard, supple_pause_card, GTK_TYPE_BOX)

/**
 * supple_pause_card_explain:
 * @outlook: what may come next
 *
 * Returns: (transfer full) (nullable): why no session can start, in a sentence; %NULL where one can
 */
char *
supple_pause_card_explain (SuppleOutlook *outlook)
{
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (outlook), NULL);

  switch (supple_outlook_get_gate (outlook, NULL))
    {
    case SUPPLE_GATE_LOCKED:
      return g_strdup (_ ("What you told Supple should be looked at first."));

    case SUPPLE_GATE_PAUSED:
      return g_strdup (supple_outlook_get_next (outlook) == SUPPLE_NEXT_SESSION_PAUSED_TWICE
                         ? _ ("Twice in a row your back took too long to settle.")
                         : _ ("Your back was clearly worse after the last session."));

    case SUPPLE_GATE_OPEN:
    case SUPPLE_GATE_NOTHING_LEFT:
    default:
      return NULL;
    }
}

static void
outlook_changed_cb (SupplePauseCard *self)
{
  gboolean         locked = supple_outlook_get_gate (self->outlook, NULL) == SUPPLE_GATE_LOCKED;
  g_autofree char *reason = supple_pause_card_explain (self->outlook);

  gtk_label_set_label (self->title,
                       locked ? _ ("Stretching Is Locked") : _ ("Routines Are Paused"));
  gtk_label_set_label (self->reason, reason);
  gtk_label_set_label (self->way_on_label,
                       locked ? _ ("It Has Been Looked At…") : _ ("It Has Settled…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->way_on),
                                  locked ? "care.unlock" : "care.ask-settled");
  gtk_widget_set_visible (GTK_WIDGET (self), reason != NULL);
}

static void
supple_pause_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_PAUSE_CARD);
  g_clear_object (&SUPPLE_PAUSE_CARD (object)->outlook);

  G_OBJECT_CLASS (supple_pause_card_parent_class)->dispose (object);
}

static void
supple_pause_card_class_init (SupplePauseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_pause_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/supple-pause-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SupplePauseCard, title);
  gtk_widget_class_bind_template_child (widget_class, SupplePauseCard, reason);
  gtk_widget_class_bind_template_child (widget_class, SupplePauseCard, way_on);
  gtk_widget_class_bind_template_child (widget_class, SupplePauseCard, way_on_label);
}

static void
supple_pause_card_init (SupplePauseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_pause_card_set_outlook:
 * @self: a card
 * @outlook: what may come next
 *
 * Once only.
 */
void
supple_pause_card_set_outlook (SupplePauseCard *self,
                               SuppleOutlook   *outlook)
{
  g_return_if_fail (SUPPLE_IS_PAUSE_CARD (self) && self->outlook == NULL);
  g_return_if_fail (SUPPLE_IS_OUTLOOK (outlook));

  self->outlook = g_object_ref (outlook);
  g_signal_connect_object (outlook, "changed", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
  outlook_changed_cb (self);
}
