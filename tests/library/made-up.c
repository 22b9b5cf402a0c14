/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-up.h"

#include "library/supple-vocabulary.h"

/* (transfer full): what comes with Supple. */
SuppleLibrary *
made_up_library (void)
{
  g_autoptr (GFile) bundled = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");
  SuppleLibrary *library = supple_library_new ();

  supple_library_load (library, bundled, TRUE);
  return library;
}

/* As a reader leaves it: no space at the ends, one between words. What XML and shells hold dear is
 * in it. */
char *
made_up_text (GRand *rand,
              guint  chars_max)
{
  static const char *const letters[] = {
    "a",
    "Z",
    "7",
    "<",
    ">",
    "&",
    "\"",
    "'",
    "’",
    "–",
    "ä",
    "ß",
    "ש",
    "日",
    "🧘",
    "\u00a0",
    "]]>",
    "%",
    "$",
    "/",
    "..",
    ";",
    "&amp;",
  };
  guint    n = (guint) g_rand_int_range (rand, 1, (gint32) chars_max + 1);
  GString *text = g_string_new ("x");

  while (g_utf8_strlen (text->str, -1) + 6 < (glong) n)
    {
      g_string_append (text, letters[g_rand_int_range (rand, 0, G_N_ELEMENTS (letters))]);

      if (g_rand_int_range (rand, 0, 5) == 0)
        g_string_append (text, " y");
    }

  return g_string_free_and_steal (text);
}

static char **
make_texts (GRand *rand,
            guint  chars_max)
{
  guint  n = (guint) g_rand_int_range (rand, 0, 4);
  char **texts = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    texts[i] = made_up_text (rand, chars_max);

  return texts;
}

static gint64
make_seconds (GRand *rand,
              int    from,
              int    to)
{
  return g_rand_int_range (rand, from * 1000, to * 1000 + 1) * G_GINT64_CONSTANT (1000);
}

static SupplePhase *
make_phase (GRand   *rand,
            guint    i,
            gboolean hold)
{
  g_autofree char *id = g_strdup_printf ("p%u", i);
  g_autofree char *instruction = made_up_text (rand, 32);
  g_autofree char *instruction_in = hold ? made_up_text (rand, 32) : NULL;
  g_autofree char *description = made_up_text (rand, 300);

  return g_object_new (SUPPLE_TYPE_PHASE,
                       "id", id,
                       "instruction", instruction,
                       "instruction-in", instruction_in,
                       "description", description,
                       "pose", "table",
                       "duration-us", make_seconds (rand, 1, 20),
                       "breath", hold ? 0 : g_rand_int_range (rand, 0, 3),
                       "other-breath", hold ? 0 : g_rand_int_range (rand, 0, 3),
                       "hold", hold,
                       NULL);
}

/* (transfer full): an own exercise with anything that a file can say. */
SuppleExercise *
made_up_exercise (GRand      *rand,
                  const char *id)
{
  gboolean         hold = g_rand_boolean (rand);
  gboolean         sided = g_rand_boolean (rand);
  g_autofree char *title = made_up_text (rand, SUPPLE_TITLE_CHARS_MAX);
  g_autofree char *start = made_up_text (rand, 300);
  g_autofree char *evidence = made_up_text (rand, 500);
  g_autofree char *photo = g_rand_boolean (rand) ? g_strconcat (id, ".png", NULL) : NULL;
  g_auto (GStrv) names = make_texts (rand, 80);
  g_auto (GStrv) easier = make_texts (rand, 200);
  g_auto (GStrv) cautions = make_texts (rand, 200);
  g_auto (GStrv) none = g_new0 (char *, 1);
  g_auto (GStrv) tags = g_strsplit (g_rand_boolean (rand) ? "kneeling rest" : "rest", " ", -1);
  g_autoptr (GPtrArray) phases = g_ptr_array_new_with_free_func (g_object_unref);
  SuppleDose dose = {
    .repetitions = (guint) g_rand_int_range (rand, 2, 6),
    .hold_us = hold ? make_seconds (rand, 5, 30) : 0,
    .rest_us = make_seconds (rand, 0, 20),
    .sides = sided ? SUPPLE_SIDES_BOTH : SUPPLE_SIDES_NONE,
  };
  SuppleDoseRange range = { 1, 10, 0, hold ? 60 * G_USEC_PER_SEC : 0 };

  g_ptr_array_add (phases, make_phase (rand, 0, FALSE));
  g_ptr_array_add (phases, make_phase (rand, 1, hold));

  return g_object_new (SUPPLE_TYPE_EXERCISE,
                       "id", id, "title", title, "other-names", names,
                       "place", g_rand_int_range (rand, 0, 3), "position", "sitting",
                       "kind", g_rand_int_range (rand, 0, 5),
                       "sided", sided, "alternate", sided && g_rand_boolean (rand),
                       "difficulty", g_rand_int_range (rand, 1, 4),
                       "setup-us", make_seconds (rand, 0, 120),
                       "start", start, "start-pose", "seat", "phases", phases,
                       "dose", &dose, "dose-range", &range,
                       "targets", none, "feelings", none, "mistakes", none, "easier", easier,
                       "easier-exercise", easier[0] != NULL ? "cat_cow" : NULL,
                       "harder", none, "cautions", cautions, "tags", tags, "sources", none,
                       "evidence", evidence, "photo", photo, "own", TRUE,
                       NULL);
}

