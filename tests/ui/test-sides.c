/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Left and right are never confused: the limb at work is the one that the side names, in the
 * stills and while it moves, and the body is drawn with its own left and right. */

#include <string.h>

#include "figure/supple-body.h"
#include "figure/supple-light.h"
#include "figure/supple-renderer.h"
#include "support/bundled-library.h"
#include "ui/figure/supple-choreography.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/figure/supple-preview.h"

#define WIDTH  144
#define HEIGHT 108

static SuppleLibrary  *library;
static SupplePoseBook *book;

/* A body that does an exercise: @near is the limb of the side at work, @far the other one; @out
 * is 1 towards that side and −1 for the left one, as z is to the right. */
typedef struct
{
  const SuppleSkeleton *bones;
  const SuppleLeg      *leg, *far_leg;
  const SuppleArm      *arm, *far_arm;
  double                out;
} Doer;

static double
distance (SuppleVector a,
          SuppleVector b)
{
  return supple_vector_length (supple_vector_sub (a, b));
}

/* The knee of the side is drawn up, and both hands are on it. */
static gboolean
is_knee_hugged (const Doer *doer)
{
  return distance (doer->leg->knee, doer->bones->head_centre) + .1 <
           distance (doer->far_leg->knee, doer->bones->head_centre) &&
         distance (doer->arm->wrist, doer->leg->knee) < .15 &&
         distance (doer->far_arm->wrist, doer->leg->knee) < .15;
}

/* The ankle of the side lies over the other thigh. */
static gboolean
is_ankle_crossed (const Doer *doer)
{
  return distance (doer->leg->ankle, doer->far_leg->knee) < .12 &&
         doer->out * (doer->leg->knee.z - doer->leg->ankle.z) > .1;
}

/* The knee of the side goes over to the other one, and the arm of the side opens. */
static gboolean
is_knee_across (const Doer *doer)
{
  return doer->out * doer->leg->knee.z < -.1 && doer->out * doer->arm->wrist.z > .3 &&
         distance (doer->far_arm->wrist, doer->leg->knee) < .2;
}

static gboolean
are_knees_rolled (const Doer *doer)
{
  return doer->out * doer->leg->knee.z > .15 && doer->out * doer->far_leg->knee.z > .05;
}

static gboolean
is_leg_raised (const Doer *doer)
{
  return doer->leg->ankle.y > .4 && doer->far_leg->ankle.y < .06;
}

static gboolean
does_kneel (const Doer *doer)
{
  return doer->leg->knee.y < .05 && doer->far_leg->knee.y > .2;
}

static gboolean
is_arm_threaded (const Doer *doer)
{
  return doer->out * doer->arm->wrist.z < -.2 && doer->arm->wrist.y < .05 &&
         doer->out * doer->arm->shoulder.z < .05;
}

static gboolean
do_arm_and_other_leg_reach (const Doer *doer)
{
  return doer->arm->wrist.y > .3 && doer->far_arm->wrist.y < .05 &&
         doer->far_leg->ankle.y > .15 && doer->leg->ankle.y < .05;
}

static gboolean
do_arm_and_other_leg_sink (const Doer *doer)
{
  return doer->arm->wrist.x < doer->far_arm->wrist.x - .2 &&
         doer->far_leg->knee.x > doer->leg->knee.x + .1 && doer->far_leg->ankle.y < .2;
}

/* “For a turn to the right, hold the right armrest with your left hand and hang your right arm
 * over the backrest.” */
static gboolean
is_turned (const Doer *doer)
{
  return doer->out * doer->bones->thorax.f.z > .4 && doer->out * doer->bones->head.f.z > .4 &&
         doer->out * doer->far_arm->wrist.z > .1 && doer->far_arm->wrist.x > 0 &&
         doer->arm->wrist.x < -.15;
}

/* The top arm opens: the one that is not lain on. */
static gboolean
is_top_arm_open (const Doer *doer)
{
  return doer->leg->hip.y > doer->far_leg->hip.y + .05 &&
         distance (doer->arm->wrist, doer->far_arm->wrist) > .5 &&
         supple_vector_dot (doer->bones->pelvis.f,
                            supple_vector_sub (doer->arm->wrist, doer->arm->shoulder)) < -.1;
}

