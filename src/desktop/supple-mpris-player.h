/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "desktop/supple-mpris.h"
#include "session/supple-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_MPRIS_PLAYER (supple_mpris_player_get_type ())
G_DECLARE_FINAL_TYPE (SuppleMprisPlayer,
                      supple_mpris_player,
                      SUPPLE,
                      MPRIS_PLAYER,
                      SuppleBusMediaPlayer2PlayerSkeleton)

SuppleMprisPlayer *supple_mpris_player_new (SuppleSession *session);

G_END_DECLS
