/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-step.h"

#include <glib/gi18n.h>

#include "ui/supple-words.h"

#define WORDS_WIDTH SUPPLE_MM (47)
#define WORDS_GAP   SUPPLE_MM (5)
#define CARDS       3
#define CARD_GAP    SUPPLE_MM (3)
#define PADDING     SUPPLE_MM (2.2)
#define DISC        SUPPLE_MM (6)
#define CORNER      SUPPLE_MM (2)
#define INSET       SUPPLE_MM (0.8)
#define LITTLE      SUPPLE_MM (0.9)

static void
add_rule (SuppleSheetBlock *block,
          double            width,
          double            y)
{
  SuppleMark *rule = supple_sheet_block_add (block, SUPPLE_MARK_RULE, SUPPLE_LINE);

  rule->y = y;
  rule->width = width;
  rule->height = SUPPLE_HAIRLINE;
}

static const char *
get_up_words (SupplePlace from,
              SupplePlace to)
{
  if (from == SUPPLE_PLACE_MAT)
    return to == SUPPLE_PLACE_CHAIR
             ? _ ("Roll onto your side, then push up with your hands. Next: a chair without "
                  "wheels.")
             : _ ("Roll onto your side, then push up with your hands. Next: on your feet.");

  if (to == SUPPLE_PLACE_MAT)
    return _ ("Next: the mat. Lean on something steady on your way down.");

  return to == SUPPLE_PLACE_CHAIR ? _ ("Next: a chair without wheels.")
                                  : _ ("Next: on your feet, with something steady in reach.");
}

/* A line across the page where one has to get up or down before this step. */
static double
add_change (SuppleSheetBlock      *block,
            const SuppleSheetPlan *plan,
            guint                  position)
{
  if (position == 0)
    return 0;

  SuppleStep *steps[] = {
    supple_routine_get_step (plan->routine, position - 1),
    supple_routine_get_step (plan->routine, position),
  };
  SupplePlace from = supple_exercise_get_place (supple_step_get_exercise (steps[0]));
  SupplePlace to = supple_exercise_get_place (supple_step_get_exercise (steps[1]));

  if (from == to)
    return 0;

  double y = supple_sheet_block_add_text (
    block,
    supple_typesetter_set (plan->typesetter, SUPPLE_TYPE_STYLE_STRONG, get_up_words (from, to),
                           plan->width),
    0, SUPPLE_MM (1.6), SUPPLE_BLUE);

  add_rule (block, plan->width, y + SUPPLE_MM (1.6));

  return y + SUPPLE_MM (1.6);
}

static void
add_number (SuppleSheetBlock      *block,
            const SuppleSheetPlan *plan,
            guint                  position,
            double                 y)
{
  g_autofree char *number = g_strdup_printf ("%d", (int) position + 1);
  PangoLayout     *layout =
    supple_typesetter_set (plan->typesetter, SUPPLE_TYPE_STYLE_STRONG, number, SUPPLE_ONE_LINE);
  SuppleMark *disc = supple_sheet_block_add (block, SUPPLE_MARK_TILE, SUPPLE_BLUE);
  int         width, height;

  disc->y = y;
  disc->width = disc->height = DISC;
  disc->radius = DISC / 2;

  pango_layout_get_size (layout, &width, &height);
  supple_sheet_block_add_text (block, layout, (DISC - (double) width / PANGO_SCALE) / 2,
                               y + (DISC - (double) height / PANGO_SCALE) / 2, SUPPLE_WHITE);
}

static double
add_cautions (SuppleSheetBlock      *block,
              const SuppleSheetPlan *plan,
              SuppleExercise        *exercise,
              double                 y)
{
  const char *const *cautions = supple_exercise_get_cautions (exercise);

  if (cautions == NULL || cautions[0] == NULL)
    return y;

  g_autofree char *text = g_strjoinv (" · ", (char **) cautions);

  return supple_sheet_block_add_text (
    block,
    /* Translators: on paper, before what some people have to mind with a stretch. */
    supple_typesetter_set_labelled (plan->typesetter, _ ("Take care:"), text, plan->width), 0,
    y + SUPPLE_MM (1.2), SUPPLE_PALE);
}

