/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-own-files.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EDITOR_PAGE (supple_editor_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleEditorPage, supple_editor_page, SUPPLE, EDITOR_PAGE, AdwNavigationPage)

SuppleEditorPage *supple_editor_page_new (SuppleRoutine  *routine,
                                          SuppleOwnFiles *own,
                                          SupplePacing   *pacing);
SuppleRoutine    *supple_editor_page_get_routine (SuppleEditorPage *self);
void              supple_editor_page_flush (SuppleEditorPage *self);
void              supple_editor_page_tell (SuppleEditorPage *self,
                                           const char       *text);

G_END_DECLS
