/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-mesh.h"

/**
 * supple_mesh_clear:
 * @self: a mesh
 *
 * Empties @self but keeps its memory for the next frame.
 */
void
supple_mesh_clear (SuppleMesh *self)
{
  self->n_vertices = 0;
  self->n_indices = 0;
  self->n_parts = 0;
  self->n_balls = 0;
}

/**
 * supple_mesh_finish:
 * @self: a mesh
 *
 * Frees the arrays of @self, which may be filled anew.
 */
void
supple_mesh_finish (SuppleMesh *self)
{
  g_clear_pointer (&self->vertex, g_free);
  g_clear_pointer (&self->index, g_free);
  self->vertex_room = self->index_room = 0;
  supple_mesh_clear (self);
}

/**
 * supple_mesh_begin_part:
 * @self: a mesh
 * @material: the colours of the part
 * @group: the #SuppleGroup it belongs to, the side added where there are two
 *
 * Starts a part: what is added from now on belongs to it.
 *
 * Returns: (transfer none): the part, which stays in place until the mesh is cleared
 */
SupplePart *
supple_mesh_begin_part (SuppleMesh    *self,
                        SuppleMaterial material,
                        int            group)
{
  SupplePart *part;

  g_assert (self->n_parts < SUPPLE_MESH_PARTS);

  part = &self->part[self->n_parts++];
  *part = (SupplePart) {
    .material = material,
    .group = group,
    .presence = 1,
    .first_vertex = self->n_vertices,
    .first_index = self->n_indices,
  };

  return part;
}

/**
 * supple_mesh_add_vertex:
 * @self: a mesh with a part begun
 * @at: the place
 * @normal: the way the surface looks there, a unit vector
 *
 * Adds a vertex.
 *
 * Returns: its number
 */
guint32
supple_mesh_add_vertex (SuppleMesh  *self,
                        SuppleVector at,
                        SuppleVector normal)
{
  if (self->n_vertices == self->vertex_room)
    {
      self->vertex_room = MAX (8192, self->vertex_room * 2);
      self->vertex = g_renew (SuppleVertex, self->vertex, self->vertex_room);
    }

  self->vertex[self->n_vertices] = (SuppleVertex) {
    .at = supple_float4 (at),
    .normal = supple_float4 (normal),
    .apart = 1,
  };
  self->part[self->n_parts - 1].n_vertices++;

  return self->n_vertices++;
}

/**
 * supple_mesh_add_triangle:
 * @self: a mesh with a part begun
 * @a: a corner
 * @b: the next corner, counter-clockwise as seen from outside
 * @c: the last corner
 *
 * Adds a triangle.
 */
void
supple_mesh_add_triangle (SuppleMesh *self,
                          guint32     a,
                          guint32     b,
                          guint32     c)
{
  if (self->n_indices + 3 > self->index_room)
    {
      self->index_room = MAX (65536, self->index_room * 2);
      self->index = g_renew (guint32, self->index, self->index_room);
    }

  self->index[self->n_indices++] = a;
  self->index[self->n_indices++] = b;
  self->index[self->n_indices++] = c;
  self->part[self->n_parts - 1].n_indices += 3;
}

/**
 * supple_mesh_add_grid:
 * @self: a mesh with a part begun
 * @first: the first of @rows × @columns vertices
 * @rows: how many rings
 * @columns: how many vertices in each closed ring
 *
 * Covers rings of vertices with triangles. The rings must turn from right to
 * forward and follow one another against the frames' up.
 */
void
supple_mesh_add_grid (SuppleMesh *self,
                      guint32     first,
                      guint       rows,
                      guint       columns)
{
  for (guint row = 0; row + 1 < rows; row++)
    for (guint column = 0; column < columns; column++)
      {
        guint   next = column + 1 == columns ? 0 : column + 1;
        guint32 near = first + row * columns;
        guint32 far = near + columns;

        supple_mesh_add_triangle (self, near + column, far + column, near + next);
        supple_mesh_add_triangle (self, near + next, far + column, far + next);
      }
}

/**
 * supple_mesh_add_ball:
 * @self: a mesh
 * @at: its centre
 * @radius: its radius in statures
 * @group: the group that it does not darken
 *
 * Adds a ball that stands for a piece of the body when light is worked out.
 * Beyond %SUPPLE_MESH_BALLS they are left away.
 */
void
supple_mesh_add_ball (SuppleMesh  *self,
                      SuppleVector at,
                      double       radius,
                      int          group)
{
  if (self->n_balls < SUPPLE_MESH_BALLS)
    self->ball[self->n_balls++] = (SuppleBall) {
      (float) at.x, (float) at.y, (float) at.z, (float) radius, group
    };
}

/**
 * supple_mesh_segments:
 * @self: a mesh
 * @full: how many divisions a picture of 1000 pixels needs
 * @least: the fewest that still make the shape
 *
 * Works out how finely to divide something at the mesh's detail.
 *
 * Returns: an even number of divisions
 */
guint
supple_mesh_segments (const SuppleMesh *self,
                      double            full,
                      guint             least)
{
  guint wanted = (guint) (full * self->detail / 2.0 + 0.5) * 2;

  return MAX (wanted, least);
}
