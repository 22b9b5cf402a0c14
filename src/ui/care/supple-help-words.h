/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-stop-sign.h"

G_BEGIN_DECLS

const char *supple_help_words_title (SuppleHelpLevel level);
const char *supple_help_words_heading (SuppleHelpLevel level);
const char *supple_help_words_reason (SuppleHelpLevel level,
                                      SuppleStopSign  sign);
const char *supple_help_words_footer (SuppleHelpLevel level);

G_END_DECLS
