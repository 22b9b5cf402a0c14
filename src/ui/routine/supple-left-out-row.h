/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/supple-timeline-options.h"
#include "ui/supple-outlook.h"

G_BEGIN_DECLS

void supple_left_out_row_show (AdwActionRow                *row,
                               SuppleOutlook               *outlook,
                               SuppleRoutine               *whole,
                               SuppleRoutine               *adapted,
                               const SuppleTimelineOptions *options);

G_END_DECLS
