/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-routine-order.h"

static int
compare_titles (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  SuppleCatalog *catalog = user_data;

  return g_strcmp0 (supple_catalog_get_collation_key (catalog, (GObject *) a),
                    supple_catalog_get_collation_key (catalog, (GObject *) b));
}

static int
compare_recent (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  SuppleRecent *recent = supple_catalog_get_recent (user_data);
  const char   *first = supple_routine_get_id ((SuppleRoutine *) a);
  const char   *second = supple_routine_get_id ((SuppleRoutine *) b);
  gint64        first_s = supple_recent_get_s (recent, first);
  gint64        second_s = supple_recent_get_s (recent, second);

  return (first_s < second_s) - (first_s > second_s);
}

static void
recent_changed_cb (GtkSorter *sorter)
{
  gtk_sorter_changed (sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

/**
 * supple_routine_order_new_sorter:
 * @order: an order
 * @catalog: what knows about routines
 *
 * Returns: (transfer full) (nullable): what sorts so; %NULL for the order that they are in already.
 *   Equal ones stay in that, too
 */
GtkSorter *
supple_routine_order_new_sorter (SuppleOrder    order,
                                 SuppleCatalog *catalog)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);

  switch (order)
    {
    case SUPPLE_ORDER_NAME:
      return GTK_SORTER (
        gtk_custom_sorter_new (compare_titles, g_object_ref (catalog), g_object_unref));

    case SUPPLE_ORDER_RECENT:
      {
        GtkCustomSorter *sorter =
          gtk_custom_sorter_new (compare_recent, g_object_ref (catalog), g_object_unref);

        g_signal_connect_object (supple_catalog_get_recent (catalog), "changed",
                                 G_CALLBACK (recent_changed_cb), sorter, G_CONNECT_SWAPPED);
        return GTK_SORTER (sorter);
      }

    case SUPPLE_ORDER_SUGGESTED:
    default:
      return NULL;
    }
}
