/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "library/supple-fault.h"
#include "library/supple-parcel.h"
#include "library/supple-photo.h"
#include "made-zip.h"
#include "own-fixture.h"

#define MIB (1024 * 1024)

/* What a bad file may cost. */
#define SECONDS_MAX    1.0
#define MEMORY_MAX_KIB (64 * 1024)

#define GOOD                                                                          \
  "<supple version=\"1\">\n"                                                          \
  " <routine version=\"1\" id=\"my_r\"><title>R</title><step exercise=\"bridge\"/>\n" \
  " </routine>\n"                                                                     \
  "</supple>"

/* A text as a file, and what is said about it. */
typedef struct
{
  const char        *name;
  const char        *text;
  SuppleLibraryError code;
  const char        *says;
} BadText;

static const BadText bad_texts[] = {
  { "empty", "", SUPPLE_LIBRARY_ERROR_SYNTAX, "bad:1:1: " },
  { "letter", "Dear physiotherapist,", SUPPLE_LIBRARY_ERROR_SYNTAX, "not well-formed" },
  { "page", "<!DOCTYPE html><html></html>", SUPPLE_LIBRARY_ERROR_STRUCTURE,
    "bad:1:1: only elements and comments" },
  { "other-root", "<gpx version=\"1\"/>", SUPPLE_LIBRARY_ERROR_STRUCTURE,
    "must begin with “supple”, not “gpx”" },
  { "entity-bomb",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE supple [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;\">]>\n<supple version=\"1\">&c;</supple>",
    SUPPLE_LIBRARY_ERROR_STRUCTURE, "leave this declaration out" },
  { "outside-entity",
    "<!DOCTYPE supple SYSTEM \"file:///etc/passwd\"><supple version=\"1\"/>",
    SUPPLE_LIBRARY_ERROR_STRUCTURE, "leave this declaration out" },
  { "unknown-entity", "<supple version=\"1\">\n<routine>&c;</routine></supple>",
    SUPPLE_LIBRARY_ERROR_SYNTAX, "is not known" },
  { "newer-version", "<supple version=\"2\"/>", SUPPLE_LIBRARY_ERROR_VERSION, "“2” is unknown" },
  { "no-version", "<supple/>", SUPPLE_LIBRARY_ERROR_VERSION, "“” is unknown" },
  { "other-attribute", "<supple version=\"1\" from=\"me\"/>", SUPPLE_LIBRARY_ERROR_STRUCTURE,
    "“supple” has no “from”" },
  { "nothing-in-it", "<supple version=\"1\"/>", SUPPLE_LIBRARY_ERROR_STRUCTURE, "nothing in it" },
  { "other-element", "<supple version=\"1\"><photo/></supple>", SUPPLE_LIBRARY_ERROR_STRUCTURE,
    "bad:1:21: “photo” does not belong here" },
  { "loose-text", "<supple version=\"1\">hello</supple>", SUPPLE_LIBRARY_ERROR_STRUCTURE,
    "text does not belong here" },
  { "second-root", GOOD GOOD, SUPPLE_LIBRARY_ERROR_STRUCTURE, "bad:4:10: there is a second" },
  { "second-routine",
    "<supple version=\"1\">\n <routine version=\"1\" id=\"a\"><title>A</title><step "
    "exercise=\"bridge\"/></routine>\n <routine version=\"1\" id=\"b\"><title>B</title><step "
    "exercise=\"bridge\"/></routine>\n</supple>",
    SUPPLE_LIBRARY_ERROR_STRUCTURE, "bad:3:2: there is a second “routine”" },
  { "fault-in-a-part",
    "<supple version=\"1\">\n  <routine version=\"1\" id=\"my_r\"><title>Ä</title>\n"
    "    <step exercise=\"juggle\"/>\n  </routine>\n</supple>",
    SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE, "bad:3:11: there is no exercise “juggle”" },
  { "path-for-a-photo",
    "<exercise version=\"1\" id=\"a\" place=\"mat\" position=\"sitting\" kind=\"hold\" "
    "difficulty=\"1\" setup=\"1\" tags=\"\" photo=\"../../../.bashrc\"/>",
    SUPPLE_LIBRARY_ERROR_VALUE, "“../../../.bashrc” is no photo’s name" },
  { "utf-16", "\xff\xfe<\0s\0", SUPPLE_LIBRARY_ERROR_ENCODING, "bad:1:1: byte 0xff" },
  { "latin-1", "<supple version=\"1\"><routine version=\"1\" id=\"a\"><title>\xc4</title>",
    SUPPLE_LIBRARY_ERROR_ENCODING, "byte 0xc4" },
  { "latin-1-by-its-own-words",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><routine version=\"1\" id=\"a\"/>",
    SUPPLE_LIBRARY_ERROR_ENCODING, "not UTF-8" },
};

/* “VmRSS:” is what memory is in use, “VmHWM:” what has been at most. */
static glong
get_memory_kib (const char *what)
{
  g_autofree char *status = NULL;
  const char      *line;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  line = strstr (status, what);
  g_assert_nonnull (line);

  return (glong) g_ascii_strtoll (line + strlen (what), NULL, 10);
}

/* The most so far is forgotten. */
static glong
begin_memory (void)
{
  g_autofd int fd = open ("/proc/self/clear_refs", O_WRONLY);

  g_assert_cmpint (write (fd, "5", 1), ==, 1);
  return get_memory_kib ("VmRSS:");
}

/* Nothing but the folders that the set-up made. */
static void
assert_nothing_written (OwnFixture *fixture)
{
  g_autofree char *command =
    g_strdup_printf ("find '%s' ! -type d", g_get_user_data_dir ());
  g_autofree char *found = NULL;

  g_assert_true (g_spawn_command_line_sync (command, &found, NULL, NULL, NULL));
  g_assert_cmpstr (found, ==, "");
}

static void
assert_refused (OwnFixture        *fixture,
                GBytes            *bytes,
                SuppleLibraryError code,
                const char        *says)
{
  g_autoptr (GError) error = NULL;
  glong before_kib = begin_memory ();
  g_autoptr (GTimer) timer = g_timer_new ();
  g_autoptr (SuppleParcel) parcel = supple_parcel_new (bytes, "bad", fixture->library, &error);

  g_assert_null (parcel);
  double seconds = g_timer_elapsed (timer, NULL);
  glong  more_kib = get_memory_kib ("VmHWM:") - before_kib;

  g_test_message ("%.3f s, %ld KiB: %s", seconds, more_kib, error->message);
  g_assert_error (error, SUPPLE_LIBRARY_ERROR, (int) code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));

  if (strstr (error->message, says) == NULL)
    g_test_fail_printf ("“%s” should say “%s”", error->message, says);

  g_assert_cmpfloat (seconds, <, SECONDS_MAX);
  g_assert_cmpint (more_kib, <, MEMORY_MAX_KIB);
  assert_nothing_written (fixture);
}

