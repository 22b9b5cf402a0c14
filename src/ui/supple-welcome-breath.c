/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-welcome-breath.h"

#include "ui/care/supple-step-dots.h"
#include "ui/preferences/supple-pacer-preview.h"

/**
 * SuppleWelcomeBreath:
 *
 * The last page of the welcome: breathe along, and choose a pace.
 */
struct _SuppleWelcomeBreath
{
  GtkBox parent_instance;

  SupplePacerPreview *preview;
  AdwToggleGroup     *presets;
};

G_DEFINE_FINAL_TYPE (SuppleWelcomeBreath, supple_welcome_breath, GTK_TYPE_BOX)

static void
supple_welcome_breath_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_WELCOME_BREATH);

  G_OBJECT_CLASS (supple_welcome_breath_parent_class)->dispose (object);
}

static void
supple_welcome_breath_class_init (SuppleWelcomeBreathClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_welcome_breath_dispose;

  g_type_ensure (SUPPLE_TYPE_PACER_PREVIEW);
  g_type_ensure (SUPPLE_TYPE_STEP_DOTS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/supple-welcome-breath.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleWelcomeBreath, preview);
  gtk_widget_class_bind_template_child (widget_class, SuppleWelcomeBreath, presets);
}

static void
supple_welcome_breath_init (SuppleWelcomeBreath *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  supple_pacer_preview_make_large (self->preview);
}

/**
 * supple_welcome_breath_set_pacing:
 * @self: a page
 * @pacing: the breath that follows from @settings
 * @settings: where the choice is kept
 */
void
supple_welcome_breath_set_pacing (SuppleWelcomeBreath *self,
                                  SupplePacing        *pacing,
                                  GSettings           *settings)
{
  g_return_if_fail (SUPPLE_IS_WELCOME_BREATH (self));

  g_object_set (self->preview, "pacing", pacing, NULL);
  g_settings_bind (settings, "breath-preset", self->presets, "active-name",
                   G_SETTINGS_BIND_DEFAULT);
}
