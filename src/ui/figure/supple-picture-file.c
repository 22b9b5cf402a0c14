/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-picture-file.h"

#include <cairo-pdf.h>
#include <gio/gio.h>

/* What print asks for: fine enough that no eye finds the pixels. */
#define PIXELS_PER_INCH 300.0
#define POINTS_PER_INCH 72.0

static gboolean
has_ending (const char *path,
            const char *ending)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);

  return g_str_has_suffix (folded, ending);
}

/**
 * supple_picture_file_knows:
 * @path: a file name
 *
 * Returns: whether the ending is that of a file that can be written: .png or .pdf
 */
gboolean
supple_picture_file_knows (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return has_ending (path, ".png") || has_ending (path, ".pdf");
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
paint_page (cairo_surface_t *page,
            GdkTexture      *picture)
{
  int              width = gdk_texture_get_width (picture);
  int              height = gdk_texture_get_height (picture);
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t         *context = cairo_create (page);

  gdk_texture_download (picture, cairo_image_surface_get_data (image),
                        (gsize) cairo_image_surface_get_stride (image));
  cairo_surface_mark_dirty (image);
  cairo_scale (context, POINTS_PER_INCH / PIXELS_PER_INCH, POINTS_PER_INCH / PIXELS_PER_INCH);
  cairo_set_source_surface (context, image, 0, 0);
  cairo_paint (context);
  cairo_show_page (context);
  cairo_destroy (context);
  cairo_surface_destroy (image);
}

static GBytes *
make_pdf (GdkTexture *picture,
          const char *title)
{
  GByteArray      *bytes = g_byte_array_new ();
  double           width = gdk_texture_get_width (picture) * POINTS_PER_INCH / PIXELS_PER_INCH;
  double           height = gdk_texture_get_height (picture) * POINTS_PER_INCH / PIXELS_PER_INCH;
  cairo_surface_t *page = cairo_pdf_surface_create_for_stream (append_cb, bytes, width, height);

  /* The oldest version that can let the ground shine through, for old printers. */
  cairo_pdf_surface_restrict_to_version (page, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (page, CAIRO_PDF_METADATA_TITLE, title);
  paint_page (page, picture);
  cairo_surface_finish (page);
  cairo_surface_destroy (page);

  return g_byte_array_free_to_bytes (bytes);
}

/**
 * supple_picture_file_write:
 * @path: a file name that ends in .png or .pdf
 * @picture: what to write
 * @title: what it shows, in people's words
 * @error: where to put a #GIOErrorEnum
 *
 * Writes a picture, whole or not at all: as a PNG, or as a PDF with one page of its
 * size at 300 pixels an inch.
 *
 * Returns: whether it is written
 */
gboolean
supple_picture_file_write (const char *path,
                           GdkTexture *picture,
                           const char *title,
                           GError    **error)
{
  g_return_val_if_fail (supple_picture_file_knows (path), FALSE);
  g_return_val_if_fail (GDK_IS_TEXTURE (picture) && title != NULL, FALSE);

  g_autoptr (GBytes) bytes = has_ending (path, ".pdf")
                               ? make_pdf (picture, title)
                               : gdk_texture_save_to_png_bytes (picture);

  g_autoptr (GFile) file = g_file_new_for_path (path);

  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}
