/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-check-in-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define NUMBERS 11

/* As long as another tap, or the 0 of 10, still corrects an answer. */
#define TAKEN_AFTER_MS 600

/**
 * SuppleCheckInView:
 *
 * Asks how the back feels, from 0 to 10. A tap answers, and so does a key: 0 to 9, 1 and then 0 or
 * End for 10; Enter takes the answer at once, S skips. Nothing is chosen beforehand.
 */
struct _SuppleCheckInView
{
  GtkBox parent_instance;

  GtkToggleButton *buttons[NUMBERS];
  char            *question;
  char            *refusal;
  int              value;
  guint            taking;

  AdwWrapBox *numbers;
};

G_DEFINE_FINAL_TYPE (SuppleCheckInView, supple_check_in_view, GTK_TYPE_BOX)

typedef enum
{
  PROP_QUESTION = 1,
  PROP_REFUSAL,
} SuppleCheckInViewProperty;

static GParamSpec *props[PROP_REFUSAL + 1];

enum
{
  ANSWERED,
  REFUSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
answer (SuppleCheckInView *self,
        int                value)
{
  g_clear_handle_id (&self->taking, g_source_remove);
  g_signal_emit (self, signals[ANSWERED], 0, value);
}

static gboolean
taken_cb (gpointer user_data)
{
  SuppleCheckInView *self = user_data;

  self->taking = 0;
  answer (self, self->value);

  return G_SOURCE_REMOVE;
}

static void
toggled_cb (SuppleCheckInView *self,
            GtkToggleButton   *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;

  for (int i = 0; i < NUMBERS; i++)
    if (self->buttons[i] == button)
      self->value = i;

  g_clear_handle_id (&self->taking, g_source_remove);
  self->taking = g_timeout_add (TAKEN_AFTER_MS, taken_cb, self);
}

static void
choose (SuppleCheckInView *self,
        int                value)
{
  gtk_toggle_button_set_active (self->buttons[value], TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->buttons[value]));
}

static void
skip_clicked_cb (SuppleCheckInView *self)
{
  answer (self, SUPPLE_CHECK_IN_SKIPPED);
}

static void
never_clicked_cb (SuppleCheckInView *self)
{
  g_signal_emit (self, signals[REFUSED], 0);
  answer (self, SUPPLE_CHECK_IN_SKIPPED);
}

static gboolean
key_pressed_cb (SuppleCheckInView *self,
                guint              keyval,
                guint              keycode,
                GdkModifierType    state)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);
  gboolean one = self->taking != 0 && self->value == 1;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_End || (letter == '0' && one))
    choose (self, 10);
  else if (letter >= '0' && letter <= '9')
    choose (self, (int) (letter - '0'));
  else if ((keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) && self->taking != 0)
    answer (self, self->value);
  else if (letter == 's' || letter == 'S')
    answer (self, SUPPLE_CHECK_IN_SKIPPED);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
supple_check_in_view_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleCheckInView *self = SUPPLE_CHECK_IN_VIEW (object);

  switch ((SuppleCheckInViewProperty) prop_id)
    {
    case PROP_QUESTION:
      g_value_set_string (value, self->question);
      break;

    case PROP_REFUSAL:
      g_value_set_string (value, self->refusal);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_check_in_view_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleCheckInView *self = SUPPLE_CHECK_IN_VIEW (object);

  switch ((SuppleCheckInViewProperty) prop_id)
    {
    case PROP_QUESTION:
      if (g_set_str (&self->question, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_REFUSAL:
      if (g_set_str (&self->refusal, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_check_in_view_dispose (GObject *object)
{
  SuppleCheckInView *self = SUPPLE_CHECK_IN_VIEW (object);

  g_clear_handle_id (&self->taking, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_CHECK_IN_VIEW);

  G_OBJECT_CLASS (supple_check_in_view_parent_class)->dispose (object);
}

static void
supple_check_in_view_finalize (GObject *object)
{
  SuppleCheckInView *self = SUPPLE_CHECK_IN_VIEW (object);

  g_free (self->question);
  g_free (self->refusal);

  G_OBJECT_CLASS (supple_check_in_view_parent_class)->finalize (object);
}

static void
add_signals (GType type)
{
  /**
   * SuppleCheckInView::answered:
   * @self: the view
   * @value: 0 to 10, or %SUPPLE_CHECK_IN_SKIPPED
   *
   * The question is done with.
   */
  signals[ANSWERED] = g_signal_new ("answered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * SuppleCheckInView::refused:
   * @self: the view
   *
   * The question is not to be asked any more. It is skipped then, too.
   */
  signals[REFUSED] = g_signal_new ("refused", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
supple_check_in_view_class_init (SuppleCheckInViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_check_in_view_dispose;
  object_class->finalize = supple_check_in_view_finalize;
  object_class->get_property = supple_check_in_view_get_property;
  object_class->set_property = supple_check_in_view_set_property;

  /**
   * SuppleCheckInView:question:
   *
   * What is asked.
   */
  props[PROP_QUESTION] = g_param_spec_string ("question", NULL, NULL, NULL, flags);

  /**
   * SuppleCheckInView:refusal:
   *
   * What the button says that switches the question off.
   */
  props[PROP_REFUSAL] = g_param_spec_string ("refusal", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  add_signals (G_TYPE_FROM_CLASS (klass));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-check-in-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleCheckInView, numbers);
  gtk_widget_class_bind_template_callback (widget_class, skip_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, never_clicked_cb);
}

static void
add_button (SuppleCheckInView *self,
            int                value)
{
  g_autofree char *label = g_strdup_printf ("%d", value);
  GtkWidget       *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                          "label", label,
                                          "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                          NULL);

  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "check-in-number");
  self->buttons[value] = GTK_TOGGLE_BUTTON (button);

  if (value > 0)
    gtk_toggle_button_set_group (self->buttons[value], self->buttons[0]);

  if (value == 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _ ("0, no discomfort"), -1);
  else if (value == NUMBERS - 1)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _ ("10, worst imaginable"), -1);

  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->numbers, button);
}

static void
supple_check_in_view_init (SuppleCheckInView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  for (int i = 0; i < NUMBERS; i++)
    add_button (self, i);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * supple_check_in_view_ask:
 * @self: a view that has just come up
 *
 * Puts the focus among the numbers, where keys answer.
 */
void
supple_check_in_view_ask (SuppleCheckInView *self)
{
  g_return_if_fail (SUPPLE_IS_CHECK_IN_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->buttons[0]));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), self->question != NULL ? self->question : "",
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
