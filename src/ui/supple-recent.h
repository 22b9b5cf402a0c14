/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_RECENT (supple_recent_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRecent, supple_recent, SUPPLE, RECENT, GObject)

SuppleRecent *supple_recent_new (GSettings *settings);
gint64        supple_recent_get_s (SuppleRecent *self,
                                   const char   *id);
void          supple_recent_note (SuppleRecent *self,
                                  const char   *id,
                                  gint64        time_s);
void          supple_recent_follow (SuppleRecent  *self,
                                    SuppleSession *session);

G_END_DECLS
