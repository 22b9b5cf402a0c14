/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-record.h"

#include <glib/gi18n.h>

#define DAYS       14
#define NAME_WIDTH SUPPLE_MM (46)
#define ROW        SUPPLE_MM (8.6)
#define TICK       SUPPLE_MM (5.6)
#define NOTE_LINE  SUPPLE_MM (8.5)
#define NOTES_MAX  9

/* Less than this holds no notes. */
#define NOTES_WORTH_IT SUPPLE_MM (40)

/* What the grid needs besides its rows: the days above it, and what is felt below. */
#define GRID_HEAD SUPPLE_MM (22)
#define GRID_FOOT SUPPLE_MM (32)

static PangoLayout *
set (const SuppleSheetPlan *plan,
     SuppleTypeStyle        style,
     const char            *text,
     double                 width)
{
  return supple_typesetter_set (plan->typesetter, style, text, width);
}

static double
height_of (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

static double
width_of (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);

  return (double) width / PANGO_SCALE;
}

static SuppleMark *
add_line (SuppleSheetBlock *block,
          double            x,
          double            y,
          double            width,
          guint32           colour)
{
  SuppleMark *line = supple_sheet_block_add (block, SUPPLE_MARK_RULE, colour);

  line->x = x;
  line->y = y;
  line->width = width;
  line->height = SUPPLE_HAIRLINE;

  return line;
}

/* A word, and a line to write behind it up to @right. Returns the lower edge. */
static double
add_blank (SuppleSheetBlock      *block,
           const SuppleSheetPlan *plan,
           const char            *word,
           const double           at[2],
           double                 right)
{
  PangoLayout *layout = set (plan, SUPPLE_TYPE_STYLE_BODY, word, SUPPLE_ONE_LINE);
  double       x = at[0] + width_of (layout) + SUPPLE_MM (1.5);
  double       y = supple_sheet_block_add_text (block, layout, at[0], at[1], SUPPLE_PALE);

  add_line (block, x, y - SUPPLE_HAIRLINE, MAX (right - x, 0), SUPPLE_FRAME);

  return y;
}

static double
day_x (const SuppleSheetPlan *plan,
       guint                  day)
{
  return NAME_WIDTH + (plan->width - NAME_WIDTH) * (day + 0.5) / DAYS;
}

static double
add_days (SuppleSheetBlock      *block,
          const SuppleSheetPlan *plan,
          double                 y)
{
  /* A Monday. */
  g_autoptr (GDateTime) monday = g_date_time_new_utc (2024, 1, 1, 12, 0, 0);
  double bottom = add_blank (block, plan, C_ ("a date", "From"), (double[]) { 0, y },
                             NAME_WIDTH - SUPPLE_MM (4));

  for (guint i = 0; i < DAYS; i++)
    {
      g_autoptr (GDateTime) day = g_date_time_add_days (monday, (int) i % 7);
      g_autofree char *name = g_date_time_format (day, "%a");
      PangoLayout     *layout = set (plan, SUPPLE_TYPE_STYLE_SMALL, name, SUPPLE_ONE_LINE);

      supple_sheet_block_add_text (block, layout, day_x (plan, i) - width_of (layout) / 2, y,
                                   i % 7 < 5 ? SUPPLE_INK : SUPPLE_PALE);
    }

  return bottom + SUPPLE_MM (2.5);
}

static double
add_heading (SuppleSheetBlock      *block,
             const SuppleSheetPlan *plan)
{
  double y = supple_sheet_block_add_text (
    block, set (plan, SUPPLE_TYPE_STYLE_HEADING, _ ("Two Weeks"), plan->width), 0, 0, SUPPLE_INK);

  return supple_sheet_block_add_text (
           block,
           set (plan, SUPPLE_TYPE_STYLE_BODY,
                _ ("Tick what you did. An empty day is a rest day; two or three days a week do "
                   "well."),
                plan->width),
           0, y + SUPPLE_MM (0.5), SUPPLE_PALE) +
         SUPPLE_MM (4.5);
}

