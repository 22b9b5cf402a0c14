/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

#include "figure/supple-vector.h"

G_BEGIN_DECLS

/* Four floats worked on at once: x, y, z and a spare one, or one number for each of four samples.
 */
typedef float     SuppleFloat4 __attribute__ ((vector_size (16)));
typedef int       SuppleInt4 __attribute__ ((vector_size (16)));
typedef long long SuppleLong2 __attribute__ ((vector_size (16)));

static inline SuppleFloat4
supple_float4 (SuppleVector v)
{
  return (SuppleFloat4) { (float) v.x, (float) v.y, (float) v.z, 0 };
}

static inline SuppleVector
supple_vector_from_float4 (SuppleFloat4 v)
{
  return supple_vector (v[0], v[1], v[2]);
}

static inline float
supple_float4_dot (SuppleFloat4 a, SuppleFloat4 b)
{
  SuppleFloat4 c = a * b;

  return c[0] + c[1] + c[2];
}

/* Lane by lane, @yes where @mask is set and @no where it is not. */
static inline SuppleFloat4
supple_float4_choose (SuppleInt4 mask, SuppleFloat4 yes, SuppleFloat4 no)
{
  return (SuppleFloat4) ((mask & (SuppleInt4) yes) | (~mask & (SuppleInt4) no));
}

/* What the processor has an instruction for gets it; the outcome is the same. */
#ifdef __SSE2__
#  define supple_float4_min(a, b) ((SuppleFloat4) __builtin_ia32_minps ((a), (b)))
#  define supple_float4_max(a, b) ((SuppleFloat4) __builtin_ia32_maxps ((a), (b)))
#  define supple_int4_any(mask)   (__builtin_ia32_movmskps ((SuppleFloat4) (mask)) != 0)
#else
#  define supple_float4_min(a, b) supple_float4_choose ((a) < (b), (a), (b))
#  define supple_float4_max(a, b) supple_float4_choose ((a) > (b), (a), (b))
#  define supple_int4_any(mask) \
    ((((SuppleLong2) (mask))[0] | ((SuppleLong2) (mask))[1]) != 0)
#endif

static inline SuppleFloat4
supple_float4_load (const float *from)
{
  SuppleFloat4 v;

  memcpy (&v, from, sizeof v);
  return v;
}

G_END_DECLS
