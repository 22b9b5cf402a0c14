/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-text-list.h"

/**
 * SuppleTextList:
 *
 * A heading and some short texts on a card, each behind the same small picture. Not there while
 * there are no texts.
 */
struct _SuppleTextList
{
  GtkBox parent_instance;

  char *icon_name;

  GtkLabel *heading;
  GtkBox   *texts;
};

G_DEFINE_FINAL_TYPE (SuppleTextList, supple_text_list, GTK_TYPE_BOX)

typedef enum
{
  PROP_TITLE = 1,
  PROP_ICON_NAME,
} SuppleTextListProperty;

static GParamSpec *props[PROP_ICON_NAME + 1];

static void
supple_text_list_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SuppleTextList *self = SUPPLE_TEXT_LIST (object);

  switch ((SuppleTextListProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->heading));
      break;

    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_text_list_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SuppleTextList *self = SUPPLE_TEXT_LIST (object);

  switch ((SuppleTextListProperty) prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->heading, g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->texts), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;

    case PROP_ICON_NAME:
      g_set_str (&self->icon_name, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_text_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_TEXT_LIST);

  G_OBJECT_CLASS (supple_text_list_parent_class)->dispose (object);
}

static void
supple_text_list_finalize (GObject *object)
{
  g_free (SUPPLE_TEXT_LIST (object)->icon_name);

  G_OBJECT_CLASS (supple_text_list_parent_class)->finalize (object);
}

static void
supple_text_list_class_init (SuppleTextListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_text_list_dispose;
  object_class->finalize = supple_text_list_finalize;
  object_class->get_property = supple_text_list_get_property;
  object_class->set_property = supple_text_list_set_property;

  /**
   * SuppleTextList:title:
   *
   * The heading.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleTextList:icon-name:
   *
   * The picture before each text.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/exercise/supple-text-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleTextList, heading);
  gtk_widget_class_bind_template_child (widget_class, SuppleTextList, texts);
}

static void
supple_text_list_init (SuppleTextList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_line (const char *icon_name,
             const char *text)
{
  GtkWidget *line = g_object_new (GTK_TYPE_BOX, "spacing", 12,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name,
                                  "valign", GTK_ALIGN_START, "margin-top", 2,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (icon, "text-list-icon");
  gtk_box_append (GTK_BOX (line), icon);
  gtk_box_append (GTK_BOX (line), label);

  return line;
}

/**
 * supple_text_list_set_texts:
 * @self: a list, with its picture set
 * @texts: (nullable): what it says
 *
 * Once only.
 */
void
supple_text_list_set_texts (SuppleTextList    *self,
                            const char *const *texts)
{
  g_return_if_fail (SUPPLE_IS_TEXT_LIST (self));

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    gtk_box_append (self->texts, create_line (self->icon_name, texts[i]));

  gtk_widget_set_visible (GTK_WIDGET (self), texts != NULL && texts[0] != NULL);
}
