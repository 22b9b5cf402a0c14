/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include "library/supple-library-error.h"
#include "library/supple-photo.h"
#include "library/supple-vocabulary.h"
#include "library/supple-xml-document.h"

/*
 * A routine with photos is a zip of “supple.xml” and “photos/…”. Nothing of an archive is ever
 * written where the archive says: names are looked up in a list of two, contents stay in memory
 * until they have been checked, and reading ends at a limit, not where the archive ends.
 */

#define DOCUMENT "supple.xml"
#define PHOTOS   "photos/"

#define PHOTOS_SIZE_MAX (24 * 1024 * 1024)

#define BLOCK 16384

/* More than a directory, a document and the photos of all steps. */
#define ENTRIES_MAX (SUPPLE_STEPS_MAX + 8)

static const char zip_begin[] = "PK\003\004";
static const char directory_begin[] = "PK\001\002";

typedef struct archive       archive;
typedef struct archive_entry archive_entry;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (archive, archive_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (archive_entry, archive_entry_free)

/**
 * supple_archive_is:
 * @bytes: a file
 *
 * Returns: whether it is a zip
 */
gboolean
supple_archive_is (GBytes *bytes)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  return length >= strlen (zip_begin) && memcmp (data, zip_begin, strlen (zip_begin)) == 0;
}

static gboolean
fail (const char        *name,
      SuppleLibraryError code,
      GError           **error,
      const char        *message)
{
  g_set_error (error, SUPPLE_LIBRARY_ERROR, code, "%s: %s", name, message);
  return FALSE;
}

/* libarchive keeps the whole directory in memory, which alone can fill it. Chance does not bring
 * so many of these four bytes into photos. */
static gboolean
check_directory (GBytes     *bytes,
                 const char *name,
                 GError    **error)
{
  gsize       length;
  const char *p = g_bytes_get_data (bytes, &length);
  const char *end = p + length;
  guint       n = 0;

  while ((p = memmem (p, (gsize) (end - p), directory_begin, strlen (directory_begin))) != NULL)
    {
      p++;

      if (++n > 2 * ENTRIES_MAX)
        return fail (name, SUPPLE_LIBRARY_ERROR_TOO_LARGE, error,
                     "there are too many files in the archive; put in what its routine needs");
    }

  return TRUE;
}

/* (transfer full): at most @size_max bytes, whatever the archive says about itself. */
static GBytes *
read_entry (archive    *zip,
            gsize       size_max,
            const char *name,
            GError    **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  guint8 block[BLOCK];

  for (;;)
    {
      la_ssize_t n = archive_read_data (zip, block, sizeof block);

      if (n < 0)
        {
          fail (name, SUPPLE_LIBRARY_ERROR_SYNTAX, error,
                "the archive is damaged here, or its end is missing");
          return NULL;
        }

      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&content));

      if (content->len + (gsize) n > size_max)
        {
          fail (name, SUPPLE_LIBRARY_ERROR_TOO_LARGE, error,
                "this unpacks to far more than such a file can be");
          return NULL;
        }

      g_byte_array_append (content, block, (guint) n);
    }
}

/* Methods of packing that we do not write may want gigabytes for their dictionaries. */
static gboolean
is_plain (archive       *zip,
          archive_entry *entry)
{
  const char *method = archive_format_name (zip);

  return archive_entry_filetype (entry) == AE_IFREG && method != NULL &&
         (strstr (method, "(deflation)") != NULL || strstr (method, "(uncompressed)") != NULL);
}

static gboolean
take_photo (archive    *zip,
            const char *path,
            const char *name,
            GHashTable *photos,
            GError    **error)
{
  gsize          total = 0;
  GHashTableIter iter;
  gpointer       other;
  g_autoptr (GBytes) photo = read_entry (zip, SUPPLE_PHOTO_SIZE_MAX, name, error);

  if (photo == NULL || !supple_photo_check (photo, name, error))
    return FALSE;

  g_hash_table_iter_init (&iter, photos);

  while (g_hash_table_iter_next (&iter, NULL, &other))
    total += g_bytes_get_size (other);

  if (total + g_bytes_get_size (photo) > PHOTOS_SIZE_MAX)
    return fail (name, SUPPLE_LIBRARY_ERROR_TOO_LARGE, error,
                 "the photos are too large together; make them smaller");

  g_hash_table_insert (photos, g_strdup (path + strlen (PHOTOS)), g_steal_pointer (&photo));
  return TRUE;
}

