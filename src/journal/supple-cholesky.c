/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-cholesky.h"

#include <math.h>

/**
 * supple_cholesky_factor:
 * @matrix: (inout) (array): n × n numbers, row by row; symmetric and positive definite
 * @n: its order
 *
 * Replaces a matrix by the lower triangle L with L·L' = matrix (Cholesky’s method). What stands
 * above the diagonal is left as it was.
 */
void
supple_cholesky_factor (double *matrix,
                        guint   n)
{
  for (guint j = 0; j < n; j++)
    for (guint i = j; i < n; i++)
      {
        double sum = matrix[i * n + j];

        for (guint k = 0; k < j; k++)
          sum -= matrix[i * n + k] * matrix[j * n + k];

        matrix[i * n + j] = i == j ? sqrt (sum) : sum / matrix[j * n + j];
      }
}

/**
 * supple_cholesky_forward:
 * @factor: (array): the lower triangle L
 * @n: its order
 * @vector: (inout) (array length=n): the right side
 *
 * Replaces @vector by the x that solves L·x = vector.
 */
void
supple_cholesky_forward (const double *factor,
                         guint         n,
                         double       *vector)
{
  for (guint i = 0; i < n; i++)
    {
      for (guint k = 0; k < i; k++)
        vector[i] -= factor[i * n + k] * vector[k];

      vector[i] /= factor[i * n + i];
    }
}

/**
 * supple_cholesky_backward:
 * @factor: (array): the lower triangle L
 * @n: its order
 * @vector: (inout) (array length=n): the right side
 *
 * Replaces @vector by the x that solves L'·x = vector.
 */
void
supple_cholesky_backward (const double *factor,
                          guint         n,
                          double       *vector)
{
  for (guint i = n; i-- > 0;)
    {
      for (guint k = i + 1; k < n; k++)
        vector[i] -= factor[k * n + i] * vector[k];

      vector[i] /= factor[i * n + i];
    }
}

/**
 * supple_cholesky_inverse_diagonal:
 * @factor: (array): the lower triangle L of a matrix
 * @n: its order
 * @diagonal: (out caller-allocates) (array length=n): the diagonal of the matrix’s inverse
 *
 * Sums the squares of the columns of L’s inverse, which is that diagonal.
 */
void
supple_cholesky_inverse_diagonal (const double *factor,
                                  guint         n,
                                  double       *diagonal)
{
  g_autofree double *column = g_new (double, n);

  for (guint j = 0; j < n; j++)
    {
      for (guint i = 0; i < n; i++)
        column[i] = i == j;

      supple_cholesky_forward (factor, n, column);
      diagonal[j] = 0;

      for (guint i = j; i < n; i++)
        diagonal[j] += column[i] * column[i];
    }
}
