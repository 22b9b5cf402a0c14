/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

static la_ssize_t
write_cb (struct archive *zip,
          void           *data,
          const void     *block,
          size_t          length)
{
  g_byte_array_append (data, block, (guint) length);
  return (la_ssize_t) length;
}

static void
add_entry (struct archive  *zip,
           const MadeEntry *made)
{
  struct archive_entry *entry = archive_entry_new ();
  gsize                 length = made->length > 0 ? made->length : strlen (made->text);
  guint                 repeat = MAX (1, made->repeat);

  archive_entry_set_pathname (entry, made->path);
  archive_entry_set_perm (entry, 0644);
  archive_entry_set_filetype (entry, made->link_to != NULL ? AE_IFLNK : AE_IFREG);

  if (made->link_to != NULL)
    archive_entry_set_symlink (entry, made->link_to);
  else
    archive_entry_set_size (entry, (la_int64_t) (length * repeat));

  g_assert_cmpint (archive_write_header (zip, entry), ==, ARCHIVE_OK);

  for (guint i = 0; i < repeat && made->link_to == NULL; i++)
    g_assert_cmpint (archive_write_data (zip, made->text, length), ==, length);

  archive_entry_free (entry);
}

/* (transfer full): an archive as anybody could make it. */
GBytes *
made_zip (const MadeEntry *entries,
          guint            n_entries)
{
  GByteArray     *content = g_byte_array_new ();
  struct archive *zip = archive_write_new ();

  archive_write_set_format_zip (zip);
  archive_write_set_bytes_in_last_block (zip, 1);
  g_assert_cmpint (archive_write_open2 (zip, content, NULL, write_cb, NULL, NULL), ==, ARCHIVE_OK);

  for (guint i = 0; i < n_entries; i++)
    add_entry (zip, &entries[i]);

  g_assert_cmpint (archive_write_close (zip), ==, ARCHIVE_OK);
  archive_write_free (zip);

  return g_byte_array_free_to_bytes (content);
}

/* (transfer full): the head of a picture, with noise behind it. */
GBytes *
made_png (guint width,
          guint height,
          gsize length)
{
  static const guint8 head[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13,
                                 'I', 'H', 'D', 'R' };
  g_autoptr (GRand) rand = g_rand_new_with_seed (width);
  guint8 *data = g_malloc (length);

  for (gsize i = 0; i < length; i++)
    data[i] = (guint8) g_rand_int_range (rand, 0, 256);

  memcpy (data, head, sizeof head);
  data[16] = data[20] = 0;
  data[17] = data[21] = 0;
  data[18] = (guint8) (width >> 8);
  data[19] = (guint8) width;
  data[22] = (guint8) (height >> 8);
  data[23] = (guint8) height;

  return g_bytes_new_take (data, length);
}
