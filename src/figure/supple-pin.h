/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-ease.h"
#include "figure/supple-skeleton.h"

void supple_pin (const SupplePose     ends[2],
                 const SuppleSkeleton body[2],
                 const SuppleEase    *ease,
                 SupplePose          *pose);
