/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-number-card.h"

#include <glib/gi18n.h>

#include "care/supple-emergency-number.h"
#include "ui/care/supple-system-territory.h"

/**
 * SuppleNumberCard:
 *
 * Whom to call, large enough to be read from across the room, and the way to do it:
 * the computer’s own telephone, or a copy of the number.
 */
struct _SuppleNumberCard
{
  GtkBox parent_instance;

  const char *digits;
  gboolean    can_call;

  GtkLabel         *caption;
  GtkLabel         *number;
  GtkLabel         *note;
  GtkWidget        *call_button;
  AdwButtonContent *call_content;
};

G_DEFINE_FINAL_TYPE (SuppleNumberCard, supple_number_card, GTK_TYPE_BOX)

/* In a sandbox only trying tells. */
static gboolean
has_telephone (void)
{
  g_autoptr (GAppInfo) handler = g_app_info_get_default_for_uri_scheme ("tel");

  return handler != NULL || g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}

static void
show_note (SuppleNumberCard *self,
           const char       *text)
{
  gtk_label_set_label (self->note, text);
  gtk_widget_set_visible (GTK_WIDGET (self->note), text[0] != '\0');
}

static void
show_button (SuppleNumberCard *self,
             gboolean          can_call)
{
  self->can_call = can_call;
  adw_button_content_set_icon_name (self->call_content,
                                    can_call ? "call-start-symbolic" : "edit-copy-symbolic");
  adw_button_content_set_label (self->call_content, can_call ? _ ("Call") : _ ("Copy Number"));
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (SuppleNumberCard) self = user_data;
  g_autoptr (GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error))
    return;

  if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  /* Why it could not is of no use to somebody in a hurry; what works instead is. */
  show_button (self, FALSE);
  show_note (self, _ ("This computer cannot call. Please use a telephone."));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->note),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
call (SuppleNumberCard *self)
{
  g_autofree char *uri = g_strconcat ("tel:", self->digits, NULL);
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (root), NULL, launched_cb, g_object_ref (self));
}

static void
copy (SuppleNumberCard *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->digits);
  adw_button_content_set_icon_name (self->call_content, "object-select-symbolic");
  adw_button_content_set_label (self->call_content, _ ("Copied"));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Number copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
call_clicked_cb (SuppleNumberCard *self)
{
  if (self->can_call)
    call (self);
  else
    copy (self);
}

static char *
caption_text (SuppleHelpLevel level,
              const char     *territory)
{
  const char *country = supple_territory_name (territory);

  if (country == NULL)
    return level == SUPPLE_HELP_URGENT ? g_strdup (_ ("Medical advice"))
                                       : g_strdup (_ ("Emergency number in many countries"));

  if (level == SUPPLE_HELP_URGENT)
    /* Translators: %s is a country. */
    return g_strdup_printf (_ ("Medical advice, %s"), country);

  /* Translators: %s is a country. */
  return g_strdup_printf (_ ("Emergency number, %s"), country);
}

static const char *
note_text (const char *digits,
           const char *country)
{
  if (digits == NULL)
    return _ ("No advice line is known for the whole country.");

  if (country == NULL)
    return _ ("or the number used where you are");

  return "";
}

/* “112” would be read as one hundred and twelve. */
static char *
spell (const char *digits)
{
  GString *text = g_string_new (NULL);

  for (const char *digit = digits; *digit != '\0'; digit++)
    g_string_append_printf (text, digit == digits ? "%c" : " %c", *digit);

  return g_string_free_and_steal (text);
}

static void
show_digits (SuppleNumberCard *self)
{
  gboolean known = self->digits != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->number), known);
  gtk_widget_set_visible (self->call_button, known);

  if (!known)
    return;

  g_autofree char *grouped = supple_emergency_number_group_digits (self->digits);
  g_autofree char *spelt = spell (self->digits);

  gtk_label_set_label (self->number, grouped);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->number),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spelt, -1);
}

static void
supple_number_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_NUMBER_CARD);

  G_OBJECT_CLASS (supple_number_card_parent_class)->dispose (object);
}

static void
supple_number_card_class_init (SuppleNumberCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_number_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-number-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleNumberCard, caption);
  gtk_widget_class_bind_template_child (widget_class, SuppleNumberCard, number);
  gtk_widget_class_bind_template_child (widget_class, SuppleNumberCard, note);
  gtk_widget_class_bind_template_child (widget_class, SuppleNumberCard, call_button);
  gtk_widget_class_bind_template_child (widget_class, SuppleNumberCard, call_content);
  gtk_widget_class_bind_template_callback (widget_class, call_clicked_cb);
}

static void
supple_number_card_init (SuppleNumberCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_number_card_show:
 * @self: a card
 * @level: how much help is needed; urgent shows the advice line, the rest the emergency number
 * @territory: (nullable): where the person is, if that is known
 *
 * Shows whom to call there.
 */
void
supple_number_card_show (SuppleNumberCard *self,
                         SuppleHelpLevel   level,
                         const char       *territory)
{
  g_return_if_fail (SUPPLE_IS_NUMBER_CARD (self));

  const SuppleEmergencyNumber *numbers = supple_emergency_number_lookup (territory);
  g_autofree char             *caption = caption_text (level, territory);

  self->digits = level == SUPPLE_HELP_URGENT ? numbers->advice : numbers->emergency;
  gtk_label_set_label (self->caption, caption);
  show_digits (self);
  show_note (self, note_text (self->digits, numbers->name));
  show_button (self, has_telephone ());
}

/**
 * supple_number_card_get_text:
 * @self: a card
 *
 * Puts into words what the card shows, the number digit by digit.
 *
 * Returns: (transfer full): such as “Emergency number, Germany: 1 1 2”
 */
char *
supple_number_card_get_text (SuppleNumberCard *self)
{
  g_return_val_if_fail (SUPPLE_IS_NUMBER_CARD (self), NULL);

  const char *caption = gtk_label_get_label (self->caption);
  const char *note = gtk_label_get_label (self->note);

  if (self->digits == NULL)
    return g_strdup_printf ("%s: %s", caption, note);

  g_autofree char *spelt = spell (self->digits);

  return note[0] != '\0' ? g_strdup_printf ("%s: %s, %s", caption, spelt, note)
                         : g_strdup_printf ("%s: %s", caption, spelt);
}

/**
 * supple_number_card_set_default:
 * @self: a card in a window
 * @is_default: whether Enter calls, wherever else it has no meaning
 *
 * Makes calling what Enter does, or no longer.
 */
void
supple_number_card_set_default (SuppleNumberCard *self,
                                gboolean          is_default)
{
  g_return_if_fail (SUPPLE_IS_NUMBER_CARD (self));

  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!GTK_IS_WINDOW (root))
    return;

  if (is_default && gtk_widget_get_visible (self->call_button))
    gtk_window_set_default_widget (GTK_WINDOW (root), self->call_button);
  else if (gtk_window_get_default_widget (GTK_WINDOW (root)) == self->call_button)
    gtk_window_set_default_widget (GTK_WINDOW (root), NULL);
}
