/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-exercise-words.h"

#include <glib/gi18n.h>

#include "ui/supple-words.h"

typedef struct
{
  const char *id;
  const char *words;
} Word;

static const Word tags[] = {
  { "flexion_end", N_ ("Deep forward bend") },
  { "flexion_mid", N_ ("Gentle forward bend") },
  { "flexion_small", N_ ("Small flattening of the back") },
  { "extension_end", N_ ("Deep back bend") },
  { "extension_mid", N_ ("Gentle back bend") },
  { "extension_small", N_ ("Slight back bend") },
  { "rotation_end", N_ ("Full twist") },
  { "rotation_mid", N_ ("Gentle twist") },
  { "side_bend", N_ ("Side bend") },
  { "neutral_spine", N_ ("Back stays level") },
  { "kneeling", N_ ("Weight on the knees") },
  { "deep_knee_bend", N_ ("Deep knee bend") },
  { "wrist_load", N_ ("Weight on the wrists") },
  { "shoulder_load", N_ ("Weight on a shoulder") },
  { "head_down", N_ ("Head below the heart") },
  { "supine", N_ ("Flat on the back") },
  { "prone", N_ ("Flat on the belly") },
  { "side_lying", N_ ("Lying on the side") },
  { "hip_flexion_90plus", N_ ("Hip bent far") },
  { "hip_adduction_ir", N_ ("Hip crossed over") },
  { "hip_rotation", N_ ("Hip turned out") },
  { "hip_extension", N_ ("Hip stretched back") },
  { "neural_tension", N_ ("Can pull on the nerve in the leg") },
  { "balance", N_ ("Balance, or a support") },
  { "standing", N_ ("Standing up") },
  { "sitting", N_ ("Sitting down") },
  { "strength", N_ ("Muscle work") },
  { "rest", N_ ("Rest") },
};

static const Word positions[] = {
  { "all-fours", N_ ("On all fours") },
  { "face-down", N_ ("Face down") },
  { "half-kneeling", N_ ("On one knee") },
  { "kneeling", N_ ("Kneeling") },
  { "on-the-back", N_ ("On the back") },
  { "on-the-side", N_ ("On the side") },
  { "sitting", N_ ("Sitting") },
  { "standing", N_ ("Upright") },
};

static const char *
look_up (const Word *words,
         guint       n_words,
         const char *id)
{
  for (guint i = 0; i < n_words; i++)
    if (g_strcmp0 (words[i].id, id) == 0)
      return _ (words[i].words);

  return NULL;
}

/**
 * supple_words_tag:
 * @tag: what a movement asks of a body, in the words of the files
 *
 * Returns: (transfer none) (nullable): the same for people, to stand by itself; %NULL for a tag
 *   that there is not
 */
const char *
supple_words_tag (const char *tag)
{
  return look_up (tags, G_N_ELEMENTS (tags), tag);
}

/**
 * supple_words_position:
 * @position: how the body is, in the words of the files
 *
 * Returns: (transfer none) (nullable): the same for people, to stand by itself
 */
const char *
supple_words_position (const char *position)
{
  return look_up (positions, G_N_ELEMENTS (positions), position);
}

/**
 * supple_words_difficulty:
 * @difficulty: from 1
 *
 * Returns: (transfer none): how hard something is in one word
 */
const char *
supple_words_difficulty (guint difficulty)
{
  switch (difficulty)
    {
    case 0:
    case 1:
      return C_ ("difficulty", "Easy");

    case 2:
      return C_ ("difficulty", "Moderate");

    default:
      return C_ ("difficulty", "Demanding");
    }
}

/**
 * supple_words_allowed:
 * @exercise: an exercise
 *
 * Returns: (transfer full): how much of it is usual at least and at most: “3 to 10 times, held up
 *   to 10 s”
 */
char *
supple_words_allowed (SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);
  guint                  least = range->repetitions_min;
  guint                  most = range->repetitions_max;
  g_autofree char       *times = NULL;

  if (least == most)
    times = g_strdup_printf (ngettext ("Once", "%d times", (gulong) most), (int) most);
  else
    /* Translators: how often a stretch is done: “3 to 10 times”. The second number is greater. */
    times = g_strdup_printf (_ ("%d to %d times"), (int) least, (int) most);

  if (range->hold_max_us == 0)
    return g_steal_pointer (&times);

  g_autofree char *longest = supple_words_seconds (range->hold_max_us);

  if (range->hold_min_us == range->hold_max_us)
    /* Translators: “Once, held 30 s”. */
    return g_strdup_printf (_ ("%s, held %s"), times, longest);

  if (range->hold_min_us == 0)
    /* Translators: “3 to 10 times, held up to 10 s”. */
    return g_strdup_printf (_ ("%s, held up to %s"), times, longest);

  g_autofree char *shortest = supple_words_seconds (range->hold_min_us);

  /* Translators: “1 to 5 times, held 5 s to 30 s”. */
  return g_strdup_printf (_ ("%s, held %s to %s"), times, shortest, longest);
}
