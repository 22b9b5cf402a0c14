/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "private-bus.h"

G_BEGIN_DECLS

typedef struct _FakeLogind FakeLogind;

FakeLogind *fake_logind_new (PrivateBus *bus);
void        fake_logind_prepare_for_sleep (FakeLogind *self,
                                           gboolean    asleep);
void        fake_logind_lock (FakeLogind *self);
void        fake_logind_lock_others (FakeLogind *self);
void        fake_logind_free (FakeLogind *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FakeLogind, fake_logind_free)

G_END_DECLS