static gboolean
take_entry (archive       *zip,
            archive_entry *entry,
            const char    *name,
            GHashTable    *photos,
            GBytes       **document,
            GError       **error)
{
  const char      *path = archive_entry_pathname_utf8 (entry);
  g_autofree char *valid = g_utf8_make_valid (path != NULL ? path : "?", -1);
  g_autofree char *place = g_strdup_printf ("%s: %s", name, valid);

  if (archive_entry_filetype (entry) == AE_IFDIR && strcmp (valid, PHOTOS) == 0)
    return TRUE;

  if (!is_plain (zip, entry))
    return fail (place, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                 "this is no plain file; there may be no links in the archive, nor anything "
                 "encrypted or packed in an unusual way");

  if (strcmp (valid, DOCUMENT) == 0 && *document == NULL)
    {
      *document = read_entry (zip, SUPPLE_XML_SIZE_MAX, place, error);
      return *document != NULL;
    }

  if (g_str_has_prefix (valid, PHOTOS) && supple_photo_is_name (valid + strlen (PHOTOS)) &&
      !g_hash_table_contains (photos, valid + strlen (PHOTOS)))
    return take_photo (zip, valid, place, photos, error);

  return fail (place, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
               "this does not belong here; there may be one “" DOCUMENT "”, and photos in "
               "“" PHOTOS "”");
}

static gboolean
read_entries (archive    *zip,
              const char *name,
              GHashTable *photos,
              GBytes    **document,
              GError    **error)
{
  archive_entry *entry;
  int            result;

  while ((result = archive_read_next_header (zip, &entry)) == ARCHIVE_OK)
    if (!take_entry (zip, entry, name, photos, document, error))
      return FALSE;

  if (result != ARCHIVE_EOF)
    return fail (name, SUPPLE_LIBRARY_ERROR_SYNTAX, error,
                 "the archive is damaged, or its end is missing");

  return *document != NULL || fail (name, SUPPLE_LIBRARY_ERROR_STRUCTURE, error,
                                    "there is no “" DOCUMENT "” in the archive; add it");
}

/**
 * supple_archive_read:
 * @bytes: a zip, which may be anything
 * @name: what messages call it
 * @photos: (element-type utf8 GBytes): where the photos go, by their names
 * @error: (out): the first fault, in the domain %SUPPLE_LIBRARY_ERROR
 *
 * Unpacks a routine with photos, in memory. What it takes beyond @bytes is at most 25 MiB, and
 * what is kept of a photo.
 *
 * Returns: (transfer full): the document, %NULL if anything in the archive is wrong
 */
GBytes *
supple_archive_read (GBytes     *bytes,
                     const char *name,
                     GHashTable *photos,
                     GError    **error)
{
  g_autoptr (GBytes) document = NULL;
  g_autoptr (archive) zip = archive_read_new ();

  if (!check_directory (bytes, name, error))
    return NULL;

  archive_read_support_format_zip_seekable (zip);

  if (archive_read_open_memory (zip, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) !=
      ARCHIVE_OK)
    {
      fail (name, SUPPLE_LIBRARY_ERROR_SYNTAX, error,
            "the archive is damaged, or its end is missing");
      return NULL;
    }

  if (!read_entries (zip, name, photos, &document, error))
    return NULL;

  return g_steal_pointer (&document);
}

static la_ssize_t
write_cb (archive    *zip,
          void       *data,
          const void *block,
          size_t      length)
{
  g_byte_array_append (data, block, (guint) length);
  return (la_ssize_t) length;
}

/* The same contents make the same archive: no times, no owners. */
static gboolean
write_entry (archive    *zip,
             const char *path,
             GBytes     *bytes)
{
  g_autoptr (archive_entry) entry = archive_entry_new ();
  gsize       length;
  const void *data = g_bytes_get_data (bytes, &length);

  archive_entry_set_pathname (entry, path);
  archive_entry_set_size (entry, (la_int64_t) length);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);

  return archive_write_header (zip, entry) == ARCHIVE_OK &&
         archive_write_data (zip, data, length) == (la_ssize_t) length;
}

static gboolean
write_entries (archive    *zip,
               GBytes     *document,
               GHashTable *photos)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (photos);

  if (!write_entry (zip, DOCUMENT, document))
    return FALSE;

  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);

  for (guint i = 0; i < names->len; i++)
    {
      const char      *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat (PHOTOS, name, NULL);

      if (!write_entry (zip, path, g_hash_table_lookup (photos, name)))
        return FALSE;
    }

  return archive_write_close (zip) == ARCHIVE_OK;
}

/**
 * supple_archive_write:
 * @document: a document
 * @photos: (element-type utf8 GBytes): photos by their names
 * @error: (out): %SUPPLE_LIBRARY_ERROR_FILE
 *
 * Packs a routine with photos.
 *
 * Returns: (transfer full): a zip, which is the same for the same contents
 */
GBytes *
supple_archive_write (GBytes     *document,
                      GHashTable *photos,
                      GError    **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autoptr (archive) zip = archive_write_new ();

  archive_write_set_format_zip (zip);
  archive_write_set_bytes_in_last_block (zip, 1);

  if (archive_write_open2 (zip, content, NULL, write_cb, NULL, NULL) != ARCHIVE_OK ||
      !write_entries (zip, document, photos))
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_FILE,
                   "the archive cannot be made; %s", archive_error_string (zip));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}
