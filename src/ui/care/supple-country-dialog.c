/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-country-dialog.h"

#include <glib/gi18n.h>

#include "care/supple-emergency-number.h"
#include "ui/care/supple-system-territory.h"

/**
 * SuppleCountryDialog:
 *
 * Asks where somebody is, and remembers it: a computer set up for one country may
 * well stand in another.
 */
struct _SuppleCountryDialog
{
  AdwDialog parent_instance;

  GSettings *settings;

  GtkEditable *search_entry;
  GtkListBox  *countries;
};

G_DEFINE_FINAL_TYPE (SuppleCountryDialog, supple_country_dialog, ADW_TYPE_DIALOG)

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const SuppleEmergencyNumber *const *first = a;
  const SuppleEmergencyNumber *const *second = b;

  return g_utf8_collate (supple_territory_name ((*first)->territory),
                         supple_territory_name ((*second)->territory));
}

static gboolean
matches_search (GtkListBoxRow *row,
                gpointer       user_data)
{
  SuppleCountryDialog *self = user_data;
  const char          *search = gtk_editable_get_text (self->search_entry);
  const char          *name = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));

  return search[0] == '\0' || g_str_match_string (search, name, TRUE);
}

static void
search_changed_cb (SuppleCountryDialog *self)
{
  gtk_list_box_invalidate_filter (self->countries);
}

static void
search_stopped_cb (SuppleCountryDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* Enter takes the first country that is left. */
static void
search_activated_cb (SuppleCountryDialog *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->countries, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        gtk_widget_activate (GTK_WIDGET (row));
        return;
      }
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SuppleCountryDialog *self = SUPPLE_COUNTRY_DIALOG (widget);

  g_settings_set_value (self->settings, "emergency-territory", parameter);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
add_row (SuppleCountryDialog *self,
         const char          *title,
         const char          *subtitle,
         const char          *territory)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 "activatable", TRUE,
                                 "action-name", "country.choose",
                                 "action-target", g_variant_new_string (territory),
                                 NULL);

  gtk_list_box_append (self->countries, row);
}

static void
add_rows (SuppleCountryDialog *self)
{
  guint                        n_numbers;
  const SuppleEmergencyNumber *numbers = supple_emergency_number_get_all (&n_numbers);
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (n_numbers);
  g_autofree char *guess = supple_system_territory_guess ();
  const char      *here = supple_territory_name (guess);

  for (guint i = 0; i < n_numbers; i++)
    g_ptr_array_add (sorted, (gpointer) &numbers[i]);

  g_ptr_array_sort (sorted, compare_names);
  add_row (self, _ ("As This Computer Is Set"), here != NULL ? here : _ ("Country not known"), "");

  for (guint i = 0; i < sorted->len; i++)
    {
      const SuppleEmergencyNumber *number = g_ptr_array_index (sorted, i);

      add_row (self, supple_territory_name (number->territory), number->emergency,
               number->territory);
    }
}

static void
supple_country_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_COUNTRY_DIALOG);
  g_clear_object (&SUPPLE_COUNTRY_DIALOG (object)->settings);

  G_OBJECT_CLASS (supple_country_dialog_parent_class)->dispose (object);
}

static void
supple_country_dialog_class_init (SuppleCountryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_country_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "country.choose", "s", choose_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-country-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleCountryDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SuppleCountryDialog, countries);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
}

static void
supple_country_dialog_init (SuppleCountryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->countries, matches_search, self, NULL);
}

/**
 * supple_country_dialog_new:
 * @settings: where the choice is kept, in the key “emergency-territory”
 *
 * Makes a dialog that lists the countries whose numbers are known.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
supple_country_dialog_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleCountryDialog *self = g_object_new (SUPPLE_TYPE_COUNTRY_DIALOG, NULL);

  self->settings = g_object_ref (settings);
  add_rows (self);

  return ADW_DIALOG (self);
}
