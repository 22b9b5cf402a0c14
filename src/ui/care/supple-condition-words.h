/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-condition.h"

G_BEGIN_DECLS

const char *supple_condition_words_title (SuppleCondition condition);
const char *supple_condition_words_subtitle (SuppleCondition condition);
char       *supple_condition_words_effect (SuppleCondition condition,
                                           guint           n_left_out);
const char *supple_condition_words_group (SuppleConditionGroup group);
const char *supple_condition_words_reason (SuppleCondition    condition,
                                           const char *const *tags);
const char *supple_condition_words_sayer (SuppleSayer sayer);

G_END_DECLS
