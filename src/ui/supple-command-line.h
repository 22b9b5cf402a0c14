/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "library/supple-library.h"
#include "session/supple-timeline.h"
#include "sound/supple-sound-options.h"

G_BEGIN_DECLS

void supple_command_line_add_options (GApplication *application);
int  supple_command_line_run (GVariantDict                *options,
                              SuppleLibrary               *library,
                              const SuppleTimelineOptions *pacing,
                              SuppleSoundOptions          *sound);

G_END_DECLS
