/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "ui/session/supple-session-recorder.h"
#include "ui/supple-outlook.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_ASKING (supple_session_asking_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionAsking,
                      supple_session_asking,
                      SUPPLE,
                      SESSION_ASKING,
                      GObject)

SuppleSessionAsking   *supple_session_asking_new (SuppleSession         *session,
                                                  SuppleSessionRecorder *recorder,
                                                  SuppleLibrary         *library,
                                                  SuppleOutlook         *outlook,
                                                  GSettings             *settings);
SuppleSessionRecorder *supple_session_asking_get_recorder (SuppleSessionAsking *self);
gboolean               supple_session_asking_asks (SuppleSessionAsking *self,
                                                   SuppleMoment         moment);
void                   supple_session_asking_attach (SuppleSessionAsking *self,
                                                     GtkStack            *stack,
                                                     AdwToastOverlay     *toasts,
                                                     GtkEventController  *keys);
void                   supple_session_asking_begin (SuppleSessionAsking *self);
void                   supple_session_asking_end (SuppleSessionAsking *self);
void                   supple_session_asking_summarise (SuppleSessionAsking *self);

G_END_DECLS
