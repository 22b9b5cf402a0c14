/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-condition.h"

#include <string.h>

#include "support/bundled-library.h"

typedef struct
{
  const char           *path;
  SuppleCondition       condition;
  const char           *id;
  SuppleConditionAction action;
  SuppleSayer           sayer;
  const char           *provokers;
  const char           *left_out;
} Facts;

/* Each condition once more, with the stretches that it leaves out named one by one: neither a rule
 * nor a tag of a stretch can be changed or lost in one place only. */
static const Facts conditions[] = {
  {
    .path = "/condition/r5-sacroiliac-joint-disorder-leaves-out-all-but-lying-at-rest",
    .condition = SUPPLE_CONDITION_SI_JOINT,
    .id = "si-joint",
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "",
    .left_out = "bird_dog bridge cat_cow chair_rotation childs_pose dead_bug desk_fold "
                "double_knee_to_chest figure_four half_kneeling_hip_flexor hamstring_strap "
                "happy_baby knee_cross_body knee_rolls open_book pelvic_tilt seated_cat_cow "
                "seated_figure_four seated_forward_bend seated_knee_hug seated_side_bend "
                "single_knee_to_chest sphinx standing_back_extension standing_forward_fold "
                "thread_the_needle",
  },
  {
    .path = "/condition/r5-piriformis-syndrome-leaves-out-all-but-lying-at-rest",
    .condition = SUPPLE_CONDITION_PIRIFORMIS,
    .id = "piriformis",
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "",
    .left_out = "bird_dog bridge cat_cow chair_rotation childs_pose dead_bug desk_fold "
                "double_knee_to_chest figure_four half_kneeling_hip_flexor hamstring_strap "
                "happy_baby knee_cross_body knee_rolls open_book pelvic_tilt seated_cat_cow "
                "seated_figure_four seated_forward_bend seated_knee_hug seated_side_bend "
                "single_knee_to_chest sphinx standing_back_extension standing_forward_fold "
                "thread_the_needle",
  },
  {
    .path = "/condition/r5-scoliosis-leaves-out-all-but-lying-at-rest",
    .condition = SUPPLE_CONDITION_SCOLIOSIS,
    .id = "scoliosis",
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "",
    .left_out = "bird_dog bridge cat_cow chair_rotation childs_pose dead_bug desk_fold "
                "double_knee_to_chest figure_four half_kneeling_hip_flexor hamstring_strap "
                "happy_baby knee_cross_body knee_rolls open_book pelvic_tilt seated_cat_cow "
                "seated_figure_four seated_forward_bend seated_knee_hug seated_side_bend "
                "single_knee_to_chest sphinx standing_back_extension standing_forward_fold "
                "thread_the_needle",
  },
  {
    .path = "/condition/r6-spinal-stenosis-leaves-out-bending-back",
    .condition = SUPPLE_CONDITION_SPINAL_STENOSIS,
    .id = "spinal-stenosis",
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "extension_end extension_mid",
    .left_out = "cat_cow seated_cat_cow sphinx standing_back_extension",
  },
  {
    .path = "/condition/r6-a-herniated-disc-leaves-out-deep-bends-twists-and-pulls-on-the-nerve",
    .condition = SUPPLE_CONDITION_HERNIATED_DISC,
    .id = "herniated-disc",
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "flexion_end neural_tension rotation_end",
    .left_out = "chair_rotation childs_pose desk_fold double_knee_to_chest hamstring_strap "
                "happy_baby knee_cross_body seated_forward_bend standing_forward_fold",
  },
  {
    .path = "/condition/osteoporosis-leaves-out-deep-bends-and-twists",
    .condition = SUPPLE_CONDITION_OSTEOPOROSIS,
    .id = "osteoporosis",
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "flexion_end rotation_end",
    .left_out = "chair_rotation childs_pose double_knee_to_chest happy_baby knee_cross_body "
                "seated_forward_bend standing_forward_fold",
  },
  {
    .path = "/condition/a-slipped-vertebra-leaves-out-bending-back",
    .condition = SUPPLE_CONDITION_SPONDYLOLISTHESIS,
    .id = "spondylolisthesis",
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "extension_end extension_mid",
    .left_out = "cat_cow seated_cat_cow sphinx standing_back_extension",
  },
  {
    .path = "/condition/pregnancy-leaves-out-lying-flat-deep-bends-and-twists",
    .condition = SUPPLE_CONDITION_PREGNANCY,
    .id = "pregnancy",
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_MIDWIFE,
    .provokers = "flexion_end prone rotation_end supine",
    .left_out = "breathing_90_90 bridge chair_rotation childs_pose dead_bug double_knee_to_chest "
                "figure_four hamstring_strap happy_baby knee_cross_body knee_rolls legs_on_chair "
                "pelvic_tilt seated_forward_bend single_knee_to_chest sphinx standing_forward_fold",
  },
  {
    .path = "/condition/a-hip-replacement-leaves-out-what-takes-the-hip-too-far",
    .condition = SUPPLE_CONDITION_HIP_REPLACEMENT,
    .id = "hip-replacement",
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_SURGEON,
    .provokers = "hip_adduction_ir hip_extension hip_flexion_90plus hip_rotation",
    .left_out = "double_knee_to_chest figure_four half_kneeling_hip_flexor happy_baby "
                "knee_cross_body seated_figure_four seated_forward_bend seated_knee_hug "
                "single_knee_to_chest",
  },
  {
    .path = "/condition/a-recent-operation-leaves-out-everything",
    .condition = SUPPLE_CONDITION_RECENT_SURGERY,
    .id = "recent-surgery",
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_SURGEON,
    .provokers = "",
    .left_out = "bird_dog breathing_90_90 bridge cat_cow chair_rotation childs_pose dead_bug "
                "desk_fold double_knee_to_chest figure_four half_kneeling_hip_flexor "
                "hamstring_strap happy_baby knee_cross_body knee_rolls legs_on_chair open_book "
                "pelvic_tilt seated_cat_cow seated_figure_four seated_forward_bend seated_knee_hug "
                "seated_side_bend single_knee_to_chest sphinx standing_back_extension "
                "standing_forward_fold thread_the_needle",
  },
  {
    .path = "/condition/knee-trouble-leaves-out-kneeling",
    .condition = SUPPLE_CONDITION_KNEE,
    .id = "knee",
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_YOURSELF,
    .provokers = "deep_knee_bend kneeling",
    .left_out = "bird_dog cat_cow childs_pose half_kneeling_hip_flexor thread_the_needle",
  },
  {
    .path = "/condition/wrist-or-shoulder-trouble-leaves-out-weight-on-them",
    .condition = SUPPLE_CONDITION_WRIST_SHOULDER,
    .id = "wrist-shoulder",
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_YOURSELF,
    .provokers = "shoulder_load wrist_load",
    .left_out = "bird_dog cat_cow thread_the_needle",
  },
  {
    .path = "/condition/glaucoma-or-dizziness-leaves-out-a-low-head",
    .condition = SUPPLE_CONDITION_HEAD_DOWN,
    .id = "head-down",
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "head_down",
    .left_out = "childs_pose seated_forward_bend standing_forward_fold thread_the_needle",
  },
  {
    .path = "/condition/unsteadiness-leaves-out-what-needs-balance",
    .condition = SUPPLE_CONDITION_BALANCE,
    .id = "balance",
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_YOURSELF,
    .provokers = "balance",
    .left_out = "half_kneeling_hip_flexor standing_back_extension",
  },
  {
    .path = "/condition/inflammatory-disease-leaves-nothing-out-but-needs-guidance",
    .condition = SUPPLE_CONDITION_INFLAMMATORY,
    .id = "inflammatory",
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "",
    .left_out = "",
  },
  {
    .path = "/condition/r9-not-being-sure-leaves-nothing-out-but-advises",
    .condition = SUPPLE_CONDITION_UNSURE,
    .id = "unsure",
    .action = SUPPLE_CONDITION_ADVISES,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = "",
    .left_out = "",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (conditions) == SUPPLE_N_CONDITIONS);

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* (transfer full): the identifiers, in alphabetical order */
static char *
list_left_out (SuppleCondition condition)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  GListModel *exercises = supple_library_get_exercises (library);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      if (supple_condition_leaves_out (condition, supple_exercise_get_id (exercise),
                                       supple_exercise_get_tags (exercise)))
        g_ptr_array_add (ids, g_strdup (supple_exercise_get_id (exercise)));
    }

  g_ptr_array_sort (ids, compare);
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

