/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-mat-view.h"

#include <adwaita.h>

#include "ui/supple-breath-glow.h"

/* Shares of the height. Letters as tall as these can be read from three metres on a screen of 24
 * inches: the word needs 8 %, the line 3 %. */
#define HEADLINE_CAP         0.092
#define INSTRUCTION_CAP      0.040
#define FACTS_CAP            0.047
#define HEADLINE_BASELINE    0.745
#define INSTRUCTION_BASELINE 0.842
#define FACTS_BASELINE       0.940
#define FIGURE_TOP           0.05
#define FIGURE_HEIGHT        0.46
#define LINE_TOP             0.565
#define LINE_THICKNESS       0.017

/* Shares of the width. */
#define LINE_WIDTH 0.60
#define TEXT_WIDTH 0.92

/* The glow breathes between these shares of the figure’s height. */
#define GLOW_OUT 0.80
#define GLOW_IN  1.00

#define FIGURE_DIMMED 0.35

/**
 * SuppleMatView:
 *
 * A session to be read from the floor: a figure, a line, and as few words in as large
 * letters as will fit, on plain white or black. With eyes half shut one sees
 * brightness and not words: the glow is the breath.
 *
 * To a screen reader it is an image, labelled with the words it shows.
 */
struct _SuppleMatView
{
  GtkWidget parent_instance;

  GdkPaintable *figure;
  char         *headline;
  char         *instruction;
  char         *facts;
  gboolean      emphasised;
  gboolean      facts_hidden;
  gboolean      dimmed;
  double        breath;
  double        progress;
};

G_DEFINE_FINAL_TYPE (SuppleMatView, supple_mat_view, GTK_TYPE_WIDGET)

typedef struct
{
  const char *text;
  double      cap, baseline;
  PangoWeight weight;
} Line;

static PangoLayout *
create_layout (SuppleMatView *self,
               const char    *text,
               PangoWeight    weight,
               double         size)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoFontDescription) font =
    pango_font_description_copy (pango_context_get_font_description (
      gtk_widget_get_pango_context (GTK_WIDGET (self))));

  pango_font_description_set_weight (font, weight);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

/* Fonts differ in how tall their capitals are: what counts is the ink of an H. */
static double
get_cap_ratio (SuppleMatView *self,
               PangoWeight    weight)
{
  g_autoptr (PangoLayout) layout = create_layout (self, "H", weight, 1000);
  PangoRectangle ink;

  pango_layout_get_pixel_extents (layout, &ink, NULL);

  return ink.height > 0 ? ink.height / 1000.0 : 0.7;
}

/* Lays a line out as large as it should be, or as the width lets it. */
static PangoLayout *
fit_line (SuppleMatView *self,
          const Line    *line,
          double        *size)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) * TEXT_WIDTH;
  int    text_width;

  *size = line->cap * gtk_widget_get_height (GTK_WIDGET (self)) /
          get_cap_ratio (self, line->weight);

  g_autoptr (PangoLayout) layout = create_layout (self, line->text, line->weight, *size);

  pango_layout_get_pixel_size (layout, &text_width, NULL);

  if (text_width <= width)
    return g_steal_pointer (&layout);

  *size *= width / text_width;

  return create_layout (self, line->text, line->weight, *size);
}

