/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-block.h"

#include <pango/pangocairo.h>

/* How thick the outline of what is to be ticked is, in points. */
#define OUTLINE 0.7

static void
clear_mark (gpointer data)
{
  SuppleMark *mark = data;

  g_clear_object (&mark->layout);
}

/**
 * supple_sheet_block_new:
 * @step: index of the step that it tells, or %SUPPLE_NO_STEP
 *
 * Returns: (transfer full): an empty block
 */
SuppleSheetBlock *
supple_sheet_block_new (guint step)
{
  SuppleSheetBlock *self = g_new0 (SuppleSheetBlock, 1);

  self->step = step;
  self->marks = g_array_new (FALSE, TRUE, sizeof (SuppleMark));
  g_array_set_clear_func (self->marks, clear_mark);

  return self;
}

/**
 * supple_sheet_block_free:
 * @self: (transfer full): a block
 */
void
supple_sheet_block_free (SuppleSheetBlock *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->marks);
  g_free (self);
}

/**
 * supple_sheet_block_add:
 * @self: a block
 * @kind: what to add; text has a function of its own
 * @colour: 0xRRGGBB
 *
 * Returns: (transfer none): the mark, for its place to be set before another is added
 */
SuppleMark *
supple_sheet_block_add (SuppleSheetBlock *self,
                        SuppleMarkKind    kind,
                        guint32           colour)
{
  g_return_val_if_fail (self != NULL, NULL);

  SuppleMark mark = { .kind = kind, .colour = colour, .step = self->step };

  g_array_append_val (self->marks, mark);

  return &g_array_index (self->marks, SuppleMark, self->marks->len - 1);
}

/**
 * supple_sheet_block_add_text:
 * @self: a block
 * @layout: (transfer full): what is to be read
 * @x: where it begins, in points
 * @y: its upper edge
 * @colour: 0xRRGGBB
 *
 * Returns: its lower edge
 */
double
supple_sheet_block_add_text (SuppleSheetBlock *self,
                             PangoLayout      *layout,
                             double            x,
                             double            y,
                             guint32           colour)
{
  g_return_val_if_fail (self != NULL && PANGO_IS_LAYOUT (layout), y);

  SuppleMark *mark = supple_sheet_block_add (self, SUPPLE_MARK_TEXT, colour);
  int         width, height, wanted = pango_layout_get_width (layout);

  pango_layout_get_size (layout, &width, &height);
  mark->layout = layout;
  mark->x = x;
  mark->y = y;
  mark->width = (double) MAX (width, wanted) / PANGO_SCALE;
  mark->height = (double) height / PANGO_SCALE;

  return y + mark->height;
}

static void
scale_text (PangoLayout *layout,
            double       factor)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);
  PangoFontDescription       *scaled = pango_font_description_copy (font);
  int                         width = pango_layout_get_width (layout);

  pango_font_description_set_absolute_size (scaled,
                                            pango_font_description_get_size (font) * factor);
  pango_layout_set_font_description (layout, scaled);
  pango_font_description_free (scaled);

  /* A hair wider, so that no line breaks elsewhere. */
  if (width >= 0)
    pango_layout_set_width (layout, (int) (width * factor) + PANGO_SCALE / 4);
}

/**
 * supple_sheet_block_scale:
 * @self: a block
 * @factor: at most 1
 *
 * Makes a block smaller that is too high for any page.
 */
void
supple_sheet_block_scale (SuppleSheetBlock *self,
                          double            factor)
{
  g_return_if_fail (self != NULL && factor > 0 && factor <= 1);

  for (guint i = 0; i < self->marks->len; i++)
    {
      SuppleMark *mark = &g_array_index (self->marks, SuppleMark, i);

      mark->x *= factor;
      mark->y *= factor;
      mark->width *= factor;
      mark->height *= factor;
      mark->radius *= factor;

      if (mark->layout != NULL)
        scale_text (mark->layout, factor);
    }

  self->height *= factor;
}

static void
trace_corners (const SuppleMark *self,
               cairo_t          *context)
{
  double r = self->radius;
  double left = self->x + r, right = self->x + self->width - r;
  double top = self->y + r, bottom = self->y + self->height - r;

  cairo_new_path (context);
  cairo_arc (context, right, top, r, -G_PI_2, 0);
  cairo_arc (context, right, bottom, r, 0, G_PI_2);
  cairo_arc (context, left, bottom, r, G_PI_2, G_PI);
  cairo_arc (context, left, top, r, G_PI, 3 * G_PI_2);
  cairo_close_path (context);
}

/**
 * supple_mark_draw:
 * @self: a mark
 * @context: a page, in points
 *
 * Puts one thing on paper.
 */
void
supple_mark_draw (const SuppleMark *self,
                  cairo_t          *context)
{
  g_return_if_fail (self != NULL && context != NULL);

  cairo_save (context);
  cairo_set_source_rgb (context, (self->colour >> 16) / 255.0, (self->colour >> 8 & 0xff) / 255.0,
                        (self->colour & 0xff) / 255.0);

  switch (self->kind)
    {
    case SUPPLE_MARK_TEXT:
      cairo_move_to (context, self->x, self->y);
      pango_cairo_show_layout (context, self->layout);
      break;

    case SUPPLE_MARK_FIGURE:
      cairo_translate (context, self->x, self->y);
      supple_sheet_figure_draw (self->figure, context, self->width, self->height, self->colour);
      break;

    case SUPPLE_MARK_RULE:
      cairo_rectangle (context, self->x, self->y, self->width, self->height);
      cairo_fill (context);
      break;

    case SUPPLE_MARK_TILE:
      trace_corners (self, context);
      cairo_fill (context);
      break;

    case SUPPLE_MARK_TICK:
      trace_corners (self, context);
      cairo_set_line_width (context, OUTLINE);
      cairo_stroke (context);
      break;

    default:
      g_return_if_reached ();
    }

  cairo_restore (context);
}