static gboolean
is_leant_over (const Doer *doer)
{
  return doer->out * doer->bones->head_centre.z > .08 && doer->far_arm->wrist.y > .6 &&
         doer->arm->wrist.y < .35;
}

static const struct
{
  const char *exercise;
  gboolean (*holds) (const Doer *doer);
} facts[] = {
  { "bird_dog", do_arm_and_other_leg_reach },
  { "chair_rotation", is_turned },
  { "dead_bug", do_arm_and_other_leg_sink },
  { "figure_four", is_ankle_crossed },
  { "half_kneeling_hip_flexor", does_kneel },
  { "hamstring_strap", is_leg_raised },
  { "knee_cross_body", is_knee_across },
  { "knee_rolls", are_knees_rolled },
  { "open_book", is_top_arm_open },
  { "seated_figure_four", is_ankle_crossed },
  { "seated_knee_hug", is_knee_hugged },
  { "seated_side_bend", is_leant_over },
  { "single_knee_to_chest", is_knee_hugged },
  { "thread_the_needle", is_arm_threaded },
};

static void
find_doer (const SuppleSkeleton *bones,
           SuppleSide            side,
           Doer                 *doer)
{
  int at = side == SUPPLE_SIDE_LEFT ? SUPPLE_BODY_LEFT : SUPPLE_BODY_RIGHT;

  *doer = (Doer) {
    .bones = bones,
    .leg = &bones->leg[at],
    .far_leg = &bones->leg[1 - at],
    .arm = &bones->arm[at],
    .far_arm = &bones->arm[1 - at],
    .out = side == SUPPLE_SIDE_LEFT ? -1 : 1,
  };
}

static void
check_fact (guint             i,
            const SupplePose *pose,
            SuppleSide        side,
            const char       *where)
{
  SuppleSkeleton bones;
  Doer           doer;
  gboolean       itself, other;

  supple_skeleton_solve (&bones, pose);
  find_doer (&bones, side, &doer);
  itself = facts[i].holds (&doer);
  find_doer (&bones, side == SUPPLE_SIDE_LEFT ? SUPPLE_SIDE_RIGHT : SUPPLE_SIDE_LEFT, &doer);
  other = facts[i].holds (&doer);

  if (!itself || other)
    g_error ("%s, %s side, %s: the wrong limb is at work", facts[i].exercise,
             side == SUPPLE_SIDE_LEFT ? "left" : "right", where);
}

static void
test_every_exercise (void)
{
  GListModel *exercises = supple_library_get_exercises (library);
  guint       sided = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      sided += supple_exercise_get_sided (exercise) ? 1 : 0;
    }

  g_assert_cmpuint (sided, ==, G_N_ELEMENTS (facts));
}

static void
test_stills (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    for (SuppleSide side = SUPPLE_SIDE_RIGHT; side <= SUPPLE_SIDE_LEFT; side++)
      {
        SupplePose pose, ghost;

        supple_choreography_still (
          book, supple_library_get_exercise (library, facts[i].exercise), side, &pose, &ghost);
        check_fact (i, &pose, side, "still");
      }
}

/* Where the figure is at the far end of the stretch: where the hold begins, or, where that is so
 * short that the breath of the movement covers it, at the end of that breath. */
static const SuppleSegment *
find_hold (SuppleTimeline *timeline,
           double         *fraction)
{
  guint n = supple_timeline_get_n_segments (timeline);

  for (guint k = 0; k < n; k++)
    if (supple_timeline_get_segment (timeline, k)->kind == SUPPLE_SEGMENT_HOLD)
      {
        *fraction = 0;
        return supple_timeline_get_segment (timeline, k);
      }

  for (guint k = 0; k < n; k++)
    if (supple_timeline_get_segment (timeline, k)->arrival < 1)
      {
        *fraction = 1;
        return supple_timeline_get_segment (timeline, k);
      }

  return NULL;
}

