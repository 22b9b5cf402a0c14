/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-routine.h"

/*
 * Walks every record of the model: whatever is given at construction is there
 * afterwards, what is not given is the property's default, and nothing leaks.
 */

static GType (*const types[]) (void) = {
  supple_exercise_get_type,
  supple_phase_get_type,
  supple_routine_get_type,
  supple_step_get_type,
};

static gpointer
make_boxed (GType type)
{
  if (type == G_TYPE_STRV)
    return g_strsplit ("one two three", " ", -1);

  if (type == G_TYPE_PTR_ARRAY)
    return g_ptr_array_new ();

  if (type == SUPPLE_TYPE_DOSE)
    return supple_dose_copy (&(SuppleDose) { .repetitions = 3, .hold_us = 5 });

  if (type == SUPPLE_TYPE_DOSE_RANGE)
    return supple_dose_range_copy (&(SuppleDoseRange) { .repetitions_max = 5 });

  g_error ("no example of %s; add one here", g_type_name (type));
}

static GObject *
make_object (GType type)
{
  if (type == G_TYPE_LIST_MODEL)
    return G_OBJECT (g_list_store_new (SUPPLE_TYPE_STEP));

  return g_object_new (type, NULL);
}

/* A value that is not the default one. */
static void
make_value (GParamSpec *pspec,
            GValue     *value)
{
  g_value_init (value, pspec->value_type);

  switch (G_TYPE_FUNDAMENTAL (pspec->value_type))
    {
    case G_TYPE_BOOLEAN:
      g_value_set_boolean (value, TRUE);
      break;

    case G_TYPE_UINT:
      g_value_set_uint (value, 7);
      break;

    case G_TYPE_INT64:
      g_value_set_int64 (value, 30 * G_USEC_PER_SEC);
      break;

    case G_TYPE_ENUM:
      g_value_set_enum (value, 1);
      break;

    case G_TYPE_STRING:
      g_value_set_string (value, "text");
      break;

    case G_TYPE_BOXED:
      g_value_take_boxed (value, make_boxed (pspec->value_type));
      break;

    case G_TYPE_OBJECT:
    case G_TYPE_INTERFACE:
      g_value_take_object (value, make_object (pspec->value_type));
      break;

    default:
      g_error ("no example for the property %s; add one here", pspec->name);
    }
}

/* A copied box has another address, so lists of strings are compared by their strings. */
static void
assert_equal (GParamSpec   *pspec,
              const GValue *expected,
              const GValue *actual)
{
  if (pspec->value_type == G_TYPE_STRV)
    g_assert_cmpstrv (g_value_get_boxed (actual), g_value_get_boxed (expected));
  else if (pspec->value_type == SUPPLE_TYPE_DOSE)
    g_assert_cmpmem (g_value_get_boxed (actual), sizeof (SuppleDose),
                     g_value_get_boxed (expected), sizeof (SuppleDose));
  else if (pspec->value_type == SUPPLE_TYPE_DOSE_RANGE)
    g_assert_cmpmem (g_value_get_boxed (actual), sizeof (SuppleDoseRange),
                     g_value_get_boxed (expected), sizeof (SuppleDoseRange));
  else
    g_assert_cmpint (g_param_values_cmp (pspec, expected, actual), ==, 0);
}

static GParamSpec **
list_properties (GType  type,
                 guint *n_pspecs)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  return g_object_class_list_properties (G_OBJECT_CLASS (klass), n_pspecs);
}

static void
test_defaults (gconstpointer data)
{
  GType                   type = ((GType (*) (void)) data) ();
  guint                   n_pspecs;
  g_autofree GParamSpec **pspecs = list_properties (type, &n_pspecs);
  GObject                *object = g_object_new (type, NULL);

  g_assert_cmpuint (n_pspecs, >, 0);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, pspecs[i]->name, &value);
      g_assert_true (g_param_value_defaults (pspecs[i], &value));
    }

  g_assert_finalize_object (object);
}

