/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/supple-routine.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

void supple_handout_add_options (GApplication *application);
int  supple_handout_check_unused (GVariantDict *options);
int  supple_handout_run (GVariantDict                *options,
                         SuppleRoutine               *routine,
                         const SuppleTimelineOptions *pacing);

G_END_DECLS
