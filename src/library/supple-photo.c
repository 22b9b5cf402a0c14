/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-photo.h"

#include <string.h>

#include "library/supple-library-error.h"

#define NAME_CHARS_MAX 64

static const guint8 png_begin[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
static const guint8 jpeg_begin[] = { 0xff, 0xd8, 0xff };

/**
 * supple_photo_is_name:
 * @name: anything
 *
 * Returns: whether a photo’s file may have that name: one that is no path, is not hidden,
 *   and is the same on every system
 */
gboolean
supple_photo_is_name (const char *name)
{
  g_return_val_if_fail (name != NULL, FALSE);

  gsize length = strspn (name, G_CSET_a_2_z G_CSET_DIGITS "_");

  return g_ascii_islower (*name) && length <= NAME_CHARS_MAX &&
         (strcmp (name + length, ".jpg") == 0 || strcmp (name + length, ".png") == 0);
}

static gboolean
begins_with (const guint8 *data,
             gsize         length,
             const guint8 *begin,
             gsize         begin_length)
{
  return length >= begin_length && memcmp (data, begin, begin_length) == 0;
}

/**
 * supple_photo_get_ending:
 * @bytes: a file
 *
 * Returns: (transfer none) (nullable): how the name of such a photo ends, “.jpg” or “.png”;
 *   %NULL if it is neither
 */
const char *
supple_photo_get_ending (GBytes *bytes)
{
  gsize         length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  if (begins_with (data, length, png_begin, sizeof png_begin))
    return ".png";

  if (begins_with (data, length, jpeg_begin, sizeof jpeg_begin))
    return ".jpg";

  return NULL;
}

static guint
read_uint16 (const guint8 *data)
{
  return (guint) data[0] << 8 | data[1];
}

/* The header chunk comes first. */
static gboolean
measure_png (const guint8 *data,
             gsize         length,
             guint64      *width,
             guint64      *height)
{
  if (length < 24 || memcmp (data + 12, "IHDR", 4) != 0)
    return FALSE;

  *width = (guint64) read_uint16 (data + 16) << 16 | read_uint16 (data + 18);
  *height = (guint64) read_uint16 (data + 20) << 16 | read_uint16 (data + 22);
  return TRUE;
}

/* Of the kinds of frame header, 0xc0 to 0xcf, three codes mean something else. */
static gboolean
is_frame (guint8 marker)
{
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/* From segment to segment, each with its length, to the frame header. */
static gboolean
measure_jpeg (const guint8 *data,
              gsize         length,
              guint64      *width,
              guint64      *height)
{
  gsize i = 2;

  while (i + 9 <= length && data[i] == 0xff)
    {
      if (data[i + 1] == 0xff)
        {
          i++;
          continue;
        }

      if (is_frame (data[i + 1]))
        {
          *height = read_uint16 (data + i + 5);
          *width = read_uint16 (data + i + 7);
          return TRUE;
        }

      if (read_uint16 (data + i + 2) < 2)
        return FALSE;

      i += 2u + read_uint16 (data + i + 2);
    }

  return FALSE;
}

/**
 * supple_photo_check:
 * @bytes: a file that says it is a photo
 * @name: what messages call it
 * @error: (out): %SUPPLE_LIBRARY_ERROR_PHOTO
 *
 * Looks at what can be known without decoding it: that it is a JPEG or PNG picture, and
 * neither too large a file nor too large a picture. It may still turn out to be damaged.
 *
 * Returns: whether it may be shown to a decoder
 */
gboolean
supple_photo_check (GBytes     *bytes,
                    const char *name,
                    GError    **error)
{
  gsize         length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  const char   *ending = supple_photo_get_ending (bytes);
  guint64       width = 0, height = 0;

  if (length > SUPPLE_PHOTO_SIZE_MAX)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_PHOTO,
                   "%s: the photo has more than %d bytes; make it smaller", name,
                   SUPPLE_PHOTO_SIZE_MAX);
      return FALSE;
    }

  if (ending == NULL ||
      !(strcmp (ending, ".png") == 0 ? measure_png (data, length, &width, &height)
                                     : measure_jpeg (data, length, &width, &height)))
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_PHOTO,
                   "%s: this is no photo; it must be a JPEG or PNG picture", name);
      return FALSE;
    }

  if (width == 0 || height == 0 || width > SUPPLE_PHOTO_SIDE_MAX || height > SUPPLE_PHOTO_SIDE_MAX)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_PHOTO,
                   "%s: the photo has %" G_GUINT64_FORMAT " by %" G_GUINT64_FORMAT
                   " pixels; it may have 1 to %d either way",
                   name, width, height, SUPPLE_PHOTO_SIDE_MAX);
      return FALSE;
    }

  return TRUE;
}
