/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "movements.h"

#define FRAMES_PER_SECOND 30.0

/* How far a hold deepens, and in how many frames: the half of an out-breath. */
#define DEEPEST       1.1
#define DEEPEN_FRAMES 90

const Movement movements[] = {
  { "cat-cow", "table", "cat", 4 },
  { "cat-cow", "cow", "cat", 4 },
  { "cat-cow", "cat", "cow", 6 },
  { "single-knee-to-chest", "hook", "knee_hug_R", 4 },
  { "single-knee-to-chest", "knee_hug_R", "hook", 4 },
  { "knee-cross-body", "hook", "knee_hug_R", 4 },
  { "knee-cross-body", "knee_hug_R", "cross_body_R", 5 },
  { "knee-cross-body", "cross_body_R", "hook", 5 },
  { "pelvic-tilt", "hook_neckhands", "tilt_flat", 3 },
  { "pelvic-tilt", "tilt_flat", "hook_neckhands", 3 },
  { "chair-rotation", "seat", "twist_R", 4 },
  { "chair-rotation", "twist_R", "seat", 4 },
  { "seated-forward-bend", "fold_start", "fold", 6 },
  { "seated-forward-bend", "fold", "fold_start", 7 },
  { "pelvic-tilt", "hook_neckhands", "tilt_arch", 3 },
  { "pelvic-tilt", "tilt_arch", "tilt_flat", 3 },
  { "double-knee-to-chest", "hook", "knee_hug_R", 3 },
  { "double-knee-to-chest", "knee_hug_R", "double_knee", 3 },
  { "double-knee-to-chest", "double_knee", "hook", 6 },
  { "childs-pose", "table", "child", 6 },
  { "childs-pose", "child", "table", 5 },
  { "knee-rolls", "hook", "knee_roll_R", 4 },
  { "knee-rolls", "knee_roll_R", "hook", 4 },
  { "figure-four", "hook", "figure4_R", 5 },
  { "figure-four", "figure4_R", "hook", 5 },
  { "sphinx", "prone", "sphinx", 4 },
  { "sphinx", "sphinx", "prone", 5 },
  { "sphinx", "prone", "press_up", 4 },
  { "thread-the-needle", "table", "thread_R", 5 },
  { "thread-the-needle", "thread_R", "table", 5 },
  { "bird-dog", "table", "birddog", 3 },
  { "bird-dog", "birddog", "table", 3 },
  { "bridge", "bridge_down", "bridge_up", 3 },
  { "bridge", "bridge_up", "bridge_down", 4 },
  { "happy-baby", "hook", "happy_baby", 5 },
  { "happy-baby", "happy_baby", "hook", 6 },
  { "dead-bug", "deadbug_start", "deadbug_reach_RL", 4 },
  { "dead-bug", "deadbug_reach_RL", "deadbug_start", 4 },
  { "open-book", "openbook_start", "openbook_open_L", 4 },
  { "open-book", "openbook_open_L", "openbook_start", 4 },
  { "hamstring-strap", "hook", "knee_hug_thigh_R", 4 },
  { "hamstring-strap", "knee_hug_thigh_R", "hamstring_R", 5 },
  { "hamstring-strap", "hamstring_R", "hook", 4 },
  { "half-kneeling", "lunge_start_L", "lunge_L", 5 },
  { "half-kneeling", "lunge_L", "lunge_start_L", 4 },
  { "seated-cat-cow", "seat", "s_cow", 4 },
  { "seated-cat-cow", "s_cat", "s_cow", 4 },
  { "seated-cat-cow", "s_cow", "s_cat", 6 },
  { "seated-side-bend", "seat", "s_bend_R", 4 },
  { "seated-side-bend", "s_bend_R", "seat", 4 },
  { "seated-figure-four", "seat", "s_fig4_R", 4 },
  { "seated-figure-four", "s_fig4_R", "seat", 4 },
  { "seated-knee-hug", "seat", "s_hug_R", 4 },
  { "seated-knee-hug", "s_hug_R", "seat", 3 },
  { "standing-back-extension", "stand_hips", "back_ext", 3 },
  { "standing-back-extension", "back_ext", "stand_hips", 2 },
  { "standing-forward-fold", "stand", "fwd_fold", 6 },
  { "standing-forward-fold", "fwd_fold", "stand", 7 },
  { "desk-fold", "stand", "desk_fold", 6 },
  { "desk-fold", "desk_fold", "stand", 5 },
  /* nothing moves but the breath */
  { "breathing-90-90", "wall_9090", "wall_9090", 1 },
  { "legs-on-chair", "chair_rest", "chair_rest", 1 },
  { NULL },
};

SupplePoseBook *
movements_load_book (void)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  SupplePoseBook *book;

  g_file_get_contents (SUPPLE_POSES_FILE, &text, NULL, &error);
  g_assert_no_error (error);
  book = supple_pose_book_new (text, -1, &error);
  g_assert_no_error (error);
  return book;
}

static void
each_of_movement (SupplePoseBook *book,
                  Sample         *sample,
                  SampleFunc      func,
                  gpointer        user_data)
{
  const Movement *m = sample->movement;
  int             frames = (int) (m->seconds * FRAMES_PER_SECOND);

  g_assert_true (supple_motion_init (&sample->motion, book, m->from, m->to, sample->side));
  supple_skeleton_solve (&sample->from, &sample->motion.key[0]);
  supple_skeleton_solve (&sample->to, &sample->motion.key[sample->motion.keys - 1]);
  for (int frame = 0; frame <= frames + DEEPEN_FRAMES; frame++)
    {
      sample->t = frame <= frames ? (double) frame / frames
                                  : 1 + (DEEPEST - 1) * (frame - frames) / DEEPEN_FRAMES;
      sample->first = frame == 0;
      supple_motion_pose (&sample->motion, sample->t, &sample->pose);
      supple_skeleton_solve (&sample->body, &sample->pose);
      func (sample, user_data);
    }
}

void
movements_each_sample (SampleFunc func,
                       gpointer   user_data)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();

  for (const Movement *m = movements; m->exercise != NULL; m++)
    for (int side = 0; side < 2; side++)
      {
        Sample sample = { .movement = m, .side = (SuppleBodySide) side };

        each_of_movement (book, &sample, func, user_data);
      }
}

void
movements_broken (const Sample *sample,
                  const char   *format,
                  ...)
{
  static const char *const names[] = { "right", "left" };
  g_autofree char         *what = NULL;
  va_list                  args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_test_message ("%s, %s side, %s to %s at %.2f: %s", sample->movement->exercise,
                  names[sample->side], sample->movement->from, sample->movement->to, sample->t,
                  what);
  g_test_fail ();
}
