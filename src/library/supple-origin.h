/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-fault.h"

G_BEGIN_DECLS

/**
 * SuppleOrigin:
 * @checksum: (nullable): of what the file held when it was last read
 * @record: (nullable): the exercise or routine that it brought
 * @fault: (nullable): why it brought none
 *
 * An own file, and what came of it.
 */
typedef struct
{
  char        *checksum;
  GObject     *record;
  SuppleFault *fault;
} SuppleOrigin;

void          supple_origin_free (SuppleOrigin *self);
SuppleOrigin *supple_origin_demand (GHashTable *origins,
                                    const char *name);
void          supple_origin_set (SuppleOrigin *self,
                                 GBytes       *bytes,
                                 gpointer      record,
                                 SuppleFault  *fault);
gboolean      supple_origin_is (SuppleOrigin *self,
                                GBytes       *bytes);

G_END_DECLS
