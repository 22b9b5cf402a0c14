/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"
#include "figure/supple-light.h"

/* Where on the trunk a feeling sits: up the spine, forward, and to the side if it has one. */
typedef struct
{
  double height, forward, side;
} Anchor;

/* So far outside of the seat a leg no longer glows with it. */
#define FADED .030

static const Anchor anchor_table[] = {
  [SUPPLE_GLOW_LOW_BACK] = { .088, -.048, .030 },
  [SUPPLE_GLOW_MID_BACK] = { .165, -.052, .038 },
  [SUPPLE_GLOW_UPPER_BACK] = { .250, -.056, .048 },
  [SUPPLE_GLOW_BELLY] = { .108, .056, .030 },
  [SUPPLE_GLOW_SIDE] = { .170, .000, .080 },
  [SUPPLE_GLOW_FLANK] = { .110, -.006, .074 },
  [SUPPLE_GLOW_CHEST] = { .238, .056, .045 },
};

static double
side_sign (SuppleBodySide side)
{
  return side == SUPPLE_BODY_RIGHT ? 1 : side == SUPPLE_BODY_LEFT ? -1
                                                                  : 0;
}

static SuppleVector
on_trunk (const SuppleSkeleton *bones, const SuppleGlow *glow)
{
  const Anchor *anchor = &anchor_table[glow->anchor];
  SuppleVector  at;
  SuppleFrame   frame = supple_torso_frame_at (bones, anchor->height, &at);

  at = supple_vector_along (at, frame.f, anchor->forward);
  return supple_vector_along (at, frame.r, anchor->side * side_sign (glow->side));
}

static SuppleVector
on_leg (const SuppleSkeleton *bones, const SuppleGlow *glow)
{
  const SuppleLeg *leg = &bones->leg[glow->side == SUPPLE_BODY_LEFT ? 1 : 0];
  SuppleVector     at;

  if (glow->anchor == SUPPLE_GLOW_HAMSTRING)
    {
      at = supple_vector_mix (leg->hip, leg->knee, .52);
      return supple_vector_along (at, leg->thigh.f, -.042);
    }
  if (glow->anchor == SUPPLE_GLOW_HIP_FRONT)
    {
      at = supple_vector_along (leg->hip, leg->thigh.u, -.045);
      return supple_vector_along (at, leg->thigh.f, .044);
    }
  at = supple_vector_along (leg->hip, bones->pelvis.f, -.050);
  at = supple_vector_along (at, bones->pelvis.u, -.012);
  return supple_vector_along (at, bones->pelvis.r, .018 * side_sign (glow->side));
}

/**
 * supple_glow_find_embers:
 * @pose: a pose
 * @bones: its skeleton
 * @strength: how strongly the stretch is felt, from 0 to 1
 * @ember: (out): the places
 *
 * Finds where in the room the pose's glows are.
 *
 * Returns: how many there are
 */
guint
supple_glow_find_embers (const SupplePose     *pose,
                         const SuppleSkeleton *bones,
                         double                strength,
                         SuppleEmber           ember[SUPPLE_EMBERS])
{
  guint n = 0;

  for (guint i = 0; i < SUPPLE_POSE_GLOWS; i++)
    {
      const SuppleGlow *glow = &pose->glow[i];
      guint             leg = 1u << (SUPPLE_GROUP_LEG + (glow->side == SUPPLE_BODY_LEFT ? 1 : 0));
      guint             trunk = 1u << SUPPLE_GROUP_TRUNK;

      if (glow->anchor == SUPPLE_GLOW_NONE || glow->strength * strength < .004)
        continue;
      ember[n].strength = glow->strength * strength;
      ember[n].radius = glow->radius * (.80 + .20 * strength);
      ember[n].groups = glow->anchor == SUPPLE_GLOW_HAMSTRING ? leg
                        : glow->anchor >= SUPPLE_GLOW_GLUTE   ? trunk | leg
                                                              : trunk;
      ember[n].at =
        glow->anchor >= SUPPLE_GLOW_GLUTE ? on_leg (bones, glow) : on_trunk (bones, glow);
      n++;
    }
  return n;
}

static void
warm_part (SuppleMesh        *mesh,
           const SupplePart  *part,
           const SuppleEmber *ember,
           gboolean           fades)
{
  SuppleFloat4 at = supple_float4 (ember->at);
  float        scale = (float) (1 / (ember->radius * ember->radius));

  for (guint i = 0; i < part->n_vertices; i++)
    {
      SuppleVertex *v = &mesh->vertex[part->first_vertex + i];
      SuppleFloat4  gap = v->at - at;
      float         q = supple_float4_dot (gap, gap) * scale, heat;

      if (q > 2.4f)
        continue;
      heat = (float) ember->strength * (float) exp (-1.1 * q * q);
      if (fades)
        heat *= (float) (1 - supple_smooth_step (0, FADED, v->apart));
      v->glow = 1 - (1 - v->glow) * (1 - heat);
    }
}

/**
 * supple_glow_warm_mesh:
 * @mesh: (inout): a mesh, whose glow is set
 * @ember: (array length=n_embers): where it glows
 * @n_embers: how many
 *
 * Lets the clothes of the mesh glow round the embers, soft at the rim.
 */
void
supple_glow_warm_mesh (SuppleMesh *mesh, const SuppleEmber *ember, guint n_embers)
{
  for (guint e = 0; e < n_embers; e++)
    for (guint p = 0; p < mesh->n_parts; p++)
      {
        const SupplePart *part = &mesh->part[p];
        int               leg = part->group - SUPPLE_GROUP_LEG;

        if (part->material == SUPPLE_MATERIAL_SKIN || part->n_vertices == 0)
          continue;
        if (ember[e].groups & (1u << part->group))
          warm_part (mesh, part, &ember[e], FALSE);
        else if ((leg == 0 || leg == 1) && (ember[e].groups & (1u << SUPPLE_GROUP_TRUNK)))
          warm_part (mesh, part, &ember[e], TRUE);
      }
}