static void
test_values (gconstpointer data)
{
  GType                   type = ((GType (*) (void)) data) ();
  guint                   n_pspecs;
  g_autofree GParamSpec **pspecs = list_properties (type, &n_pspecs);
  g_autofree const char **names = g_new0 (const char *, n_pspecs);
  g_autofree GValue      *values = g_new0 (GValue, n_pspecs);
  GObject                *object;

  for (guint i = 0; i < n_pspecs; i++)
    {
      names[i] = pspecs[i]->name;
      make_value (pspecs[i], &values[i]);
    }

  object = g_object_new_with_properties (type, n_pspecs, names, values);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, names[i], &value);
      assert_equal (pspecs[i], &values[i], &value);
      g_value_unset (&value);
      g_value_unset (&values[i]);
    }

  g_assert_finalize_object (object);
}

/* Immutable: there is no way to change a property later, and so nothing to notify. */
static void
test_construct_only (gconstpointer data)
{
  GType                   type = ((GType (*) (void)) data) ();
  guint                   n_pspecs;
  g_autofree GParamSpec **pspecs = list_properties (type, &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    g_assert_true (pspecs[i]->flags & G_PARAM_CONSTRUCT_ONLY);
}

/* A change is a new object: the one property differs, all others are kept. */
static void
test_with (void)
{
  const char *const optional[] = { "one", "two", NULL };
  g_autoptr (SuppleRoutine) routine = g_object_new (SUPPLE_TYPE_ROUTINE, "id", "a", "title", "A",
                                                    "optional", optional, "own", TRUE, NULL);
  g_autoptr (SuppleRoutine) changed =
    supple_record_with (routine, "title", "B", "bias", "neutral", NULL);

  g_assert_cmpstr (supple_routine_get_title (routine), ==, "A");
  g_assert_cmpstr (supple_routine_get_title (changed), ==, "B");
  g_assert_cmpstr (supple_routine_get_bias (changed), ==, "neutral");
  g_assert_cmpstr (supple_routine_get_id (changed), ==, "a");
  g_assert_cmpstrv (supple_routine_get_optional (changed), optional);
  g_assert_true (supple_routine_get_own (changed));
}

static void
test_enum_words (void)
{
  static GType (*const enums[]) (void) = {
    supple_place_get_type,
    supple_exercise_kind_get_type,
    supple_breath_get_type,
    supple_sides_get_type,
    supple_side_get_type,
  };

  for (guint i = 0; i < G_N_ELEMENTS (enums); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (enums[i]());

      for (guint j = 0; j < klass->n_values; j++)
        {
          int         value = -1;
          const char *nick = supple_enum_nick (enums[i](), klass->values[j].value);

          g_assert_true (supple_enum_from_nick (enums[i](), nick, &value));
          g_assert_cmpint (value, ==, klass->values[j].value);
        }

      int untouched = 42;

      g_assert_false (supple_enum_from_nick (enums[i](), "sideways", &untouched));
      g_assert_cmpint (untouched, ==, 42);
      g_assert_null (supple_enum_nick (enums[i](), 99));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      const char      *name = g_type_name (types[i]());
      g_autofree char *defaults = g_strdup_printf ("/model/%s/starts-with-defaults", name);
      g_autofree char *values = g_strdup_printf ("/model/%s/keeps-what-it-is-given", name);
      g_autofree char *construct_only = g_strdup_printf ("/model/%s/never-changes", name);

      g_test_add_data_func (defaults, types[i], test_defaults);
      g_test_add_data_func (values, types[i], test_values);
      g_test_add_data_func (construct_only, types[i], test_construct_only);
    }

  g_test_add_func ("/model/records/change-is-a-new-object", test_with);
  g_test_add_func ("/model/enums/words-lead-there-and-back", test_enum_words);

  return g_test_run ();
}
