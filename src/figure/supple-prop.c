/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-prop.h"

#include "figure/supple-loft.h"

#define MAT_THICK   .012
#define CHAIR_HALF  .125
#define BACK_HEIGHT .26

/* A slab with rounded corners and edges; up is its thin side. */
typedef struct
{
  SuppleVector centre;
  SuppleFrame  frame;
  double       length, width, thick; /* half sizes along forward, right, up */
  double       corner, bevel;
  guint        inner; /* rings inside the flat, for light that changes across it */
} Slab;

static void
add_outline (const Slab  *slab,
             SuppleMesh  *mesh,
             const double ring[3], /* inset, height, slope of the normal */
             guint        arc)
{
  double length = slab->length - slab->corner, width = slab->width - slab->corner;

  for (guint j = 0; j < 4 * arc; j++)
    {
      double       quarter = j / arc, angle = G_PI_2 * (quarter + (double) (j % arc) / (arc - 1));
      double       c = cos (angle), s = sin (angle);
      double       x = (quarter == 0 || quarter == 3 ? 1 : -1), y = quarter < 2 ? 1 : -1;
      double       round = slab->corner - ring[0], inset = MAX (-round, 0);
      double       out = MAX (round, 0), flat = sqrt (1 - ring[2] * ring[2]);
      SuppleVector at, normal;

      at =
        supple_vector_along (slab->centre, slab->frame.r, x * MAX (0, width - inset) + out * c);
      at = supple_vector_along (at, slab->frame.f, y * MAX (0, length - inset) + out * s);
      at = supple_vector_along (at, slab->frame.u, ring[1]);
      normal = supple_vector_scale (slab->frame.r, c * flat);
      normal = supple_vector_along (normal, slab->frame.f, s * flat);
      normal = supple_vector_along (normal, slab->frame.u, ring[2]);
      supple_mesh_add_vertex (mesh, at, normal);
    }
}

static void
fill_slab (const Slab *slab, SuppleMesh *mesh)
{
  guint   arc = supple_mesh_segments (mesh, 10, 4), edge = 4;
  guint32 first = mesh->n_vertices;
  double  middle = MIN (slab->length, slab->width);

  for (guint k = 0; k <= slab->inner; k++)
    {
      double inset = middle + (slab->bevel - middle) * k / (slab->inner + 1);

      add_outline (slab, mesh, (const double[]) { inset, slab->thick, 1 }, arc);
    }
  for (int half = 1; half >= -1; half -= 2)
    for (guint k = 0; k <= edge; k++)
      {
        double angle = half > 0 ? G_PI_2 * k / edge : G_PI_2 * (edge - k) / edge;
        double inset = slab->bevel * (1 - sin (angle));
        double height = half * (slab->thick - slab->bevel * (1 - cos (angle)));

        add_outline (slab, mesh, (const double[]) { inset, height, half * cos (angle) }, arc);
      }
  add_outline (slab, mesh, (const double[]) { middle, -slab->thick, -1 }, arc);
  supple_mesh_add_grid (mesh, first, (mesh->n_vertices - first) / (4 * arc), 4 * arc);
}

static const SuppleFrame upright = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };

static void
fill_bar (SuppleMesh    *mesh,
          SuppleMaterial material,
          SuppleVector   from,
          SuppleVector   to,
          const double   radius[2])
{
  supple_mesh_begin_part (mesh, material, SUPPLE_GROUP_PROP);
  supple_loft_add_tube (mesh,
                        (const SuppleVector[]) { from, supple_vector_mix (from, to, .5), to },
                        (const double[]) { radius[0], (radius[0] + radius[1]) / 2, radius[1] }, 3,
                        supple_mesh_segments (mesh, 20, 8));
  if (to.y < .04)
    supple_mesh_add_ball (mesh, to, .012, SUPPLE_GROUP_PROP);
}

