/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "session/supple-session.h"
#include "ui/session/supple-session-recorder.h"

G_BEGIN_DECLS

void supple_too_sore_present (AdwToastOverlay             *page,
                              SuppleSession               *session,
                              SuppleSessionRecorder       *recorder,
                              SuppleLibrary               *library,
                              const SuppleTimelineOptions *options);

G_END_DECLS
