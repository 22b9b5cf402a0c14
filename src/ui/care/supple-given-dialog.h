/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/supple-my-back.h"

G_BEGIN_DECLS

const char *supple_given_dialog_get_title (guint32 reasons);
void        supple_given_dialog_present (GtkWidget      *parent,
                                         SuppleMyBack   *back,
                                         SuppleExercise *exercise);

G_END_DECLS
