/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-illustration.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-choreography.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/figure/supple-picture-file.h"
#include "ui/figure/supple-preview.h"

#define STATUS_FAILED 1
#define STATUS_USAGE  2
#define STATUS_GO_ON  (-1)

#define PIXELS_DEFAULT 1000
#define PIXELS_MIN     16
#define PIXELS_MAX     8000
#define SAMPLES        16

/* Nobody asked for a moment: the pose that the exercise is known by. */
#define AT_KEY_POSE (-1)

typedef struct
{
  SuppleExercise *exercise;
  guint           phase;
  SuppleSide      side;
  double          at;
  SuppleScene     scene;
  SupplePose      ghost;
  double          size;
  const char     *output;
} Illustration;

/**
 * supple_illustration_add_options:
 * @application: the program
 *
 * Tells @application the options for drawing a picture into a file.
 */
void
supple_illustration_add_options (GApplication *application)
{
  static const GOptionEntry entries[] = {
    { "illustrate", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Draw a stretch into the file given by --output"), N_ ("ID") },
    { "phase", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Draw this phase of it, as --timeline names them"), N_ ("NAME") },
    { "side", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Draw this side: left or right"), N_ ("SIDE") },
    { "at", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Draw this moment: 0 is the start, 1 the end of the phase or movement"),
      N_ ("FRACTION") },
    { "style", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Colours: light, dark or contrast"),
      N_ ("STYLE") },
    { "look", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Look of the figure, 1 to 4"), N_ ("LOOK") },
    { "size", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Longer side in pixels, 16 to 8000; 300 are an inch of a PDF"), N_ ("PIXELS") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      N_ ("Where to: FILE.png or FILE.pdf; for sound FILE.flac, .opus, .ogg or .wav; for a sheet "
          "FILE.pdf"),
      N_ ("FILE") },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
}

/* Tells what else there would have been. */
static gboolean
complain (const char *option,
          const char *given,
          const char *choices)
{
  g_printerr ("supple: --%s has no “%s”; there is: %s\n", option, given, choices);
  return FALSE;
}

static gboolean
parse_exercise (GVariantDict  *options,
                SuppleLibrary *library,
                Illustration  *self)
{
  GListModel *exercises = supple_library_get_exercises (library);
  g_autoptr (GString) ids = g_string_new (NULL);
  const char *id = NULL;

  g_variant_dict_lookup (options, "illustrate", "&s", &id);
  self->exercise = supple_library_get_exercise (library, id);

  if (self->exercise != NULL)
    return TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", supple_exercise_get_id (exercise));
    }

  return complain ("illustrate", id, ids->str);
}

static gboolean
parse_phase (GVariantDict *options,
             Illustration *self)
{
  g_autoptr (GString) ids = g_string_new (NULL);
  const char *id = NULL;

  self->phase = SUPPLE_NO_PHASE;

  if (!g_variant_dict_lookup (options, "phase", "&s", &id))
    return TRUE;

  for (guint i = 0; i < supple_exercise_get_n_phases (self->exercise); i++)
    {
      const char *known = supple_phase_get_id (supple_exercise_get_phase (self->exercise, i));

      if (g_str_equal (known, id))
        self->phase = i;

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", known);
    }

  return self->phase != SUPPLE_NO_PHASE || complain ("phase", id, ids->str);
}

static gboolean
parse_side (GVariantDict *options,
            Illustration *self)
{
  const char *side = NULL;

  if (!g_variant_dict_lookup (options, "side", "&s", &side))
    return TRUE;

  if (g_str_equal (side, "left"))
    self->side = SUPPLE_SIDE_LEFT;
  else if (g_str_equal (side, "right"))
    self->side = SUPPLE_SIDE_RIGHT;
  else
    return complain ("side", side, "left, right");

  if (supple_exercise_get_sided (self->exercise))
    return TRUE;

  g_printerr ("supple: --side: “%s” is done with both sides at once\n",
              supple_exercise_get_id (self->exercise));
  return FALSE;
}

static gboolean
parse_style (GVariantDict *options,
             Illustration *self)
{
  static const struct
  {
    const char       *name;
    SuppleFigureStyle style;
  } styles[] = {
    { "light", SUPPLE_STYLE_LIGHT },
    { "dark", SUPPLE_STYLE_DARK },
    { "contrast", SUPPLE_STYLE_CONTRAST_LIGHT },
  };
  const char *style = NULL;

  if (!g_variant_dict_lookup (options, "style", "&s", &style))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (styles[i].name, style))
      {
        self->scene.style = styles[i].style;
        return TRUE;
      }

  return complain ("style", style, "light, dark, contrast");
}

/* A number from @range[0] to @range[1]. */
static gboolean
parse_number (GVariantDict *options,
              const char   *name,
              const double  range[2],
              gboolean      whole,
              double       *number)
{
  const char *text;
  char       *end;

  if (!g_variant_dict_lookup (options, name, "&s", &text))
    return TRUE;

  *number = g_ascii_strtod (text, &end);

  if (end != text && *end == '\0' && *number >= range[0] && *number <= range[1] &&
      (!whole || *number == floor (*number)))
    return TRUE;

  g_printerr (whole ? "supple: --%s wants a whole number from %g to %g, not “%s”\n"
                    : "supple: --%s wants a number from %g to %g, not “%s”\n",
              name, range[0], range[1], text);
  return FALSE;
}

static gboolean
parse_output (GVariantDict *options,
              Illustration *self)
{
  if (!g_variant_dict_lookup (options, "output", "^&ay", &self->output))
    {
      g_printerr ("supple: --illustrate wants --output FILE.png or --output FILE.pdf\n");
      return FALSE;
    }

  if (supple_picture_file_knows (self->output))
    return TRUE;

  g_printerr ("supple: --output wants a name that ends in .png or .pdf, not “%s”\n",
              self->output);
  return FALSE;
}

/* What belongs to a picture means nothing without one; sound goes into a file too. */
static int
check_unused (GVariantDict *options)
{
  static const char *const names[] = {
    "phase",
    "side",
    "at",
    "style",
    "look",
    "size",
    "output",
  };
  gboolean recording = g_variant_dict_contains (options, "render-audio");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_variant_dict_contains (options, names[i]) &&
        !(recording && g_str_equal (names[i], "output")))
      {
        g_printerr (g_str_equal (names[i], "output")
                      ? "supple: --%s goes with --illustrate, --render-audio or --sheet\n"
                      : "supple: --%s goes with --illustrate\n",
                    names[i]);
        return STATUS_USAGE;
      }

  return STATUS_GO_ON;
}

static gboolean
parse (GVariantDict  *options,
       SuppleLibrary *library,
       Illustration  *self)
{
  double look = 1;

  self->at = AT_KEY_POSE;
  self->size = PIXELS_DEFAULT;

  if (!parse_exercise (options, library, self) || !parse_phase (options, self) ||
      !parse_side (options, self) || !parse_style (options, self) ||
      !parse_number (options, "at", (const double[]) { 0, 1 }, FALSE, &self->at) ||
      !parse_number (options, "look", (const double[]) { 1, SUPPLE_LOOKS }, TRUE, &look) ||
      !parse_number (options, "size", (const double[]) { PIXELS_MIN, PIXELS_MAX }, TRUE,
                     &self->size) ||
      !parse_output (options, self))
    return FALSE;

  self->scene.look = (guint) look - 1;

  /* A phase is known by what it leads to. */
  if (self->phase != SUPPLE_NO_PHASE && self->at == AT_KEY_POSE)
    self->at = 1;

  return TRUE;
}

static gboolean
pose_moment (Illustration   *self,
             SupplePoseBook *book)
{
  g_autoptr (SuppleTimeline) preview =
    supple_preview_new (self->exercise, self->side, SUPPLE_PREVIEW_WHOLE_HOLD);
  g_autofree SuppleChoreography *choreography = g_new0 (SuppleChoreography, 1);
  gint64                         start_us = 0, end_us = supple_preview_get_duration_us (preview);
  double                         fraction;

  if (self->phase != SUPPLE_NO_PHASE &&
      !supple_preview_find_phase (preview, self->phase, &start_us, &end_us))
    return FALSE;

  /* The last microsecond still belongs to the phase. */
  gint64               at_us = start_us + (gint64) (self->at * (double) (end_us - start_us - 1));
  const SuppleSegment *segment = supple_preview_find (preview, at_us, &fraction);

  supple_choreography_pose (choreography, book, preview, segment, fraction, &self->scene.pose);
  self->scene.breath = self->scene.pose.breath;
  self->scene.fit = choreography->fit;

  return TRUE;
}

static void
pose_still (Illustration   *self,
            SupplePoseBook *book)
{
  SuppleFit *fit = &self->scene.fit;

  if (supple_choreography_still (book, self->exercise, self->side, &self->scene.pose,
                                 &self->ghost))
    {
      self->scene.ghost = &self->ghost;
      supple_fit_add (fit, &self->ghost, 0, 0, TRUE);
    }

  supple_fit_add (fit, &self->scene.pose, 0, 0, TRUE);
}

static GdkTexture *
draw (Illustration *self)
{
  g_autoptr (SupplePoseBook) book = supple_figure_studio_load_pose_book ();
  g_autoptr (SuppleRenderer) renderer = supple_renderer_new ();

  self->scene.props = TRUE;
  self->scene.glow = 1;
  self->scene.samples = SAMPLES;

  /* A phase without any time of its own looks like the pose of the whole. */
  if (self->at == AT_KEY_POSE || !pose_moment (self, book))
    pose_still (self, book);

  double aspect = supple_fit_get_aspect (&self->scene.fit);
  int    width = (int) round (aspect >= 1 ? self->size : self->size * aspect);
  int    height = (int) round (aspect >= 1 ? self->size / aspect : self->size);

  return supple_still_draw (renderer, &self->scene, MAX (width, 1), MAX (height, 1));
}

/**
 * supple_illustration_run:
 * @options: what was given
 * @library: the stretches there are
 *
 * Draws what is asked for into a file. Needs no display.
 *
 * Returns: an exit status: 0, 2 where the call was wrong or 1 where the file could not
 *   be written, both told on standard error; −1 if no picture was asked for
 */
int
supple_illustration_run (GVariantDict  *options,
                         SuppleLibrary *library)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), STATUS_FAILED);

  g_autofree Illustration *self = g_new0 (Illustration, 1);
  g_autoptr (GError) error = NULL;

  if (!g_variant_dict_contains (options, "illustrate"))
    return check_unused (options);

  if (g_variant_dict_contains (options, "render-audio"))
    {
      g_printerr ("supple: one at a time, please: --illustrate or --render-audio\n");
      return STATUS_USAGE;
    }

  if (!parse (options, library, self))
    return STATUS_USAGE;

  g_autoptr (GdkTexture) picture = draw (self);

  if (supple_picture_file_write (self->output, picture, supple_exercise_get_title (self->exercise),
                                 &error))
    return 0;

  g_printerr ("supple: %s\n", error->message);
  return STATUS_FAILED;
}
