/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet.h"

#include "ui/sheet/supple-sheet-frame.h"
#include "ui/sheet/supple-sheet-record.h"

/* Narrower paper shows the whole smaller, rather than three letters in a line. */
#define WIDTH_MIN SUPPLE_MM (200)

/* Pictures are as high as goes on the fewest pages. */
#define FIGURE_HIGHEST SUPPLE_MM (30)
#define FIGURE_LOWEST  SUPPLE_MM (17)
#define FIGURE_STEP    SUPPLE_MM (0.5)

#define FOOT_GAP   SUPPLE_MM (2)
#define RECORD_GAP SUPPLE_MM (7)

/**
 * SuppleSheet:
 *
 * A routine on paper: what to do on the front, and on the back two weeks to be ticked. It is a
 * list of marks with their places for each page, so that what draws it need not know what it
 * says, and what tests it need not look at it. Steps are never torn apart. Keep to one thread.
 */
struct _SuppleSheet
{
  double              width, height, scale;
  SuppleSheetFigures *figures;
  GPtrArray          *pages;
};

/* Where the next thing goes. */
typedef struct
{
  SuppleSheet     *sheet;
  SuppleSheetPlan *plan;
  double           y, bottom;
} Placing;

static void
clear_mark (gpointer data)
{
  SuppleMark *mark = data;

  g_clear_object (&mark->layout);
}

static void
begin_page (Placing *placing)
{
  GArray *page = g_array_new (FALSE, TRUE, sizeof (SuppleMark));

  g_array_set_clear_func (page, clear_mark);
  g_ptr_array_add (placing->sheet->pages, page);
  placing->y = SUPPLE_SHEET_MARGIN;
}

static void
put_at (SuppleSheet           *self,
        const SuppleSheetPlan *plan,
        guint                  page,
        double                 y,
        SuppleSheetBlock      *block)
{
  gboolean mirrored = supple_typesetter_get_mirrored (plan->typesetter);

  for (guint i = 0; i < block->marks->len; i++)
    {
      SuppleMark mark = g_array_index (block->marks, SuppleMark, i);

      if (mirrored)
        mark.x = plan->width - mark.x - mark.width;

      mark.x += SUPPLE_SHEET_MARGIN;
      mark.y += y;

      if (mark.layout != NULL)
        g_object_ref (mark.layout);

      g_array_append_val (g_ptr_array_index (self->pages, page), mark);
    }
}

/* What does not fit goes onto the next page; what fits onto none is made smaller. */
static void
put (Placing          *placing,
     SuppleSheetBlock *block)
{
  double page_height = placing->bottom - SUPPLE_SHEET_MARGIN;

  if (block->height > page_height)
    supple_sheet_block_scale (block, page_height / block->height);

  if (placing->y + block->height > placing->bottom + 1e-6)
    begin_page (placing);

  put_at (placing->sheet, placing->plan, placing->sheet->pages->len - 1, placing->y, block);
  placing->y += block->height;
}

static void
put_steps (Placing *placing)
{
  g_autoptr (SuppleSheetBlock) head = supple_sheet_head_new (placing->plan);

  g_ptr_array_set_size (placing->sheet->pages, 0);
  begin_page (placing);
  put (placing, head);

  for (guint i = 0; i < supple_routine_get_n_steps (placing->plan->routine); i++)
    {
      g_autoptr (SuppleSheetBlock) step = supple_sheet_step_new (placing->plan, i);

      put (placing, step);
    }
}

static double
get_height (GPtrArray *blocks)
{
  double height = 0;

  for (guint i = 0; i < blocks->len; i++)
    height += ((SuppleSheetBlock *) g_ptr_array_index (blocks, i))->height;

  return height;
}

/* On the back of the first page; or, where the steps go on there, below them if there is room. */
static void
put_record (Placing *placing)
{
  g_autoptr (GPtrArray) blocks =
    supple_sheet_record_new (placing->plan, placing->bottom - SUPPLE_SHEET_MARGIN);
  double needed = RECORD_GAP + get_height (blocks) + SUPPLE_NOTES_HEIGHT_MIN;

  if (placing->sheet->pages->len == 1 || placing->y + needed > placing->bottom)
    begin_page (placing);
  else
    placing->y += RECORD_GAP;

  for (guint i = 0; i < blocks->len; i++)
    put (placing, g_ptr_array_index (blocks, i));

  if (placing->bottom - placing->y < SUPPLE_NOTES_HEIGHT_MIN)
    begin_page (placing);

  g_autoptr (SuppleSheetBlock) notes =
    supple_sheet_notes_new (placing->plan, placing->bottom - placing->y);

  put (placing, notes);
}

