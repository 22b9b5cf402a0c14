/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "private-bus.h"

G_BEGIN_DECLS

typedef struct _FakePlayer FakePlayer;

FakePlayer *fake_player_new (PrivateBus *bus,
                             const char *name,
                             const char *status);
void        fake_player_set_status (FakePlayer *self,
                                    const char *status);
void        fake_player_set_volume (FakePlayer *self,
                                    double      volume);
void        fake_player_free (FakePlayer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FakePlayer, fake_player_free)

G_END_DECLS
