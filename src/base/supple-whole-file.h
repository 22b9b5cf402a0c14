/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SuppleWholeFile SuppleWholeFile;

SuppleWholeFile *supple_whole_file_new (const char *path,
                                        GError    **error);
void             supple_whole_file_free (SuppleWholeFile *self);

int      supple_whole_file_get_fd (SuppleWholeFile *self);
gboolean supple_whole_file_keep (SuppleWholeFile *self,
                                 GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleWholeFile, supple_whole_file_free)

G_END_DECLS
