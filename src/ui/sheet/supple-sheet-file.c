/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/sheet/supple-sheet-file.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <math.h>
#include <unistd.h>

#include "base/supple-whole-file.h"

#define PDF_ENDING ".pdf"

/* What is to be written, for the thread that does it. */
typedef struct
{
  char              *path;
  SuppleRoutine     *routine;
  SuppleSheetOptions options;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  g_object_unref (errand->routine);
  g_free (errand->path);
  g_free (errand);
}

/**
 * supple_sheet_file_knows:
 * @path: a file name
 *
 * Returns: whether the ending is that of a sheet’s file: .pdf
 */
gboolean
supple_sheet_file_knows (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);

  g_autofree char *folded = g_ascii_strdown (path, -1);

  return g_str_has_suffix (folded, PDF_ENDING);
}

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  int fd = supple_whole_file_get_fd (closure);

  while (length > 0)
    {
      gssize written = write (fd, data, length);

      if (written < 0 && errno == EINTR)
        continue;

      if (written <= 0)
        return CAIRO_STATUS_WRITE_ERROR;

      data += written;
      length -= (unsigned int) written;
    }

  return CAIRO_STATUS_SUCCESS;
}

/* Inches made of millimetres are no longer whole points; printers look for whole ones. */
static double
round_size (double points)
{
  return round (points * 100) / 100;
}

static cairo_status_t
write_pages (SuppleWholeFile          *file,
             SuppleRoutine            *routine,
             const SuppleSheetOptions *options)
{
  g_autoptr (SuppleSheet) sheet = supple_sheet_new (routine, options);
  cairo_surface_t *surface =
    cairo_pdf_surface_create_for_stream (write_cb, file, round_size (options->width),
                                         round_size (options->height));
  cairo_t       *context = cairo_create (surface);
  cairo_status_t status;

  /* The oldest version that can let the ground shine through, for old printers. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  supple_routine_get_title (routine));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Supple");

  for (guint i = 0; i < supple_sheet_get_n_pages (sheet); i++)
    {
      supple_sheet_draw (sheet, i, context);
      cairo_show_page (context);
    }

  cairo_destroy (context);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

/**
 * supple_sheet_file_write:
 * @path: a file name that ends in .pdf
 * @routine: a routine
 * @options: what it is printed on, and for whom
 * @error: where to put a #GIOErrorEnum
 *
 * Writes a routine’s sheet as a PDF, whole or not at all. Needs no display, and may be called
 * from any thread.
 *
 * Returns: whether it is written
 */
gboolean
supple_sheet_file_write (const char               *path,
                         SuppleRoutine            *routine,
                         const SuppleSheetOptions *options,
                         GError                  **error)
{
  g_return_val_if_fail (path != NULL && SUPPLE_IS_ROUTINE (routine), FALSE);

  g_autoptr (SuppleWholeFile) file = supple_whole_file_new (path, error);

  if (file == NULL)
    return FALSE;

  errno = 0;

  cairo_status_t status = write_pages (file, routine, options);
  int            number = errno;

  if (status == CAIRO_STATUS_SUCCESS)
    return supple_whole_file_keep (file, error);

  g_set_error (error, G_IO_ERROR,
               status == CAIRO_STATUS_WRITE_ERROR ? g_io_error_from_errno (number)
                                                  : G_IO_ERROR_FAILED,
               "“%s” cannot be written: %s", path,
               status == CAIRO_STATUS_WRITE_ERROR ? g_strerror (number)
                                                  : cairo_status_to_string (status));

  return FALSE;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Errand *errand = data;
  GError *error = NULL;

  if (supple_sheet_file_write (errand->path, errand->routine, &errand->options, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * supple_sheet_file_write_async:
 * @path: a file name that ends in .pdf
 * @routine: a routine
 * @options: what it is printed on, and for whom
 * @callback: what to call when it is done
 * @user_data: for @callback
 *
 * Does the same beside everything else.
 */
void
supple_sheet_file_write_async (const char               *path,
                               SuppleRoutine            *routine,
                               const SuppleSheetOptions *options,
                               GAsyncReadyCallback       callback,
                               gpointer                  user_data)
{
  g_return_if_fail (path != NULL && SUPPLE_IS_ROUTINE (routine) && options != NULL);

  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Errand *errand = g_new0 (Errand, 1);

  errand->path = g_strdup (path);
  errand->routine = g_object_ref (routine);
  errand->options = *options;
  g_task_set_source_tag (task, supple_sheet_file_write_async);
  g_task_set_task_data (task, errand, errand_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * supple_sheet_file_write_finish:
 * @result: what the callback was given
 * @error: where to put a #GIOErrorEnum
 *
 * Returns: whether it is written
 */
gboolean
supple_sheet_file_write_finish (GAsyncResult *result,
                                GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
