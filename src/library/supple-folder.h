/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "library/supple-xml-reader.h"

G_BEGIN_DECLS

/**
 * SuppleFolderFound:
 * @document: a file of the folder
 * @error: (nullable): why it could not be read; then @document has no bytes
 * @data: what was given to supple_folder_read()
 *
 * Takes one file.
 */
typedef void (*SuppleFolderFound) (const SuppleXmlDocument *document,
                                   const GError            *error,
                                   gpointer                 data);

void supple_folder_read (GFile            *folder,
                         const char       *name,
                         gboolean          translate,
                         SuppleFolderFound found,
                         gpointer          data);
void supple_folder_read_file (GFile            *folder,
                              const char       *name,
                              SuppleFolderFound found,
                              gpointer          data);

G_END_DECLS
