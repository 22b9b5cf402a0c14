/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "movements.h"

#include <string.h>

#define FRAMES_PER_SECOND 30.0

/* How far a hold deepens, and in how many frames: the half of an out-breath. */
#define DEEPEST       1.1
#define DEEPEN_FRAMES 90

#define STILL_FRAMES 10

/* The least time to get ready for the next exercise, and to go back for another round. */
#define LEAST_READY 4.0
#define LEAST_PAUSE 5.0

/* An exercise as far as it matters here; @first is the first movement after a round. */
typedef struct
{
  char  *id, *start, *place, *position, *pose, *first;
  double ready, first_seconds;
} Exercise;

/* What is being read: @before is the exercise of the step before. */
typedef struct
{
  GArray     *movements;
  GHashTable *exercises;
  Exercise   *exercise, *before;
} Reading;

static void
free_exercise (gpointer data)
{
  Exercise *self = data;

  g_free (self->id);
  g_free (self->start);
  g_free (self->place);
  g_free (self->position);
  g_free (self->pose);
  g_free (self->first);
  g_free (self);
}

/* The strings are kept for as long as the tests run. */
static void
add_movement (Reading    *self,
              const char *exercise,
              const char *from,
              const char *to,
              double      seconds)
{
  Movement new = { g_intern_string (exercise), g_intern_string (from), g_intern_string (to),
                   seconds };

  for (guint i = 0; i < self->movements->len; i++)
    {
      Movement *old = &g_array_index (self->movements, Movement, i);

      if (old->from == new.from && old->to == new.to)
        {
          old->seconds = MIN (old->seconds, seconds);
          return;
        }
    }
  g_array_append_val (self->movements, new);
}

static const char *
get_attribute (const char **names,
               const char **values,
               const char  *name)
{
  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

static void
read_phase (Reading    *self,
            const char *pose,
            double      seconds)
{
  Exercise *exercise = self->exercise;

  add_movement (self, exercise->id, exercise->pose, pose, seconds);
  if (exercise->first == NULL && !g_str_equal (exercise->start, pose))
    {
      exercise->first = g_strdup (pose);
      exercise->first_seconds = seconds;
    }
  g_free (exercise->pose);
  exercise->pose = g_strdup (pose);
}

static void
read_step (Reading    *self,
           const char *id)
{
  Exercise *exercise = g_hash_table_lookup (self->exercises, id), *before = self->before;

  g_assert_nonnull (exercise);
  if (before != NULL && g_str_equal (before->place, exercise->place) &&
      g_str_equal (before->position, exercise->position))
    add_movement (self, exercise->id, before->pose, exercise->start,
                  MAX (exercise->ready, LEAST_READY));
  self->before = exercise;
}

static void
start_element (GMarkupParseContext *context,
               const char          *element,
               const char         **names,
               const char         **values,
               gpointer             user_data,
               GError             **error)
{
  Reading    *self = user_data;
  const char *pose = get_attribute (names, values, "pose");

  if (g_str_equal (element, "exercise"))
    {
      self->exercise = g_new0 (Exercise, 1);
      self->exercise->id = g_strdup (get_attribute (names, values, "id"));
      self->exercise->place = g_strdup (get_attribute (names, values, "place"));
      self->exercise->position = g_strdup (get_attribute (names, values, "position"));
      self->exercise->ready = g_ascii_strtod (get_attribute (names, values, "setup"), NULL);
      g_hash_table_insert (self->exercises, self->exercise->id, self->exercise);
    }
  else if (g_str_equal (element, "start"))
    {
      self->exercise->start = g_strdup (pose);
      self->exercise->pose = g_strdup (pose);
    }
  else if (g_str_equal (element, "phase"))
    read_phase (self, pose, g_ascii_strtod (get_attribute (names, values, "seconds"), NULL));
  else if (g_str_equal (element, "step"))
    read_step (self, get_attribute (names, values, "exercise"));
}

/* After the last phase the exercise begins anew, at once or from its start. */
static void
end_element (GMarkupParseContext *context,
             const char          *element,
             gpointer             user_data,
             GError             **error)
{
  Reading  *self = user_data;
  Exercise *exercise = self->exercise;

  if (!g_str_equal (element, "exercise"))
    return;
  if (!g_str_equal (exercise->pose, exercise->start))
    add_movement (self, exercise->id, exercise->pose, exercise->start, LEAST_PAUSE);
  if (exercise->first != NULL && !g_str_equal (exercise->pose, exercise->first))
    add_movement (self, exercise->id, exercise->pose, exercise->first, exercise->first_seconds);
}

static void
read_folder (Reading    *self,
             const char *path)
{
  static const GMarkupParser parser = { .start_element = start_element,
                                        .end_element = end_element };
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (files, g_build_filename (path, name, NULL));
  g_ptr_array_sort_values (files, (GCompareFunc) g_strcmp0);
  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (GMarkupParseContext) context = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      gsize            length;

      self->before = NULL;
      context = g_markup_parse_context_new (&parser, 0, self, NULL);
      g_file_get_contents (files->pdata[i], &text, &length, &error);
      g_assert_no_error (error);
      g_markup_parse_context_parse (context, text, (gssize) length, &error);
      g_assert_no_error (error);
    }
}

