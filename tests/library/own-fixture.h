/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-own-files.h"

G_BEGIN_DECLS

/* A library with what comes with Supple, and an empty folder of own files. */
typedef struct
{
  SuppleLibrary  *library;
  SuppleOwnFiles *own;
  GFile          *folder;
  GRand          *rand;
  guint           n_bundled;
} OwnFixture;

void own_fixture_set_up (OwnFixture   *fixture,
                         gconstpointer data);
void own_fixture_tear_down (OwnFixture   *fixture,
                            gconstpointer data);

char          *own_fixture_get_path (OwnFixture *fixture,
                                     const char *name);
void           own_fixture_write (OwnFixture *fixture,
                                  const char *name,
                                  const char *text);
SuppleRoutine *own_fixture_save (OwnFixture    *fixture,
                                 SuppleRoutine *routine);

G_END_DECLS
