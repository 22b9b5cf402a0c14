/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-motion.h"

#include "figure/supple-skeleton.h"
#include "figure/supple-tween.h"

/* The spine follows link by link: this share of the time passes until the neck sets off. */
#define LAG 0.12
/* A pose on the way is passed at this share of the even pace, so that a grasp has its moment. */
#define PASSING 0.55
/* How far beyond the end a hold may deepen. */
#define DEEPEST 1.1

/* From 0 to 1 with the given slopes at both ends. */
static double
ease_between (double t,
              double start,
              double end)
{
  double u = 1 - t;

  return t * t * (3 - 2 * t) + start * t * u * u - end * t * t * u;
}

static double
late (double t,
      double delay)
{
  return CLAMP ((t - delay) / (1 - LAG), 0, 1);
}

static void
ease_parts (double      t,
            double      start,
            double      end,
            gboolean    head_leads,
            SuppleEase *ease)
{
  double part[4];

  for (int i = 0; i < 4; i++)
    {
      /* Poses passed on the way are passed by all parts at once. */
      double lag = start > 0 || end > 0 ? 0 : LAG * (head_leads ? 3 - i : i) / 3;

      part[i] = lag > 0 || (start <= 0 && end <= 0) ? late (t, lag) : t;
      part[i] = ease_between (part[i], start, end);
    }
  *ease = (SuppleEase) { part[0], part[1], part[2], part[3] };
}

static void
mix_segment (
  const SupplePose *from, const SupplePose *to, double t, const SuppleEase *ease, SupplePose *out)
{
  SuppleEase beyond = { t, t, t, t };

  if (t <= 0)
    *out = *from;
  else if (t == 1)
    *out = *to;
  else
    supple_tween (from, to, t > 1 ? &beyond : ease, out);
}

/**
 * supple_motion_mix:
 * @from: a pose
 * @to: another
 * @t: time, 0 at @from and 1 at @to; up to 1.1 carries the movement on, as a hold deepens
 * @out: (out caller-allocates): the pose at that time
 *
 * Moves from one pose straight to another, slowly at both ends, the spine from the pelvis up.
 */
void
supple_motion_mix (const SupplePose *from,
                   const SupplePose *to,
                   double            t,
                   SupplePose       *out)
{
  SuppleEase ease;

  g_return_if_fail (from != NULL && to != NULL && out != NULL);

  t = CLAMP (t, 0, DEEPEST);
  ease_parts (MIN (t, 1), 0, 0, FALSE, &ease);
  mix_segment (from, to, t, &ease, out);
}

static GStrv
reversed (const char *const *ids)
{
  guint n = g_strv_length ((GStrv) ids);
  GStrv copy = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    copy[i] = g_strdup (ids[n - 1 - i]);
  return copy;
}

/**
 * supple_motion_path:
 * @book: every pose
 * @from_id: where a movement begins
 * @to_id: where it ends
 *
 * Finds the poses a movement passes: those written for it or, backwards, those of its reverse.
 *
 * Returns: (transfer full): ids between the two, perhaps none, %NULL-terminated
 */
GStrv
supple_motion_path (SupplePoseBook *book,
                    const char     *from_id,
                    const char     *to_id)
{
  const SupplePoseWay *way;

  g_return_val_if_fail (book != NULL && from_id != NULL && to_id != NULL, NULL);

  way = supple_pose_book_get_way (book, from_id, to_id);
  if (way != NULL)
    return g_strdupv (way->vias);
  way = supple_pose_book_get_way (book, to_id, from_id);
  return way != NULL ? reversed ((const char *const *) way->vias) : g_new0 (char *, 1);
}

static gboolean
head_leads (SupplePoseBook *book,
            const char     *from_id,
            const char     *to_id)
{
  const SupplePoseWay *way = supple_pose_book_get_way (book, from_id, to_id);

  return way != NULL && way->head_leads;
}

/* How far apart two poses are, by where the body's ends travel. */
static double
distance (const SupplePose *from,
          const SupplePose *to)
{
  SuppleSkeleton a, b;
  double         sum;

  supple_skeleton_solve (&a, from);
  supple_skeleton_solve (&b, to);
  sum = supple_vector_length (supple_vector_sub (a.head_centre, b.head_centre)) +
        supple_vector_length (supple_vector_sub (a.spine[0], b.spine[0]));
  for (int i = 0; i < 2; i++)
    sum += supple_vector_length (supple_vector_sub (a.arm[i].wrist, b.arm[i].wrist)) +
           supple_vector_length (supple_vector_sub (a.leg[i].knee, b.leg[i].knee)) +
           supple_vector_length (supple_vector_sub (a.leg[i].ankle, b.leg[i].ankle));
  return sum;
}

/* Every pose gets the time its way takes at an even pace. */
static void
set_times (SuppleMotion *self)
{
  double sum = 0;

  self->at[0] = 0;
  for (guint i = 1; i < self->keys; i++)
    {
      sum += distance (&self->key[i - 1], &self->key[i]) + 0.02;
      self->at[i] = sum;
    }
  for (guint i = 1; i < self->keys; i++)
    self->at[i] /= sum;
  self->at[self->keys - 1] = 1;
}

/**
 * supple_motion_init:
 * @self: (out caller-allocates): a movement
 * @book: every pose
 * @from_id: where it begins
 * @to_id: where it ends
 * @side: the side the exercise is done on, or %SUPPLE_BODY_MIDLINE for poses as they are written
 *
 * Prepares a movement with all it passes on the way.
 *
 * Returns: %FALSE if one of the poses does not exist
 */
gboolean
supple_motion_init (SuppleMotion   *self,
                    SupplePoseBook *book,
                    const char     *from_id,
                    const char     *to_id,
                    SuppleBodySide  side)
{
  g_auto (GStrv) path = NULL;

  g_return_val_if_fail (self != NULL && book != NULL && from_id != NULL && to_id != NULL, FALSE);

  path = supple_motion_path (book, from_id, to_id);
  self->keys = 0;
  self->head_leads = head_leads (book, from_id, to_id);
  if (!supple_pose_book_get (book, from_id, side, &self->key[self->keys++]))
    return FALSE;
  for (int i = 0; path[i] != NULL && self->keys < SUPPLE_MOTION_KEYS - 1; i++)
    if (!supple_pose_book_get (book, path[i], side, &self->key[self->keys++]))
      return FALSE;
  if (!supple_pose_book_get (book, to_id, side, &self->key[self->keys++]))
    return FALSE;
  set_times (self);
  return TRUE;
}

/**
 * supple_motion_pose:
 * @self: a movement
 * @t: time, 0 at its beginning and 1 at its end; up to 1.1 carries it on, as a hold deepens
 * @out: (out caller-allocates): the pose at that time
 *
 * Finds the posture at one moment of a movement.
 */
void
supple_motion_pose (const SuppleMotion *self,
                    double              t,
                    SupplePose         *out)
{
  guint      i = 0, last;
  SuppleEase ease;
  double     part;

  g_return_if_fail (self != NULL && out != NULL);
  g_return_if_fail (self->keys >= 2);

  t = CLAMP (t, 0, DEEPEST);
  last = self->keys - 2;
  while (i < last && t >= self->at[i + 1])
    i++;
  part = t > 1 ? t : (t - self->at[i]) / (self->at[i + 1] - self->at[i]);
  ease_parts (MIN (part, 1), i > 0 ? PASSING : 0, i < last ? PASSING : 0, self->head_leads, &ease);
  mix_segment (&self->key[i], &self->key[i + 1], part, &ease, out);
}
