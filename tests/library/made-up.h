/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library.h"

G_BEGIN_DECLS

SuppleLibrary  *made_up_library (void);
char           *made_up_text (GRand *rand,
                              guint  chars_max);
SuppleExercise *made_up_exercise (GRand      *rand,
                                  const char *id);
SuppleRoutine  *made_up_routine (GRand         *rand,
                                 SuppleLibrary *library,
                                 const char    *id);

void assert_same_record (gpointer a,
                         gpointer b);
void assert_same_routine (SuppleRoutine *a,
                          SuppleRoutine *b);

G_END_DECLS
