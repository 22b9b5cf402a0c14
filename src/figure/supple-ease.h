/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SuppleEase:
 * @pelvis: how far pelvis and legs have come, 0…1, a little beyond when a hold deepens
 * @lumbar: how far the low back has come
 * @thorax: how far the chest and arms have come
 * @neck: how far the neck has come
 *
 * The spine moves link by link, so its parts are not equally far.
 */
typedef struct
{
  double pelvis, lumbar, thorax, neck;
} SuppleEase;