/* A name that is too long for its place ends in dots: it is written out on the front. */
static void
add_row_name (SuppleSheetBlock      *block,
              const SuppleSheetPlan *plan,
              guint                  position,
              double                 y)
{
  SuppleExercise *exercise =
    supple_step_get_exercise (supple_routine_get_step (plan->routine, position));
  g_autofree char *name =
    g_strdup_printf ("%d  %s", (int) position + 1, supple_exercise_get_title (exercise));
  PangoLayout *layout =
    set (plan, SUPPLE_TYPE_STYLE_BODY, name, NAME_WIDTH - SUPPLE_MM (3));

  pango_layout_set_height (layout, -2);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  supple_sheet_block_add_text (block, layout, 0, y + (ROW - height_of (layout)) / 2, SUPPLE_INK);
}

static double
add_row (SuppleSheetBlock      *block,
         const SuppleSheetPlan *plan,
         guint                  position,
         double                 y)
{
  add_row_name (block, plan, position, y);

  for (guint i = 0; i < DAYS; i++)
    {
      SuppleMark *tick = supple_sheet_block_add (block, SUPPLE_MARK_TICK, SUPPLE_FRAME);

      tick->x = day_x (plan, i) - TICK / 2;
      tick->y = y + (ROW - TICK) / 2;
      tick->width = tick->height = TICK;
      tick->radius = SUPPLE_MM (1);
    }

  return y + ROW;
}

/* How the back felt, in figures to be written. */
static double
add_felt (SuppleSheetBlock      *block,
          const SuppleSheetPlan *plan,
          double                 y)
{
  const char *names[] = { _ ("Back before, 0 to 10"), _ ("Back after, 0 to 10") };

  add_line (block, 0, y + SUPPLE_MM (1.5), plan->width, SUPPLE_LINE);
  y += SUPPLE_MM (2.5);

  for (guint n = 0; n < G_N_ELEMENTS (names); n++)
    {
      PangoLayout *layout = set (plan, SUPPLE_TYPE_STYLE_BODY, names[n],
                                 NAME_WIDTH - SUPPLE_MM (3));

      supple_sheet_block_add_text (block, layout, 0, y + (ROW - height_of (layout)) / 2,
                                   SUPPLE_INK);

      for (guint i = 0; i < DAYS; i++)
        add_line (block, day_x (plan, i) - TICK / 2, y + (ROW + TICK) / 2, TICK, SUPPLE_FRAME);

      y += ROW;
    }

  return supple_sheet_block_add_text (
    block,
    set (plan, SUPPLE_TYPE_STYLE_SMALL,
         _ ("0 is no discomfort, 10 the worst imaginable. A rise of up to 2, to no more than 4, "
            "that has gone in half an hour is fine."),
         plan->width),
    0, y + SUPPLE_MM (2), SUPPLE_PALE);
}

static SuppleSheetBlock *
grid_new (const SuppleSheetPlan *plan,
          guint                  first,
          guint                  end)
{
  SuppleSheetBlock *self = supple_sheet_block_new (SUPPLE_NO_STEP);
  double            y = first == 0 ? add_heading (self, plan) : 0;

  y = add_days (self, plan, y);

  for (guint i = first; i < end; i++)
    y = add_row (self, plan, i, y);

  if (end == supple_routine_get_n_steps (plan->routine))
    y = add_felt (self, plan, y);

  self->height = y + SUPPLE_MM (6);

  return self;
}

