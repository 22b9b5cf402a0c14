/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-cue-set.h"

#include <math.h>

G_DEFINE_ENUM_TYPE (SuppleCueSet,
                    supple_cue_set,
                    G_DEFINE_ENUM_VALUE (SUPPLE_CUE_SET_BOWL, "bowl"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_CUE_SET_WOOD, "wood"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_CUE_SET_WAVES, "waves"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_CUE_SET_MINIMAL, "minimal"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_CUE_SET_OFF, "off"))

/* The notes of A major, in just intonation. */
#define A3  220.0
#define E4  330.0
#define A4  440.0
#define B4  495.0
#define CS5 550.0
#define E5  660.0
#define A5  880.0

/* What each cue plays, in every set. They differ in the number of notes and where those lead:
 * up to begin, down to end, to and fro for the sides, up a stair for another place. */
static const SupplePhrase phrases[SUPPLE_N_CUE_KINDS] = {
  [SUPPLE_CUE_GET_READY] = {
    .ring = 1,
    .n_notes = 2,
    .notes = {
      { 0, A4, 0.8 },
      { 0.45, E5, 1 },
    },
  },
  [SUPPLE_CUE_HOLD] = {
    .ring = 1,
    .n_notes = 1,
    .notes = {
      { 0, A3, 1 },
    },
  },
  [SUPPLE_CUE_HALF_WAY] = {
    .ring = 0.7,
    .n_notes = 1,
    .notes = {
      { 0, CS5, 1 },
    },
  },
  [SUPPLE_CUE_LAST_BREATH] = {
    .ring = 0.6,
    .n_notes = 2,
    .notes = {
      { 0, E5, 1 },
      { 0.24, E5, 0.8 },
    },
  },
  [SUPPLE_CUE_CHANGE_SIDE] = {
    .ring = 0.7,
    .n_notes = 3,
    .notes = {
      { 0, A4, 1 },
      { 0.3, E4, 1 },
      { 0.6, A4, 1 },
    },
  },
  [SUPPLE_CUE_CHANGE_PLACE] = {
    .ring = 0.8,
    .n_notes = 4,
    .notes = {
      { 0, A4, 0.8 },
      { 0.22, CS5, 0.8 },
      { 0.44, E5, 0.9 },
      { 0.66, A5, 1 },
    },
  },
  [SUPPLE_CUE_STEP_DONE] = {
    .ring = 1,
    .n_notes = 2,
    .notes = {
      { 0, CS5, 1 },
      { 0.4, A4, 1 },
    },
  },
  [SUPPLE_CUE_SESSION_DONE] = {
    .ring = 1.2,
    .n_notes = 4,
    .notes = {
      { 0, E5, 0.8 },
      { 0.6, CS5, 0.8 },
      { 1.2, A4, 0.9 },
      { 1.8, A3, 1 },
    },
  },
  [SUPPLE_CUE_COUNTDOWN] = {
    .ring = 0.25,
    .n_notes = 1,
    .notes = {
      { 0, A5, 1 },
    },
  },
  [SUPPLE_CUE_PAUSED] = {
    .ring = 0.35,
    .n_notes = 2,
    .notes = {
      { 0, B4, 1 },
      { 0.17, E4, 1 },
    },
  },
  [SUPPLE_CUE_RESUMED] = {
    .ring = 0.35,
    .n_notes = 2,
    .notes = {
      { 0, E4, 1 },
      { 0.17, B4, 1 },
    },
  },
};

static const SuppleBell bells[SUPPLE_N_CUE_SETS] = {
  [SUPPLE_CUE_SET_BOWL] = {
    .attack_s = 0.030,
    .ring_s = 5.0,
    .n_tones = 4,
    .tones = {
      { 1, 1, 1.5, 0.7 },
      { 2.71, 0.42, 0.8, 1.1 },
      { 5.15, 0.16, 0.4, 0 },
      { 8.4, 0.05, 0.2, 0 },
    },
  },
  [SUPPLE_CUE_SET_WOOD] = {
    .attack_s = 0.022,
    .ring_s = 1.4,
    .n_tones = 3,
    .tones = {
      { 1, 1, 0.30, 0 },
      { 3.93, 0.38, 0.14, 0 },
      { 9.2, 0.12, 0.07, 0 },
    },
  },
  [SUPPLE_CUE_SET_WAVES] = {
    .attack_s = 0.060,
    .ring_s = 3.0,
    .n_tones = 3,
    .tones = {
      { 1, 1, 0.80, 0.5 },
      { 2, 0.28, 0.5, 0 },
      { 3.01, 0.10, 0.3, 0 },
    },
  },
  [SUPPLE_CUE_SET_MINIMAL] = {
    .attack_s = 0.025,
    .ring_s = 2.2,
    .n_tones = 2,
    .tones = {
      { 1, 1, 0.50, 0 },
      { 2, 0.12, 0.3, 0 },
    },
  },
};

