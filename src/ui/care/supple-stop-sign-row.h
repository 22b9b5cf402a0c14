/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_STOP_SIGN_ROW (supple_stop_sign_row_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStopSignRow,
                      supple_stop_sign_row,
                      SUPPLE,
                      STOP_SIGN_ROW,
                      AdwActionRow)

G_END_DECLS