/* When to stop, and whom to ask. */
static SuppleSheetBlock *
notice_new (const SuppleSheetPlan *plan)
{
  const char *texts[] = {
    _ ("Stop at once: sharp pain, pain that spreads down a leg, tingling, numbness, weakness, "
       "dizziness, pain in the chest."),
    _ ("Worse for hours afterwards: leave it out, and ask your doctor or physiotherapist."),
    _ ("Call an emergency number: numb between the legs, new bladder or bowel trouble, both legs "
       "weak, or after an accident."),
  };
  SuppleSheetBlock *self = supple_sheet_block_new (SUPPLE_NO_STEP);
  SuppleMark       *tile = supple_sheet_block_add (self, SUPPLE_MARK_TILE, SUPPLE_NOTICE);
  double            inset = SUPPLE_MM (5), indent = SUPPLE_MM (4);
  double            y = SUPPLE_MM (4);

  tile->width = plan->width;
  tile->radius = SUPPLE_MM (3);
  y = supple_sheet_block_add_text (
    self,
    set (plan, SUPPLE_TYPE_STYLE_STEP, _ ("When to Stop, and Whom to Ask"),
         plan->width - 2 * inset),
    inset, y, SUPPLE_INK);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      y += SUPPLE_MM (1.2);
      supple_sheet_block_add_text (
        self, set (plan, SUPPLE_TYPE_STYLE_BODY, "•", SUPPLE_ONE_LINE), inset, y, SUPPLE_INK);
      y = supple_sheet_block_add_text (
        self,
        set (plan, SUPPLE_TYPE_STYLE_BODY, texts[i], plan->width - 2 * inset - indent),
        inset + indent, y, SUPPLE_INK);
    }

  g_array_index (self->marks, SuppleMark, 0).height = y + SUPPLE_MM (4);
  self->height = y + SUPPLE_MM (4) + SUPPLE_MM (7);

  return self;
}

/**
 * supple_sheet_record_new:
 * @plan: the sheet
 * @page_height: of what may be printed on, in points
 *
 * Lays out what is written on: two weeks to be ticked, and when to stop. A long routine’s grid
 * goes on on the next page, with its days.
 *
 * Returns: (transfer full) (element-type SuppleSheetBlock): the parts, in order
 */
GPtrArray *
supple_sheet_record_new (const SuppleSheetPlan *plan,
                         double                 page_height)
{
  g_return_val_if_fail (plan != NULL && page_height > 0, NULL);

  GPtrArray *blocks =
    g_ptr_array_new_with_free_func ((GDestroyNotify) supple_sheet_block_free);
  guint n = supple_routine_get_n_steps (plan->routine);
  guint rows = (guint) MAX (1, (page_height - GRID_HEAD - GRID_FOOT) / ROW);

  for (guint first = 0; first < n; first += rows)
    g_ptr_array_add (blocks, grid_new (plan, first, MIN (first + rows, n)));

  g_ptr_array_add (blocks, notice_new (plan));

  return blocks;
}

static double
add_notes (SuppleSheetBlock      *block,
           const SuppleSheetPlan *plan,
           double                 height)
{
  double y = supple_sheet_block_add_text (
    block, set (plan, SUPPLE_TYPE_STYLE_STEP, _ ("Notes"), plan->width), 0, 0, SUPPLE_INK);

  for (guint i = 0; i < NOTES_MAX && y + NOTE_LINE < height; i++)
    {
      y += NOTE_LINE;
      add_line (block, 0, y, plan->width, SUPPLE_LINE);
    }

  return y + NOTE_LINE;
}

/**
 * supple_sheet_notes_new:
 * @plan: the sheet
 * @height: how much room there is, in points, at least %SUPPLE_NOTES_HEIGHT_MIN
 *
 * Returns: (transfer full): lines for notes, as far as there is room for some, and for who gave
 *   the sheet to whom
 */
SuppleSheetBlock *
supple_sheet_notes_new (const SuppleSheetPlan *plan,
                        double                 height)
{
  g_return_val_if_fail (plan != NULL && height >= SUPPLE_NOTES_HEIGHT_MIN, NULL);

  SuppleSheetBlock *self = supple_sheet_block_new (SUPPLE_NO_STEP);
  double            given = NOTE_LINE + SUPPLE_NOTES_HEIGHT_MIN;
  double            y = SUPPLE_MM (1);

  if (height >= NOTES_WORTH_IT)
    y = add_notes (self, plan, height - given);

  add_blank (self, plan, _ ("Given by"), (double[]) { 0, y }, plan->width * 0.55);
  self->height = add_blank (self, plan, C_ ("of a day", "Date"),
                            (double[]) { plan->width * 0.6, y }, plan->width * 0.85);

  return self;
}