static void
test_motion (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    for (SuppleSide side = SUPPLE_SIDE_RIGHT; side <= SUPPLE_SIDE_LEFT; side++)
      {
        SuppleChoreography choreography = { 0 };
        SuppleExercise    *exercise = supple_library_get_exercise (library, facts[i].exercise);
        g_autoptr (SuppleTimeline) timeline =
          supple_preview_new (exercise, side, SUPPLE_PREVIEW_WHOLE_HOLD);
        double               fraction = 0;
        const SuppleSegment *hold = find_hold (timeline, &fraction);
        SupplePose           pose;

        g_assert_nonnull (hold);
        supple_choreography_pose (&choreography, book, timeline, hold, fraction, &pose);
        check_fact (i, &pose, side, "hold");
      }
}

static guint32 *
draw (const SuppleScene *scene)
{
  g_autoptr (SuppleRenderer) renderer = supple_renderer_new ();
  guint32 *pixels = g_new (guint32, WIDTH * HEIGHT);

  supple_renderer_draw (renderer, scene, pixels, WIDTH, HEIGHT, WIDTH * 4);
  return pixels;
}

static gboolean
is_drawn (guint32 pixel)
{
  return pixel >> 24 > 160 && (pixel & 0xffffff) != 0;
}

/* How many pixels show the body or its things in one picture and not in the other, which is read
 * from right to left where @mirrored. */
static guint
count_differences (const guint32 *one,
                   const guint32 *other,
                   gboolean       mirrored)
{
  guint n = 0;

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        guint32 pixel = other[y * WIDTH + (mirrored ? WIDTH - 1 - x : x)];

        n += is_drawn (one[y * WIDTH + x]) != is_drawn (pixel);
      }

  return n;
}

static void
test_pictures (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      SuppleExercise     *exercise = supple_library_get_exercise (library, facts[i].exercise);
      SuppleScene         scene = { .props = TRUE, .samples = 4 };
      g_autofree guint32 *right = NULL, *left = NULL;
      SupplePose          ghost;

      supple_choreography_still (book, exercise, SUPPLE_SIDE_RIGHT, &scene.pose, &ghost);
      right = draw (&scene);
      supple_choreography_still (book, exercise, SUPPLE_SIDE_LEFT, &scene.pose, &ghost);
      left = draw (&scene);
      g_assert_cmpuint (count_differences (right, left, TRUE), <, WIDTH * HEIGHT / 150);
      g_assert_cmpuint (count_differences (right, left, FALSE), >, WIDTH * HEIGHT / 50);
    }
}

/* Who looks at us has the right hand on our left. */
static void
test_face_to_face (void)
{
  SuppleScene         scene = { .samples = 4, .glow = 1 };
  g_autofree guint32 *cold = NULL, *warm = NULL;
  guint               here[2] = { 0, 0 };

  g_assert_true (supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, &scene.pose));
  scene.pose.camera_az_deg = 90;
  cold = draw (&scene);
  scene.pose.glow[0] = (SuppleGlow) { SUPPLE_GLOW_CHEST, SUPPLE_BODY_RIGHT, .03, 1 };
  warm = draw (&scene);

  for (int i = 0; i < WIDTH * HEIGHT; i++)
    here[i % WIDTH >= WIDTH / 2] += cold[i] != warm[i];

  g_assert_cmpuint (here[0], >, 10);
  g_assert_cmpuint (here[0], >, 5 * here[1]);
}

static SuppleMesh *
make_body (const SupplePose *pose,
           SuppleBody       *body)
{
  SuppleMesh *mesh = g_new0 (SuppleMesh, 1);

  mesh->detail = 1;
  body->look = &supple_look_table[0];
  body->heads = supple_heads_new ();
  supple_skeleton_solve (&body->skeleton, pose);
  supple_body_fill (body, mesh);
  supple_heads_free (body->heads);
  return mesh;
}

static void
free_mesh (SuppleMesh *mesh)
{
  supple_mesh_finish (mesh);
  g_free (mesh);
}

/* How far what belongs to a group goes along @way from @from. */
static double
find_reach (const SuppleMesh *mesh,
            int               group,
            SuppleVector      from,
            SuppleVector      way)
{
  double reach = -1;

  for (guint p = 0; p < mesh->n_parts; p++)
    for (guint i = 0; mesh->part[p].group == group && i < mesh->part[p].n_vertices; i++)
      {
        SuppleVector at =
          supple_vector_from_float4 (mesh->vertex[mesh->part[p].first_vertex + i].at);

        reach = MAX (reach, supple_vector_dot (supple_vector_sub (at, from), way));
      }
  return reach;
}

