/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "ui/sheet/supple-sheet.h"

G_BEGIN_DECLS

gboolean supple_sheet_file_knows (const char *path);
gboolean supple_sheet_file_write (const char               *path,
                                  SuppleRoutine            *routine,
                                  const SuppleSheetOptions *options,
                                  GError                  **error);
void     supple_sheet_file_write_async (const char               *path,
                                        SuppleRoutine            *routine,
                                        const SuppleSheetOptions *options,
                                        GAsyncReadyCallback       callback,
                                        gpointer                  user_data);
gboolean supple_sheet_file_write_finish (GAsyncResult *result,
                                         GError      **error);

G_END_DECLS
