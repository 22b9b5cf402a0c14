/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/sheet/supple-sheet.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SHEET_PRINTER (supple_sheet_printer_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSheetPrinter,
                      supple_sheet_printer,
                      SUPPLE,
                      SHEET_PRINTER,
                      GtkPrintOperation)

GtkPrintOperation *supple_sheet_printer_new (SuppleRoutine            *routine,
                                             const SuppleSheetOptions *options);

G_END_DECLS
