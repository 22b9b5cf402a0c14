/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-enums.h"

G_DEFINE_ENUM_TYPE (SupplePlace,
                    supple_place,
                    G_DEFINE_ENUM_VALUE (SUPPLE_PLACE_MAT, "mat"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_PLACE_CHAIR, "chair"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_PLACE_STANDING, "standing"))

G_DEFINE_ENUM_TYPE (SuppleExerciseKind,
                    supple_exercise_kind,
                    G_DEFINE_ENUM_VALUE (SUPPLE_EXERCISE_KIND_FLOW, "flow"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_EXERCISE_KIND_HOLD, "hold"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_EXERCISE_KIND_REPETITIONS, "repetitions"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_EXERCISE_KIND_BREATHING, "breathing"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_EXERCISE_KIND_REST, "rest"))

G_DEFINE_ENUM_TYPE (SuppleBreath,
                    supple_breath,
                    G_DEFINE_ENUM_VALUE (SUPPLE_BREATH_FREE, "free"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_BREATH_IN, "in"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_BREATH_OUT, "out"))

G_DEFINE_ENUM_TYPE (SuppleSides,
                    supple_sides,
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDES_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDES_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDES_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDES_LEFT, "left"))

G_DEFINE_ENUM_TYPE (SuppleSide,
                    supple_side,
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDE_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SIDE_LEFT, "left"))

/**
 * supple_enum_nick:
 * @type: an enumeration type
 * @value: one of its values
 *
 * The word for @value in files and on the command line; not for people.
 *
 * Returns: (transfer none) (nullable): the nick, %NULL if @value is not in @type
 */
const char *
supple_enum_nick (GType type,
                  int   value)
{
  g_return_val_if_fail (G_TYPE_IS_ENUM (type), NULL);

  /* The types here are static: their class never goes away. */
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (klass, value);

  return found != NULL ? found->value_nick : NULL;
}

/**
 * supple_enum_from_nick:
 * @type: an enumeration type
 * @nick: a word from a file
 * @value: (out): the value that it stands for
 *
 * Returns: whether @nick is one of @type's words
 */
gboolean
supple_enum_from_nick (GType       type,
                       const char *nick,
                       int        *value)
{
  g_return_val_if_fail (G_TYPE_IS_ENUM (type), FALSE);

  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return FALSE;

  *value = found->value;
  return TRUE;
}
