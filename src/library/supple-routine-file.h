/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-reader.h"
#include "model/supple-routine.h"

G_BEGIN_DECLS

SuppleRoutine *supple_routine_file_parse (const SuppleXmlDocument *document,
                                          GHashTable              *exercises,
                                          GHashTable              *taken,
                                          guint                   *order,
                                          GError                 **error);

G_END_DECLS
