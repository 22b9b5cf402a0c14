/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "journal/supple-journal.h"
#include "library/supple-own-files.h"
#include "session/supple-clock.h"
#include "sound/supple-cue-player.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_WINDOW (supple_window_get_type ())
G_DECLARE_FINAL_TYPE (SuppleWindow, supple_window, SUPPLE, WINDOW, AdwApplicationWindow)

GtkWindow     *supple_window_new (GtkApplication  *application,
                                  GSettings       *settings,
                                  SuppleLibrary   *library,
                                  SupplePacing    *pacing,
                                  SuppleCuePlayer *player,
                                  SuppleJournal   *journal);
SuppleJournal *supple_window_get_journal (SuppleWindow *self);
void           supple_window_set_own_files (SuppleWindow   *self,
                                            SuppleOwnFiles *own);
void           supple_window_set_clock (SuppleWindow *self,
                                        SuppleClock  *clock);
void           supple_window_show_toast (SuppleWindow *self,
                                         const char   *text);

G_END_DECLS