/* What it is called, how much of it, how to begin, and what it feels like. */
static double
add_words (SuppleSheetBlock      *block,
           const SuppleSheetPlan *plan,
           guint                  position,
           double                 y)
{
  SuppleStep        *step = supple_routine_get_step (plan->routine, position);
  SuppleExercise    *exercise = supple_step_get_exercise (step);
  const char        *start = supple_exercise_get_start_instruction (exercise);
  const char *const *feelings = supple_exercise_get_feelings (exercise);
  g_autofree char   *dose = supple_words_dose (supple_step_get_dose (step));
  SuppleTypesetter  *typesetter = plan->typesetter;
  double             indent = DISC + SUPPLE_MM (2);

  add_number (block, plan, position, y);
  y = supple_sheet_block_add_text (
    block,
    supple_typesetter_set (typesetter, SUPPLE_TYPE_STYLE_STEP,
                           supple_exercise_get_title (exercise), WORDS_WIDTH - indent),
    indent, y + SUPPLE_MM (0.2), SUPPLE_INK);
  y = supple_sheet_block_add_text (
    block, supple_typesetter_set (typesetter, SUPPLE_TYPE_STYLE_STRONG, dose, WORDS_WIDTH), 0,
    y + SUPPLE_MM (1.4), SUPPLE_INK);

  if (start != NULL)
    y = supple_sheet_block_add_text (
      block, supple_typesetter_set (typesetter, SUPPLE_TYPE_STYLE_BODY, start, WORDS_WIDTH), 0,
      y + LITTLE, SUPPLE_INK);

  if (feelings == NULL || feelings[0] == NULL)
    return y;

  return supple_sheet_block_add_text (
    block,
    /* Translators: on paper, before what a stretch feels like. */
    supple_typesetter_set_labelled (typesetter, _ ("You feel:"), feelings[0], WORDS_WIDTH), 0,
    y + LITTLE, SUPPLE_INK);
}

/* A hold that goes with a movement is on that one’s card. */
static gboolean
has_card (SuppleExercise *exercise,
          guint           phase)
{
  return phase == 0 || !supple_phase_get_hold (supple_exercise_get_phase (exercise, phase));
}

/* Returns: (transfer none) (nullable): the hold on the card of @phase, which may be one. */
static SupplePhase *
find_hold (SuppleExercise *exercise,
           guint           phase)
{
  guint n_phases = supple_exercise_get_n_phases (exercise);

  for (guint i = phase; i < n_phases && i <= phase + 1; i++)
    if (supple_phase_get_hold (supple_exercise_get_phase (exercise, i)))
      return supple_exercise_get_phase (exercise, i);

  return NULL;
}

static const char *
breath_word (SupplePhase                 *phase,
             const SuppleTimelineOptions *pacing)
{
  SuppleBreath breath = supple_phase_get_breath (phase);
  SuppleBreath other = supple_phase_get_other_breath (phase);

  if (pacing->other_breath && other != SUPPLE_BREATH_FREE)
    breath = other;

  switch (breath)
    {
    case SUPPLE_BREATH_IN:
      return _ ("Breathe in");

    case SUPPLE_BREATH_OUT:
      return _ ("Breathe out");

    case SUPPLE_BREATH_FREE:
    default:
      return NULL;
    }
}

/* (transfer full) (nullable): “Breathe out · hold 30 s”. */
static char *
card_label (const SuppleSheetPlan *plan,
            SuppleStep            *step,
            guint                  phase)
{
  SuppleExercise  *exercise = supple_step_get_exercise (step);
  const char      *breath = breath_word (supple_exercise_get_phase (exercise, phase), plan->pacing);
  g_autofree char *hold = NULL;

  if (find_hold (exercise, phase) != NULL)
    hold = supple_words_hold (supple_step_get_dose (step));

  if (breath != NULL && hold != NULL)
    return g_strdup_printf ("%s · %s", breath, hold);

  return breath != NULL ? g_strdup (breath) : g_steal_pointer (&hold);
}

