/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-get-help-page.h"

#include <glib/gi18n.h>

#include "ui/care/supple-country-dialog.h"
#include "ui/care/supple-heading.h"
#include "ui/care/supple-help-step.h"
#include "ui/care/supple-help-words.h"
#include "ui/care/supple-number-card.h"
#include "ui/care/supple-system-territory.h"

/**
 * SuppleGetHelpPage:
 *
 * What to do when stretching is not what is needed: a heading, a reason, whom to call
 * and three things to do. It is a page and no dialog, as dialogs are closed by reflex.
 * With %SUPPLE_HELP_NONE it is the list of signs, for reading at leisure.
 */
struct _SuppleGetHelpPage
{
  AdwNavigationPage parent_instance;

  SuppleHelpLevel level;
  SuppleStopSign  sign;
  GSettings      *settings;
  char           *territory;

  GtkWidget        *heading;
  SuppleNumberCard *number_card;
};

G_DEFINE_FINAL_TYPE (SuppleGetHelpPage, supple_get_help_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_LEVEL = 1,
  PROP_SIGN,
  PROP_TERRITORY,
} SuppleGetHelpPageProperty;

static GParamSpec *props[PROP_TERRITORY + 1];

static char *
title_text (gpointer closure,
            int      level)
{
  return g_strdup (supple_help_words_title (level));
}

static char *
heading_text (gpointer closure,
              int      level)
{
  return g_strdup (supple_help_words_heading (level));
}

static char *
reason_text (gpointer closure,
             int      level,
             int      sign)
{
  return g_strdup (supple_help_words_reason (level, sign));
}

static gboolean
has_number (gpointer closure,
            int      level)
{
  return level != SUPPLE_HELP_STOP && level != SUPPLE_HELP_SOON;
}

static char *
steps_title (gpointer closure,
             int      level)
{
  if (level == SUPPLE_HELP_NONE)
    return g_strdup (_ ("With Back Pain"));

  return g_strdup (level == SUPPLE_HELP_EMERGENCY ? _ ("What to Do Now") : _ ("What to Do"));
}

static char *
step_title (gpointer    closure,
            int         level,
            int         sign,
            const char *territory,
            int         index)
{
  g_auto (SuppleHelpStep) step =
    supple_help_step_for_level (index, level, sign, supple_emergency_number_lookup (territory));

  return g_steal_pointer (&step.title);
}

static char *
step_subtitle (gpointer    closure,
               int         level,
               int         sign,
               const char *territory,
               int         index)
{
  g_auto (SuppleHelpStep) step =
    supple_help_step_for_level (index, level, sign, supple_emergency_number_lookup (territory));

  return g_steal_pointer (&step.subtitle);
}

static char *
footer_text (gpointer closure,
             int      level)
{
  return g_strdup (supple_help_words_footer (level));
}

/* One announcement, as a second urgent one would cut the first off. */
static void
announce (SuppleGetHelpPage *self)
{
  g_autofree char *number = supple_number_card_get_text (self->number_card);
  g_autofree char *text = g_strdup_printf ("%s. %s %s",
                                           supple_help_words_heading (self->level),
                                           supple_help_words_reason (self->level, self->sign),
                                           has_number (NULL, self->level) ? number : "");

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
show_territory (SuppleGetHelpPage *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "emergency-territory");

  g_free (self->territory);
  self->territory = chosen[0] != '\0' ? g_steal_pointer (&chosen)
                                      : supple_system_territory_guess ();
  supple_number_card_show (self->number_card, self->level, self->territory);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TERRITORY]);
}

static void
country_chosen_cb (SuppleGetHelpPage *self)
{
  show_territory (self);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  g_autofree char *number = supple_number_card_get_text (self->number_card);

  supple_number_card_set_default (self->number_card, has_number (NULL, self->level));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), number,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
choose_country_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  SuppleGetHelpPage *self = SUPPLE_GET_HELP_PAGE (widget);

  adw_dialog_present (supple_country_dialog_new (self->settings), widget);
}

static void
supple_get_help_page_shown (AdwNavigationPage *page)
{
  SuppleGetHelpPage *self = SUPPLE_GET_HELP_PAGE (page);

  ADW_NAVIGATION_PAGE_CLASS (supple_get_help_page_parent_class)->shown (page);

  gtk_widget_grab_focus (self->heading);
  supple_number_card_set_default (self->number_card, has_number (NULL, self->level));
  announce (self);
}

static void
supple_get_help_page_hiding (AdwNavigationPage *page)
{
  supple_number_card_set_default (SUPPLE_GET_HELP_PAGE (page)->number_card, FALSE);

  ADW_NAVIGATION_PAGE_CLASS (supple_get_help_page_parent_class)->hiding (page);
}

