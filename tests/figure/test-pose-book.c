/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "movements.h"

#include <string.h>

#define LEG "<leg side='both' hip='1 2 3' knee='4' ankle='5'/>"
#define ARM "<arm side='both' shoulder='1 2 3' elbow='4' fingers='0 -1 0' back='0 0 1'/>"
#define REST                        \
  "<pelvis at='0 .5 0' pitch='0'/>" \
  "<spine lumbar='1 2 3' thorax='4 5 6' neck='7 8 9'/><camera az='10' el='20'/>"
#define POSE(id, more) "<pose id='" id "'>\n" LEG ARM REST more "</pose>\n"

/* Reads @text, which must be refused with a message that begins with @place and has @why in it. */
static void
assert_refused (const char *text,
                const char *place,
                const char *why)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SupplePoseBook) book = supple_pose_book_new (text, -1, &error);

  g_assert_null (book);
  g_assert_error (error, SUPPLE_FIGURE_ERROR, SUPPLE_FIGURE_ERROR_POSES);
  if (!g_str_has_prefix (error->message, place) || strstr (error->message, why) == NULL)
    g_error ("“%s” does not say “%s” at %s", error->message, why, place);
}

static SupplePoseBook *
read_book (const char *text)
{
  g_autoptr (GError) error = NULL;
  SupplePoseBook *book = supple_pose_book_new (text, -1, &error);

  g_assert_no_error (error);
  return book;
}

static void
test_every_pose_parses (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  const char *const *ids = supple_pose_book_get_ids (book);
  SupplePose         pose;

  g_assert_cmpuint (g_strv_length ((GStrv) ids), >=, 45);
  for (int i = 0; ids[i] != NULL; i++)
    g_assert_true (supple_pose_book_get (book, ids[i], SUPPLE_BODY_MIDLINE, &pose));
}

static void
test_every_movement_has_its_poses (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  SupplePose pose;

  for (const Movement *m = movements_get (); m->exercise != NULL; m++)
    {
      g_assert_true (supple_pose_book_get (book, m->from, SUPPLE_BODY_LEFT, &pose));
      g_assert_true (supple_pose_book_get (book, m->to, SUPPLE_BODY_LEFT, &pose));
    }
}

static void
test_an_unknown_pose_is_not_found (void)
{
  g_autoptr (SupplePoseBook) book = read_book ("<poses>" POSE ("a", "") "</poses>");
  SupplePose pose = { .breath = 0.25 };

  g_assert_false (supple_pose_book_get (book, "b", SUPPLE_BODY_MIDLINE, &pose));
  g_assert_cmpfloat (pose.breath, ==, 0.25);
}

static void
test_values_arrive_where_they_belong (void)
{
  g_autoptr (SupplePoseBook) book =
    read_book ("<poses>" POSE ("a", "<prop kind='desk' at='1 2 3 4'/>"
                                    "<glow where='flank' side='left' radius='.08' "
                                    "strength='.5'/>") "</poses>");
  SupplePose pose;

  g_assert_true (supple_pose_book_get (book, "a", SUPPLE_BODY_MIDLINE, &pose));
  g_assert_cmpfloat (pose.root.y, ==, 0.5);
  g_assert_cmpfloat (pose.thorax.side_deg, ==, 5);
  g_assert_cmpfloat (pose.leg[SUPPLE_BODY_LEFT].hip.turn_deg, ==, 3);
  g_assert_cmpfloat (pose.arm[SUPPLE_BODY_RIGHT].back.z, ==, 1);
  g_assert_cmpfloat (pose.arm[SUPPLE_BODY_LEFT].back.z, ==, -1);
  g_assert_cmpint (pose.prop[0].kind, ==, SUPPLE_PROP_DESK);
  g_assert_cmpfloat (pose.prop[0].value[3], ==, 4);
  g_assert_cmpint (pose.glow[0].anchor, ==, SUPPLE_GLOW_FLANK);
  g_assert_cmpint (pose.glow[0].side, ==, SUPPLE_BODY_LEFT);
}

