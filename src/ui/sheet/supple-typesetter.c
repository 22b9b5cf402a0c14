/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-typesetter.h"

#include <pango/pangocairo.h>
#include <string.h>

/* Near to the typeface of the window; what a system has of these decides. */
#define FAMILIES "Adwaita Sans, Inter, Cantarell, sans-serif"

#define POINTS_PER_INCH 72.0

/**
 * SuppleTypesetter:
 *
 * Sets text for paper. A unit is a point, and nothing is rounded to the pixels of a screen, so
 * that a page looks the same wherever it is printed. Keep to one thread.
 */
struct _SuppleTypesetter
{
  PangoContext *context;
  gboolean      mirrored;
};

static const struct
{
  double      points;
  PangoWeight weight;
} styles[] = {
  [SUPPLE_TYPE_STYLE_TITLE] = { 22, PANGO_WEIGHT_BOLD },
  [SUPPLE_TYPE_STYLE_HEADING] = { 14, PANGO_WEIGHT_BOLD },
  [SUPPLE_TYPE_STYLE_STEP] = { 12.5, PANGO_WEIGHT_BOLD },
  [SUPPLE_TYPE_STYLE_STRONG] = { 9.5, PANGO_WEIGHT_BOLD },
  [SUPPLE_TYPE_STYLE_BODY] = { 9, PANGO_WEIGHT_NORMAL },
  [SUPPLE_TYPE_STYLE_SMALL] = { 8.2, PANGO_WEIGHT_NORMAL },
};

/**
 * supple_typesetter_new:
 * @mirrored: whether the page is read from the right
 *
 * Returns: (transfer full): a typesetter
 */
SuppleTypesetter *
supple_typesetter_new (gboolean mirrored)
{
  SuppleTypesetter     *self = g_new0 (SuppleTypesetter, 1);
  cairo_font_options_t *options = cairo_font_options_create ();

  self->mirrored = mirrored;
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (self->context, options);
  pango_cairo_context_set_resolution (self->context, POINTS_PER_INCH);
  pango_context_set_round_glyph_positions (self->context, FALSE);
  pango_context_set_base_dir (self->context,
                              mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  cairo_font_options_destroy (options);

  return self;
}

/**
 * supple_typesetter_free:
 * @self: (transfer full): a typesetter
 *
 * What it has set stays.
 */
void
supple_typesetter_free (SuppleTypesetter *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->context);
  g_free (self);
}

gboolean
supple_typesetter_get_mirrored (SuppleTypesetter *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->mirrored;
}

/* Text in another script than the page begins where the page’s lines begin. Pango’s “left” is
 * the side that the text itself is read from. */
static PangoAlignment
get_alignment (SuppleTypesetter *self,
               PangoLayout      *layout)
{
  gboolean from_right = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;

  return from_right == self->mirrored ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

/**
 * supple_typesetter_set:
 * @self: a typesetter
 * @style: how it looks
 * @text: what is to be read
 * @width: in points, or %SUPPLE_ONE_LINE; a word that is too long for it is broken
 *
 * Returns: (transfer full): the text, set
 */
PangoLayout *
supple_typesetter_set (SuppleTypesetter *self,
                       SuppleTypeStyle   style,
                       const char       *text,
                       double            width)
{
  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  PangoLayout          *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_from_string (FAMILIES);

  pango_font_description_set_absolute_size (font, styles[style].points * PANGO_SCALE);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_alignment (layout, get_alignment (self, layout));

  if (width >= 0)
    {
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
    }

  return layout;
}

/**
 * supple_typesetter_set_labelled:
 * @self: a typesetter
 * @label: what kind of thing @text is, with its colon
 * @text: what is to be read
 * @width: in points
 *
 * Sets text in the small style that begins with a bold word.
 *
 * Returns: (transfer full): the text, set
 */
PangoLayout *
supple_typesetter_set_labelled (SuppleTypesetter *self,
                                const char       *label,
                                const char       *text,
                                double            width)
{
  g_return_val_if_fail (self != NULL && label != NULL && text != NULL, NULL);

  g_autofree char *both = g_strdup_printf ("%s %s", label, text);
  PangoLayout     *layout = supple_typesetter_set (self, SUPPLE_TYPE_STYLE_SMALL, both, width);
  PangoAttrList   *attributes = pango_attr_list_new ();
  PangoAttribute  *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->start_index = 0;
  bold->end_index = (guint) strlen (label);
  pango_attr_list_insert (attributes, bold);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}