static SuppleStep *
make_step (GRand          *rand,
           SuppleExercise *exercise)
{
  const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);
  SuppleDose             dose = { 0 };

  dose.repetitions = (guint) g_rand_int_range (rand, 1, (gint32) range->repetitions_max + 1);
  dose.rest_us = make_seconds (rand, 0, 120);

  if (range->hold_max_us > 0 && g_rand_boolean (rand))
    dose.hold_breaths = (guint) g_rand_int_range (rand, 1, 61);
  else if (range->hold_max_us > 0)
    dose.hold_us = make_seconds (rand, 1, (int) (range->hold_max_us / G_USEC_PER_SEC));

  if (supple_exercise_get_sided (exercise))
    dose.sides = (SuppleSides) g_rand_int_range (rand, SUPPLE_SIDES_BOTH, SUPPLE_SIDES_LEFT + 1);

  return g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise, "dose", &dose, NULL);
}

static SuppleExercise *
choose_exercise (GRand         *rand,
                 SuppleLibrary *library)
{
  GListModel *exercises = supple_library_get_exercises (library);

  return g_list_model_get_item (
    exercises, (guint) g_rand_int_range (rand, 0, (gint32) g_list_model_get_n_items (exercises)));
}

/* (transfer full): an own routine with anything that a file can say. */
SuppleRoutine *
made_up_routine (GRand         *rand,
                 SuppleLibrary *library,
                 const char    *id)
{
  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);
  g_autofree char *title = made_up_text (rand, SUPPLE_TITLE_CHARS_MAX);
  g_autofree char *purpose =
    g_rand_boolean (rand) ? made_up_text (rand, SUPPLE_PURPOSE_CHARS_MAX) : NULL;
  g_autoptr (SuppleExercise) extra = choose_exercise (rand, library);
  const char *optional[] = { supple_exercise_get_id (extra), NULL };
  guint       n_steps = (guint) g_rand_int_range (rand, 1, SUPPLE_STEPS_MAX + 1);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (SuppleExercise) exercise = choose_exercise (rand, library);
      g_autoptr (SuppleStep) step = make_step (rand, exercise);

      g_list_store_append (steps, step);
    }

  g_autoptr (SuppleStep) last = g_list_model_get_item (G_LIST_MODEL (steps), n_steps - 1);
  const char *cover = supple_exercise_get_id (supple_step_get_exercise (last));

  return g_object_new (SUPPLE_TYPE_ROUTINE,
                       "id", id, "title", title, "purpose", purpose,
                       "cover", g_rand_boolean (rand) ? cover : NULL,
                       "bias", g_rand_boolean (rand) ? "neutral" : NULL,
                       "optional", optional, "steps", steps, "own", TRUE,
                       NULL);
}

/* Property by property; those that are objects or boxes of objects are left to the caller. */
void
assert_same_record (gpointer a,
                    gpointer b)
{
  guint                   n;
  g_autofree GParamSpec **pspecs =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (a), &n);

  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value_a = G_VALUE_INIT;
      g_auto (GValue) value_b = G_VALUE_INIT;
      GType type = pspecs[i]->value_type;

      /* The untranslated names are no property of a thing, but of how it was read. */
      if (g_str_equal (pspecs[i]->name, "original-names"))
        continue;

      g_object_get_property (a, pspecs[i]->name, &value_a);
      g_object_get_property (b, pspecs[i]->name, &value_b);

      if (type == G_TYPE_STRV)
        g_assert_cmpstrv (g_value_get_boxed (&value_a), g_value_get_boxed (&value_b));
      else if (type == SUPPLE_TYPE_DOSE)
        g_assert_cmpmem (g_value_get_boxed (&value_a), sizeof (SuppleDose),
                         g_value_get_boxed (&value_b), sizeof (SuppleDose));
      else if (type == SUPPLE_TYPE_DOSE_RANGE)
        g_assert_cmpmem (g_value_get_boxed (&value_a), sizeof (SuppleDoseRange),
                         g_value_get_boxed (&value_b), sizeof (SuppleDoseRange));
      else if (type != G_TYPE_PTR_ARRAY && type != G_TYPE_LIST_MODEL)
        g_assert_cmpint (g_param_values_cmp (pspecs[i], &value_a, &value_b), ==, 0);
    }
}

void
assert_same_routine (SuppleRoutine *a,
                     SuppleRoutine *b)
{
  guint n_steps = supple_routine_get_n_steps (a);

  assert_same_record (a, b);
  g_assert_cmpuint (supple_routine_get_n_steps (b), ==, n_steps);

  for (guint i = 0; i < n_steps; i++)
    assert_same_record (supple_routine_get_step (a, i), supple_routine_get_step (b, i));
}
