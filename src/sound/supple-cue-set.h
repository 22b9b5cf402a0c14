/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "session/supple-cue.h"
#include "sound/supple-bell.h"
#include "sound/supple-swell.h"

G_BEGIN_DECLS

/**
 * SuppleCueSet:
 * @SUPPLE_CUE_SET_BOWL: bowls that ring, and a tone that breathes
 * @SUPPLE_CUE_SET_WOOD: bars of wood, and a reed that breathes
 * @SUPPLE_CUE_SET_WAVES: drops of water, and surf that breathes
 * @SUPPLE_CUE_SET_MINIMAL: plain tones at each change; the breath is silent
 * @SUPPLE_CUE_SET_OFF: silence
 */
typedef enum
{
  SUPPLE_CUE_SET_BOWL,
  SUPPLE_CUE_SET_WOOD,
  SUPPLE_CUE_SET_WAVES,
  SUPPLE_CUE_SET_MINIMAL,
  SUPPLE_CUE_SET_OFF,
} SuppleCueSet;

#define SUPPLE_TYPE_CUE_SET (supple_cue_set_get_type ())
GType supple_cue_set_get_type (void);

#define SUPPLE_N_CUE_SETS  (SUPPLE_CUE_SET_OFF + 1)
#define SUPPLE_N_CUE_KINDS (SUPPLE_CUE_RESUMED + 1)

gboolean            supple_cue_is_breath (SuppleCueKind kind);
const SupplePhrase *supple_cue_get_phrase (SuppleCueKind kind);

gboolean           supple_cue_set_has (SuppleCueSet  set,
                                       SuppleCueKind kind);
double             supple_cue_set_get_gain (SuppleCueSet  set,
                                            SuppleCueKind kind);
const SuppleBell  *supple_cue_set_get_bell (SuppleCueSet set);
const SuppleSwell *supple_cue_set_get_swell (SuppleCueSet set);

G_END_DECLS
