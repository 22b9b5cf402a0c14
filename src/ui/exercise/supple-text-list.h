/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_TEXT_LIST (supple_text_list_get_type ())
G_DECLARE_FINAL_TYPE (SuppleTextList, supple_text_list, SUPPLE, TEXT_LIST, GtkBox)

void supple_text_list_set_texts (SuppleTextList    *self,
                                 const char *const *texts);

G_END_DECLS
