/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-xml-writer.h"
#include "model/supple-routine.h"

G_BEGIN_DECLS

void    supple_routine_writer_write (SuppleXmlWriter *writer,
                                     SuppleRoutine   *routine);
GBytes *supple_routine_writer_to_bytes (SuppleRoutine *routine);

G_END_DECLS
