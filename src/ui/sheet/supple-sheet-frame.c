/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-frame.h"

#include <glib/gi18n.h>

#include "ui/supple-words.h"

#define NAME_WIDTH SUPPLE_MM (60)
#define NAME_GAP   SUPPLE_MM (6)
#define PAGE_WIDTH SUPPLE_MM (22)

/* (transfer full): “5 stretches · 12 min · Mat · Chair”, and the breath that this is told for. */
static char *
facts_text (const SuppleSheetPlan *plan)
{
  guint            n = supple_routine_get_n_steps (plan->routine);
  g_autofree char *count =
    g_strdup_printf (ngettext ("%d stretch", "%d stretches", (gulong) n), (int) n);
  g_autofree char *length = supple_words_length (plan->routine, plan->pacing);
  g_autofree char *places = supple_words_places (plan->routine);

  if (!plan->pacing->pacer)
    return g_strdup_printf ("%s · %s · %s", count, length, places);

  g_autofree char *pace = supple_words_pace (plan->pacing->pace);
  /* Translators: %s is “In 4 s, out 6 s”. */
  g_autofree char *breath = g_strdup_printf (_ ("Breath: %s"), pace);

  return g_strdup_printf ("%s · %s · %s · %s", count, length, places, breath);
}

/* A word with a line behind it, to be written on. */
static void
add_name (SuppleSheetBlock      *block,
          const SuppleSheetPlan *plan,
          double                 y)
{
  PangoLayout *layout = supple_typesetter_set (plan->typesetter, SUPPLE_TYPE_STYLE_BODY,
                                               C_ ("of a person", "Name"), SUPPLE_ONE_LINE);
  double       x = plan->width - NAME_WIDTH;
  int          width;

  pango_layout_get_size (layout, &width, NULL);

  double bottom = supple_sheet_block_add_text (block, layout, x, y, SUPPLE_PALE);
  double gap = (double) width / PANGO_SCALE + SUPPLE_MM (1.5);

  SuppleMark *rule = supple_sheet_block_add (block, SUPPLE_MARK_RULE, SUPPLE_FRAME);

  rule->x = x + gap;
  rule->y = bottom - SUPPLE_HAIRLINE;
  rule->width = NAME_WIDTH - gap;
  rule->height = SUPPLE_HAIRLINE;
}

/**
 * supple_sheet_head_new:
 * @plan: the sheet
 *
 * Returns: (transfer full): what the first page begins with: what it is called and for, how
 *   long it takes, and whose it is
 */
SuppleSheetBlock *
supple_sheet_head_new (const SuppleSheetPlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  SuppleSheetBlock *self = supple_sheet_block_new (SUPPLE_NO_STEP);
  const char       *purpose = supple_routine_get_purpose (plan->routine);
  g_autofree char  *facts = facts_text (plan);
  SuppleTypesetter *typesetter = plan->typesetter;
  double            y;

  y = supple_sheet_block_add_text (
    self,
    supple_typesetter_set (typesetter, SUPPLE_TYPE_STYLE_TITLE,
                           supple_routine_get_title (plan->routine), plan->width),
    0, 0, SUPPLE_INK);

  if (purpose != NULL)
    y = supple_sheet_block_add_text (
      self, supple_typesetter_set (typesetter, SUPPLE_TYPE_STYLE_BODY, purpose, plan->width), 0,
      y + SUPPLE_MM (0.5), SUPPLE_INK);

  y += SUPPLE_MM (1);
  add_name (self, plan, y);
  self->height = supple_sheet_block_add_text (
                   self,
                   supple_typesetter_set (typesetter, SUPPLE_TYPE_STYLE_BODY, facts,
                                          plan->width - NAME_WIDTH - NAME_GAP),
                   0, y, SUPPLE_PALE) +
                 SUPPLE_MM (2.5);

  SuppleMark *rule = supple_sheet_block_add (self, SUPPLE_MARK_RULE, SUPPLE_LINE);

  rule->y = self->height;
  rule->width = plan->width;
  rule->height = SUPPLE_HAIRLINE;
  self->height += SUPPLE_HAIRLINE;

  return self;
}

/**
 * supple_sheet_foot_new:
 * @plan: the sheet
 * @page: which page, from 0
 * @n_pages: of how many
 *
 * Returns: (transfer full): what every page ends with: when to stop, and which page it is
 */
SuppleSheetBlock *
supple_sheet_foot_new (const SuppleSheetPlan *plan,
                       guint                  page,
                       guint                  n_pages)
{
  g_return_val_if_fail (plan != NULL && page < n_pages, NULL);

  SuppleSheetBlock *self = supple_sheet_block_new (SUPPLE_NO_STEP);
  SuppleMark       *rule = supple_sheet_block_add (self, SUPPLE_MARK_RULE, SUPPLE_LINE);
  g_autofree char  *number = g_strdup_printf (_ ("%d of %d"), (int) page + 1, (int) n_pages);
  const char       *origin = _ ("Not medical advice. Movements and texts: Supple, CC BY-SA 4.0.");
  PangoLayout      *stop, *number_layout;
  double            y;

  if (supple_routine_get_own (plan->routine))
    origin = _ ("Not medical advice. Made with Supple.");

  rule->width = plan->width;
  rule->height = SUPPLE_HAIRLINE;

  stop = supple_typesetter_set_labelled (
    plan->typesetter,
    _ ("Stop at sharp pain, tingling, numbness or weakness."),
    _ ("Numb between the legs, or bladder or bowel trouble: get help at once."), plan->width);
  y = supple_sheet_block_add_text (self, stop, 0, SUPPLE_MM (1.8), SUPPLE_INK) + SUPPLE_MM (0.5);

  supple_sheet_block_add_text (
    self,
    supple_typesetter_set (plan->typesetter, SUPPLE_TYPE_STYLE_SMALL, origin,
                           plan->width - PAGE_WIDTH),
    0, y, SUPPLE_PALE);

  number_layout = supple_typesetter_set (plan->typesetter, SUPPLE_TYPE_STYLE_SMALL, number,
                                         SUPPLE_ONE_LINE);

  int width;

  pango_layout_get_size (number_layout, &width, NULL);
  self->height = supple_sheet_block_add_text (
    self, number_layout, plan->width - (double) width / PANGO_SCALE, y, SUPPLE_PALE);

  return self;
}
