/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library.h"
#include "library/supple-xml-document.h"

G_BEGIN_DECLS

/**
 * SuppleUnpacked:
 * @routine: (nullable): the routine, as the file has it
 * @exercises: (element-type SuppleExercise): its exercises, as they are to be kept
 * @new_ones: (element-type SuppleExercise): those of them that are not there already
 * @photos: (element-type utf8 GBytes): photos, by the names that the file gives them
 * @names: (element-type utf8 utf8): those names, by the names that they are kept under
 * @faults: (element-type GError): all that is wrong; the file is good if there is none
 *
 * What is in a file.
 */
typedef struct
{
  SuppleRoutine *routine;
  GHashTable    *exercises;
  GPtrArray     *new_ones;
  GHashTable    *photos;
  GHashTable    *names;
  GPtrArray     *faults;
} SuppleUnpacked;

SuppleUnpacked *supple_unpacked_new (GBytes        *bytes,
                                     const char    *name,
                                     SuppleLibrary *library);
void            supple_unpacked_free (SuppleUnpacked *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleUnpacked, supple_unpacked_free)

G_END_DECLS