static void
fill_mat (const double *value, SuppleMesh *mesh)
{
  Slab slab = { .centre = supple_vector ((value[0] + value[1]) / 2, -MAT_THICK / 2,
                                         (value[2] + value[3]) / 2),
                .frame = upright,
                .length = (value[1] - value[0]) / 2,
                .width = (value[3] - value[2]) / 2,
                .thick = MAT_THICK / 2,
                .corner = .035,
                .bevel = .004 };

  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_MAT, SUPPLE_GROUP_PROP);
  fill_slab (&slab, mesh);
}

static void
fill_cushion (const double *value, SuppleMesh *mesh)
{
  double     low = MIN (value[4], MIN (value[3], value[5]));
  Slab       slab = { .centre = supple_vector (value[0], value[1], value[2]),
                      .frame = upright,
                      .length = value[3],
                      .width = value[5],
                      .thick = value[4],
                      .corner = MIN (value[3], value[5]) * .7,
                      .bevel = low * .98,
                      .inner = 4 };
  SuppleBall ball = { .radius = (float) value[4] };

  slab.bevel = MIN (slab.bevel, slab.corner * .98);
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_CUSHION, SUPPLE_GROUP_PROP);
  fill_slab (&slab, mesh);
  for (int i = -1; i <= 1; i++)
    supple_mesh_add_ball (
      mesh, supple_vector (value[0], value[1], value[2] + i * (value[5] - value[4])), ball.radius,
      SUPPLE_GROUP_PROP);
}

static SuppleVector
chair_place (const double *value, double forward, double height, double right)
{
  return supple_vector (value[0] + forward * value[3], height, right * value[3]);
}

static void
fill_chair_frame (const double *value, SuppleMesh *mesh, double side)
{
  double seat = value[1];

  fill_bar (mesh, SUPPLE_MATERIAL_LEG, chair_place (value, .092, seat - .012, side * .100),
            chair_place (value, .112, .008, side * .116), (const double[]) { .0115, .0085 });
  fill_bar (mesh, SUPPLE_MATERIAL_LEG, chair_place (value, -.100, seat - .012, side * .096),
            chair_place (value, -.140, .008, side * .112), (const double[]) { .0115, .0085 });
  fill_bar (mesh, SUPPLE_MATERIAL_LEG, chair_place (value, -.100, seat - .012, side * .096),
            chair_place (value, -.158, seat + BACK_HEIGHT - .03, side * .088),
            (const double[]) { .0110, .0085 });
  if (value[2] > .5)
    {
      fill_bar (mesh, SUPPLE_MATERIAL_WOOD, chair_place (value, .080, seat + .118, side * .148),
                chair_place (value, -.125, seat + .122, side * .138),
                (const double[]) { .0120, .0105 });
      fill_bar (mesh, SUPPLE_MATERIAL_LEG, chair_place (value, .060, seat + .118, side * .147),
                chair_place (value, .075, seat - .012, side * .112),
                (const double[]) { .0100, .0095 });
      fill_bar (mesh, SUPPLE_MATERIAL_LEG, chair_place (value, -.125, seat + .122, side * .138),
                chair_place (value, -.128, seat + .122, side * .092),
                (const double[]) { .0100, .0095 });
    }
}

static void
fill_chair (const double *value, SuppleMesh *mesh)
{
  double       seat = value[1];
  SuppleVector lean = supple_vector_unit (
    supple_vector_sub (chair_place (value, -.160, 1, 0), chair_place (value, -.105, .76, 0)));
  Slab board = { .centre = chair_place (value, 0, seat - .011, 0),
                 .frame = upright,
                 .length = CHAIR_HALF,
                 .width = CHAIR_HALF,
                 .thick = .011,
                 .corner = .034,
                 .bevel = .0095,
                 .inner = 4 };
  Slab back = { .centre = chair_place (value, -.137, seat + BACK_HEIGHT - .065, 0),
                .length = .066,
                .width = .108,
                .thick = .0075,
                .corner = .030,
                .bevel = .0070,
                .inner = 3 };

  back.frame.f = lean;
  back.frame.r = supple_vector (0, 0, value[3]);
  back.frame.u = supple_vector_cross (back.frame.r, back.frame.f);
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_WOOD, SUPPLE_GROUP_PROP);
  fill_slab (&board, mesh);
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_WOOD, SUPPLE_GROUP_PROP);
  fill_slab (&back, mesh);
  fill_chair_frame (value, mesh, 1);
  fill_chair_frame (value, mesh, -1);
}

