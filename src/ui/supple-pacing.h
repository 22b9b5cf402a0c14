/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "session/supple-session.h"
#include "session/supple-timeline.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PACING (supple_pacing_get_type ())
G_DECLARE_FINAL_TYPE (SupplePacing, supple_pacing, SUPPLE, PACING, GObject)

SupplePacing                *supple_pacing_new (GSettings *settings);
const SuppleTimelineOptions *supple_pacing_get_options (SupplePacing *self);
void                         supple_pacing_bind_other_breath (SupplePacing *self,
                                                              GObject      *object,
                                                              const char   *property);
const char                  *supple_pacing_read_options (SupplePacing          *self,
                                                         GVariant              *wishes,
                                                         SuppleTimelineOptions *options);
void                         supple_pacing_repace (SuppleSession               *session,
                                                   const SuppleTimelineOptions *options);

G_END_DECLS
