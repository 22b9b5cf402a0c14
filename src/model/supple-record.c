/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-record.h"

#include <gobject/gvaluecollector.h>
#include <string.h>

/**
 * SuppleRecord:
 *
 * Base of the immutable model objects. A subclass lists its members in a table
 * of fields; reading, setting at construction and freeing are written once,
 * here. There are no setters: a change is a new record.
 */
G_DEFINE_ABSTRACT_TYPE (SuppleRecord, supple_record, G_TYPE_OBJECT)

static const SuppleField *
get_field (GObject *object,
           guint    prop_id)
{
  return &SUPPLE_RECORD_GET_CLASS (object)->fields[prop_id - 1];
}

static void
supple_record_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  const SuppleField *field = get_field (object, prop_id);
  gpointer           member = G_STRUCT_MEMBER_P (object, field->offset);

  switch (field->kind)
    {
    case SUPPLE_BOOLEAN:
      g_value_set_boolean (value, *(gboolean *) member);
      break;

    case SUPPLE_UINT:
      g_value_set_uint (value, *(guint *) member);
      break;

    case SUPPLE_INT64:
      g_value_set_int64 (value, *(gint64 *) member);
      break;

    case SUPPLE_ENUM:
      g_value_set_enum (value, *(int *) member);
      break;

    case SUPPLE_STRING:
      g_value_set_string (value, *(char **) member);
      break;

    case SUPPLE_STRV:
    case SUPPLE_BOXED:
      g_value_set_boxed (value, *(gpointer *) member);
      break;

    case SUPPLE_OBJECT:
      g_value_set_object (value, *(GObject **) member);
      break;

    default:
      g_assert_not_reached ();
    }
}

/* Runs once per member, at construction, when the member is still zero. */
static void
supple_record_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  const SuppleField *field = get_field (object, prop_id);
  gpointer           member = G_STRUCT_MEMBER_P (object, field->offset);

  switch (field->kind)
    {
    case SUPPLE_BOOLEAN:
      *(gboolean *) member = g_value_get_boolean (value);
      break;

    case SUPPLE_UINT:
      *(guint *) member = g_value_get_uint (value);
      break;

    case SUPPLE_INT64:
      *(gint64 *) member = g_value_get_int64 (value);
      break;

    case SUPPLE_ENUM:
      *(int *) member = g_value_get_enum (value);
      break;

    case SUPPLE_STRING:
      *(char **) member = g_value_dup_string (value);
      break;

    case SUPPLE_STRV:
    case SUPPLE_BOXED:
      *(gpointer *) member = g_value_dup_boxed (value);
      break;

    case SUPPLE_OBJECT:
      *(GObject **) member = g_value_dup_object (value);
      break;

    default:
      g_assert_not_reached ();
    }
}

static void
free_member (const SuppleField *field,
             gpointer           member)
{
  switch (field->kind)
    {
    case SUPPLE_STRING:
      g_clear_pointer ((char **) member, g_free);
      break;

    case SUPPLE_STRV:
      g_clear_pointer ((char ***) member, g_strfreev);
      break;

    case SUPPLE_BOXED:
      if (*(gpointer *) member != NULL)
        g_boxed_free (field->get_type (), *(gpointer *) member);
      break;

    case SUPPLE_OBJECT:
      g_clear_object ((GObject **) member);
      break;

    case SUPPLE_BOOLEAN:
    case SUPPLE_UINT:
    case SUPPLE_INT64:
    case SUPPLE_ENUM:
    default:
      break;
    }
}

static void
supple_record_finalize (GObject *object)
{
  SuppleRecordClass *klass = SUPPLE_RECORD_GET_CLASS (object);

  for (guint i = 0; i < klass->n_fields; i++)
    free_member (&klass->fields[i], G_STRUCT_MEMBER_P (object, klass->fields[i].offset));

  G_OBJECT_CLASS (supple_record_parent_class)->finalize (object);
}

