/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/bundled-library.h"

/**
 * bundled_library_new:
 *
 * Returns: (transfer full): the library of the routines and stretches that come with the
 *   program, which have no faults
 */
SuppleLibrary *
bundled_library_new (void)
{
  SuppleLibrary *library = supple_library_new ();
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");

  supple_library_load (library, folder, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (supple_library_get_faults (library)), ==, 0);

  return library;
}