/* What an exercise can ask of the body, in alphabetical order. */
static const char *const all_tags[] = {
  "balance", "deep_knee_bend", "extension_end", "extension_mid", "extension_small", "flexion_end",
  "flexion_mid", "flexion_small", "head_down", "hip_adduction_ir", "hip_extension",
  "hip_flexion_90plus", "hip_rotation", "kneeling", "neural_tension", "neutral_spine", "prone",
  "rest", "rotation_end", "rotation_mid", "shoulder_load", "side_bend", "side_lying", "sitting",
  "standing", "strength", "supine", "wrist_load"
};

/* (transfer full): those that by themselves leave an exercise out, in alphabetical order */
static char *
list_provokers (SuppleCondition condition)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (all_tags); i++)
    if (supple_condition_find_provoker (condition, (const char *[]) { all_tags[i], NULL }) != NULL)
      g_ptr_array_add (tags, (char *) all_tags[i]);

  g_ptr_array_add (tags, NULL);
  return g_strjoinv (" ", (char **) tags->pdata);
}

static void
test_condition (gconstpointer data)
{
  const Facts     *facts = data;
  g_autofree char *left_out = list_left_out (facts->condition);
  g_autofree char *provokers = list_provokers (facts->condition);

  g_assert_cmpstr (left_out, ==, facts->left_out);
  g_assert_cmpstr (provokers, ==, facts->provokers);
  g_assert_cmpstr (supple_condition_get_id (facts->condition), ==, facts->id);
  g_assert_cmpint (supple_condition_get_action (facts->condition), ==, facts->action);
  g_assert_cmpint (supple_condition_get_sayer (facts->condition), ==, facts->sayer);
}