static GParamSpec *
param_spec_new (const SuppleField *field)
{
  /* No static name: GObject turns the member’s underscores into hyphens. */
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY;

  switch (field->kind)
    {
    case SUPPLE_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);

    case SUPPLE_UINT:
      return g_param_spec_uint (field->name, NULL, NULL, 0, G_MAXUINT, 0, flags);

    case SUPPLE_INT64:
      return g_param_spec_int64 (field->name, NULL, NULL, 0, G_MAXINT64, 0, flags);

    case SUPPLE_ENUM:
      return g_param_spec_enum (field->name, NULL, NULL, field->get_type (), 0, flags);

    case SUPPLE_STRING:
      return g_param_spec_string (field->name, NULL, NULL, NULL, flags);

    case SUPPLE_STRV:
      return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);

    case SUPPLE_BOXED:
      return g_param_spec_boxed (field->name, NULL, NULL, field->get_type (), flags);

    case SUPPLE_OBJECT:
      return g_param_spec_object (field->name, NULL, NULL, field->get_type (), flags);

    default:
      g_assert_not_reached ();
    }
}

/**
 * supple_record_class_install_fields:
 * @klass: the class being initialised
 * @fields: (array length=n_fields): the fields, in static storage
 * @n_fields: how many there are
 *
 * Makes a construct-only property of each field.
 */
void
supple_record_class_install_fields (SuppleRecordClass *klass,
                                    const SuppleField *fields,
                                    guint              n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  /* GObject clears these two in every new class, so the base class cannot set them. */
  object_class->get_property = supple_record_get_property;
  object_class->set_property = supple_record_set_property;

  klass->fields = fields;
  klass->n_fields = n_fields;

  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, i + 1, param_spec_new (&fields[i]));
}

static guint
find_property (GParamSpec **pspecs,
               guint        n_pspecs,
               const char  *name)
{
  guint i = 0;

  while (i < n_pspecs && strcmp (pspecs[i]->name, name) != 0)
    i++;

  return i;
}

/**
 * supple_record_with:
 * @record: a record
 * @first_property: (nullable): the name of a property
 * @...: its value, as for g_object_new(); then further names and values, and %NULL
 *
 * Makes a record that is as @record is but for the properties given: the only way to
 * change one.
 *
 * Returns: (transfer full): a record of the same type
 */
gpointer
supple_record_with (gpointer    record,
                    const char *first_property,
                    ...)
{
  g_return_val_if_fail (SUPPLE_IS_RECORD (record), NULL);

  guint                   n_pspecs;
  g_autofree GParamSpec **pspecs =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_pspecs);
  g_autofree const char **names = g_new (const char *, n_pspecs);
  g_autofree GValue      *values = g_new0 (GValue, n_pspecs);
  va_list                 args;

  for (guint i = 0; i < n_pspecs; i++)
    {
      names[i] = pspecs[i]->name;
      g_value_init (&values[i], pspecs[i]->value_type);
      g_object_get_property (record, names[i], &values[i]);
    }

  va_start (args, first_property);

  for (const char *name = first_property; name != NULL; name = va_arg (args, const char *))
    {
      g_autofree char *fault = NULL;
      guint            i = find_property (pspecs, n_pspecs, name);

      g_assert (i < n_pspecs);
      g_value_unset (&values[i]);
      G_VALUE_COLLECT_INIT (&values[i], pspecs[i]->value_type, args, 0, &fault);
      g_assert (fault == NULL);
    }

  va_end (args);

  GObject *copy = g_object_new_with_properties (G_OBJECT_TYPE (record), n_pspecs, names, values);

  for (guint i = 0; i < n_pspecs; i++)
    g_value_unset (&values[i]);

  return copy;
}

static void
supple_record_class_init (SuppleRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = supple_record_finalize;
}

static void
supple_record_init (SuppleRecord *self)
{
}
