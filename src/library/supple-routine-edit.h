/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"

G_BEGIN_DECLS

SuppleRoutine *supple_routine_edit_insert (SuppleRoutine *routine,
                                           guint          position,
                                           GListModel    *steps);
SuppleRoutine *supple_routine_edit_remove (SuppleRoutine *routine,
                                           guint          position);
SuppleRoutine *supple_routine_edit_move (SuppleRoutine *routine,
                                         guint          from,
                                         guint          to);
SuppleRoutine *supple_routine_edit_set_dose (SuppleRoutine    *routine,
                                             guint             position,
                                             const SuppleDose *dose);
SuppleRoutine *supple_routine_edit_set_steps (SuppleRoutine *routine,
                                              GListModel    *steps);

G_END_DECLS
