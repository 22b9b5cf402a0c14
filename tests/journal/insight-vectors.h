/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* insight-vectors.json as arrays; print-vectors.py makes them. */

typedef struct
{
  unsigned n;
  double   mean;
} Thumbs;

typedef struct
{
  const char *word;
  unsigned    unit, group, n_with, n_without;
  int         measured;
  double      p_help, p_worse, est, lo, hi;
} Expected;

typedef struct
{
  const char     *name;
  unsigned        n_sessions, n_exercises;
  const double   *before, *change, *usual, *order, *dose;
  const Thumbs   *thumbs;
  const Expected *expected;
  double          group_p;
} Vector;

/* What was not answered is not a number. */
typedef struct
{
  double before, after, later;
} Raw;

typedef struct
{
  double before, change, usual, order;
} Usable;

typedef struct
{
  const Raw    *journal;
  const double *journal_dose;
  const Usable *expect;
  const double *expect_dose;
  unsigned      n_journal, n_expect, n_exercises;
} Derivation;

extern const Vector     vectors[];
extern const unsigned   n_vectors;
extern const Derivation derivation;