static void
test_text (OwnFixture   *fixture,
           gconstpointer data)
{
  const BadText *bad = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (bad->text, strlen (bad->text));

  assert_refused (fixture, bytes, bad->code, bad->says);
}

/* Whereever it breaks off. */
static void
test_truncated_text (OwnFixture   *fixture,
                     gconstpointer data)
{
  for (gsize length = 1; length < strlen (GOOD); length++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (GOOD, length);

      assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_SYNTAX, "not well-formed");
    }
}

static void
test_deep (OwnFixture   *fixture,
           gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("<supple version=\"1\">");

  while (text->len < MIB - 3)
    g_string_append (text, "<a>");

  memcpy (text->str + strlen ("<supple version=\"1\">"), "<routine>", 9);

  g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_STRUCTURE, "too deep");
}

static void
test_wide (OwnFixture   *fixture,
           gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("<supple version=\"1\">");

  while (text->len < MIB - 30)
    g_string_append (text, "\n<exercise/>");

  g_string_append (text, "</supple>");

  g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_STRUCTURE, "too much in this file");
}

static void
test_long_text (OwnFixture   *fixture,
                gconstpointer data)
{
  g_autofree char *text = g_strnfill (20 * MIB, 'x');
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, 20 * MIB);

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_TOO_LARGE, "may have 1048576 at most");
}

/* Made with a hole in it, so that it takes no room. */
static void
test_huge (OwnFixture   *fixture,
           gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "huge.supple", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  g_assert_cmpint (truncate (path, 200 * MIB), ==, 0);
  g_assert_null (supple_parcel_load (file, "huge.supple", &error));
  g_assert_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_TOO_LARGE);
  g_assert_cmpint (unlink (path), ==, 0);
}

