/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"

#define SOLE_BELOW_ANKLE .039
#define BALL_AT          .076

/* A foot's own axes: towards the toes, out of the instep, towards the big toe. */
typedef struct
{
  SuppleVector ankle, along, up, inner;
  double       toe_bend;
} Foot;

static SuppleVector
place (const Foot *foot, double along, double height, double inner)
{
  SuppleVector at = supple_vector_along (foot->ankle, foot->up, -SOLE_BELOW_ANKLE);
  double       beyond = along - BALL_AT;

  /* Beyond the ball everything turns up with the toes. */
  if (beyond > 0 && foot->toe_bend != 0)
    {
      double c = cos (foot->toe_bend), s = sin (foot->toe_bend);
      double lift = height - .004;

      along = BALL_AT + beyond * c - lift * s;
      height = .004 + beyond * s + lift * c;
    }
  at = supple_vector_along (at, foot->along, along);
  at = supple_vector_along (at, foot->up, height);
  return supple_vector_along (at, foot->inner, inner);
}

/* The foot swings a little towards the big toe in front of the arch. */
static double
swing (double along)
{
  return .0028 * supple_smooth_step (.01, .08, along);
}

static void
fill_sole (const Foot *foot, SuppleLoft *loft, SuppleMesh *mesh)
{
  SuppleFrame frame = supple_frame_along (foot->along, foot->up);
  guint       n = G_N_ELEMENTS (supple_foot_table);
  guint       parts = mesh->detail > .9 ? 2 : 1;

  supple_loft_clear (loft);
  for (guint i = 0; i < (n - 1) * parts + 1; i++)
    {
      const SuppleFootRow *row = &supple_foot_table[i / parts];
      const SuppleFootRow *next = &supple_foot_table[MIN (i / parts + 1, n - 1)];
      double               t = (double) (i % parts) / parts;
      double               along = row->at + (next->at - row->at) * t;
      double               top = row->top + (next->top - row->top) * t;
      double               under = row->under + (next->under - row->under) * t;
      double               seam = under + (top - under) * .36;
      SuppleRing           ring = { .frame = frame, .square = .05, .lean = SUPPLE_LEAN_FREE };

      ring.centre = place (foot, along, seam, swing (along));
      ring.half_width = row->half_width + (next->half_width - row->half_width) * t;
      ring.front = top - seam;
      ring.back = seam - under;
      if (along > BALL_AT && foot->toe_bend != 0)
        {
          SuppleVector ahead = place (foot, along + .01, seam, swing (along));

          ring.frame = supple_frame_along (supple_vector_sub (ahead, ring.centre), foot->up);
        }
      if (i == 0)
        supple_loft_add_start_cap (loft, &ring, .0130, mesh->detail < .4 ? 3 : 6);
      supple_loft_add (loft, &ring);
    }
  supple_loft_add_end_cap (loft, .003, 3);
  supple_loft_fill (loft, mesh, supple_mesh_segments (mesh, 28, 8));
}

static void
fill_toes (const Foot *foot, SuppleMesh *mesh)
{
  for (guint i = 0; i < G_N_ELEMENTS (supple_toe_table); i++)
    {
      const SuppleDigit *toe = &supple_toe_table[i];
      SuppleVector       point[4];
      double             thick = toe->radius;
      double             radius[4] = { thick * .85, thick * .95, thick, thick * .86 };

      for (guint k = 0; k < 4; k++)
        {
          double along = toe->along - toe->radius * .86 - toe->length * (3 - k) / 3;
          double height = toe->radius * .96 + (k < 2 ? .0035 : k == 2 ? .002
                                                                      : 0);

          point[k] = place (foot, along, height, toe->across * (.94 + .02 * k) + .0012);
        }
      supple_loft_add_tube (mesh, point, radius, 4, supple_mesh_segments (mesh, 11, 4));
    }
}

/**
 * supple_foot_fill:
 * @self: a body, whose tip this sets
 * @mesh: (inout): gets the part
 * @side: right or left
 *
 * Makes a bare foot with heel, arch and five toes.
 */
void
supple_foot_fill (SuppleBody *self, SuppleMesh *mesh, int side)
{
  const SuppleLeg *leg = &self->skeleton.leg[side];
  double           in = side == SUPPLE_BODY_RIGHT ? -1 : 1;
  Foot             foot = { .ankle = leg->ankle,
                            .along = leg->foot.f,
                            .up = leg->foot.u,
                            .inner = supple_vector_scale (leg->foot.r, in),
                            .toe_bend = leg->toe_deg * G_PI / 180 };

  self->tip_part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_FOOT + side);
  fill_sole (&foot, &self->tip, mesh);
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_FOOT + side);
  fill_toes (&foot, mesh);
  supple_mesh_add_ball (mesh, place (&foot, -.008, .022, 0), .021, SUPPLE_GROUP_FOOT + side);
  supple_mesh_add_ball (mesh, place (&foot, .040, .018, 0), .019, SUPPLE_GROUP_FOOT + side);
  supple_mesh_add_ball (mesh, place (&foot, .082, .011, 0), .014, SUPPLE_GROUP_FOOT + side);
}
