/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "care/supple-back.h"
#include "care/supple-red-flag.h"
#include "care/supple-stop-sign.h"
#include "model/supple-routine.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_MY_BACK (supple_my_back_get_type ())
G_DECLARE_FINAL_TYPE (SuppleMyBack, supple_my_back, SUPPLE, MY_BACK, GObject)

SuppleMyBack     *supple_my_back_new (GSettings *settings);
const SuppleBack *supple_my_back_get (SuppleMyBack *self);

gboolean supple_my_back_has (SuppleMyBack   *self,
                             SuppleCondition condition);
void     supple_my_back_set (SuppleMyBack   *self,
                             SuppleCondition condition,
                             gboolean        has);
void     supple_my_back_give (SuppleMyBack *self,
                              const char   *exercise,
                              gboolean      given);

guint32        supple_my_back_get_reasons (SuppleMyBack   *self,
                                           SuppleExercise *exercise);
SuppleRoutine *supple_my_back_adapt (SuppleMyBack  *self,
                                     SuppleRoutine *routine);

guint32 supple_my_back_get_red_flags (SuppleMyBack *self);
gint64  supple_my_back_get_red_flag_s (SuppleMyBack *self,
                                       SuppleRedFlag flag);
void    supple_my_back_set_red_flag (SuppleMyBack *self,
                                     SuppleRedFlag flag,
                                     gint64        said_s);
void    supple_my_back_note_stop_sign (SuppleMyBack  *self,
                                       SuppleStopSign sign);
void    supple_my_back_forget_red_flags (SuppleMyBack *self);

G_END_DECLS