static void
fill_desk (const double *value, SuppleMesh *mesh)
{
  double half = (value[1] - value[0]) / 2;
  Slab   top = { .centre = supple_vector (value[0] + half, value[2] - .012, 0),
                 .frame = upright,
                 .length = half,
                 .width = value[3],
                 .thick = .012,
                 .corner = .020,
                 .bevel = .006,
                 .inner = 6 };

  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_WOOD, SUPPLE_GROUP_PROP);
  fill_slab (&top, mesh);
  for (int i = 0; i < 4; i++)
    {
      double x = i & 1 ? 1 : -1, z = i & 2 ? 1 : -1;

      fill_bar (mesh, SUPPLE_MATERIAL_LEG,
                supple_vector (value[0] + half + x * (half - .035), value[2] - .018,
                               z * (value[3] - .035)),
                supple_vector (value[0] + half + x * (half - .022), .008, z * (value[3] - .022)),
                (const double[]) { .0125, .0085 });
    }
}

/* The soles rest on the wall's near face. */
static void
fill_wall (const double *value, SuppleMesh *mesh)
{
  Slab wall = { .centre = supple_vector (value[0] + .010, value[1] / 2, value[3]),
                .length = value[1] / 2,
                .width = value[2],
                .thick = .010,
                .corner = .012,
                .bevel = .004,
                .inner = 6 };

  wall.frame = (SuppleFrame) { { 0, 1, 0 }, { -1, 0, 0 }, { 0, 0, 1 } };
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_WALL, SUPPLE_GROUP_PROP);
  fill_slab (&wall, mesh);
}

static void
add_band (SuppleMesh *mesh, const SuppleVector *point, guint n, SuppleVector across)
{
  SuppleLoft loft;

  supple_loft_clear (&loft);
  for (guint i = 0; i < n; i++)
    {
      SuppleVector way = supple_vector_sub (point[MIN (i + 1, n - 1)], point[i > 0 ? i - 1 : 0]);
      SuppleRing   ring = { .centre = point[i],
                            .half_width = .0095,
                            .front = .0016,
                            .back = .0016,
                            .square = .08,
                            .lean = SUPPLE_LEAN_FREE };

      ring.frame = supple_frame_along (way, supple_vector_cross (way, across));
      if (i == 0)
        supple_loft_add_start_cap (&loft, &ring, .002, 2);
      supple_loft_add (&loft, &ring);
    }
  supple_loft_add_end_cap (&loft, .002, 2);
  supple_loft_fill (&loft, mesh, supple_mesh_segments (mesh, 16, 8));
}

/* From one hand round the ball of the foot to the other, with a short end hanging from each. */
static void
fill_strap (const double *value, const SuppleSkeleton *bones, SuppleMesh *mesh)
{
  const SuppleLeg *leg = &bones->leg[value[0] > 0 ? SUPPLE_BODY_RIGHT : SUPPLE_BODY_LEFT];
  SuppleVector     ball =
    supple_vector_along (supple_vector_along (leg->ankle, leg->foot.f, .066), leg->foot.u, -.026);
  SuppleVector point[24];
  guint        n = 0;
  SuppleVector grip[2], edge;

  for (int side = 0; side < 2; side++)
    {
      const SuppleArm *arm = &bones->arm[side];

      grip[side] = supple_vector_along (supple_vector_along (arm->wrist, arm->hand.f, .056),
                                        arm->hand.u, -.013);
    }
  for (int side = 0; side < 2; side++)
    {
      double out = side == SUPPLE_BODY_RIGHT ? 1 : -1;

      edge = supple_vector_along (supple_vector_along (ball, leg->foot.r, .026 * out),
                                  leg->foot.u, .010);
      if (side == 0)
        {
          point[n++] = supple_vector_along (grip[0], supple_vector (0, -1, 0), .05);
          for (guint i = 0; i <= 4; i++)
            point[n++] = supple_vector_mix (grip[0], edge, i / 4.0);
          for (guint i = 1; i < 6; i++)
            {
              double       angle = G_PI * i / 6;
              SuppleVector at = supple_vector_along (ball, leg->foot.r, .027 * cos (angle));

              point[n++] = supple_vector_along (at, leg->foot.u, .010 - .026 * sin (angle));
            }
        }
      else
        {
          for (guint i = 0; i <= 4; i++)
            point[n++] = supple_vector_mix (edge, grip[1], i / 4.0);
          point[n++] = supple_vector_along (grip[1], supple_vector (0, -1, 0), .05);
        }
    }
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_STRAP, SUPPLE_GROUP_PROP);
  add_band (mesh, point, n, leg->foot.f);
}

