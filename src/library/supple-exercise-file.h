/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-reader.h"
#include "model/supple-exercise.h"

G_BEGIN_DECLS

SuppleExercise *supple_exercise_file_parse (const SuppleXmlDocument *document,
                                            GHashTable              *taken,
                                            guint                   *order,
                                            GError                 **error);

G_END_DECLS
