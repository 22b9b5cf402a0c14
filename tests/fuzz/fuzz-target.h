/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <stdint.h>

G_BEGIN_DECLS

/* What is fed anything at all, and must neither crash nor complain; libFuzzer knows it by this
 * name. */
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);

/* (element-type GBytes): right ones, to begin with. */
GPtrArray *fuzz_target_get_seeds (void);

G_END_DECLS