/* What would block whoever opens it is not opened. */
static void
test_no_file (OwnFixture   *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "pipe.supple", NULL);
  g_autoptr (GFile) pipe = g_file_new_for_path (path);
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_tmp_dir ());
  g_autoptr (GFile) missing = g_file_new_for_path ("/no/such/file.supple");
  GFile *files[] = { pipe, folder };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_assert_null (supple_parcel_load (files[i], "bad", &error));
      g_assert_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_FILE);
      g_clear_error (&error);
    }

  g_assert_null (supple_parcel_load (missing, "bad", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpint (unlink (path), ==, 0);
}

#define DOCUMENT { .path = "supple.xml", .text = GOOD }

static char       zeros[MIB];
static const char png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0what follows is noise";

#define STRUCTURE SUPPLE_LIBRARY_ERROR_STRUCTURE
#define TOO_LARGE SUPPLE_LIBRARY_ERROR_TOO_LARGE
#define PHOTO     SUPPLE_LIBRARY_ERROR_PHOTO

/* A right document, unless it is said that there is none, and one entry more. */
typedef struct
{
  const char        *name;
  gboolean           no_document;
  const char        *path;
  const char        *text;
  const char        *link_to;
  SuppleLibraryError code;
  const char        *says;
} BadZip;

static const BadZip bad_zips[] = {
  { "absolute-path", FALSE, "/tmp/evil.jpg", "x", NULL, STRUCTURE,
    "bad: /tmp/evil.jpg: this does not belong here" },
  { "climbing-path", FALSE, "photos/../../evil.jpg", "x", NULL, STRUCTURE, "does not belong here" },
  { "climbing-document", TRUE, "../supple.xml", GOOD, NULL, STRUCTURE, "does not belong here" },
  { "hidden-file", FALSE, "photos/.profile", "x", NULL, STRUCTURE, "does not belong here" },
  { "backslashes", FALSE, "photos\\..\\evil.jpg", "x", NULL, STRUCTURE, "does not belong here" },
  { "program", FALSE, "install.sh", "#!/bin/sh", NULL, STRUCTURE, "does not belong here" },
  { "symbolic-link", FALSE, "photos/a.jpg", "", "/etc/passwd", STRUCTURE, "this is no plain file" },
  { "linked-document", TRUE, "supple.xml", "", "/etc/passwd", STRUCTURE, "this is no plain file" },
  { "second-document", FALSE, "supple.xml", GOOD, NULL, STRUCTURE, "does not belong here" },
  { "no-document", TRUE, "photos/a.png", png, NULL, STRUCTURE, "there is no “supple.xml”" },
  { "bomb", TRUE, "supple.xml", zeros, NULL, TOO_LARGE, "unpacks to far more" },
  { "bomb-for-a-photo", FALSE, "photos/a.jpg", zeros, NULL, TOO_LARGE, "unpacks to far more" },
  { "photo-that-is-none", FALSE, "photos/a.jpg", "#!/bin/sh", NULL, PHOTO,
    "bad: photos/a.jpg: this is no photo" },
  { "photo-that-breaks-off", FALSE, "photos/a.jpg", "\xff\xd8\xff\xe0\x01\x10JFIF", NULL, PHOTO,
    "this is no photo" },
  { "fault-in-the-document", TRUE, "supple.xml", "<supple version=\"1\">\n<hm/></supple>", NULL,
    STRUCTURE, "bad:2:1: “hm” does not belong here" },
};

static void
test_zip (OwnFixture   *fixture,
          gconstpointer data)
{
  const BadZip *bad = data;
  gsize         length = bad->text == png ? sizeof png - 1 : bad->text == zeros ? MIB
                                                                                : 0;
  MadeEntry     entries[] = {
    DOCUMENT,
    { bad->path, bad->text, length, bad->text == zeros ? 96 : 1, bad->link_to },
  };
  guint first = bad->no_document ? 1 : 0;
  g_autoptr (GBytes) bytes = made_zip (entries + first, G_N_ELEMENTS (entries) - first);

  assert_refused (fixture, bytes, bad->code, bad->says);
}

static GBytes *
make_good_zip (void)
{
  const MadeEntry entries[] = {
    DOCUMENT,
    { .path = "photos/a.png", .text = png, .length = sizeof png - 1 },
  };

  return made_zip (entries, G_N_ELEMENTS (entries));
}

static void
test_good_zip (OwnFixture   *fixture,
               gconstpointer data)
{
  g_autoptr (GBytes) bytes = make_good_zip ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SuppleParcel) parcel = supple_parcel_new (bytes, "a.supple", fixture->library, &error);

  g_assert_no_error (error);
  g_assert_nonnull (parcel);
}

static void
test_truncated_zip (OwnFixture   *fixture,
                    gconstpointer data)
{
  g_autoptr (GBytes) whole = make_good_zip ();

  for (gsize length = 4; length < g_bytes_get_size (whole); length++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_from_bytes (whole, 0, length);

      assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_SYNTAX, "bad: ");
    }
}

