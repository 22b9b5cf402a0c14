/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SORE_NOTES (supple_sore_notes_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSoreNotes, supple_sore_notes, SUPPLE, SORE_NOTES, GObject)

SuppleSoreNotes *supple_sore_notes_new (SuppleJournal *journal);
void             supple_sore_notes_add (SuppleSoreNotes *self,
                                        const char      *exercise,
                                        GDateTime       *when);
void             supple_sore_notes_take_back (SuppleSoreNotes *self,
                                              const char      *exercise,
                                              GDateTime       *now);
GDateTime       *supple_sore_notes_get_last (SuppleSoreNotes *self,
                                             const char      *exercise);

G_END_DECLS