static void
test_a_pose_for_one_side_serves_the_other_mirrored (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  SupplePose right, left, seat_right, seat_left;

  g_assert_true (supple_pose_book_get (book, "knee_hug_R", SUPPLE_BODY_RIGHT, &right));
  g_assert_true (supple_pose_book_get (book, "knee_hug_R", SUPPLE_BODY_LEFT, &left));
  g_assert_cmpfloat (right.leg[0].hip.flexion_deg, ==, left.leg[1].hip.flexion_deg);
  g_assert_cmpfloat (right.leg[0].hip.flexion_deg, !=, left.leg[0].hip.flexion_deg);

  g_assert_true (supple_pose_book_get (book, "seat", SUPPLE_BODY_RIGHT, &seat_right));
  g_assert_true (supple_pose_book_get (book, "seat", SUPPLE_BODY_LEFT, &seat_left));
  g_assert_cmpmem (&seat_right, sizeof seat_right, &seat_left, sizeof seat_left);
}

static void
test_an_unknown_id_on_a_way_is_refused_with_its_place (void)
{
  assert_refused ("<poses>\n" POSE ("a", "") "<way from='a' to='nowhere'/></poses>",
                  "4:", "nowhere");
  assert_refused ("<poses>\n" POSE ("a", "") "<way from='b' to='a'/></poses>", "4:", "“b”");
  assert_refused ("<poses>\n" POSE ("a", "") "<way from='a' to='a' via='a c'/></poses>",
                  "4:", "“c”");
}

static void
test_a_bad_number_is_refused_with_its_place (void)
{
  static const char *const bad[] = { "x", "1 2 3x", "1 2 nan", "1 2 inf", "1 2 1e9", "1,2,3" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("<poses>\n<pose id='a'>\n<spine lumbar='%s' thorax='0 0 0' "
                         "neck='0 0 0'/></pose></poses>",
                         bad[i]);

      assert_refused (text, "3:", "lumbar");
    }
}

static void
test_too_few_or_many_numbers_are_refused (void)
{
  assert_refused ("<poses><pose id='a'><pelvis at='1 2' pitch='0'/></pose></poses>", "1:", "at");
  assert_refused ("<poses><pose id='a'><pelvis at='1 2 3 4' pitch='0'/></pose></poses>",
                  "1:", "at");
  assert_refused ("<poses><pose id='a'><pelvis at='1 2 3' pitch=''/></pose></poses>",
                  "1:", "pitch");
}

static void
test_a_missing_attribute_is_refused_by_name (void)
{
  assert_refused ("<poses><pose id='a'>\n<pelvis at='0 0 0'/></pose></poses>", "2:", "pitch");
  assert_refused ("<poses>\n<pose/></poses>", "2:", "id");
  assert_refused ("<poses><pose id='a'>\n<glow where='low-back' radius='.1'/></pose></poses>",
                  "2:", "strength");
  assert_refused ("<poses><pose id='a'>\n<leg side='both' knee='4' ankle='5'/></pose></poses>",
                  "2:", "hip");
}

static void
test_an_unknown_attribute_is_refused_by_name (void)
{
  assert_refused ("<poses><pose id='a'>\n<camera az='1' el='2' zoom='3'/></pose></poses>",
                  "2:", "zoom");
}

static void
test_a_missing_part_of_a_pose_is_refused (void)
{
  assert_refused ("<poses><pose id='a'>" LEG ARM "\n</pose></poses>", "2:", "missing");
}

static void
test_a_part_said_twice_is_refused (void)
{
  assert_refused ("<poses>\n" POSE ("a", LEG) "</poses>", "3:", "twice");
  assert_refused ("<poses>\n" POSE ("a", "") POSE ("a", "") "</poses>", "4:", "already");
  assert_refused ("<poses>\n<pose id=\"a\" outline=\"no\"/></poses>", "2:", "outline is yes");
}

