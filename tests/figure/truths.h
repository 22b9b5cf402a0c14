/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "movements.h"

void add_truths_of_motion (void);
void add_truths_of_range (void);
void add_truth_of_body (void);
void add_truths_of_balance (void);