/* A way of packing whose dictionary may take gigabytes, in both headers of the document. */
static void
test_unusual_packing (OwnFixture   *fixture,
                      gconstpointer data)
{
  g_autoptr (GBytes) whole = make_good_zip ();
  gsize              length = g_bytes_get_size (whole);
  g_autofree guint8 *zip = g_memdup2 (g_bytes_get_data (whole, NULL), length);

  for (gsize i = 0; i + 12 < length; i++)
    {
      if (memcmp (zip + i, "PK\3\4", 4) == 0)
        zip[i + 8] = 14;
      else if (memcmp (zip + i, "PK\1\2", 4) == 0)
        zip[i + 10] = 14;
    }

  g_autoptr (GBytes) bytes = g_bytes_new_static (zip, length);

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_STRUCTURE, "packed in an unusual way");
}

static void
test_many_entries (OwnFixture   *fixture,
                   gconstpointer data)
{
  g_autofree MadeEntry *entries = g_new0 (MadeEntry, 100000);

  for (guint i = 0; i < 100000; i++)
    entries[i] = (MadeEntry) { .path = "photos/a.jpg", .text = "" };

  g_autoptr (GBytes) bytes = made_zip (entries, 100000);

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_TOO_LARGE, "too many files");
}

/* Forty of them, each by itself allowed. */
static void
test_many_photos (OwnFixture   *fixture,
                  gconstpointer data)
{
  g_autoptr (GBytes) photo = made_png (64, 64, SUPPLE_PHOTO_SIZE_MAX);
  MadeEntry entries[9] = { DOCUMENT };
  char      names[9][16];

  for (guint i = 1; i < G_N_ELEMENTS (entries); i++)
    {
      g_snprintf (names[i], sizeof names[i], "photos/a%u.png", i);
      entries[i].path = names[i];
      entries[i].text = g_bytes_get_data (photo, NULL);
      entries[i].length = SUPPLE_PHOTO_SIZE_MAX;
    }

  g_autoptr (GBytes) bytes = made_zip (entries, G_N_ELEMENTS (entries));

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_TOO_LARGE, "too large together");
}

/* Few bytes on the disk, and gigabytes for whoever decodes it. */
static void
test_wide_photo (OwnFixture   *fixture,
                 gconstpointer data)
{
  g_autoptr (GBytes) photo = made_png (60000, 60000, 100);
  const MadeEntry entries[] = {
    DOCUMENT,
    { .path = "photos/a.png", .text = g_bytes_get_data (photo, NULL), .length = 100 },
  };
  g_autoptr (GBytes) bytes = made_zip (entries, G_N_ELEMENTS (entries));

  assert_refused (fixture, bytes, SUPPLE_LIBRARY_ERROR_PHOTO, "60000 by 60000 pixels");
}

/* Each fault has its sentence for people. */
static void
test_words (OwnFixture   *fixture,
            gconstpointer data)
{
  g_autoptr (GError) error = g_error_new (SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_PHOTO,
                                          "a.supple: photos/a.jpg: this is no photo");
  g_autoptr (SuppleFault) fault = supple_fault_new ("a.supple", error);

  g_assert_cmpstr (supple_fault_get_message (fault), ==,
                   "A photo in it is no photo, or is too large.");
}

#define TEST(path, function)                                                     \
  g_test_add ("/library/parcel-bad/" path, OwnFixture, NULL, own_fixture_set_up, \
              function, own_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_texts); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/library/parcel-bad/%s-is-refused", bad_texts[i].name);

      g_test_add (path, OwnFixture, &bad_texts[i], own_fixture_set_up, test_text,
                  own_fixture_tear_down);
    }

  for (guint i = 0; i < G_N_ELEMENTS (bad_zips); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/library/parcel-bad/zip-with-%s-is-refused", bad_zips[i].name);

      g_test_add (path, OwnFixture, &bad_zips[i], own_fixture_set_up, test_zip,
                  own_fixture_tear_down);
    }

  TEST ("file-that-breaks-off-is-refused", test_truncated_text);
  TEST ("deep-file-is-refused", test_deep);
  TEST ("endless-file-is-refused", test_wide);
  TEST ("long-file-is-refused", test_long_text);
  TEST ("huge-file-is-not-read", test_huge);
  TEST ("pipe-folder-and-nothing-are-told", test_no_file);
  TEST ("right-zip-is-taken", test_good_zip);
  TEST ("zip-that-breaks-off-is-refused", test_truncated_zip);
  TEST ("zip-with-unusual-packing-is-refused", test_unusual_packing);
  TEST ("zip-with-endless-directory-is-refused", test_many_entries);
  TEST ("zip-with-too-much-in-it-is-refused", test_many_photos);
  TEST ("zip-with-wide-photo-is-refused", test_wide_photo);
  TEST ("photo-fault-has-its-sentence", test_words);

  return g_test_run ();
}
