/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

/**
 * SuppleSpeechKind:
 * @SUPPLE_SPEECH_PLACE: another place, and how to get there
 * @SUPPLE_SPEECH_STRETCH: the stretch to come, and how it starts
 * @SUPPLE_SPEECH_SIDE: the other side
 * @SUPPLE_SPEECH_LAST_SIDE: the other side, for the last time
 * @SUPPLE_SPEECH_PHASE: the movement or the hold to come
 * @SUPPLE_SPEECH_LAST_BREATH: the last breath of a hold is to come
 * @SUPPLE_SPEECH_LAST_ONE: the last repetition on this side is to come
 * @SUPPLE_SPEECH_DONE: the closing rest
 * @SUPPLE_SPEECH_NOW: what is being done; not on a plan
 */
typedef enum
{
  SUPPLE_SPEECH_PLACE,
  SUPPLE_SPEECH_STRETCH,
  SUPPLE_SPEECH_SIDE,
  SUPPLE_SPEECH_LAST_SIDE,
  SUPPLE_SPEECH_PHASE,
  SUPPLE_SPEECH_LAST_BREATH,
  SUPPLE_SPEECH_LAST_ONE,
  SUPPLE_SPEECH_DONE,
  SUPPLE_SPEECH_NOW,
} SuppleSpeechKind;

/**
 * SuppleUtterance:
 * @time_us: when the voice begins, a position on the timeline
 * @length_us: how long it is likely to speak
 * @end_us: when what it announces begins, and it should have ended
 * @segment: index of the segment that it is about
 * @kind: what it is about
 * @text: the words
 */
typedef struct
{
  gint64           time_us;
  gint64           length_us;
  gint64           end_us;
  guint            segment;
  SuppleSpeechKind kind;
  char            *text;
} SuppleUtterance;

/**
 * SuppleSpeechWords:
 * @timeline: the session laid out
 * @segment: index of the segment to speak about
 * @kind: what to say of it
 * @brevity: 0 for all that is good to know, and then, from one number to the next, for less
 *
 * Returns: (transfer full) (nullable): the words, %NULL where there are none that are as short
 */
typedef char *(*SuppleSpeechWords) (SuppleTimeline  *timeline,
                                    guint            segment,
                                    SuppleSpeechKind kind,
                                    guint            brevity);

void       supple_utterance_free (SuppleUtterance *self);
gint64     supple_speech_estimate_us (const char *text);
GPtrArray *supple_speech_plan_new (SuppleTimeline   *timeline,
                                   SuppleSpeechWords words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleUtterance, supple_utterance_free)

G_END_DECLS