static const SuppleSwell swells[SUPPLE_N_CUE_SETS] = {
  [SUPPLE_CUE_SET_BOWL] = {
    .noise = FALSE,
    .low_hz = A3,
    .high_hz = E4,
    .dark = { 1, 0.14, 0.05, 0.01, 0 },
    .bright = { 1, 0.50, 0.30, 0.12, 0.05 },
  },
  [SUPPLE_CUE_SET_WOOD] = {
    .noise = FALSE,
    .low_hz = A3,
    .high_hz = E4,
    .dark = { 1, 0.02, 0.16, 0, 0.04 },
    .bright = { 1, 0.04, 0.50, 0, 0.25 },
  },
  [SUPPLE_CUE_SET_WAVES] = {
    .noise = TRUE,
    .low_hz = 0,
    .high_hz = 0,
    .dark = { 1, 0.6, 0.08, 0, 0 },
    .bright = { 0.2, 0.45, 0.9, 0.8, 0.5 },
  },
};

/* Makes all cues equally loud, breaths a little softer since they never end. Measured by
 * EBU R 128, momentary; tests/sound holds them to it. */
static const double gains_db[SUPPLE_N_CUE_KINDS][SUPPLE_N_CUE_SETS] = {
  [SUPPLE_CUE_GET_READY] = { -18.4, -11.9, -16.8, -13.2 },
  [SUPPLE_CUE_BREATHE_IN] = { -19.3, -19.3, -18.0, 0 },
  [SUPPLE_CUE_BREATHE_OUT] = { -19.5, -19.5, -18.1, 0 },
  [SUPPLE_CUE_HOLD] = { -17.4, -11.2, -16.0, -12.6 },
  [SUPPLE_CUE_HALF_WAY] = { -17.4, -10.1, -15.4, 0 },
  [SUPPLE_CUE_LAST_BREATH] = { -17.0, -10.8, -14.7, -11.5 },
  [SUPPLE_CUE_CHANGE_SIDE] = { -19.7, -12.2, -17.8, -13.9 },
  [SUPPLE_CUE_CHANGE_PLACE] = { -20.3, -13.2, -18.5, -14.6 },
  [SUPPLE_CUE_STEP_DONE] = { -18.6, -11.8, -17.1, -13.6 },
  [SUPPLE_CUE_SESSION_DONE] = { -18.8, -12.0, -17.2, -13.8 },
  [SUPPLE_CUE_COUNTDOWN] = { -17.6, -7.0, -13.5, -9.4 },
  [SUPPLE_CUE_PAUSED] = { -18.3, -9.3, -15.3, -11.4 },
  [SUPPLE_CUE_RESUMED] = { -18.3, -9.3, -15.3, -11.4 },
};

/**
 * supple_cue_is_breath:
 * @kind: a kind of cue
 *
 * Tells apart the cues that last as long as what they announce.
 *
 * Returns: whether @kind is a swell; otherwise it is a phrase of notes
 */
gboolean
supple_cue_is_breath (SuppleCueKind kind)
{
  return kind == SUPPLE_CUE_BREATHE_IN || kind == SUPPLE_CUE_BREATHE_OUT;
}

const SupplePhrase *
supple_cue_get_phrase (SuppleCueKind kind)
{
  return &phrases[kind];
}

/**
 * supple_cue_set_has:
 * @set: a set of sounds
 * @kind: a kind of cue
 *
 * Tells whether a set says anything about @kind.
 *
 * Returns: %FALSE if the cue is silent in @set
 */
gboolean
supple_cue_set_has (SuppleCueSet  set,
                    SuppleCueKind kind)
{
  if (set == SUPPLE_CUE_SET_MINIMAL)
    return !supple_cue_is_breath (kind) && kind != SUPPLE_CUE_HALF_WAY;

  return set != SUPPLE_CUE_SET_OFF;
}

/**
 * supple_cue_set_get_gain:
 * @set: a set of sounds
 * @kind: a kind of cue
 *
 * Tells how far to turn up a cue for it to be as loud as the others.
 *
 * Returns: a factor
 */
double
supple_cue_set_get_gain (SuppleCueSet  set,
                         SuppleCueKind kind)
{
  return pow (10, gains_db[kind][set] / 20);
}

const SuppleBell *
supple_cue_set_get_bell (SuppleCueSet set)
{
  return &bells[set];
}

const SuppleSwell *
supple_cue_set_get_swell (SuppleCueSet set)
{
  return &swells[set];
}