static void
append_line (SuppleMatView *self,
             GtkSnapshot   *snapshot,
             const Line    *line,
             const GdkRGBA *colour)
{
  if (line->text == NULL)
    return;

  double size;
  g_autoptr (PangoLayout) layout = fit_line (self, line, &size);
  int    width;
  double baseline = (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
  double top = line->baseline * gtk_widget_get_height (GTK_WIDGET (self)) - baseline;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT ((float) (gtk_widget_get_width (GTK_WIDGET (self)) - width) / 2,
                                    (float) top));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
append_bar (SuppleMatView *self,
            GtkSnapshot   *snapshot,
            double         share,
            const GdkRGBA *colour)
{
  float          width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float          height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float          thickness = height * (float) LINE_THICKNESS;
  float          length = width * (float) LINE_WIDTH;
  float          filled = length * (float) share;
  float          left = (width - length) / 2;
  gboolean       mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GskRoundedRect bar;

  if (filled < thickness)
    return;

  gsk_rounded_rect_init_from_rect (
    &bar,
    &GRAPHENE_RECT_INIT (mirrored ? left + length - filled : left, height * (float) LINE_TOP,
                         filled, thickness),
    thickness / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_color (snapshot, colour, &bar.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_figure (SuppleMatView *self,
               GtkSnapshot   *snapshot,
               const GdkRGBA *accent)
{
  double view_width = gtk_widget_get_width (GTK_WIDGET (self));
  double view_height = gtk_widget_get_height (GTK_WIDGET (self));
  double height = view_height * FIGURE_HEIGHT;
  double width = view_width * TEXT_WIDTH;
  double aspect = gdk_paintable_get_intrinsic_aspect_ratio (self->figure);
  double share = GLOW_OUT + (GLOW_IN - GLOW_OUT) * self->breath;

  if (aspect > 0)
    {
      width = MIN (width, height * aspect);
      height = width / aspect;
    }

  float left = (float) (view_width - width) / 2;
  float top = (float) (view_height * (FIGURE_TOP + FIGURE_HEIGHT / 2) - height / 2);

  supple_breath_glow_append (
    snapshot,
    &GRAPHENE_POINT_INIT ((float) view_width / 2,
                          (float) (view_height * (FIGURE_TOP + FIGURE_HEIGHT / 2))),
    (float) (view_height * FIGURE_HEIGHT / 2 * share), accent);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (left, top));
  gtk_snapshot_push_opacity (snapshot, self->dimmed ? FIGURE_DIMMED : 1);
  gdk_paintable_snapshot (self->figure, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}

static void
supple_mat_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  SuppleMatView   *self = SUPPLE_MAT_VIEW (widget);
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean         dark = adw_style_manager_get_dark (style);
  GdkRGBA          ground = dark ? (GdkRGBA) { 0, 0, 0, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  GdkRGBA          ink = dark ? (GdkRGBA) { 1, 1, 1, 1 } : (GdkRGBA) { 0, 0, 0, 1 };
  GdkRGBA          track = { ink.red, ink.green, ink.blue, 0.14f };
  GdkRGBA          word;
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  const Line headline = { self->headline, HEADLINE_CAP, HEADLINE_BASELINE,
                          PANGO_WEIGHT_ULTRABOLD };
  const Line instruction = { self->instruction, INSTRUCTION_CAP, INSTRUCTION_BASELINE,
                             PANGO_WEIGHT_MEDIUM };
  const Line facts = { self->facts, FACTS_CAP, FACTS_BASELINE, PANGO_WEIGHT_BOLD };

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style), dark, &word);
  gtk_snapshot_append_color (snapshot, &ground,
                             &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                  (float) gtk_widget_get_height (widget)));

  if (self->figure != NULL)
    append_figure (self, snapshot, accent);

  append_bar (self, snapshot, 1, &track);
  append_bar (self, snapshot, self->progress, accent);
  append_line (self, snapshot, &headline, self->emphasised ? &word : &ink);
  append_line (self, snapshot, &instruction, &ink);

  if (!self->facts_hidden)
    append_line (self, snapshot, &facts, &ink);
}

static void
supple_mat_view_dispose (GObject *object)
{
  SuppleMatView *self = SUPPLE_MAT_VIEW (object);

  g_clear_object (&self->figure);

  G_OBJECT_CLASS (supple_mat_view_parent_class)->dispose (object);
}

static void
supple_mat_view_finalize (GObject *object)
{
  SuppleMatView *self = SUPPLE_MAT_VIEW (object);

  g_free (self->headline);
  g_free (self->instruction);
  g_free (self->facts);

  G_OBJECT_CLASS (supple_mat_view_parent_class)->finalize (object);
}

static void
supple_mat_view_class_init (SuppleMatViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_mat_view_dispose;
  object_class->finalize = supple_mat_view_finalize;
  widget_class->snapshot = supple_mat_view_snapshot;

  gtk_widget_class_set_css_name (widget_class, "mat-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
supple_mat_view_init (SuppleMatView *self)
{
}

/**
 * supple_mat_view_set_words:
 * @self: a view
 * @words: what to show; copied
 */
void
supple_mat_view_set_words (SuppleMatView        *self,
                           const SuppleMatWords *words)
{
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (self));
  g_return_if_fail (words != NULL);

  g_set_str (&self->headline, words->headline);
  g_set_str (&self->instruction, words->instruction);
  g_set_str (&self->facts, words->facts);
  self->emphasised = words->emphasised;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words->instruction != NULL ? words->instruction : "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_mat_view_set_facts_shown:
 * @self: a view
 * @shown: whether side, count and seconds are shown; where they are not, their row is free
 */
void
supple_mat_view_set_facts_shown (SuppleMatView *self,
                                 gboolean       shown)
{
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (self));

  self->facts_hidden = !shown;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_mat_view_set_figure:
 * @self: a view
 * @figure: (nullable): who does the movement; the view has to be told of each new moment
 */
void
supple_mat_view_set_figure (SuppleMatView *self,
                            GdkPaintable  *figure)
{
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (self));

  g_set_object (&self->figure, figure);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_mat_view_set_moment:
 * @self: a view
 * @breath: how full the lungs are, from 0 to 1
 * @progress: how much of the line is full, from 0 to 1
 */
void
supple_mat_view_set_moment (SuppleMatView *self,
                            double         breath,
                            double         progress)
{
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (self));

  self->breath = CLAMP (breath, 0, 1);
  self->progress = CLAMP (progress, 0, 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_mat_view_set_dimmed:
 * @self: a view
 * @dimmed: whether the figure steps back, as it does in a pause
 */
void
supple_mat_view_set_dimmed (SuppleMatView *self,
                            gboolean       dimmed)
{
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (self));

  self->dimmed = dimmed;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_mat_view_get_cap_shares:
 * @self: a view that has a size
 * @headline: (out): how tall a capital of the headline is
 * @instruction: (out): the same of the instruction
 *
 * Both as shares of the view’s height, after any shrinking to fit the width.
 */
void
supple_mat_view_get_cap_shares (SuppleMatView *self,
                                double        *headline,
                                double        *instruction)
{
  g_return_if_fail (SUPPLE_IS_MAT_VIEW (self));

  const Line lines[] = {
    { self->headline, HEADLINE_CAP, 0, PANGO_WEIGHT_ULTRABOLD },
    { self->instruction, INSTRUCTION_CAP, 0, PANGO_WEIGHT_MEDIUM },
  };
  double *shares[] = { headline, instruction };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      double size;
      g_autoptr (PangoLayout) layout = fit_line (self, &lines[i], &size);

      *shares[i] = size * get_cap_ratio (self, lines[i].weight) /
                   gtk_widget_get_height (GTK_WIDGET (self));
    }
}
