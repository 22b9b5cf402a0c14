/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-own-files.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PARCEL (supple_parcel_get_type ())
G_DECLARE_FINAL_TYPE (SuppleParcel, supple_parcel, SUPPLE, PARCEL, GObject)

GBytes *supple_parcel_load (GFile      *file,
                            const char *name,
                            GError    **error);

SuppleParcel *supple_parcel_new (GBytes        *bytes,
                                 const char    *name,
                                 SuppleLibrary *library,
                                 GError       **error);

SuppleRoutine *supple_parcel_get_routine (SuppleParcel *self);
GListModel    *supple_parcel_get_exercises (SuppleParcel *self);
GBytes        *supple_parcel_get_photo (SuppleParcel   *self,
                                        SuppleExercise *exercise);
gboolean       supple_parcel_is_new (SuppleParcel   *self,
                                     SuppleExercise *exercise);
const char    *supple_parcel_get_wished_title (SuppleParcel *self);

gboolean supple_parcel_save (SuppleParcel   *self,
                             SuppleOwnFiles *own,
                             GError        **error);

GBytes *supple_parcel_pack (SuppleRoutine  *routine,
                            SuppleOwnFiles *own,
                            GError        **error);

G_END_DECLS
