/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-figure-studio.h"

#include <adwaita.h>

/**
 * SuppleFigureStudio:
 *
 * Where figures are drawn: the poses, the person that poses, and the light and
 * colours of the system's style. There is one for the whole program, as there is
 * one #AdwStyleManager. Belongs to the main thread.
 */
struct _SuppleFigureStudio
{
  GObject parent_instance;

  AdwStyleManager  *style_manager;
  SupplePoseBook   *pose_book;
  SuppleRenderer   *renderer;
  SuppleStillCache *still_cache;
  guint             look;
};

G_DEFINE_FINAL_TYPE (SuppleFigureStudio, supple_figure_studio, G_TYPE_OBJECT)

typedef enum
{
  PROP_LOOK = 1,
} SuppleFigureStudioProperty;

static GParamSpec *props[PROP_LOOK + 1];

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
style_changed_cb (SuppleFigureStudio *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * supple_figure_studio_load_pose_book:
 *
 * Reads the poses that come with the program. Needs neither a studio nor a display.
 *
 * Returns: (transfer full): every pose
 */
SupplePoseBook *
supple_figure_studio_load_pose_book (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (RESOURCE_PREFIX "/figure/poses.xml", 0, &error);

  if (bytes != NULL)
    {
      gsize           length;
      const char     *text = g_bytes_get_data (bytes, &length);
      SupplePoseBook *book = supple_pose_book_new (text, (gssize) length, &error);

      if (book != NULL)
        return book;
    }

  /* The file is compiled into the program and tested with it. */
  g_error ("The poses are damaged: %s", error->message);
}

static void
supple_figure_studio_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleFigureStudio *self = SUPPLE_FIGURE_STUDIO (object);

  switch ((SuppleFigureStudioProperty) prop_id)
    {
    case PROP_LOOK:
      g_value_set_uint (value, self->look);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_figure_studio_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleFigureStudio *self = SUPPLE_FIGURE_STUDIO (object);

  switch ((SuppleFigureStudioProperty) prop_id)
    {
    case PROP_LOOK:
      if (self->look == g_value_get_uint (value))
        return;

      self->look = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      g_signal_emit (self, signals[CHANGED], 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_figure_studio_finalize (GObject *object)
{
  SuppleFigureStudio *self = SUPPLE_FIGURE_STUDIO (object);

  g_clear_pointer (&self->pose_book, supple_pose_book_free);
  g_clear_pointer (&self->renderer, supple_renderer_free);
  g_clear_object (&self->still_cache);

  G_OBJECT_CLASS (supple_figure_studio_parent_class)->finalize (object);
}

static void
supple_figure_studio_class_init (SuppleFigureStudioClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = supple_figure_studio_finalize;
  object_class->get_property = supple_figure_studio_get_property;
  object_class->set_property = supple_figure_studio_set_property;

  /**
   * SuppleFigureStudio:look:
   *
   * Which of the bodies poses.
   */
  props[PROP_LOOK] =
    g_param_spec_uint ("look", NULL, NULL, 0, SUPPLE_LOOKS - 1, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * SuppleFigureStudio::changed:
   *
   * Every picture looks different from now on.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_figure_studio_init (SuppleFigureStudio *self)
{
  g_autofree char *folder =
    g_build_filename (g_get_user_cache_dir (), "supple", "figures", NULL);

  self->style_manager = adw_style_manager_get_default ();
  self->pose_book = supple_figure_studio_load_pose_book ();
  self->renderer = supple_renderer_new ();
  self->still_cache = supple_still_cache_new (folder);

  g_signal_connect_object (self->style_manager, "notify", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);

  if (gtk_settings_get_default () != NULL)
    g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-enable-animations",
                             G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * supple_figure_studio_get_default:
 *
 * Returns: (transfer none): the program's studio, made at the first call
 */
SuppleFigureStudio *
supple_figure_studio_get_default (void)
{
  static SuppleFigureStudio *studio = NULL;

  if (studio == NULL)
    studio = g_object_new (SUPPLE_TYPE_FIGURE_STUDIO, NULL);

  return studio;
}

SupplePoseBook *
supple_figure_studio_get_pose_book (SuppleFigureStudio *self)
{
  g_return_val_if_fail (SUPPLE_IS_FIGURE_STUDIO (self), NULL);

  return self->pose_book;
}

SuppleRenderer *
supple_figure_studio_get_renderer (SuppleFigureStudio *self)
{
  g_return_val_if_fail (SUPPLE_IS_FIGURE_STUDIO (self), NULL);

  return self->renderer;
}

SuppleStillCache *
supple_figure_studio_get_still_cache (SuppleFigureStudio *self)
{
  g_return_val_if_fail (SUPPLE_IS_FIGURE_STUDIO (self), NULL);

  return self->still_cache;
}

/**
 * supple_figure_studio_get_motion:
 * @self: a studio
 *
 * Returns: whether figures may move: the system can be told that nothing should
 */
gboolean
supple_figure_studio_get_motion (SuppleFigureStudio *self)
{
  g_return_val_if_fail (SUPPLE_IS_FIGURE_STUDIO (self), FALSE);

  gboolean enabled = TRUE;

  if (gtk_settings_get_default () != NULL)
    g_object_get (gtk_settings_get_default (), "gtk-enable-animations", &enabled, NULL);

  return enabled;
}

static SuppleFigureStyle
get_style (AdwStyleManager *manager)
{
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? SUPPLE_STYLE_CONTRAST_DARK : SUPPLE_STYLE_CONTRAST_LIGHT;

  return dark ? SUPPLE_STYLE_DARK : SUPPLE_STYLE_LIGHT;
}

/* Blue is what nobody chose: then the shirt is the look's own. */
static guint32
get_accent (AdwStyleManager *manager)
{
  AdwAccentColor accent = adw_style_manager_get_accent_color (manager);
  GdkRGBA        colour;

  if (accent == ADW_ACCENT_COLOR_BLUE)
    return 0;

  adw_accent_color_to_rgba (accent, &colour);

  return (guint32) (colour.red * 255) << 16 | (guint32) (colour.green * 255) << 8 |
         (guint32) (colour.blue * 255);
}

/**
 * supple_figure_studio_dress:
 * @self: a studio
 * @scene: (inout): a scene
 *
 * Gives @scene the look, the style and the accent colour of the moment.
 */
void
supple_figure_studio_dress (SuppleFigureStudio *self,
                            SuppleScene        *scene)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_STUDIO (self));
  g_return_if_fail (scene != NULL);

  scene->look = self->look;
  scene->style = get_style (self->style_manager);
  scene->accent = get_accent (self->style_manager);
}
