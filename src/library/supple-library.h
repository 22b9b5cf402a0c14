/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "library/supple-fault.h"
#include "library/supple-source.h"
#include "model/supple-routine.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_LIBRARY (supple_library_get_type ())
G_DECLARE_FINAL_TYPE (SuppleLibrary, supple_library, SUPPLE, LIBRARY, GObject)

SuppleLibrary *supple_library_new (void);

void supple_library_load (SuppleLibrary *self,
                          GFile         *folder,
                          gboolean       bundled);
void supple_library_reload (SuppleLibrary *self,
                            GFile         *folder,
                            const char    *name);

GListModel *supple_library_get_exercises (SuppleLibrary *self);
GListModel *supple_library_get_routines (SuppleLibrary *self);
GListModel *supple_library_get_faults (SuppleLibrary *self);
GHashTable *supple_library_get_exercise_table (SuppleLibrary *self);

SuppleExercise *supple_library_get_exercise (SuppleLibrary *self,
                                             const char    *id);
SuppleRoutine  *supple_library_get_routine (SuppleLibrary *self,
                                            const char    *id);
SuppleSource   *supple_library_get_source (SuppleLibrary *self,
                                           const char    *key);
const char     *supple_library_find_file (SuppleLibrary *self,
                                          gpointer       record);

G_END_DECLS
