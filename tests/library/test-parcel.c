/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "library/supple-archive.h"
#include "library/supple-exercise-writer.h"
#include "library/supple-parcel.h"
#include "library/supple-routine-writer.h"
#include "library/supple-vocabulary.h"
#include "made-up.h"
#include "own-fixture.h"

#define ROUTINES 1000

#define ROUTINE(id, title, steps) \
  "<routine version=\"1\" id=\"" id "\"><title>" title "</title>" steps "</routine>"

/* (transfer full): a file with both. */
static char *
make_text (const char     *routine,
           SuppleExercise *exercise)
{
  g_autoptr (GBytes) bytes = supple_exercise_writer_to_bytes (exercise);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return g_strconcat ("<supple version=\"1\">", routine, strstr (text, "<exercise"), "</supple>",
                      NULL);
}

static SuppleParcel *
open_bytes (OwnFixture *fixture,
            GBytes     *bytes)
{
  g_autoptr (GError) error = NULL;
  SuppleParcel *parcel = supple_parcel_new (bytes, "a.supple", fixture->library, &error);

  g_assert_no_error (error);
  return parcel;
}

static SuppleParcel *
open_text (OwnFixture *fixture,
           const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return open_bytes (fixture, bytes);
}

/* (transfer none): what came in. */
static SuppleRoutine *
take (OwnFixture   *fixture,
      SuppleParcel *parcel)
{
  g_autoptr (GError) error = NULL;

  supple_parcel_save (parcel, fixture->own, &error);
  g_assert_no_error (error);

  return supple_library_get_routine (fixture->library,
                                     supple_routine_get_id (supple_parcel_get_routine (parcel)));
}

static GBytes *
pack (OwnFixture    *fixture,
      SuppleRoutine *routine)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = supple_parcel_pack (routine, fixture->own, &error);

  g_assert_no_error (error);
  return bytes;
}

static SuppleExercise *
save_exercise (OwnFixture *fixture,
               const char *id)
{
  g_autoptr (SuppleExercise) exercise = made_up_exercise (fixture->rand, id);
  g_autoptr (GError) error = NULL;

  supple_own_files_save_exercise (fixture->own, exercise, &error);
  g_assert_no_error (error);

  return supple_library_get_exercise (fixture->library, id);
}

static void
save_photo (OwnFixture     *fixture,
            SuppleExercise *exercise,
            const char     *noise)
{
  static const char head[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0";
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_byte_array_append (content, (const guint8 *) head, sizeof head - 1);
  g_byte_array_append (content, (const guint8 *) noise, (guint) strlen (noise));
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&content));
  supple_own_files_save_photo (fixture->own, supple_exercise_get_photo (exercise), bytes, &error);
  g_assert_no_error (error);
}

static void delete (OwnFixture *fixture,
                    gpointer    record)
{
  g_autoptr (GError) error = NULL;

  supple_own_files_delete (fixture->own, record, &error);
  g_assert_no_error (error);
}

/* What is sent and what arrives on a computer that knows nothing of it. */
static void
test_round_trip (OwnFixture   *fixture,
                 gconstpointer data)
{
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *id = g_strdup_printf ("my_made_up_%u", i);

      save_exercise (fixture, id);
    }

  g_autoptr (SuppleLibrary) elsewhere = made_up_library ();

  for (guint i = 0; i < ROUTINES; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SuppleRoutine) routine =
        made_up_routine (fixture->rand, fixture->library, "my_routine");
      g_autoptr (GBytes) bytes = pack (fixture, routine);
      g_autoptr (SuppleParcel) parcel =
        supple_parcel_new (bytes, "a.supple", elsewhere, &error);

      g_assert_no_error (error);

      g_autoptr (SuppleRoutine) arrived =
        supple_record_with (supple_parcel_get_routine (parcel), "id", "my_routine", NULL);
      g_autoptr (GBytes) before = supple_routine_writer_to_bytes (routine);
      g_autoptr (GBytes) after = supple_routine_writer_to_bytes (arrived);

      g_assert_true (g_bytes_equal (before, after));
    }
}

static void
test_with_photo (OwnFixture   *fixture,
                 gconstpointer data)
{
  SuppleExercise *lift = NULL;

  /* One that was made up with a photo. */
  do
    lift = save_exercise (fixture, "my_lift");
  while (supple_exercise_get_photo (lift) == NULL);

  save_photo (fixture, lift, "a lift");

  SuppleDose dose = *supple_exercise_get_dose (lift);
  g_autoptr (SuppleStep) step =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", lift, "dose", &dose, NULL);
  g_autoptr (SuppleRoutine) single = supple_routine_new_single (step);
  g_autoptr (SuppleRoutine) routine =
    supple_record_with (single, "id", "my_lifting", "title", "Lifting", NULL);
  g_autoptr (GBytes) bytes = pack (fixture, routine);
  g_autoptr (GBytes) again = pack (fixture, routine);
  g_autofree char *photo_path = own_fixture_get_path (fixture, "photos/my_lift.png");
  g_autofree char *photo = NULL;
  gsize            length;

  g_assert_true (supple_archive_is (bytes));
  g_assert_true (g_bytes_equal (bytes, again));

  /* As if on another computer. */
  delete (fixture, lift);
  g_assert_cmpint (g_remove (photo_path), ==, 0);

  g_autoptr (SuppleParcel) parcel = open_bytes (fixture, bytes);
  g_autoptr (SuppleExercise) coming =
    g_list_model_get_item (supple_parcel_get_exercises (parcel), 0);

  g_assert_true (supple_parcel_is_new (parcel, coming));
  g_assert_nonnull (supple_parcel_get_photo (parcel, coming));
  g_assert_null (supple_parcel_get_wished_title (parcel));
  g_assert_null (supple_library_get_exercise (fixture->library, "my_lift"));

  SuppleRoutine *came = take (fixture, parcel);

  g_assert_cmpstr (supple_exercise_get_id (supple_routine_get_cover (came)), ==, "my_lift");
  g_assert_true (g_file_get_contents (photo_path, &photo, &length, NULL));
  g_assert_cmpuint (length, ==, 30);
  g_assert_cmpstr (photo + 24, ==, "a lift");

  /* Once more: the exercise is there already, and the routine stays beside itself. */
  g_autoptr (SuppleParcel) second = open_bytes (fixture, bytes);

  g_assert_cmpuint (g_list_model_get_n_items (supple_parcel_get_exercises (second)), ==, 0);
  g_assert_cmpstr (supple_parcel_get_wished_title (second), ==, "Lifting");
  came = take (fixture, second);
  g_assert_cmpstr (supple_routine_get_title (came), ==, "Lifting (2)");
  g_assert_cmpstr (supple_exercise_get_id (supple_routine_get_cover (came)), ==, "my_lift");
}

