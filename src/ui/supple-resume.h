/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-unfinished.h"
#include "library/supple-library.h"

G_BEGIN_DECLS

char          *supple_resume_get_path (void);
SuppleRoutine *supple_resume_load (SuppleLibrary    *library,
                                   SuppleUnfinished *unfinished);
void           supple_resume_forget (void);

G_END_DECLS
