/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "journal/supple-journal.h"
#include "journal/supple-sore-notes.h"
#include "session/supple-clock.h"
#include "sound/supple-cue-player.h"
#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_STARTER (supple_session_starter_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionStarter,
                      supple_session_starter,
                      SUPPLE,
                      SESSION_STARTER,
                      GObject)

/**
 * SuppleSessionNeeds:
 * @catalog: what there is to do
 * @player: what sounds
 * @journal: where it is written what was done
 * @notes: where it is noted what was too sore
 * @settings: what the person wishes
 *
 * What every session needs.
 */
typedef struct
{
  SuppleCatalog   *catalog;
  SuppleCuePlayer *player;
  SuppleJournal   *journal;
  SuppleSoreNotes *notes;
  GSettings       *settings;
} SuppleSessionNeeds;

SuppleSessionStarter *supple_session_starter_new (AdwNavigationView        *navigation,
                                                  const SuppleSessionNeeds *needs);
void                  supple_session_starter_set_clock (SuppleSessionStarter *self,
                                                        SuppleClock          *clock);
void                  supple_session_starter_start (SuppleSessionStarter        *self,
                                                    SuppleRoutine               *whole,
                                                    const SuppleTimelineOptions *options,
                                                    guint                        step);
void                  supple_session_starter_let_go (SuppleSessionStarter *self);

G_END_DECLS
