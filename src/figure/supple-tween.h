/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-ease.h"
#include "figure/supple-pose.h"

void supple_tween (const SupplePose *from,
                   const SupplePose *to,
                   const SuppleEase *ease,
                   SupplePose       *out);
