/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SupplePlace:
 * @SUPPLE_PLACE_MAT: on a mat on the floor
 * @SUPPLE_PLACE_CHAIR: sitting on a chair
 * @SUPPLE_PLACE_STANDING: on one's feet
 *
 * Where an exercise is done.
 */
typedef enum
{
  SUPPLE_PLACE_MAT,
  SUPPLE_PLACE_CHAIR,
  SUPPLE_PLACE_STANDING,
} SupplePlace;

/**
 * SuppleExerciseKind:
 * @SUPPLE_EXERCISE_KIND_FLOW: a movement to and fro with the breath
 * @SUPPLE_EXERCISE_KIND_HOLD: an end position that is held
 * @SUPPLE_EXERCISE_KIND_REPETITIONS: counted repetitions with a short hold
 * @SUPPLE_EXERCISE_KIND_BREATHING: breathing, without a movement
 * @SUPPLE_EXERCISE_KIND_REST: lying still
 */
typedef enum
{
  SUPPLE_EXERCISE_KIND_FLOW,
  SUPPLE_EXERCISE_KIND_HOLD,
  SUPPLE_EXERCISE_KIND_REPETITIONS,
  SUPPLE_EXERCISE_KIND_BREATHING,
  SUPPLE_EXERCISE_KIND_REST,
} SuppleExerciseKind;

/**
 * SuppleBreath:
 * @SUPPLE_BREATH_FREE: breathe as you like
 * @SUPPLE_BREATH_IN: on an in-breath
 * @SUPPLE_BREATH_OUT: on an out-breath
 */
typedef enum
{
  SUPPLE_BREATH_FREE,
  SUPPLE_BREATH_IN,
  SUPPLE_BREATH_OUT,
} SuppleBreath;

/**
 * SuppleSides:
 * @SUPPLE_SIDES_NONE: the exercise has no sides
 * @SUPPLE_SIDES_BOTH: one side, then the other, for equal times
 * @SUPPLE_SIDES_RIGHT: only the right side
 * @SUPPLE_SIDES_LEFT: only the left side
 *
 * Which sides a dose asks for.
 */
typedef enum
{
  SUPPLE_SIDES_NONE,
  SUPPLE_SIDES_BOTH,
  SUPPLE_SIDES_RIGHT,
  SUPPLE_SIDES_LEFT,
} SuppleSides;

/**
 * SuppleSide:
 *
 * The side at work at one moment.
 */
typedef enum
{
  SUPPLE_SIDE_NONE,
  SUPPLE_SIDE_RIGHT,
  SUPPLE_SIDE_LEFT,
} SuppleSide;

#define SUPPLE_TYPE_PLACE         (supple_place_get_type ())
#define SUPPLE_TYPE_EXERCISE_KIND (supple_exercise_kind_get_type ())
#define SUPPLE_TYPE_BREATH        (supple_breath_get_type ())
#define SUPPLE_TYPE_SIDES         (supple_sides_get_type ())
#define SUPPLE_TYPE_SIDE          (supple_side_get_type ())

GType supple_place_get_type (void);
GType supple_exercise_kind_get_type (void);
GType supple_breath_get_type (void);
GType supple_sides_get_type (void);
GType supple_side_get_type (void);

const char *supple_enum_nick (GType type,
                              int   value);
gboolean    supple_enum_from_nick (GType       type,
                                   const char *nick,
                                   int        *value);

G_END_DECLS