/* Arms hanging, the thumbs are in front. */
static void
test_thumbs (void)
{
  g_autofree SuppleBody *body = g_new0 (SuppleBody, 1);
  SupplePose             pose;
  SuppleMesh            *mesh;

  g_assert_true (supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, &pose));
  mesh = make_body (&pose, body);

  for (int side = 0; side < 2; side++)
    {
      SuppleVector wrist = body->skeleton.arm[side].wrist;
      double       ahead =
        find_reach (mesh, SUPPLE_GROUP_HAND + side, wrist, supple_vector (1, 0, 0));
      double behind =
        find_reach (mesh, SUPPLE_GROUP_HAND + side, wrist, supple_vector (-1, 0, 0));

      g_assert_cmpfloat (ahead, >, behind + .01);
    }

  free_mesh (mesh);
}

/* The great toes are side by side in the middle: the inner edge goes farther ahead. */
static void
test_great_toes (void)
{
  g_autofree SuppleBody *body = g_new0 (SuppleBody, 1);
  SupplePose             pose;
  SuppleMesh            *mesh;

  g_assert_true (supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, &pose));
  mesh = make_body (&pose, body);

  for (int side = 0; side < 2; side++)
    {
      const SuppleLeg *leg = &body->skeleton.leg[side];
      SuppleVector     in = supple_vector_scale (leg->foot.r, side == SUPPLE_BODY_RIGHT ? -1 : 1);
      SuppleVector     inner = supple_vector_add (leg->foot.f, in);
      SuppleVector     outer = supple_vector_sub (leg->foot.f, in);
      int              group = SUPPLE_GROUP_FOOT + side;

      g_assert_cmpfloat (find_reach (mesh, group, leg->ankle, inner), >,
                         find_reach (mesh, group, leg->ankle, outer) + .003);
    }

  free_mesh (mesh);
}

/* The mean shade of a trouser leg. */
static double
find_shade (const SuppleMesh *mesh,
            int               side)
{
  double sum = 0;
  guint  n = 0;

  for (guint p = 0; p < mesh->n_parts; p++)
    {
      const SupplePart *part = &mesh->part[p];

      if (part->group != SUPPLE_GROUP_LEG + side || part->material != SUPPLE_MATERIAL_TROUSERS)
        continue;
      for (guint i = 0; i < part->n_vertices; i++)
        sum += mesh->vertex[part->first_vertex + i].shade;
      n += part->n_vertices;
    }
  return sum / n;
}

static void
test_farther_leg (void)
{
  g_autofree SuppleBody *body = g_new0 (SuppleBody, 1);
  SupplePose             pose;
  SuppleMesh            *mesh;

  g_assert_true (supple_pose_book_get (book, "seat", SUPPLE_BODY_MIDLINE, &pose));
  mesh = make_body (&pose, body);

  for (int near = 0; near < 2; near++)
    {
      SuppleView view = supple_view_new (near == SUPPLE_BODY_RIGHT ? 30 : 150, 12);

      supple_light_mesh (mesh, &view, &body->skeleton);
      g_assert_cmpfloat (find_shade (mesh, 1 - near), <, .9 * find_shade (mesh, near));
    }

  free_mesh (mesh);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  library = bundled_library_new ();
  book = supple_figure_studio_load_pose_book ();

  g_test_add_func ("/sides/every-exercise-with-sides-is-looked-at", test_every_exercise);
  g_test_add_func ("/sides/in-stills-the-limb-of-the-side-is-at-work", test_stills);
  g_test_add_func ("/sides/in-motion-the-limb-of-the-side-is-at-work", test_motion);
  g_test_add_func ("/sides/pictures-of-both-sides-are-mirror-images", test_pictures);
  g_test_add_func ("/sides/face-to-face-the-right-is-on-our-left", test_face_to_face);
  g_test_add_func ("/sides/thumbs-are-in-front-of-hanging-hands", test_thumbs);
  g_test_add_func ("/sides/great-toes-are-on-the-inside", test_great_toes);
  g_test_add_func ("/sides/the-farther-leg-is-darker", test_farther_leg);

  int status = g_test_run ();

  supple_pose_book_free (book);
  g_assert_finalize_object (library);

  return status;
}
