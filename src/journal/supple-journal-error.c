/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-error.h"

G_DEFINE_QUARK (supple - journal - error - quark, supple_journal_error)