static guint
count_pages (Placing *placing,
             double   figure_height)
{
  placing->plan->figure_height = figure_height;
  put_steps (placing);
  put_record (placing);

  return placing->sheet->pages->len;
}

static void
put_all (Placing *placing)
{
  guint  fewest = count_pages (placing, FIGURE_LOWEST);
  double height = FIGURE_HIGHEST;

  while (count_pages (placing, height) > fewest)
    height -= FIGURE_STEP;
}

static double
get_foot_height (const SuppleSheetPlan *plan)
{
  g_autoptr (SuppleSheetBlock) foot = supple_sheet_foot_new (plan, 0, 1);

  return foot->height;
}

static void
put_feet (SuppleSheet           *self,
          const SuppleSheetPlan *plan)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      g_autoptr (SuppleSheetBlock) foot = supple_sheet_foot_new (plan, i, self->pages->len);

      put_at (self, plan, i, self->height - SUPPLE_SHEET_MARGIN - foot->height, foot);
    }
}

/**
 * supple_sheet_new:
 * @routine: a routine
 * @options: what it is printed on, and for whom
 *
 * Lays out a sheet, in the language of the program. Pictures are drawn when they are asked for.
 *
 * Returns: (transfer full): the sheet, of two pages at least
 */
SuppleSheet *
supple_sheet_new (SuppleRoutine            *routine,
                  const SuppleSheetOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (options != NULL && options->width > 0 && options->height > 0, NULL);

  SuppleSheet *self = g_new0 (SuppleSheet, 1);
  g_autoptr (SuppleTypesetter) typesetter = supple_typesetter_new (options->mirrored);

  self->scale = MIN (1, options->width / WIDTH_MIN);
  self->width = options->width / self->scale;
  self->height = options->height / self->scale;
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->figures = supple_sheet_figures_new (options->look);

  SuppleSheetPlan plan = {
    .routine = routine,
    .pacing = &options->pacing,
    .typesetter = typesetter,
    .figures = self->figures,
    .width = self->width - 2 * SUPPLE_SHEET_MARGIN,
  };
  Placing placing = { .sheet = self, .plan = &plan };

  placing.bottom = self->height - SUPPLE_SHEET_MARGIN - get_foot_height (&plan) - FOOT_GAP;
  put_all (&placing);
  put_feet (self, &plan);

  return self;
}

/**
 * supple_sheet_free:
 * @self: (transfer full): a sheet
 */
void
supple_sheet_free (SuppleSheet *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->pages);
  supple_sheet_figures_free (self->figures);
  g_free (self);
}

guint
supple_sheet_get_n_pages (SuppleSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

/**
 * supple_sheet_get_n_marks:
 * @self: a sheet
 * @page: one of its pages, from 0
 *
 * Returns: how many things are on that page
 */
guint
supple_sheet_get_n_marks (SuppleSheet *self,
                          guint        page)
{
  g_return_val_if_fail (self != NULL && page < self->pages->len, 0);

  return ((GArray *) g_ptr_array_index (self->pages, page))->len;
}

/**
 * supple_sheet_get_mark:
 * @self: a sheet
 * @page: one of its pages, from 0
 * @position: which of the things on it
 *
 * Returns: (transfer none): the thing, at its place on the page
 */
const SuppleMark *
supple_sheet_get_mark (SuppleSheet *self,
                       guint        page,
                       guint        position)
{
  g_return_val_if_fail (position < supple_sheet_get_n_marks (self, page), NULL);

  return &g_array_index ((GArray *) g_ptr_array_index (self->pages, page), SuppleMark, position);
}

/**
 * supple_sheet_get_width:
 * @self: a sheet
 *
 * Returns: how wide its pages are in the measure of its marks: in points, of wider paper where
 *   the real one is narrow
 */
double
supple_sheet_get_width (SuppleSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * supple_sheet_get_height:
 * @self: a sheet
 *
 * Returns: how high its pages are, in the same measure as their width
 */
double
supple_sheet_get_height (SuppleSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * supple_sheet_draw:
 * @self: a sheet
 * @page: one of its pages, from 0
 * @context: that page, in points from its upper left corner
 *
 * Puts a page on paper.
 */
void
supple_sheet_draw (SuppleSheet *self,
                   guint        page,
                   cairo_t     *context)
{
  g_return_if_fail (self != NULL && page < self->pages->len && context != NULL);

  cairo_save (context);
  cairo_scale (context, self->scale, self->scale);

  for (guint i = 0; i < supple_sheet_get_n_marks (self, page); i++)
    supple_mark_draw (supple_sheet_get_mark (self, page, i), context);

  cairo_restore (context);
}
