/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "ui/supple-my-back.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_BACK_CHOOSER (supple_back_chooser_get_type ())
G_DECLARE_FINAL_TYPE (SuppleBackChooser, supple_back_chooser, SUPPLE, BACK_CHOOSER, GtkBox)

void supple_back_chooser_set_back (SuppleBackChooser *self,
                                   SuppleMyBack      *back,
                                   SuppleLibrary     *library);

G_END_DECLS