/* Another one of the same id stays, and so does the one that comes. */
static void
test_exercise_clash (OwnFixture   *fixture,
                     gconstpointer data)
{
  g_autoptr (SuppleExercise) theirs = made_up_exercise (fixture->rand, "my_lift");
  g_autofree char *text =
    make_text (ROUTINE ("my_lifting", "Lifting", "<step exercise=\"my_lift\"/>"), theirs);
  g_autoptr (SuppleExercise) mine = g_object_ref (save_exercise (fixture, "my_lift"));
  g_autoptr (SuppleParcel) parcel = open_text (fixture, text);
  SuppleRoutine  *came = take (fixture, parcel);
  SuppleExercise *cover = supple_routine_get_cover (came);

  g_assert_true (supple_library_get_exercise (fixture->library, "my_lift") == mine);
  g_assert_cmpstr (supple_exercise_get_id (cover), !=, "my_lift");
  g_assert_cmpstr (supple_exercise_get_title (cover), ==, supple_exercise_get_title (theirs));
}

static void
test_bundled_id (OwnFixture   *fixture,
                 gconstpointer data)
{
  g_autoptr (SuppleExercise) impostor = made_up_exercise (fixture->rand, "bridge");
  g_autofree char *text =
    make_text (ROUTINE ("evening", "Evening", "<step exercise=\"bridge\"/>"
                                              "<step exercise=\"cat_cow\"/>"),
               impostor);
  g_autoptr (SuppleExercise) bridge =
    g_object_ref (supple_library_get_exercise (fixture->library, "bridge"));
  g_autoptr (SuppleRoutine) evening =
    g_object_ref (supple_library_get_routine (fixture->library, "evening"));
  g_autoptr (SuppleParcel) parcel = open_text (fixture, text);
  SuppleRoutine *came = take (fixture, parcel);

  g_assert_true (supple_library_get_exercise (fixture->library, "bridge") == bridge);
  g_assert_true (supple_library_get_routine (fixture->library, "evening") == evening);
  g_assert_cmpstr (supple_exercise_get_title (supple_routine_get_cover (came)), ==,
                   supple_exercise_get_title (impostor));
  g_assert_false (supple_exercise_get_own (
    supple_step_get_exercise (supple_routine_get_step (came, 1))));
}

/* A file from the folder of own files, sent as it is. */
static void
test_routine_alone (OwnFixture   *fixture,
                    gconstpointer data)
{
  g_autoptr (SuppleParcel) parcel = open_text (
    fixture, "<?xml version=\"1.0\"?>\n" ROUTINE ("mine", "Mine", "<step exercise=\"bridge\"/>"));

  g_assert_cmpstr (supple_routine_get_title (take (fixture, parcel)), ==, "Mine");
}

/* Nothing can be written: what came in before is taken back. */
static void
test_all_or_nothing (OwnFixture   *fixture,
                     gconstpointer data)
{
  g_autoptr (SuppleExercise) theirs = made_up_exercise (fixture->rand, "my_lift");
  g_autofree char *text =
    make_text (ROUTINE ("my_lifting", "Lifting", "<step exercise=\"my_lift\"/>"), theirs);
  g_autoptr (SuppleParcel) parcel = open_text (fixture, text);
  g_autofree char *routines = own_fixture_get_path (fixture, "routines");
  g_autofree char *file = own_fixture_get_path (fixture, "exercises/my_lift.xml");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_remove (routines), ==, 0);
  own_fixture_write (fixture, "routines", "in the way");
  g_assert_false (supple_parcel_save (parcel, fixture->own, &error));
  g_assert_nonnull (error);
  g_assert_null (supple_library_get_exercise (fixture->library, "my_lift"));
  g_assert_false (g_file_test (file, G_FILE_TEST_EXISTS));
}

#define TEST(path, function)                                                 \
  g_test_add ("/library/parcel/" path, OwnFixture, NULL, own_fixture_set_up, \
              function, own_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  TEST ("a-thousand-routines-arrive-equal", test_round_trip);
  TEST ("photo-travels-in-a-zip", test_with_photo);
  TEST ("other-stretch-of-an-id-is-kept-beside", test_exercise_clash);
  TEST ("bundled-ones-are-never-replaced", test_bundled_id);
  TEST ("own-file-can-be-sent-as-it-is", test_routine_alone);
  TEST ("all-comes-in-or-nothing", test_all_or_nothing);

  return g_test_run ();
}
