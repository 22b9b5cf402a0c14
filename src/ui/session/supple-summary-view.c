/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-summary-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/figure/supple-figure-view.h"
#include "ui/session/supple-summary-words.h"

/**
 * SuppleSummaryView:
 *
 * After a session: what it came to, what follows from it, what was done, and a thumb for each
 * stretch. Nothing is praised, nothing is counted against anybody.
 */
struct _SuppleSummaryView
{
  GtkBox parent_instance;

  SuppleSessionRecorder *recorder;

  GtkImage            *badge;
  GtkLabel            *heading;
  GtkLabel            *advice;
  AdwActionRow        *next;
  GtkWidget           *help;
  AdwPreferencesGroup *what;
  GtkListBox          *steps;
  GtkLabel            *end;
  GtkWidget           *done_button;
};

G_DEFINE_FINAL_TYPE (SuppleSummaryView, supple_summary_view, GTK_TYPE_BOX)

/* Colour never alone: each has a mark of its own. */
static void
show_light (SuppleSummaryView *self,
            SuppleTrafficLight light)
{
  static const struct
  {
    const char *icon, *style;
  } badges[] = {
    [SUPPLE_LIGHT_NONE] = { "object-select-symbolic", "plain" },
    [SUPPLE_LIGHT_GREEN] = { "object-select-symbolic", "green" },
    [SUPPLE_LIGHT_AMBER] = { "go-down-symbolic", "amber" },
    [SUPPLE_LIGHT_RED] = { "supple-stop-symbolic", "red" },
  };

  gtk_image_set_from_icon_name (self->badge, badges[light].icon);
  gtk_widget_add_css_class (GTK_WIDGET (self->badge), badges[light].style);
  gtk_widget_set_visible (GTK_WIDGET (self->next), light >= SUPPLE_LIGHT_AMBER);
  gtk_widget_set_visible (self->help, light == SUPPLE_LIGHT_RED);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next),
                                 light == SUPPLE_LIGHT_RED ? _ ("Routines Are Paused")
                                                           : _ ("Next Session"));
  adw_action_row_set_subtitle (self->next,
                               light == SUPPLE_LIGHT_RED
                                 ? _ ("Until it has settled, or you have had advice")
                                 : _ ("A gentle day is suggested, and holds are half as long"));
}

static void
thumb_toggled_cb (SuppleSummaryView *self,
                  GtkToggleButton   *thumb)
{
  GtkToggleButton *other = g_object_get_data (G_OBJECT (thumb), "other");
  const char      *exercise = g_object_get_data (G_OBJECT (thumb), "exercise");
  int              value = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (thumb), "value"));

  if (gtk_toggle_button_get_active (thumb))
    {
      gtk_toggle_button_set_active (other, FALSE);
      supple_session_recorder_set_thumb (self->recorder, exercise, value);
    }
  else if (!gtk_toggle_button_get_active (other))
    supple_session_recorder_set_thumb (self->recorder, exercise, 0);
}

static GtkWidget *
create_thumb (SuppleSummaryView *self,
              SuppleExercise    *exercise,
              int                value)
{
  const char      *words = value > 0 ? _ ("Did Me Good") : _ ("Did Not Do Me Good");
  g_autofree char *label =
    g_strdup_printf ("%s: %s", supple_exercise_get_title (exercise), words);
  GtkWidget *thumb = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (thumb), value > 0 ? "supple-thumb-up-symbolic"
                                                          : "supple-thumb-down-symbolic");
  gtk_widget_set_tooltip_text (thumb, words);
  gtk_widget_set_valign (thumb, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (thumb, "flat");
  gtk_widget_add_css_class (thumb, "circular");
  gtk_widget_add_css_class (thumb, "thumb");
  gtk_accessible_update_property (GTK_ACCESSIBLE (thumb), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (thumb), "exercise",
                          g_strdup (supple_exercise_get_id (exercise)), g_free);
  g_object_set_data (G_OBJECT (thumb), "value", GINT_TO_POINTER (value));
  g_signal_connect_object (thumb, "toggled", G_CALLBACK (thumb_toggled_cb), self,
                           G_CONNECT_SWAPPED);

  return thumb;
}

static GtkWidget *
create_row (SuppleSummaryView *self,
            SuppleExercise    *exercise,
            SuppleOutcome      outcome)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *figure = g_object_new (SUPPLE_TYPE_FIGURE_VIEW,
                                    "exercise", exercise,
                                    "width-request", 72,
                                    "height-request", 50,
                                    "margin-top", 7,
                                    "margin-bottom", 7,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    NULL);
  GtkWidget *up = create_thumb (self, exercise, 1);
  GtkWidget *down = create_thumb (self, exercise, -1);

  g_object_set_data (G_OBJECT (up), "other", down);
  g_object_set_data (G_OBJECT (down), "other", up);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), supple_exercise_get_title (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), supple_summary_words_outcome (outcome));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), figure);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), up);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), down);

  return row;
}

static void
supple_summary_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SUMMARY_VIEW);
  g_clear_object (&SUPPLE_SUMMARY_VIEW (object)->recorder);

  G_OBJECT_CLASS (supple_summary_view_parent_class)->dispose (object);
}

static void
supple_summary_view_class_init (SuppleSummaryViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_summary_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-summary-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, badge);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, heading);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, advice);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, next);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, help);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, what);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, steps);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, end);
  gtk_widget_class_bind_template_child (widget_class, SuppleSummaryView, done_button);
}

static void
supple_summary_view_init (SuppleSummaryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_summary_view_show:
 * @self: a view that has just come up
 * @recorder: what was done, and where thumbs go
 * @library: where the stretches are found
 *
 * Once only. The focus goes to “Done”, and a screen reader hears what the session came to.
 */
void
supple_summary_view_show (SuppleSummaryView     *self,
                          SuppleSessionRecorder *recorder,
                          SuppleLibrary         *library)
{
  g_return_if_fail (SUPPLE_IS_SUMMARY_VIEW (self) && self->recorder == NULL);
  g_return_if_fail (SUPPLE_IS_SESSION_RECORDER (recorder));

  const SuppleJournalSession *session = supple_session_recorder_get_record (recorder);
  SuppleSessionAnswers        answers;
  SuppleTrafficLight          light = supple_summary_words_judge (session, &answers);
  const char                 *heading = supple_summary_words_heading (light);
  g_autofree char            *advice = supple_summary_words_advice (light, &answers);
  g_autofree char            *done = supple_summary_words_done (session);
  g_autofree char            *news =
    g_strdup_printf ("%s. %s", heading, advice != NULL ? advice : "");

  self->recorder = g_object_ref (recorder);
  show_light (self, light);
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->advice, advice);
  gtk_widget_set_visible (GTK_WIDGET (self->advice), advice != NULL);
  adw_preferences_group_set_description (self->what, done);
  gtk_label_set_label (self->end, supple_summary_words_end (light));

  for (guint i = 0; i < session->steps->len; i++)
    {
      const SuppleJournalStep *step = &g_array_index (session->steps, SuppleJournalStep, i);
      SuppleExercise          *exercise = supple_library_get_exercise (library, step->exercise);

      if (exercise != NULL)
        gtk_list_box_append (self->steps, create_row (self, exercise, step->outcome));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->steps), session->steps->len > 0);
  gtk_widget_grab_focus (self->done_button);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), news,
                           light == SUPPLE_LIGHT_RED
                             ? GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH
                             : GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
