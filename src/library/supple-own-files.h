/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library-error.h"
#include "library/supple-library.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_OWN_FILES (supple_own_files_get_type ())
G_DECLARE_FINAL_TYPE (SuppleOwnFiles, supple_own_files, SUPPLE, OWN_FILES, GObject)

SuppleOwnFiles *supple_own_files_new (SuppleLibrary *library,
                                      GFile         *folder);

void supple_own_files_watch (SuppleOwnFiles *self);

SuppleLibrary *supple_own_files_get_library (SuppleOwnFiles *self);
GFile         *supple_own_files_get_folder (SuppleOwnFiles *self);

gboolean supple_own_files_save_routine (SuppleOwnFiles *self,
                                        SuppleRoutine  *routine,
                                        GError        **error);
gboolean supple_own_files_save_exercise (SuppleOwnFiles *self,
                                         SuppleExercise *exercise,
                                         GError        **error);
gboolean supple_own_files_save_photo (SuppleOwnFiles *self,
                                      const char     *name,
                                      GBytes         *bytes,
                                      GError        **error);
gboolean supple_own_files_delete (SuppleOwnFiles *self,
                                  gpointer        record,
                                  GError        **error);

SuppleRoutine *supple_own_files_copy_routine (SuppleOwnFiles *self,
                                              SuppleRoutine  *routine);

G_END_DECLS
