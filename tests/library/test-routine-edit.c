/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-library.h"
#include "library/supple-place-order.h"
#include "library/supple-routine-draft.h"
#include "library/supple-routine-edit.h"
#include "made-up.h"

static SuppleLibrary *library;

/* (transfer full): steps by their exercises’ ids. */
static GListModel *
make_steps (const char *ids)
{
  GListStore *steps = g_list_store_new (SUPPLE_TYPE_STEP);
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (SuppleStep) step =
        supple_step_new_usual (supple_library_get_exercise (library, parts[i]));

      g_list_store_append (steps, step);
    }

  return G_LIST_MODEL (steps);
}

static SuppleRoutine *
make_routine (const char *ids,
              const char *cover)
{
  g_autoptr (GListModel) steps = make_steps (ids);

  return g_object_new (SUPPLE_TYPE_ROUTINE, "id", "my_own", "title", "Mine", "cover", cover,
                       "steps", steps, NULL);
}

static void
assert_order (GListModel *steps,
              const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SuppleStep) step = g_list_model_get_item (steps, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                              supple_exercise_get_id (supple_step_get_exercise (step)));
    }

  g_assert_cmpstr (ids->str, ==, expected);
}

static void
assert_steps (SuppleRoutine *routine,
              const char    *expected)
{
  assert_order (supple_routine_get_steps (routine), expected);
}

static void
test_edits (void)
{
  g_autoptr (SuppleRoutine) routine = make_routine ("cat_cow knee_rolls pelvic_tilt", NULL);
  g_autoptr (GListModel) more = make_steps ("bridge cat_cow");
  g_autoptr (SuppleRoutine) down = supple_routine_edit_move (routine, 0, 2);
  g_autoptr (SuppleRoutine) up = supple_routine_edit_move (routine, 2, 0);
  g_autoptr (SuppleRoutine) longer = supple_routine_edit_insert (routine, 1, more);
  g_autoptr (SuppleRoutine) last = supple_routine_edit_insert (routine, 3, more);
  g_autoptr (SuppleRoutine) shorter = supple_routine_edit_remove (routine, 1);

  assert_steps (down, "knee_rolls pelvic_tilt cat_cow");
  assert_steps (up, "pelvic_tilt cat_cow knee_rolls");
  assert_steps (longer, "cat_cow bridge cat_cow knee_rolls pelvic_tilt");
  assert_steps (last, "cat_cow knee_rolls pelvic_tilt bridge cat_cow");
  assert_steps (shorter, "cat_cow pelvic_tilt");
  assert_steps (routine, "cat_cow knee_rolls pelvic_tilt");
  g_assert_cmpstr (supple_routine_get_title (shorter), ==, "Mine");
}

static void
test_dose (void)
{
  g_autoptr (SuppleRoutine) routine = make_routine ("cat_cow cat_cow", NULL);
  SuppleDose dose = *supple_step_get_dose (supple_routine_get_step (routine, 1));
  guint      usual = dose.repetitions;

  dose.repetitions = usual + 1;

  g_autoptr (SuppleRoutine) changed = supple_routine_edit_set_dose (routine, 1, &dose);

  g_assert_cmpuint (supple_step_get_dose (supple_routine_get_step (changed, 1))->repetitions, ==,
                    usual + 1);
  g_assert_cmpuint (supple_step_get_dose (supple_routine_get_step (changed, 0))->repetitions, ==,
                    usual);
  g_assert_cmpuint (supple_step_get_dose (supple_routine_get_step (routine, 1))->repetitions, ==,
                    usual);
}

/* A file whose cover is in none of its steps would not be read again. */
static void
test_cover (void)
{
  g_autoptr (SuppleRoutine) routine = make_routine ("cat_cow knee_rolls", "knee_rolls");
  g_autoptr (SuppleRoutine) kept = supple_routine_edit_remove (routine, 0);
  g_autoptr (SuppleRoutine) lost = supple_routine_edit_remove (routine, 1);
  g_autofree char *kept_cover = NULL;
  g_autofree char *lost_cover = NULL;

  g_object_get (kept, "cover", &kept_cover, NULL);
  g_object_get (lost, "cover", &lost_cover, NULL);
  g_assert_cmpstr (kept_cover, ==, "knee_rolls");
  g_assert_null (lost_cover);
}

static void
retitle (SuppleRoutineDraft *draft,
         const char         *title)
{
  g_autoptr (SuppleRoutine) routine =
    supple_record_with (supple_routine_draft_get_routine (draft), "title", title, NULL);

  supple_routine_draft_set (draft, routine, "title");
}