/* Legs that are crossed first, and only then drawn in or leant over. */
static const Movement crossings[] = {
  { "figure-four", "hook", "figure4_cross_R", 4 },
  { "figure-four", "figure4_cross_R", "figure4_R", 5 },
  { "seated-figure-four", "seat", "s_fig4_cross_R", 4 },
  { "seated-figure-four", "s_fig4_cross_R", "s_fig4_R", 4 },
};

const Movement *
movements_get (void)
{
  static GArray *movements = NULL;
  Reading        reading = { 0 };

  if (movements != NULL)
    return (const Movement *) (gpointer) movements->data;

  reading.movements = g_array_new (TRUE, TRUE, sizeof (Movement));
  reading.exercises = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_exercise);
  read_folder (&reading, SUPPLE_LIBRARY_DIR "/exercises");
  g_assert_cmpuint (g_hash_table_size (reading.exercises), >=, 28);
  read_folder (&reading, SUPPLE_LIBRARY_DIR "/routines");
  for (guint i = 0; i < G_N_ELEMENTS (crossings); i++)
    add_movement (&reading, crossings[i].exercise, crossings[i].from, crossings[i].to,
                  crossings[i].seconds);
  g_hash_table_unref (reading.exercises);
  movements = reading.movements;
  return (const Movement *) (gpointer) movements->data;
}

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

/* @broken: what was found untrue */
typedef struct
{
  CheckFunc  check;
  gpointer   user_data;
  GPtrArray *broken;
} Truth;

static Truth    truths[16];
static guint    n_truths;
static Truth   *current;
static gboolean proved;

static void
check_sample (Sample *sample)
{
  supple_motion_pose (&sample->motion, sample->t, &sample->pose);
  supple_skeleton_solve (&sample->body, &sample->pose);
  for (guint i = 0; i < n_truths; i++)
    {
      current = &truths[i];
      current->check (sample, current->user_data);
    }
}

static void
check_movement (Sample *sample)
{
  const Movement *movement = sample->movement;
  gboolean        still = movement->from == movement->to;
  /* What ends as it began is one pose all the while. */
  int frames = still ? STILL_FRAMES : (int) (movement->seconds * FRAMES_PER_SECOND);

  supple_skeleton_solve (&sample->from, &sample->motion.key[0]);
  supple_skeleton_solve (&sample->to, &sample->motion.key[sample->motion.keys - 1]);
  for (int frame = 0; frame <= frames + DEEPEN_FRAMES; frame++)
    {
      sample->t = frame <= frames ? (double) frame / frames
                                  : 1 + (DEEPEST - 1) * (frame - frames) / DEEPEN_FRAMES;
      sample->first = frame == 0;
      sample->last = frame == frames + DEEPEN_FRAMES;
      check_sample (sample);
    }
}

/* Poses that belong to no side make the same movement on both. */
static gboolean
is_same (const SuppleMotion *one,
         const SuppleMotion *other)
{
  for (guint i = 0; i < one->keys; i++)
    if (memcmp (&one->key[i], &other->key[i], sizeof one->key[i]) != 0)
      return FALSE;
  return TRUE;
}

static void
check_all (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();

  for (const Movement *m = movements_get (); m->exercise != NULL; m++)
    {
      SuppleMotion right;

      for (int side = 0; side < 2; side++)
        {
          Sample sample = { .movement = m, .side = (SuppleBodySide) side };

          g_assert_true (supple_motion_init (&sample.motion, book, m->from, m->to, sample.side));
          if (side == SUPPLE_BODY_RIGHT)
            right = sample.motion;
          else if (is_same (&right, &sample.motion))
            continue;
          check_movement (&sample);
        }
    }
}

static void
test_truth (gconstpointer data)
{
  const Truth *truth = data;

  if (!proved)
    check_all ();
  proved = TRUE;
  for (guint i = 0; i < truth->broken->len; i++)
    g_test_message ("%s", (const char *) truth->broken->pdata[i]);
  g_assert_cmpuint (truth->broken->len, ==, 0);
}

void
movements_add_truth (const char *path,
                     CheckFunc   check,
                     gpointer    user_data)
{
  g_assert_cmpuint (n_truths, <, G_N_ELEMENTS (truths));

  truths[n_truths] = (Truth) { check, user_data, g_ptr_array_new_with_free_func (g_free) };
  g_test_add_data_func (path, &truths[n_truths], test_truth);
  n_truths++;
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
  g_ptr_array_add (current->broken,
                   g_strdup_printf ("%s, %s side, %s to %s at %.2f: %s",
                                    sample->movement->exercise, names[sample->side],
                                    sample->movement->from, sample->movement->to, sample->t, what));
}
