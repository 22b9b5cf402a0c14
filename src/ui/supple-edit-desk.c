/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-edit-desk.h"

#include <glib/gi18n.h>

#include "library/supple-naming.h"
#include "ui/editor/supple-editor-page.h"
#include "ui/routine/supple-routine-page.h"
#include "ui/session/supple-session-page.h"

/**
 * SuppleEditDesk:
 *
 * What a window does to make, change, copy and delete own routines. It adds its actions to the
 * window, and keeps the pages about routines as the routines are.
 */
struct _SuppleEditDesk
{
  GObject parent_instance;

  AdwToastOverlay   *toasts;
  AdwNavigationView *navigation;

  SupplePacing   *pacing;
  SuppleOwnFiles *own;
};

G_DEFINE_FINAL_TYPE (SuppleEditDesk, supple_edit_desk, G_TYPE_OBJECT)

static AdwToast *
tell (SuppleEditDesk *self,
      const char     *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  /* News of what was done before can wait. */
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
  return toast;
}

static void
tell_unwritten (SuppleEditDesk *self,
                const GError   *error)
{
  g_warning ("A routine cannot be written: %s", error->message);
  tell (self, _ ("It could not be written. Is the disk full?"));
}

static AdwNavigationPage *
get_page (SuppleEditDesk *self)
{
  return adw_navigation_view_get_visible_page (self->navigation);
}

static SuppleRoutine *
find (SuppleEditDesk *self,
      GVariant       *parameter)
{
  return supple_library_get_routine (supple_own_files_get_library (self->own),
                                     g_variant_get_string (parameter, NULL));
}

/* A session is never left for this. One editor at a time is enough. */
static void
edit (SuppleEditDesk *self,
      SuppleRoutine  *routine)
{
  if (SUPPLE_IS_SESSION_PAGE (get_page (self)))
    return;

  if (SUPPLE_IS_EDITOR_PAGE (get_page (self)))
    adw_navigation_view_pop (self->navigation);

  adw_navigation_view_push (
    self->navigation,
    ADW_NAVIGATION_PAGE (supple_editor_page_new (routine, self->own, self->pacing)));
}

static void
new_action (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  SuppleEditDesk  *self = user_data;
  SuppleLibrary   *library = supple_own_files_get_library (self->own);
  g_autofree char *title =
    supple_naming_choose_title (_ ("My Routine"), supple_library_get_routines (library));
  g_autofree char *id = supple_naming_choose_routine_id (library, title);
  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);
  g_autoptr (SuppleRoutine) routine = g_object_new (SUPPLE_TYPE_ROUTINE, "id", id, "title", title,
                                                    "steps", steps, "own", TRUE, NULL);

  edit (self, routine);
}

static void
edit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SuppleEditDesk *self = user_data;
  SuppleRoutine  *routine = find (self, parameter);

  if (routine != NULL && supple_routine_get_own (routine))
    edit (self, routine);
}

static void
copy_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SuppleEditDesk *self = user_data;
  SuppleRoutine  *routine = find (self, parameter);
  g_autoptr (SuppleRoutine) copy = NULL;
  g_autoptr (GError) error = NULL;

  if (routine == NULL || SUPPLE_IS_SESSION_PAGE (get_page (self)))
    return;

  copy = supple_own_files_copy_routine (self->own, routine);

  if (!supple_own_files_save_routine (self->own, copy, &error))
    {
      tell_unwritten (self, error);
      return;
    }

  edit (self, copy);
  supple_editor_page_tell (SUPPLE_EDITOR_PAGE (get_page (self)), _ ("Copied to your routines"));
}

static void
undo_delete_cb (SuppleEditDesk *self,
                AdwToast       *toast)
{
  SuppleRoutine *routine = g_object_get_data (G_OBJECT (toast), "routine");
  g_autoptr (GError) error = NULL;

  if (!supple_own_files_save_routine (self->own, routine, &error))
    tell_unwritten (self, error);
}

