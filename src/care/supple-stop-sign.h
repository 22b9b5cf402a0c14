/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-help-level.h"

G_BEGIN_DECLS

/**
 * SuppleStopSign:
 * @SUPPLE_STOP_SIGN_NONE: none of these
 * @SUPPLE_STOP_SIGN_SHARP_PAIN: a sharp pain in the back
 * @SUPPLE_STOP_SIGN_SEVERE_PAIN: severe pain that stays
 * @SUPPLE_STOP_SIGN_ONE_LEG: pain, tingling or numbness that runs down one leg
 * @SUPPLE_STOP_SIGN_BOTH_LEGS: the same in both legs
 * @SUPPLE_STOP_SIGN_WEAK_LEG: a leg that is weak or does not obey
 * @SUPPLE_STOP_SIGN_UNSTEADY: unsteady walking
 * @SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS: numb or changed feeling between the legs
 * @SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS: new trouble with either
 * @SUPPLE_STOP_SIGN_CHEST_PAIN: pain in the chest
 * @SUPPLE_STOP_SIGN_UPPER_BACK: pain between the shoulder blades or around the trunk
 * @SUPPLE_STOP_SIGN_DIZZY: dizzy or light-headed
 *
 * What somebody can have felt who stops a session.
 */
typedef enum
{
  SUPPLE_STOP_SIGN_NONE,
  SUPPLE_STOP_SIGN_SHARP_PAIN,
  SUPPLE_STOP_SIGN_SEVERE_PAIN,
  SUPPLE_STOP_SIGN_ONE_LEG,
  SUPPLE_STOP_SIGN_BOTH_LEGS,
  SUPPLE_STOP_SIGN_WEAK_LEG,
  SUPPLE_STOP_SIGN_UNSTEADY,
  SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS,
  SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS,
  SUPPLE_STOP_SIGN_CHEST_PAIN,
  SUPPLE_STOP_SIGN_UPPER_BACK,
  SUPPLE_STOP_SIGN_DIZZY,
} SuppleStopSign;

#define SUPPLE_N_STOP_SIGNS (SUPPLE_STOP_SIGN_DIZZY + 1)

const char     *supple_stop_sign_get_id (SuppleStopSign sign);
gboolean        supple_stop_sign_from_id (const char     *id,
                                          SuppleStopSign *sign);
gboolean        supple_stop_sign_get_red_flag (SuppleStopSign sign,
                                               guint         *flag);
SuppleHelpLevel supple_stop_sign_get_level (SuppleStopSign sign);

G_END_DECLS
