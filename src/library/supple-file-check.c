/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-file-check.h"

#include "library/supple-parcel.h"
#include "library/supple-unpacked.h"

/**
 * supple_file_check:
 * @file: a routine, an exercise, or a “.supple” file; it may be anything
 * @name: what messages call it
 * @library: the exercises that a routine may ask for besides those in the file
 *
 * Reads a file as an import would, and goes on after a fault with whatever else is in it. Of
 * one routine or exercise it is the first fault that is told. Whether ids are taken is not
 * looked at: the file may be the one that has them.
 *
 * Returns: (transfer full) (array zero-terminated=1): what is wrong, each as
 *   “file:line:column: …”, or “file: …” where it is not at one place; nothing if all is right
 */
char **
supple_file_check (GFile         *file,
                   const char    *name,
                   SuppleLibrary *library)
{
  g_return_val_if_fail (G_IS_FILE (file) && name != NULL, NULL);
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);

  g_autoptr (GStrvBuilder) faults = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = supple_parcel_load (file, name, &error);
  g_autoptr (SuppleUnpacked) unpacked = NULL;

  if (bytes == NULL)
    {
      g_strv_builder_add (faults, error->message);
      return g_strv_builder_end (faults);
    }

  unpacked = supple_unpacked_new (bytes, name, library);

  for (guint i = 0; i < unpacked->faults->len; i++)
    {
      const GError *fault = g_ptr_array_index (unpacked->faults, i);

      g_strv_builder_add (faults, fault->message);
    }

  return g_strv_builder_end (faults);
}
