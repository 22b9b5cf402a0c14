/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "session/supple-timeline.h"
#include "sound/supple-sound-options.h"

G_BEGIN_DECLS

void supple_recording_add_options (GApplication *application);
int  supple_recording_run (GVariantDict       *options,
                           SuppleTimeline     *timeline,
                           SuppleSoundOptions *sound);
int  supple_recording_check_unused (GVariantDict *options);

G_END_DECLS
