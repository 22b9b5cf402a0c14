/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-head.h"

/* Looking along x, about the head's centre. Every shape is smoothly united
 * with those before it, over the width given. */

static double
ellipsoid (SuppleVector at, SuppleVector centre, SuppleVector radius)
{
  SuppleVector p = supple_vector_sub (at, centre);
  SuppleVector k0 = { p.x / radius.x, p.y / radius.y, p.z / radius.z };
  SuppleVector k1 = { k0.x / radius.x, k0.y / radius.y, k0.z / radius.z };
  double       n0 = supple_vector_length (k0), n1 = supple_vector_length (k1);

  return n1 > 1e-9 ? n0 * (n0 - 1) / n1 : -radius.x;
}

static double
capsule (SuppleVector at, SuppleVector from, SuppleVector to, const double radius[2])
{
  SuppleVector way = supple_vector_sub (to, from);
  SuppleVector gap = supple_vector_sub (at, from);
  double       t = supple_vector_dot (gap, way) / supple_vector_dot (way, way);

  t = CLAMP (t, 0, 1);
  return supple_vector_length (supple_vector_along (gap, way, -t)) -
         (radius[0] + (radius[1] - radius[0]) * t);
}

static double
unite (double a, double b, double width)
{
  double h = MAX (width - fabs (a - b), 0) / width;

  return MIN (a, b) - h * h * width / 4;
}

static double
carve (double a, double b, double width)
{
  return -unite (-a, b, width);
}

/**
 * supple_face_distance:
 * @at: a place about the head's centre
 *
 * Measures roughly how far @at is from the skin of the head, without hair.
 *
 * Returns: the distance in statures, negative inside
 */
double
supple_face_distance (SuppleVector at)
{
  SuppleVector p = supple_vector (at.x, at.y, fabs (at.z));
  double       d;

  d = ellipsoid (p, supple_vector (-.0075, .011, 0), supple_vector (.0545, .048, .0435));
  d = unite (d, ellipsoid (p, supple_vector (.014, -.018, 0), supple_vector (.036, .046, .0365)),
             .020);
  d = unite (d, ellipsoid (p, supple_vector (.012, -.038, 0), supple_vector (.034, .031, .032)),
             .018);
  d = unite (d, ellipsoid (p, supple_vector (.0345, -.0555, 0), supple_vector (.013, .012, .014)),
             .016);
  d = unite (
    d, ellipsoid (p, supple_vector (.030, -.020, .021), supple_vector (.015, .013, .011)), .014);
  d = unite (d,
             capsule (p, supple_vector (.0440, .0125, .005), supple_vector (.0390, .0115, .022),
                      (const double[]) { .0050, .0042 }),
             .012);
  d = carve (
    d, ellipsoid (p, supple_vector (.0530, .0005, .0165), supple_vector (.0085, .0065, .0095)),
    .010);
  d = unite (
    d, ellipsoid (p, supple_vector (.0400, -.0005, .0165), supple_vector (.0070, .0068, .0088)),
    .006);
  d = unite (d,
             capsule (p, supple_vector (.0465, .004, 0), supple_vector (.0585, -.0185, 0),
                      (const double[]) { .0042, .0062 }),
             .010);
  d = unite (
    d, ellipsoid (p, supple_vector (.0510, -.0205, .0048), supple_vector (.0055, .0042, .0042)),
    .005);
  d = unite (d,
             ellipsoid (p, supple_vector (.0462, -.0345, 0), supple_vector (.0072, .0040, .0115)),
             .006);
  d = unite (d,
             ellipsoid (p, supple_vector (.0455, -.0412, 0), supple_vector (.0070, .0042, .0100)),
             .006);
  return d;
}

/**
 * supple_face_centre:
 *
 * Returns: the place inside the head from which all its skin can be seen
 */
SuppleVector
supple_face_centre (void)
{
  return supple_vector (.002, -.010, 0);
}

/**
 * supple_face_radius:
 * @direction: a unit vector
 *
 * Looks for the skin of the head from [func@supple_face_centre].
 *
 * Returns: how far away it is
 */
double
supple_face_radius (SuppleVector direction)
{
  SuppleVector centre = supple_face_centre ();
  double       near = .01, far = .11, middle = near;
  double       inside = supple_face_distance (supple_vector_along (centre, direction, near));
  double       outside = supple_face_distance (supple_vector_along (centre, direction, far));
  int          last = 0;

  /* False position with halving of the end that stays (Illinois): some 7 steps where bisection
   * takes 22. */
  for (int i = 0; i < 16 && far - near > 1e-8; i++)
    {
      double here;

      middle = near - inside * (far - near) / (outside - inside);
      here = supple_face_distance (supple_vector_along (centre, direction, middle));
      if (fabs (here) < 1e-9)
        break;
      if (here < 0)
        {
          near = middle, inside = here;
          outside = last < 0 ? outside / 2 : outside;
          last = -1;
        }
      else
        {
          far = middle, outside = here;
          inside = last > 0 ? inside / 2 : inside;
          last = 1;
        }
    }
  return middle;
}