static void
supple_get_help_page_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleGetHelpPage *self = SUPPLE_GET_HELP_PAGE (object);

  switch ((SuppleGetHelpPageProperty) prop_id)
    {
    case PROP_LEVEL:
      g_value_set_int (value, self->level);
      break;

    case PROP_SIGN:
      g_value_set_int (value, self->sign);
      break;

    case PROP_TERRITORY:
      g_value_set_string (value, self->territory);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_get_help_page_dispose (GObject *object)
{
  SuppleGetHelpPage *self = SUPPLE_GET_HELP_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_GET_HELP_PAGE);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_get_help_page_parent_class)->dispose (object);
}

static void
supple_get_help_page_finalize (GObject *object)
{
  g_free (SUPPLE_GET_HELP_PAGE (object)->territory);

  G_OBJECT_CLASS (supple_get_help_page_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SuppleGetHelpPage:level:
   *
   * How much help is needed, a #SuppleHelpLevel.
   */
  props[PROP_LEVEL] =
    g_param_spec_int ("level", NULL, NULL, 0, SUPPLE_N_HELP_LEVELS - 1, 0,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleGetHelpPage:sign:
   *
   * What was felt, a #SuppleStopSign.
   */
  props[PROP_SIGN] =
    g_param_spec_int ("sign", NULL, NULL, 0, SUPPLE_N_STOP_SIGNS - 1, 0,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleGetHelpPage:territory:
   *
   * Where the numbers are valid: what was chosen, or else a guess; %NULL without either.
   */
  props[PROP_TERRITORY] =
    g_param_spec_string ("territory", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_get_help_page_class_init (SuppleGetHelpPageClass *klass)
{
  GObjectClass           *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass         *widget_class = GTK_WIDGET_CLASS (klass);
  AdwNavigationPageClass *page_class = ADW_NAVIGATION_PAGE_CLASS (klass);

  object_class->dispose = supple_get_help_page_dispose;
  object_class->finalize = supple_get_help_page_finalize;
  object_class->get_property = supple_get_help_page_get_property;
  page_class->shown = supple_get_help_page_shown;
  page_class->hiding = supple_get_help_page_hiding;

  install_properties (object_class);
  g_type_ensure (SUPPLE_TYPE_HEADING);
  g_type_ensure (SUPPLE_TYPE_NUMBER_CARD);

  gtk_widget_class_install_action (widget_class, "help.choose-country", NULL,
                                   choose_country_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-get-help-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleGetHelpPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SuppleGetHelpPage, number_card);
  gtk_widget_class_bind_template_callback (widget_class, title_text);
  gtk_widget_class_bind_template_callback (widget_class, heading_text);
  gtk_widget_class_bind_template_callback (widget_class, reason_text);
  gtk_widget_class_bind_template_callback (widget_class, has_number);
  gtk_widget_class_bind_template_callback (widget_class, steps_title);
  gtk_widget_class_bind_template_callback (widget_class, step_title);
  gtk_widget_class_bind_template_callback (widget_class, step_subtitle);
  gtk_widget_class_bind_template_callback (widget_class, footer_text);
}

static void
supple_get_help_page_init (SuppleGetHelpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_get_help_page_new:
 * @level: how much help is needed; %SUPPLE_HELP_NONE for an overview of all signs
 * @settings: where the chosen country is kept
 *
 * Makes a page that needs neither network nor journal.
 *
 * Returns: (transfer floating): the page
 */
SuppleGetHelpPage *
supple_get_help_page_new (SuppleHelpLevel level,
                          GSettings      *settings)
{
  g_return_val_if_fail (level < SUPPLE_N_HELP_LEVELS, NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleGetHelpPage *self = g_object_new (SUPPLE_TYPE_GET_HELP_PAGE, NULL);

  self->level = level;
  self->settings = g_object_ref (settings);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
  g_signal_connect_object (settings, "changed::emergency-territory",
                           G_CALLBACK (country_chosen_cb), self, G_CONNECT_SWAPPED);
  show_territory (self);

  return self;
}

/**
 * supple_get_help_page_set_sign:
 * @self: a page that has not been shown yet
 * @sign: what was felt
 *
 * Makes the reason, the words for the telephone and the steps speak of @sign instead
 * of the level in general.
 */
void
supple_get_help_page_set_sign (SuppleGetHelpPage *self,
                               SuppleStopSign     sign)
{
  g_return_if_fail (SUPPLE_IS_GET_HELP_PAGE (self));
  g_return_if_fail (sign < SUPPLE_N_STOP_SIGNS);

  if (self->sign == sign)
    return;

  self->sign = sign;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SIGN]);
}
