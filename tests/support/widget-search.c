/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/widget-search.h"

/**
 * widget_find:
 * @root: where to look
 * @type: what for
 *
 * Returns: (transfer none) (nullable): the first widget of @type on the screen at or below @root
 */
GtkWidget *
widget_find (GtkWidget *root,
             GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && gtk_widget_get_mapped (root))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = widget_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_label (GtkWidget  *root,
            const char *text,
            gboolean    shown)
{
  if (shown && !gtk_widget_get_mapped (root))
    return NULL;

  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), text) != NULL)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text, shown);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * widget_find_label:
 * @root: where to look
 * @text: part of what the label says
 *
 * Returns: (transfer none) (nullable): the first label with @text in it at or below @root
 */
GtkWidget *
widget_find_label (GtkWidget  *root,
                   const char *text)
{
  return find_label (root, text, FALSE);
}

/**
 * widget_find_shown_label:
 * @root: where to look
 * @text: part of what the label says
 *
 * Returns: (transfer none) (nullable): the first label on the screen with @text in it at or below
 *   @root
 */
GtkWidget *
widget_find_shown_label (GtkWidget  *root,
                         const char *text)
{
  return find_label (root, text, TRUE);
}