static void
tell_deleted (SuppleEditDesk *self,
              SuppleRoutine  *routine)
{
  /* Translators: %s is the title of a routine. */
  g_autofree char *text =
    g_strdup_printf (_ ("“%s” is deleted"), supple_routine_get_title (routine));
  AdwToast *toast = tell (self, text);

  adw_toast_set_button_label (toast, _ ("Undo"));
  g_object_set_data_full (G_OBJECT (toast), "routine", g_object_ref (routine), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_delete_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
delete_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SuppleEditDesk *self = user_data;
  g_autoptr (GError) error = NULL;
  SuppleRoutine *known = find (self, parameter);

  if (SUPPLE_IS_SESSION_PAGE (get_page (self)))
    return;

  if (known != NULL && !supple_routine_get_own (known))
    return;

  /* An editor saves when it is left. A new routine without a step is in no file: to leave it is
   * enough. */
  adw_navigation_view_pop_to_tag (self->navigation, "home");
  known = find (self, parameter);

  if (known == NULL)
    return;

  g_autoptr (SuppleRoutine) routine = g_object_ref (known);

  if (supple_own_files_delete (self->own, routine, &error))
    tell_deleted (self, routine);
  else
    tell_unwritten (self, error);
}

/* A page about a routine that is gone stays as it is, until it is left. */
static void
routines_changed_cb (SuppleEditDesk *self)
{
  g_autoptr (GListModel) pages = NULL;

  if (self->navigation == NULL)
    return;

  pages = adw_navigation_view_get_navigation_stack (self->navigation);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);
      g_autoptr (SuppleRoutine) shown = NULL;

      if (!SUPPLE_IS_ROUTINE_PAGE (page))
        continue;

      g_object_get (page, "routine", &shown, NULL);

      SuppleRoutine *now = supple_library_get_routine (supple_own_files_get_library (self->own),
                                                       supple_routine_get_id (shown));

      if (now != NULL)
        g_object_set (page, "routine", now, NULL);
    }
}

static void
supple_edit_desk_dispose (GObject *object)
{
  SuppleEditDesk *self = SUPPLE_EDIT_DESK (object);

  g_clear_weak_pointer (&self->toasts);
  g_clear_weak_pointer (&self->navigation);
  g_clear_object (&self->pacing);
  g_clear_object (&self->own);

  G_OBJECT_CLASS (supple_edit_desk_parent_class)->dispose (object);
}

static void
supple_edit_desk_class_init (SuppleEditDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_edit_desk_dispose;
}

static void
supple_edit_desk_init (SuppleEditDesk *self)
{
}

/**
 * supple_edit_desk_new:
 * @window: a window
 * @toasts: where news is told
 * @navigation: where pages are opened
 * @pacing: the person’s breath
 * @own: the person’s own files
 *
 * Adds the actions to @window: “win.new-routine”, and with an id “win.edit-routine”,
 * “win.make-mine”, “win.duplicate-routine” and “win.delete-routine”.
 *
 * Returns: (transfer full): the desk
 */
SuppleEditDesk *
supple_edit_desk_new (AdwApplicationWindow *window,
                      AdwToastOverlay      *toasts,
                      AdwNavigationView    *navigation,
                      SupplePacing         *pacing,
                      SuppleOwnFiles       *own)
{
  static const GActionEntry entries[] = {
    { .name = "new-routine", .activate = new_action },
    { .name = "edit-routine", .activate = edit_action, .parameter_type = "s" },
    { .name = "make-mine", .activate = copy_action, .parameter_type = "s" },
    { .name = "duplicate-routine", .activate = copy_action, .parameter_type = "s" },
    { .name = "delete-routine", .activate = delete_action, .parameter_type = "s" },
  };

  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (own), NULL);

  SuppleEditDesk *self = g_object_new (SUPPLE_TYPE_EDIT_DESK, NULL);

  g_set_weak_pointer (&self->toasts, toasts);
  g_set_weak_pointer (&self->navigation, navigation);
  self->pacing = g_object_ref (pacing);
  self->own = g_object_ref (own);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (supple_library_get_routines (supple_own_files_get_library (own)),
                           "items-changed", G_CALLBACK (routines_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
