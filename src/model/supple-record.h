/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleFieldKind:
 *
 * What a record's member holds.
 */
typedef enum
{
  SUPPLE_BOOLEAN,
  SUPPLE_UINT,
  SUPPLE_ENUM,
  SUPPLE_INT64,
  SUPPLE_STRING,
  SUPPLE_STRV,
  SUPPLE_BOXED,
  SUPPLE_OBJECT,
} SuppleFieldKind;

/**
 * SuppleField:
 * @name: the member's name; the property's has hyphens for its underscores
 * @get_type: the type of an enumeration, a boxed value or an object
 * @offset: where the instance keeps it
 * @kind: what it is
 *
 * One construct-only property of a record. Write it with SUPPLE_FIELD() or
 * SUPPLE_TYPED_FIELD(), which refuse a member whose size does not fit the kind.
 */
typedef struct
{
  const char *name;
  GType (*get_type) (void);
  gsize           offset;
  SuppleFieldKind kind;
} SuppleField;

/* clang-format off */
#define SUPPLE_FIELD_SIZE(kind)                                                        \
  ((kind) <= SUPPLE_ENUM ? sizeof (int) : (kind) == SUPPLE_INT64 ? sizeof (gint64)     \
                                                                 : sizeof (gpointer))

#define SUPPLE_FIELD_OFFSET(Type, member, kind)                                        \
  (G_STRUCT_OFFSET (Type, member) +                                                    \
   0 * sizeof (char[sizeof (((Type *) 0)->member) == SUPPLE_FIELD_SIZE (kind) ? 1 : -1]))

#define SUPPLE_TYPED_FIELD(Type, member, kind_, get_type_)                             \
  { .name = #member, .get_type = (get_type_), .kind = (kind_),                         \
    .offset = SUPPLE_FIELD_OFFSET (Type, member, kind_) }

#define SUPPLE_FIELD(Type, member, kind_)                                              \
  SUPPLE_TYPED_FIELD (Type, member, kind_, NULL)
/* clang-format on */

#define SUPPLE_TYPE_RECORD (supple_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (SuppleRecord, supple_record, SUPPLE, RECORD, GObject)

struct _SuppleRecordClass
{
  GObjectClass       parent_class;
  const SuppleField *fields;
  guint              n_fields;
};

void supple_record_class_install_fields (SuppleRecordClass *klass,
                                         const SuppleField *fields,
                                         guint              n_fields);

gpointer supple_record_with (gpointer    record,
                             const char *first_property,
                             ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
