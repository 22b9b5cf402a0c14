/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleFelt:
 * @SUPPLE_FELT_BETTER: it did good
 * @SUPPLE_FELT_SAME: neither
 * @SUPPLE_FELT_WORSE: it did not do good
 * @SUPPLE_FELT_TOO_SORE: it was too sore to be done
 *
 * What was said about one exercise in one session.
 */
typedef enum
{
  SUPPLE_FELT_BETTER,
  SUPPLE_FELT_SAME,
  SUPPLE_FELT_WORSE,
  SUPPLE_FELT_TOO_SORE,
} SuppleFelt;

/**
 * SuppleFeltAnswer:
 * @session_us: when the session began; answers of one session are one answer, the worst of them
 * @felt: what was said
 */
typedef struct
{
  gint64     session_us;
  SuppleFelt felt;
} SuppleFeltAnswer;

/**
 * SuppleFeltWorse:
 * @SUPPLE_FELT_WORSE_NO: suggested like any other
 * @SUPPLE_FELT_WORSE_LEFT_OUT: left out of suggestions; the person can bring it back
 * @SUPPLE_FELT_WORSE_OFFERED_GENTLY: long enough ago: suggested again, in its gentler form
 */
typedef enum
{
  SUPPLE_FELT_WORSE_NO,
  SUPPLE_FELT_WORSE_LEFT_OUT,
  SUPPLE_FELT_WORSE_OFFERED_GENTLY,
} SuppleFeltWorse;

SuppleFeltWorse supple_felt_worse_judge (const SuppleFeltAnswer *answers,
                                         guint                   n_answers,
                                         gint64                  brought_back_us,
                                         gint64                  now_us);

G_END_DECLS
