/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/supple-my-back.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_LEFT_OUT_NOTICE (supple_left_out_notice_get_type ())
G_DECLARE_FINAL_TYPE (SuppleLeftOutNotice, supple_left_out_notice, SUPPLE, LEFT_OUT_NOTICE, GtkBox)

void supple_left_out_notice_show (SuppleLeftOutNotice *self,
                                  SuppleMyBack        *back,
                                  SuppleExercise      *exercise);

G_END_DECLS
