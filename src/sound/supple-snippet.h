/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-cue-mixer.h"

G_BEGIN_DECLS

/**
 * SuppleSnippetKind:
 * @SUPPLE_SNIPPET_NONE: nothing
 * @SUPPLE_SNIPPET_CUE: a cue; the value is a #SuppleCueKind
 * @SUPPLE_SNIPPET_SET: a few cues of a set; the value is a #SuppleCueSet
 * @SUPPLE_SNIPPET_BACKGROUND: some seconds of a background; the value is a #SuppleBackground
 */
typedef enum
{
  SUPPLE_SNIPPET_NONE,
  SUPPLE_SNIPPET_CUE,
  SUPPLE_SNIPPET_SET,
  SUPPLE_SNIPPET_BACKGROUND,
} SuppleSnippetKind;

/**
 * SuppleSnippet:
 * @kind: what it is a piece of
 * @value: which of that kind
 *
 * A piece of sound to try.
 */
typedef struct
{
  SuppleSnippetKind kind;
  guint             value;
} SuppleSnippet;

gint64 supple_snippet_play (SuppleSnippet   snippet,
                            SuppleCueMixer *mixer,
                            SuppleCueSet    cue_set,
                            gint64          time_us);

G_END_DECLS
