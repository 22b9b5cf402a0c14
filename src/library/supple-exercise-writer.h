/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-writer.h"
#include "model/supple-exercise.h"

G_BEGIN_DECLS

void    supple_exercise_writer_write (SuppleXmlWriter *writer,
                                      SuppleExercise  *exercise);
GBytes *supple_exercise_writer_to_bytes (SuppleExercise *exercise);

G_END_DECLS
