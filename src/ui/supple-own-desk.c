/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-own-desk.h"

#include <glib/gi18n.h>

#include "library/supple-fault.h"
#include "library/supple-parcel.h"
#include "ui/editor/supple-import-dialog.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-edit-desk.h"

/**
 * SuppleOwnDesk:
 *
 * What a window does with the person’s own routines: takes them in and sends them. It adds
 * its actions to the window, and takes files that are dropped there.
 */
struct _SuppleOwnDesk
{
  GObject parent_instance;

  /* The window owns the desk. */
  AdwApplicationWindow *window;
  AdwToastOverlay      *toasts;
  AdwNavigationView    *navigation;

  SupplePacing   *pacing;
  SuppleOwnFiles *own;
  SuppleParcel   *parcel;
  SuppleEditDesk *edit_desk;
};

G_DEFINE_FINAL_TYPE (SuppleOwnDesk, supple_own_desk, G_TYPE_OBJECT)

/* A file that waits for a place to be written to. */
typedef struct
{
  SuppleOwnDesk *desk;
  GBytes        *bytes;
} Sending;

static void
sending_free (Sending *sending)
{
  g_object_unref (sending->desk);
  g_bytes_unref (sending->bytes);
  g_free (sending);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sending, sending_free)

static void
tell (SuppleOwnDesk *self,
      const char    *text)
{
  AdwToast *toast = adw_toast_new (text);

  if (self->toasts == NULL)
    return;

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static SuppleRoutine *
find_routine (SuppleOwnDesk *self,
              GVariant      *parameter)
{
  return supple_library_get_routine (supple_own_files_get_library (self->own),
                                     g_variant_get_string (parameter, NULL));
}

static GtkFileFilter *
create_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Stretching Routines"));
  gtk_file_filter_add_suffix (filter, "supple");
  return filter;
}

static void
accepted_cb (SuppleOwnDesk *self)
{
  g_autoptr (SuppleParcel) parcel = g_steal_pointer (&self->parcel);
  g_autoptr (GError) error = NULL;
  SuppleRoutine *routine = supple_parcel_get_routine (parcel);

  if (!supple_parcel_save (parcel, self->own, &error))
    {
      g_warning ("A routine cannot be taken in: %s", error->message);
      tell (self, _ ("It could not be written. Is the disk full?"));
      return;
    }

  /* Translators: %s is the title of a routine that has just come in. */
  g_autofree char *text =
    g_strdup_printf (_ ("“%s” is in your routines"), supple_routine_get_title (routine));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open-routine", "s",
                              supple_routine_get_id (routine));
  tell (self, text);
}

static void
other_wanted_cb (SuppleOwnDesk *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.import", NULL);
}

static void
show_import (SuppleOwnDesk *self,
             GFile         *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = supple_parcel_load (file, name, &error);
  AdwDialog *dialog;

  if (SUPPLE_IS_SESSION_PAGE (adw_navigation_view_get_visible_page (self->navigation)))
    {
      tell (self, _ ("Open the file again after the session"));
      return;
    }

  g_clear_object (&self->parcel);

  if (bytes != NULL)
    self->parcel =
      supple_parcel_new (bytes, name, supple_own_files_get_library (self->own), &error);

  if (self->parcel != NULL)
    {
      dialog = supple_import_dialog_new (self->parcel, supple_pacing_get_options (self->pacing));
      g_signal_connect_object (dialog, "accepted", G_CALLBACK (accepted_cb), self,
                               G_CONNECT_SWAPPED);
    }
  else
    {
      g_autoptr (SuppleFault) fault = supple_fault_new (name, error);

      g_message ("A file cannot be taken in: %s", error->message);
      dialog = supple_import_dialog_new_for_fault (fault);
      g_signal_connect_object (dialog, "other-wanted", G_CALLBACK (other_wanted_cb), self,
                               G_CONNECT_SWAPPED);
    }

  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

static void
import_file_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  show_import (user_data, file);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (SuppleOwnDesk) self = user_data;
  /* That nothing was chosen is no news to the person who did not choose. */
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && self->window != NULL)
    show_import (self, file);
}

