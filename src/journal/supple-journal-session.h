/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-enums.h"

G_BEGIN_DECLS

/**
 * SuppleJournalStep:
 * @position: the step’s place in the routine
 * @exercise: (type utf8): identifier of the exercise; a #GRefString
 * @outcome: what became of it
 * @planned_us: how long the person was to move and hold, on all sides together
 * @held_us: how long the person did, without sides and by #SuppleSide
 * @ended_us: when the step was left, UTC
 * @changed_us: when this was last written differently, UTC
 *
 * A step of a session. An easier exercise done in place of another is a step of its own,
 * at the same position.
 */
typedef struct
{
  guint         position;
  char         *exercise;
  SuppleOutcome outcome;
  gint64        planned_us;
  gint64        held_us[SUPPLE_SIDE_LEFT + 1];
  gint64        ended_us;
  gint64        changed_us;
} SuppleJournalStep;

/**
 * SuppleCheckIn:
 * @moment: when it was asked
 * @value: 0, no discomfort, to 10, the worst imaginable
 * @answered: when it was answered
 *
 * How the back felt.
 */
typedef struct
{
  SuppleMoment moment;
  int          value;
  SuppleStamp  answered;
} SuppleCheckIn;

/**
 * SuppleThumb:
 * @exercise: (type utf8): identifier of the exercise; a #GRefString
 * @value: 1 where it did the person good, −1 where it did not, 0 for neither
 *
 * What the person says of an exercise after a session.
 */
typedef struct
{
  char *exercise;
  int   value;
} SuppleThumb;

/**
 * SuppleJournalSession:
 * @id: an UUID, the same on every computer
 * @routine: identifier of the routine
 * @title: what the routine was called then
 * @started: when it began
 * @ended_us: when it ended, UTC; 0 while it has not
 * @ending: how it ended
 * @planned_us: how long all of it was to take
 * @note: (nullable): the person’s own words
 * @changed_us: when this was last written differently, UTC
 * @steps: (element-type SuppleJournalStep): what was done, by position
 * @check_ins: (element-type SuppleCheckIn): how the back felt, by moment
 * @thumbs: (element-type SuppleThumb): what did it good
 *
 * One run of a routine, as the journal has it.
 */
typedef struct
{
  char        *id;
  char        *routine;
  char        *title;
  SuppleStamp  started;
  gint64       ended_us;
  SuppleEnding ending;
  gint64       planned_us;
  char        *note;
  gint64       changed_us;
  GArray      *steps;
  GArray      *check_ins;
  GArray      *thumbs;
} SuppleJournalSession;

SuppleJournalSession *supple_journal_session_new (const char *id);
SuppleJournalSession *supple_journal_session_copy (const SuppleJournalSession *self);
void                  supple_journal_session_free (SuppleJournalSession *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleJournalSession, supple_journal_session_free)

G_END_DECLS