static guint
add_box (SuppleVector *corner, SuppleVector low, SuppleVector high)
{
  for (guint i = 0; i < 8; i++)
    corner[i] =
      supple_vector (i & 1 ? high.x : low.x, i & 2 ? high.y : low.y, i & 4 ? high.z : low.z);
  return 8;
}

/**
 * supple_prop_get_corners:
 * @self: a prop
 * @corner: (out): places that must be in view
 *
 * Returns: how many places were set
 */
guint
supple_prop_get_corners (const SuppleProp *self, SuppleVector corner[SUPPLE_PROP_CORNERS])
{
  const double *v = self->value;

  switch (self->kind)
    {
    case SUPPLE_PROP_MAT:
      return add_box (corner, supple_vector (v[0], -MAT_THICK, v[2]),
                      supple_vector (v[1], 0, v[3]));
    case SUPPLE_PROP_CUSHION:
      return add_box (corner, supple_vector (v[0] - v[3], 0, v[2] - v[5]),
                      supple_vector (v[0] + v[3], 2 * v[4], v[2] + v[5]));
    case SUPPLE_PROP_CHAIR:
      add_box (corner, supple_vector (v[0] - .125, 0, -.12),
               supple_vector (v[0] + .125, v[1], .12));
      add_box (corner + 8, chair_place (v, -.16, v[1] + BACK_HEIGHT, -.1),
               chair_place (v, -.15, 0, .1));
      return 16;
    case SUPPLE_PROP_DESK:
      return add_box (corner, supple_vector (v[0], 0, -v[3]), supple_vector (v[1], v[2], v[3]));
    case SUPPLE_PROP_WALL:
      return add_box (corner, supple_vector (v[0], 0, v[3] - v[2]),
                      supple_vector (v[0] + .02, v[1], v[3] + v[2]));
    case SUPPLE_PROP_STRAP:
    case SUPPLE_PROP_NONE:
    default:
      return 0;
    }
}

/**
 * supple_prop_fill:
 * @self: a prop
 * @bones: where the joints are, for what the hands hold
 * @mesh: (inout): gets the parts
 *
 * Makes a prop. One that comes or goes is drawn in part of the samples only.
 */
void
supple_prop_fill (const SuppleProp *self, const SuppleSkeleton *bones, SuppleMesh *mesh)
{
  guint first = mesh->n_parts;

  if (self->presence <= 0)
    return;

  switch (self->kind)
    {
    case SUPPLE_PROP_MAT:
      fill_mat (self->value, mesh);
      break;
    case SUPPLE_PROP_CUSHION:
      fill_cushion (self->value, mesh);
      break;
    case SUPPLE_PROP_CHAIR:
      fill_chair (self->value, mesh);
      break;
    case SUPPLE_PROP_DESK:
      fill_desk (self->value, mesh);
      break;
    case SUPPLE_PROP_WALL:
      fill_wall (self->value, mesh);
      break;
    case SUPPLE_PROP_STRAP:
      fill_strap (self->value, bones, mesh);
      break;
    case SUPPLE_PROP_NONE:
    default:
      break;
    }
  for (guint i = first; i < mesh->n_parts; i++)
    mesh->part[i].presence = self->presence;
}
