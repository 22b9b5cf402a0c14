/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void supple_save_news_tell (AdwToastOverlay *toasts,
                            const char      *text);
void supple_save_news_tell_saved (AdwToastOverlay *toasts,
                                  const char      *text,
                                  GFile           *file);
void supple_save_news_tell_fault (AdwToastOverlay *toasts,
                                  const GError    *error);

G_END_DECLS
