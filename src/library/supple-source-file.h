/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-source.h"
#include "library/supple-xml-reader.h"

G_BEGIN_DECLS

gboolean supple_source_file_parse (const SuppleXmlDocument *document,
                                   GHashTable              *sources,
                                   GError                 **error);

G_END_DECLS
