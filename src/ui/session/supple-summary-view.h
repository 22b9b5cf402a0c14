/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "library/supple-library.h"
#include "ui/session/supple-session-recorder.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SUMMARY_VIEW (supple_summary_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSummaryView, supple_summary_view, SUPPLE, SUMMARY_VIEW, GtkBox)

void supple_summary_view_show (SuppleSummaryView     *self,
                               SuppleSessionRecorder *recorder,
                               SuppleLibrary         *library);

G_END_DECLS
