/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-record.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_FAULT (supple_fault_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFault, supple_fault, SUPPLE, FAULT, SuppleRecord)

SuppleFault *supple_fault_new (const char   *place,
                               const GError *error);

const char *supple_fault_get_place (SuppleFault *self);
const char *supple_fault_get_message (SuppleFault *self);
const char *supple_fault_get_detail (SuppleFault *self);
guint       supple_fault_get_line (SuppleFault *self);
guint       supple_fault_get_column (SuppleFault *self);

G_END_DECLS