static double
add_card (SuppleSheetBlock      *block,
          const SuppleSheetPlan *plan,
          guint                  phase,
          const double           at[3])
{
  SuppleStep       *step = supple_routine_get_step (plan->routine, block->step);
  SuppleExercise   *exercise = supple_step_get_exercise (step);
  SupplePhase      *shown = supple_exercise_get_phase (exercise, phase);
  SupplePhase      *hold = find_hold (exercise, phase);
  g_autofree char  *label = card_label (plan, step, phase);
  const char       *texts[] = { label, supple_phase_get_instruction (shown),
                          hold != NULL && hold != shown ? supple_phase_get_instruction (hold)
                                                              : NULL };
  const SuppleDose *dose = supple_step_get_dose (step);
  double            x = at[0], y = at[1], width = at[2];
  SuppleMark       *tile = supple_sheet_block_add (block, SUPPLE_MARK_TILE, SUPPLE_TILE);

  *tile = (SuppleMark) {
    SUPPLE_MARK_TILE, x, y, width, plan->figure_height, CORNER, SUPPLE_TILE, NULL, NULL, block->step
  };

  SuppleMark *figure = supple_sheet_block_add (block, SUPPLE_MARK_FIGURE, SUPPLE_TILE);

  figure->x = x + INSET;
  figure->y = y + INSET;
  figure->width = width - 2 * INSET;
  figure->height = plan->figure_height - 2 * INSET;
  figure->figure = supple_sheet_figures_get (plan->figures, exercise, phase,
                                             dose->sides == SUPPLE_SIDES_LEFT ? SUPPLE_SIDE_LEFT
                                                                              : SUPPLE_SIDE_NONE);
  y += plan->figure_height + LITTLE;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      y = supple_sheet_block_add_text (
        block,
        supple_typesetter_set (plan->typesetter,
                               i == 0 ? SUPPLE_TYPE_STYLE_STRONG : SUPPLE_TYPE_STYLE_BODY,
                               texts[i], width),
        x, y, i == 0 ? SUPPLE_BLUE : SUPPLE_INK);

  return y;
}

/* The pictures, three in a row. */
static double
add_cards (SuppleSheetBlock      *block,
           const SuppleSheetPlan *plan,
           SuppleExercise        *exercise,
           double                 y)
{
  double left = WORDS_WIDTH + WORDS_GAP;
  double width = (plan->width - left - (CARDS - 1) * CARD_GAP) / CARDS;
  double bottom = y;
  guint  n = 0;

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    {
      if (!has_card (exercise, i))
        continue;

      if (n > 0 && n % CARDS == 0)
        y = bottom + PADDING;

      double at[] = { left + (n % CARDS) * (width + CARD_GAP), y, width };
      double end = add_card (block, plan, i, at);

      bottom = MAX (bottom, end);
      n++;
    }

  return bottom;
}

/**
 * supple_sheet_step_new:
 * @plan: the sheet
 * @position: index of a step of its routine
 *
 * Lays out one step: words on the one side, a picture for each part of the movement on the
 * other; below them who takes care, and above them how to get to another place, where that
 * has to be done.
 *
 * Returns: (transfer full): the step
 */
SuppleSheetBlock *
supple_sheet_step_new (const SuppleSheetPlan *plan,
                       guint                  position)
{
  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (position < supple_routine_get_n_steps (plan->routine), NULL);

  SuppleSheetBlock *self = supple_sheet_block_new (position);
  SuppleStep       *step = supple_routine_get_step (plan->routine, position);
  double            top = add_change (self, plan, position) + PADDING;
  double            words = add_words (self, plan, position, top);
  SuppleExercise   *exercise = supple_step_get_exercise (step);
  double            cards = add_cards (self, plan, exercise, top);

  self->height = add_cautions (self, plan, exercise, MAX (words, cards)) + PADDING;
  add_rule (self, plan->width, self->height);
  self->height += SUPPLE_HAIRLINE;

  return self;
}