static void
import_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SuppleOwnDesk *self = user_data;
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = create_filter ();

  gtk_file_dialog_set_title (dialog, _ ("Import Routine"));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, GTK_WINDOW (self->window), NULL, file_chosen_cb,
                        g_object_ref (self));
}

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Sending) sending = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;
  gsize       length;
  const char *data = g_bytes_get_data (sending->bytes, &length);

  if (file == NULL)
    return;

  if (g_file_replace_contents (file, data, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                               &error))
    {
      tell (sending->desk, _ ("Saved. Send it as you send any file."));
      return;
    }

  g_warning ("A routine cannot be saved: %s", error->message);
  tell (sending->desk, _ ("It could not be written there"));
}

/* (transfer full): a title as a file’s name, on any system. */
static char *
make_file_name (const char *title)
{
  g_autofree char *name = g_strdelimit (g_strdup (title), "/\\:*?\"<>|", '-');

  return g_strconcat (name, ".supple", NULL);
}

static void
share_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  SuppleOwnDesk *self = user_data;
  SuppleRoutine *routine = find_routine (self, parameter);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (routine == NULL)
    return;

  bytes = supple_parcel_pack (routine, self->own, &error);

  if (bytes == NULL)
    {
      g_warning ("A routine cannot be packed: %s", error->message);
      tell (self, _ ("It could not be packed"));
      return;
    }

  g_autofree char *name = make_file_name (supple_routine_get_title (routine));
  Sending         *sending = g_new0 (Sending, 1);

  sending->desk = g_object_ref (self);
  sending->bytes = g_steal_pointer (&bytes);
  gtk_file_dialog_set_title (dialog, _ ("Share Routine"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self->window), NULL, sent_cb, sending);
}

static gboolean
dropped_cb (SuppleOwnDesk *self,
            const GValue  *value)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL)
    return FALSE;

  show_import (self, files->data);
  return TRUE;
}

static void
supple_own_desk_dispose (GObject *object)
{
  SuppleOwnDesk *self = SUPPLE_OWN_DESK (object);

  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->toasts);
  g_clear_weak_pointer (&self->navigation);
  g_clear_object (&self->pacing);
  g_clear_object (&self->own);
  g_clear_object (&self->parcel);
  g_clear_object (&self->edit_desk);

  G_OBJECT_CLASS (supple_own_desk_parent_class)->dispose (object);
}

static void
supple_own_desk_class_init (SuppleOwnDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_own_desk_dispose;
}

static void
supple_own_desk_init (SuppleOwnDesk *self)
{
}

/**
 * supple_own_desk_new:
 * @window: a window
 * @toasts: where news is told
 * @navigation: where pages are opened
 * @pacing: the person’s breath
 * @own: the person’s own files
 *
 * Adds the actions to @window: “win.import”, “win.import-file” with a URI, and
 * “win.share-routine” with an id.
 *
 * Returns: (transfer full): the desk, for @window to keep
 */
SuppleOwnDesk *
supple_own_desk_new (AdwApplicationWindow *window,
                     AdwToastOverlay      *toasts,
                     AdwNavigationView    *navigation,
                     SupplePacing         *pacing,
                     SuppleOwnFiles       *own)
{
  static const GActionEntry entries[] = {
    { .name = "import", .activate = import_action },
    { .name = "import-file", .activate = import_file_action, .parameter_type = "s" },
    { .name = "share-routine", .activate = share_action, .parameter_type = "s" },
  };

  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (own), NULL);

  SuppleOwnDesk *self = g_object_new (SUPPLE_TYPE_OWN_DESK, NULL);
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_set_weak_pointer (&self->window, window);
  g_set_weak_pointer (&self->toasts, toasts);
  g_set_weak_pointer (&self->navigation, navigation);
  self->pacing = g_object_ref (pacing);
  self->own = g_object_ref (own);
  self->edit_desk = supple_edit_desk_new (window, toasts, navigation, pacing, own);

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (window), GTK_EVENT_CONTROLLER (target));

  return self;
}
