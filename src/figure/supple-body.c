/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"

/**
 * supple_body_fill:
 * @self: a body with its skeleton solved
 * @mesh: (inout): gets the parts
 *
 * Grows flesh, clothes and hair on the skeleton.
 */
void
supple_body_fill (SuppleBody *self,
                  SuppleMesh *mesh)
{
  const SuppleSkeleton *bones = &self->skeleton;

  supple_torso_fill (self, mesh);
  for (int side = SUPPLE_BODY_RIGHT; side <= SUPPLE_BODY_LEFT; side++)
    {
      supple_foot_fill (self, mesh, side);
      supple_limb_fill_leg (self, mesh, side);
      supple_hand_fill (self, mesh, side);
      supple_limb_fill_arm (self, mesh, side);
    }
  supple_heads_place (self->heads, mesh, self->look->hair, bones->head_centre, bones->head);
  if (self->look->hair == SUPPLE_HAIR_PONYTAIL)
    supple_hair_fill_tail (mesh, bones->head_centre, bones->head);
}