static void
test_a_contact_on_an_unknown_joint_is_refused (void)
{
  assert_refused (
    "<poses><pose id='a'>\n<leg side='right' hip='0 0 0' knee='0' ankle='0' at='0 0 0' "
    "on='tail pelvis'/></pose></poses>",
    "2:", "tail");
  assert_refused (
    "<poses><pose id='a'>\n<leg side='right' hip='0 0 0' knee='0' ankle='0' at='0 0 0' "
    "on='knee shank'/></pose></poses>",
    "2:", "side");
}

static void
test_garbage_is_refused_without_a_crash (void)
{
  assert_refused ("", "1:", "");
  assert_refused ("poses", "1:", "");
  assert_refused ("<poses>", "1:", "");
  assert_refused ("<poses>\n<pose id='a'></poses>", "2:", "");
  assert_refused ("<poses>\nhello</poses>", "2:", "text");
  assert_refused ("<poses><poses/></poses>", "1:", "not expected");
  assert_refused ("<html/>", "1:", "not expected");
  assert_refused ("<poses><pose id='a'><tail/></pose></poses>", "1:", "tail");
  assert_refused ("<poses><pose id='\xff\xfe'/></poses>", "1:", "");
}

/* Every text that stops early, and many with one byte changed, must be read or refused. */
static void
test_damaged_files_are_read_or_refused (void)
{
  static const char whole[] = "<poses>" POSE ("a", "<prop kind='mat' at='1 2 3 4'/>") "</poses>";
  gsize             length = strlen (whole);

  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = g_strndup (whole, length);
      g_autoptr (SupplePoseBook) cut = supple_pose_book_new (whole, (gssize) i, &error);
      g_autoptr (SupplePoseBook) changed = NULL;

      g_assert_true ((cut != NULL) != (error != NULL));
      g_clear_error (&error);
      text[i] = (char) (text[i] ^ 0x15);
      changed = supple_pose_book_new (text, (gssize) length, &error);
      g_assert_true ((changed != NULL) != (error != NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pose-book/every-pose-parses", test_every_pose_parses);
  g_test_add_func ("/pose-book/every-movement-has-its-poses", test_every_movement_has_its_poses);
  g_test_add_func ("/pose-book/an-unknown-pose-is-not-found", test_an_unknown_pose_is_not_found);
  g_test_add_func ("/pose-book/values-arrive-where-they-belong",
                   test_values_arrive_where_they_belong);
  g_test_add_func ("/pose-book/a-pose-for-one-side-serves-the-other-mirrored",
                   test_a_pose_for_one_side_serves_the_other_mirrored);
  g_test_add_func ("/pose-book/an-unknown-id-on-a-way-is-refused-with-its-place",
                   test_an_unknown_id_on_a_way_is_refused_with_its_place);
  g_test_add_func ("/pose-book/a-bad-number-is-refused-with-its-place",
                   test_a_bad_number_is_refused_with_its_place);
  g_test_add_func ("/pose-book/too-few-or-many-numbers-are-refused",
                   test_too_few_or_many_numbers_are_refused);
  g_test_add_func ("/pose-book/a-missing-attribute-is-refused-by-name",
                   test_a_missing_attribute_is_refused_by_name);
  g_test_add_func ("/pose-book/an-unknown-attribute-is-refused-by-name",
                   test_an_unknown_attribute_is_refused_by_name);
  g_test_add_func ("/pose-book/a-missing-part-of-a-pose-is-refused",
                   test_a_missing_part_of_a_pose_is_refused);
  g_test_add_func ("/pose-book/a-part-said-twice-is-refused", test_a_part_said_twice_is_refused);
  g_test_add_func ("/pose-book/a-contact-on-an-unknown-joint-is-refused",
                   test_a_contact_on_an_unknown_joint_is_refused);
  g_test_add_func ("/pose-book/garbage-is-refused-without-a-crash",
                   test_garbage_is_refused_without_a_crash);
  g_test_add_func ("/pose-book/damaged-files-are-read-or-refused",
                   test_damaged_files_are_read_or_refused);
  return g_test_run ();
}
