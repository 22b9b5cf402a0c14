/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-red-flag.h"

G_BEGIN_DECLS

const char *supple_red_flag_words_title (SuppleRedFlag flag);
const char *supple_red_flag_words_subtitle (SuppleRedFlag flag);
const char *supple_red_flag_words_effect (SuppleHelpLevel level);

G_END_DECLS
