/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-library-error.h"

G_DEFINE_QUARK (supple - library - error - quark, supple_library_error)
