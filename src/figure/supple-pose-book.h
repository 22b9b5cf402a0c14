/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-pose-element.h"
#include "figure/supple-pose.h"

/**
 * SupplePoseBook:
 *
 * Every pose of the program, and by which in-between poses the movements go.
 */
typedef struct _SupplePoseBook SupplePoseBook;

/**
 * SupplePoseWay:
 * @vias: ids of the poses on the way, perhaps none, %NULL-terminated
 * @head_leads: whether the head goes first, as when rolling down, and not the pelvis
 *
 * How one pose is left for another.
 */
typedef struct
{
  GStrv    vias;
  gboolean head_leads;
} SupplePoseWay;

SupplePoseBook      *supple_pose_book_new (const char *text,
                                           gssize      length,
                                           GError    **error);
void                 supple_pose_book_free (SupplePoseBook *self);
const char *const   *supple_pose_book_get_ids (SupplePoseBook *self);
gboolean             supple_pose_book_get (SupplePoseBook *self,
                                           const char     *id,
                                           SuppleBodySide  side,
                                           SupplePose     *pose);
gboolean             supple_pose_book_is_outlined (SupplePoseBook *self,
                                                   const char     *id);
const SupplePoseWay *supple_pose_book_get_way (SupplePoseBook *self,
                                               const char     *from_id,
                                               const char     *to_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SupplePoseBook, supple_pose_book_free)
