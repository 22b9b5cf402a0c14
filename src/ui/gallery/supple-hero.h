/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_HERO (supple_hero_get_type ())
G_DECLARE_FINAL_TYPE (SuppleHero, supple_hero, SUPPLE, HERO, GtkBox)

void supple_hero_set_narrow (SuppleHero *self,
                             gboolean    narrow);

G_END_DECLS
