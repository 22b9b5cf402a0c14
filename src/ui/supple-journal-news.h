/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "journal/supple-journal.h"

G_BEGIN_DECLS

void supple_journal_news_follow (AdwToastOverlay *toasts,
                                 SuppleJournal   *journal);
void supple_journal_news_show_failure (AdwToastOverlay *toasts,
                                       const GError    *error);

G_END_DECLS