static void
assert_draft (SuppleRoutineDraft *draft,
              const char         *title,
              gboolean            can_undo,
              gboolean            can_redo)
{
  g_assert_cmpstr (supple_routine_get_title (supple_routine_draft_get_routine (draft)), ==, title);
  g_assert_cmpint (supple_routine_draft_get_can_undo (draft), ==, can_undo);
  g_assert_cmpint (supple_routine_draft_get_can_redo (draft), ==, can_redo);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_history (void)
{
  g_autoptr (SuppleRoutine) routine = make_routine ("cat_cow knee_rolls", NULL);
  g_autoptr (SuppleRoutine) fewer = supple_routine_edit_remove (routine, 0);
  g_autoptr (SuppleRoutineDraft) draft = supple_routine_draft_new (routine);
  guint n = 0;

  g_signal_connect_swapped (draft, "changed", G_CALLBACK (count_cb), &n);
  assert_draft (draft, "Mine", FALSE, FALSE);
  supple_routine_draft_undo (draft);
  supple_routine_draft_redo (draft);
  g_assert_cmpuint (n, ==, 0);

  supple_routine_draft_set (draft, fewer, NULL);
  retitle (draft, "Mi");
  retitle (draft, "My Back");
  g_assert_cmpuint (n, ==, 3);

  supple_routine_draft_undo (draft);
  assert_draft (draft, "Mine", TRUE, TRUE);
  assert_steps (supple_routine_draft_get_routine (draft), "knee_rolls");
  supple_routine_draft_undo (draft);
  assert_draft (draft, "Mine", FALSE, TRUE);
  g_assert_true (supple_routine_draft_get_routine (draft) == routine);
  supple_routine_draft_redo (draft);
  supple_routine_draft_redo (draft);
  assert_draft (draft, "My Back", TRUE, FALSE);
}

static void
test_history_branch (void)
{
  g_autoptr (SuppleRoutine) routine = make_routine ("cat_cow", NULL);
  g_autoptr (SuppleRoutineDraft) draft = supple_routine_draft_new (routine);

  retitle (draft, "One");
  supple_routine_draft_seal (draft);
  retitle (draft, "Two");
  supple_routine_draft_undo (draft);
  assert_draft (draft, "One", TRUE, TRUE);

  /* What is undone is no part of the topic any more. */
  retitle (draft, "Three");
  assert_draft (draft, "Three", TRUE, FALSE);
  supple_routine_draft_undo (draft);
  assert_draft (draft, "One", TRUE, TRUE);
}

static void
test_history_end (void)
{
  g_autoptr (SuppleRoutine) routine = make_routine ("cat_cow", NULL);
  g_autoptr (SuppleRoutineDraft) draft = supple_routine_draft_new (routine);
  guint n = 0;

  for (guint i = 0; i < 300; i++)
    {
      retitle (draft, "Another");
      supple_routine_draft_seal (draft);
    }

  for (; supple_routine_draft_get_can_undo (draft); n++)
    supple_routine_draft_undo (draft);

  g_assert_cmpuint (n, ==, 200);
}

static const struct
{
  const char *steps;
  const char *better;
  guint       position;
  guint       between;
  guint       n_visits;
} orders[] = {
  { "cat_cow chair_rotation single_knee_to_chest legs_on_chair",
    "cat_cow single_knee_to_chest legs_on_chair chair_rotation", 2, 1, 2 },
  { "cat_cow chair_rotation bridge standing_forward_fold single_knee_to_chest",
    "cat_cow bridge single_knee_to_chest chair_rotation standing_forward_fold", 2, 1, 3 },
  { "chair_rotation standing_forward_fold seated_cat_cow",
    "chair_rotation seated_cat_cow standing_forward_fold", 2, 1, 2 },
  { "cat_cow standing_forward_fold chair_rotation bridge",
    "cat_cow bridge standing_forward_fold chair_rotation", 3, 1, 2 },
  { "standing_forward_fold cat_cow chair_rotation", NULL, 0, 0, 0 },
  /* No order of these spares getting up from the floor. */
  { "chair_rotation cat_cow seated_cat_cow", NULL, 0, 0, 0 },
  { "standing_forward_fold cat_cow standing_forward_fold", NULL, 0, 0, 0 },
};

static void
test_detours (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GListModel) steps = make_steps (orders[i].steps);
      g_autoptr (GListModel) better = supple_place_order_improve (steps);
      SuppleDetour detour = { 0 };
      gboolean     found = supple_place_order_find_detour (steps, &detour);

      g_assert_cmpint (found, ==, orders[i].better != NULL);
      g_assert_cmpuint (detour.position, ==, orders[i].position);
      g_assert_cmpuint (detour.between, ==, orders[i].between);
      g_assert_cmpuint (detour.n_visits, ==, orders[i].n_visits);
      assert_order (better, found ? orders[i].better : orders[i].steps);
    }
}

static void
test_bundled_orders (void)
{
  GListModel *routines = supple_library_get_routines (library);

  g_assert_cmpuint (g_list_model_get_n_items (routines), >, 0);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);
      SuppleDetour detour;

      g_assert_false (supple_place_order_find_detour (supple_routine_get_steps (routine), &detour));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  library = made_up_library ();

  g_test_add_func ("/routine-edit/leaves-the-routine-before-as-it-was", test_edits);
  g_test_add_func ("/routine-edit/changes-one-dose", test_dose);
  g_test_add_func ("/routine-edit/forgets-a-cover-that-is-gone", test_cover);
  g_test_add_func ("/routine-draft/goes-back-and-forth", test_history);
  g_test_add_func ("/routine-draft/forgets-what-was-undone-with-a-new-change", test_history_branch);
  g_test_add_func ("/routine-draft/remembers-two-hundred-changes", test_history_end);
  g_test_add_func ("/place-order/finds-a-detour-and-mends-it", test_detours);
  g_test_add_func ("/place-order/no-bundled-routine-has-a-detour", test_bundled_orders);

  int status = g_test_run ();

  g_object_unref (library);
  return status;
}
