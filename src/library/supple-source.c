/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-source.h"

/**
 * SuppleSource:
 *
 * Where a fact about an exercise comes from. Its title is that of a publication
 * and not translated; the URI may be missing. Immutable.
 */
struct _SuppleSource
{
  SuppleRecord parent_instance;

  char *key;
  char *title;
  char *uri;
};

G_DEFINE_FINAL_TYPE (SuppleSource, supple_source, SUPPLE_TYPE_RECORD)

static const SuppleField fields[] = {
  SUPPLE_FIELD (SuppleSource, key, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleSource, title, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleSource, uri, SUPPLE_STRING),
};

static void
supple_source_class_init (SuppleSourceClass *klass)
{
  supple_record_class_install_fields (SUPPLE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
supple_source_init (SuppleSource *self)
{
}

const char *
supple_source_get_key (SuppleSource *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOURCE (self), NULL);

  return self->key;
}

const char *
supple_source_get_title (SuppleSource *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOURCE (self), NULL);

  return self->title;
}

const char *
supple_source_get_uri (SuppleSource *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOURCE (self), NULL);

  return self->uri;
}
