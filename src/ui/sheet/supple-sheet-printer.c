/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-printer.h"

/**
 * SuppleSheetPrinter:
 *
 * Prints a routine’s sheet, on whatever paper is chosen for it.
 */
struct _SuppleSheetPrinter
{
  GtkPrintOperation parent_instance;

  SuppleRoutine     *routine;
  SuppleSheetOptions options;
  SuppleSheet       *sheet;
};

G_DEFINE_FINAL_TYPE (SuppleSheetPrinter, supple_sheet_printer, GTK_TYPE_PRINT_OPERATION)

/* The paper is known only now; after a preview it may be another. */
static void
supple_sheet_printer_begin_print (GtkPrintOperation *operation,
                                  GtkPrintContext   *context)
{
  SuppleSheetPrinter *self = SUPPLE_SHEET_PRINTER (operation);
  GtkPageSetup       *setup = gtk_print_context_get_page_setup (context);

  self->options.width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  self->options.height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  g_clear_pointer (&self->sheet, supple_sheet_free);
  self->sheet = supple_sheet_new (self->routine, &self->options);
  gtk_print_operation_set_n_pages (operation, (int) supple_sheet_get_n_pages (self->sheet));
}

static void
supple_sheet_printer_draw_page (GtkPrintOperation *operation,
                                GtkPrintContext   *context,
                                int                page)
{
  SuppleSheetPrinter *self = SUPPLE_SHEET_PRINTER (operation);

  supple_sheet_draw (self->sheet, (guint) page, gtk_print_context_get_cairo_context (context));
}

static void
supple_sheet_printer_dispose (GObject *object)
{
  SuppleSheetPrinter *self = SUPPLE_SHEET_PRINTER (object);

  g_clear_pointer (&self->sheet, supple_sheet_free);
  g_clear_object (&self->routine);

  G_OBJECT_CLASS (supple_sheet_printer_parent_class)->dispose (object);
}

static void
supple_sheet_printer_class_init (SuppleSheetPrinterClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_sheet_printer_dispose;
  operation_class->begin_print = supple_sheet_printer_begin_print;
  operation_class->draw_page = supple_sheet_printer_draw_page;
}

static void
supple_sheet_printer_init (SuppleSheetPrinter *self)
{
}

/**
 * supple_sheet_printer_new:
 * @routine: a routine
 * @options: for whom the sheet is; what it is printed on does not matter yet
 *
 * Returns: (transfer full): what prints it once it is run
 */
GtkPrintOperation *
supple_sheet_printer_new (SuppleRoutine            *routine,
                          const SuppleSheetOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine) && options != NULL, NULL);

  SuppleSheetPrinter *self = g_object_new (SUPPLE_TYPE_SHEET_PRINTER,
                                           "job-name", supple_routine_get_title (routine),
                                           "unit", GTK_UNIT_POINTS,
                                           "use-full-page", TRUE,
                                           "embed-page-setup", TRUE,
                                           "allow-async", TRUE,
                                           NULL);

  self->routine = g_object_ref (routine);
  self->options = *options;

  return GTK_PRINT_OPERATION (self);
}