/* Who leaves something out for what it asks of the body can say what that is. */
static void
test_provoker (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  GListModel *exercises = supple_library_get_exercises (library);

  for (guint condition = 0; condition < SUPPLE_N_CONDITIONS; condition++)
    for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
      {
        g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);
        const char *const *tags = supple_exercise_get_tags (exercise);
        const char        *provoker = supple_condition_find_provoker (condition, tags);

        if (supple_condition_get_action (condition) == SUPPLE_CONDITION_BLOCKS)
          g_assert_null (provoker);
        else
          g_assert_cmpint (provoker != NULL, ==,
                           supple_condition_leaves_out (condition,
                                                        supple_exercise_get_id (exercise), tags));

        if (provoker != NULL)
          g_assert_true (supple_exercise_has_tag (exercise, provoker));
      }
}

/* What is not known to be lying at rest is left out, the person’s own stretches too. */
static void
test_unknown_exercise (void)
{
  const char *const tags[] = { "supine", "rest", NULL };

  g_assert_true (supple_condition_leaves_out (SUPPLE_CONDITION_SI_JOINT, "my_own", tags));
  g_assert_false (supple_condition_leaves_out (SUPPLE_CONDITION_SI_JOINT, "legs_on_chair", tags));
  g_assert_true (supple_condition_leaves_out (SUPPLE_CONDITION_RECENT_SURGERY, "legs_on_chair",
                                              tags));
}

static void
test_ids (void)
{
  SuppleCondition found;

  for (guint condition = 0; condition < SUPPLE_N_CONDITIONS; condition++)
    {
      g_assert_true (supple_condition_from_id (supple_condition_get_id (condition), &found));
      g_assert_cmpint (found, ==, condition);
    }

  g_assert_false (supple_condition_from_id ("toothache", &found));
}

static void
test_groups (void)
{
  guint n_in_group[SUPPLE_CONDITION_GROUP_ALSO + 1] = { 0 };

  for (guint condition = 0; condition < SUPPLE_N_CONDITIONS; condition++)
    n_in_group[supple_condition_get_group (condition)]++;

  g_assert_cmpuint (n_in_group[SUPPLE_CONDITION_GROUP_LOWER_BACK], ==, 7);
  g_assert_cmpuint (n_in_group[SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS], ==, 4);
  g_assert_cmpuint (n_in_group[SUPPLE_CONDITION_GROUP_ALSO], ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    g_test_add_data_func (conditions[i].path, &conditions[i], test_condition);

  g_test_add_func ("/condition/r6-what-is-left-out-has-a-reason", test_provoker);
  g_test_add_func ("/condition/r5-a-block-leaves-only-what-is-known-to-be-rest",
                   test_unknown_exercise);
  g_test_add_func ("/condition/each-is-found-by-its-name", test_ids);
  g_test_add_func ("/condition/each-has-a-heading", test_groups);

  return g_test_run ();
}
