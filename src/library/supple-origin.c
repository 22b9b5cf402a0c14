/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-origin.h"

/**
 * supple_origin_free:
 * @self: (transfer full): what is known of a file
 */
void
supple_origin_free (SuppleOrigin *self)
{
  g_clear_pointer (&self->checksum, g_free);
  g_clear_object (&self->record);
  g_clear_object (&self->fault);
  g_free (self);
}

/**
 * supple_origin_demand:
 * @origins: (element-type utf8 SuppleOrigin): what is known of files, by their names
 * @name: a file
 *
 * Returns: (transfer none): what is known of it; nothing yet, if it is new
 */
SuppleOrigin *
supple_origin_demand (GHashTable *origins,
                      const char *name)
{
  SuppleOrigin *self = g_hash_table_lookup (origins, name);

  if (self == NULL)
    {
      self = g_new0 (SuppleOrigin, 1);
      g_hash_table_insert (origins, g_strdup (name), self);
    }

  return self;
}

static char *
make_checksum (GBytes *bytes)
{
  return bytes != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes) : NULL;
}

/**
 * supple_origin_set:
 * @self: what is known of a file
 * @bytes: (nullable): what it holds, %NULL if it could not be read
 * @record: (nullable): the exercise or routine that it brought
 * @fault: (nullable): why it brought none
 *
 * Notes what came of the file.
 */
void
supple_origin_set (SuppleOrigin *self,
                   GBytes       *bytes,
                   gpointer      record,
                   SuppleFault  *fault)
{
  g_free (self->checksum);
  self->checksum = make_checksum (bytes);
  g_set_object (&self->record, record);
  g_set_object (&self->fault, fault);
}

/**
 * supple_origin_is:
 * @self: what is known of a file
 * @bytes: (nullable): what it holds now
 *
 * Returns: whether that is what it held when it was last read
 */
gboolean
supple_origin_is (SuppleOrigin *self,
                  GBytes       *bytes)
{
  g_autofree char *checksum = make_checksum (bytes);

  return checksum != NULL && g_strcmp0 (checksum, self->checksum) == 0;
}
