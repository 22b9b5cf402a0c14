/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-stop-sign-row.h"

/**
 * SuppleStopSignRow:
 *
 * An answer on the page of stop signs, tall enough to be hit by a shaking hand. Its
 * action target is the name of its #SuppleStopSign.
 */
struct _SuppleStopSignRow
{
  AdwActionRow parent_instance;
};

G_DEFINE_FINAL_TYPE (SuppleStopSignRow, supple_stop_sign_row, ADW_TYPE_ACTION_ROW)

static void
supple_stop_sign_row_class_init (SuppleStopSignRowClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               RESOURCE_PREFIX "/care/supple-stop-sign-row.ui");
}

static void
supple_stop_sign_row_init (SuppleStopSignRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
