/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-camera.h"

#include "figure/supple-prop.h"
#include "figure/supple-skeleton.h"

#define DISTANCE      4.2
#define TARGET_HEIGHT .30
#define MARGIN        .045

/**
 * supple_view_new:
 * @azimuth_deg: 0 looks from the figure's right, more turns to its front
 * @elevation_deg: how high the camera stands
 *
 * Sets a camera up, not yet framed.
 *
 * Returns: the view, one pixel to a stature
 */
SuppleView
supple_view_new (double azimuth_deg, double elevation_deg)
{
  double     az = azimuth_deg * G_PI / 180, el = elevation_deg * G_PI / 180;
  SuppleView view = { .scale = 1 };

  view.back = supple_vector (sin (az) * cos (el), sin (el), cos (az) * cos (el));
  view.right = supple_vector (cos (az), 0, -sin (az));
  view.up = supple_vector_cross (view.back, view.right);
  view.eye = supple_vector_along (supple_vector (0, TARGET_HEIGHT, 0), view.back, DISTANCE);
  return view;
}

/**
 * supple_view_project:
 * @view: a view
 * @at: a place
 * @column: (out): where it is in the picture
 * @row: (out): the same, downwards
 *
 * Finds a place in the picture.
 *
 * Returns: how far it is from the camera, in statures
 */
double
supple_view_project (const SuppleView *view, SuppleVector at, double *column, double *row)
{
  SuppleVector gap = supple_vector_sub (at, view->eye);
  double       depth = -supple_vector_dot (gap, view->back);
  double       scale = view->scale * DISTANCE / depth;

  *column = view->centre_x + supple_vector_dot (gap, view->right) * scale;
  *row = view->centre_y - supple_vector_dot (gap, view->up) * scale;
  return depth;
}

/**
 * supple_view_find_floor:
 * @view: a view
 * @column: a place in the picture
 * @row: the same, downwards
 * @at: (out): where it meets the floor
 *
 * Looks through a pixel down to the floor.
 *
 * Returns: %FALSE if the ray does not come down
 */
gboolean
supple_view_find_floor (const SuppleView *view, double column, double row, SuppleVector *at)
{
  SuppleVector ray = supple_vector_scale (view->back, -DISTANCE);

  ray = supple_vector_along (ray, view->right, (column - view->centre_x) / view->scale);
  ray = supple_vector_along (ray, view->up, (view->centre_y - row) / view->scale);
  if (ray.y > -.02)
    return FALSE;
  *at = supple_vector_along (view->eye, ray, view->eye.y / -ray.y);
  return TRUE;
}

/**
 * supple_view_frame:
 * @view: (inout): a view
 * @fit: what must be seen
 * @width: of the picture, in pixels
 * @height: of the picture, in pixels
 *
 * Lays @fit into the picture, as large as it will go with a margin.
 */
void
supple_view_frame (SuppleView *view, const SuppleFit *fit, int width, int height)
{
  double across = MAX (fit->right - fit->left, .05), tall = MAX (fit->top - fit->bottom, .05);
  double free_width = width * (1 - 2 * MARGIN), free_height = height * (1 - 2 * MARGIN);

  view->scale = MIN (free_width / across, free_height / tall);
  view->centre_x = width / 2.0 - (fit->left + fit->right) / 2 * view->scale;
  view->centre_y = height / 2.0 + (fit->bottom + fit->top) / 2 * view->scale;
}

static void
add_ball (SuppleFit *fit, const SuppleView *view, SuppleVector at, double radius)
{
  double x, y, depth = supple_view_project (view, at, &x, &y);

  radius *= DISTANCE / depth;
  y = -y;
  if (fit->right <= fit->left)
    *fit = (SuppleFit) { x - radius, x + radius, y - radius, y + radius };
  fit->left = MIN (fit->left, x - radius);
  fit->right = MAX (fit->right, x + radius);
  fit->bottom = MIN (fit->bottom, y - radius);
  fit->top = MAX (fit->top, y + radius);
}

static void
add_limbs (SuppleFit *fit, const SuppleView *view, const SuppleSkeleton *bones)
{
  for (int side = SUPPLE_BODY_RIGHT; side <= SUPPLE_BODY_LEFT; side++)
    {
      const SuppleLeg *leg = &bones->leg[side];
      const SuppleArm *arm = &bones->arm[side];
      SuppleVector     toes = supple_vector_along (leg->ankle, leg->foot.f, .100);
      SuppleVector     heel = supple_vector_along (leg->ankle, leg->foot.f, -.018);

      add_ball (fit, view, leg->hip, .060);
      add_ball (fit, view, leg->knee, .038);
      add_ball (fit, view, supple_vector_along (toes, leg->foot.u, -.026), .022);
      add_ball (fit, view, supple_vector_along (heel, leg->foot.u, -.024), .018);
      add_ball (fit, view, arm->shoulder, .034);
      add_ball (fit, view, arm->elbow, .028);
      add_ball (fit, view, supple_vector_along (arm->wrist, arm->hand.f, .055), .050);
    }
}

/**
 * supple_fit_add:
 * @fit: (inout): what must be seen so far; all zeros to begin with
 * @pose: a pose, whose own camera is taken
 * @turn_deg: added to its camera
 * @tilt_deg: added to its camera's height
 * @props: whether mat, chair and so on must be seen, too
 *
 * Widens @fit so that a pose stays in the picture.
 */
void
supple_fit_add (
  SuppleFit *fit, const SupplePose *pose, double turn_deg, double tilt_deg, gboolean props)
{
  SuppleView     view;
  SuppleSkeleton bones;
  SuppleVector   corner[SUPPLE_PROP_CORNERS];
  guint          n = 0;

  g_return_if_fail (fit != NULL && pose != NULL);

  view = supple_view_new (pose->camera_az_deg + turn_deg, pose->camera_el_deg + tilt_deg);
  supple_skeleton_solve (&bones, pose);
  for (guint i = 0; i < SUPPLE_SPINE_NODES - 3; i++)
    add_ball (fit, &view, bones.spine[i], .078);
  add_ball (fit, &view, bones.head_centre, .072);
  add_ball (fit, &view,
            supple_vector_along (supple_vector_along (bones.head_centre, bones.head.f, -.050),
                                 bones.head.u, .054),
            .024);
  /* A pony tail, be there one or not: looks do not change the view. */
  add_ball (fit, &view,
            supple_vector_along (supple_vector_along (bones.head_centre, bones.head.f, -.078),
                                 bones.head.u, .034),
            .020);
  add_limbs (fit, &view, &bones);

  for (guint i = 0; props && i < SUPPLE_POSE_PROPS; i++)
    {
      n = supple_prop_get_corners (&pose->prop[i], corner);
      for (guint k = 0; k < n; k++)
        add_ball (fit, &view, corner[k], .004);
    }
}

/**
 * supple_fit_get_aspect:
 * @fit: a fit
 *
 * Returns: its width as a share of its height, 1 if it is empty
 */
double
supple_fit_get_aspect (const SuppleFit *fit)
{
  g_return_val_if_fail (fit != NULL, 1);

  if (fit->right <= fit->left || fit->top <= fit->bottom)
    return 1;
  return (fit->right - fit->left) / (fit->top - fit->bottom);
}
