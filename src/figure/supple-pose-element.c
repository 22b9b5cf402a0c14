/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-pose-element.h"

#include <string.h>

/* Far beyond any sane length or angle, near enough that sums of such numbers stay finite. */
#define LARGEST      1000.0
#define MOST_NUMBERS 6

G_DEFINE_QUARK (supple - figure - error - quark, supple_figure_error)

typedef struct
{
  const char *name;
  int         value;
} Word;

static const Word sides[] = {
  { "right", SUPPLE_BODY_RIGHT },
  { "left", SUPPLE_BODY_LEFT },
  { "both", SUPPLE_BODY_MIDLINE },
  { NULL },
};

static const Word joints[] = {
  { "root", SUPPLE_JOINT_ROOT },
  { "head", SUPPLE_JOINT_HEAD },
  { "hip", SUPPLE_JOINT_HIP },
  { "knee", SUPPLE_JOINT_KNEE },
  { "ankle", SUPPLE_JOINT_ANKLE },
  { NULL },
};

static const Word axes[] = {
  { "world", SUPPLE_AXES_WORLD },
  { "pelvis", SUPPLE_AXES_PELVIS },
  { "head", SUPPLE_AXES_HEAD },
  { "thigh", SUPPLE_AXES_THIGH },
  { "shank", SUPPLE_AXES_SHANK },
  { NULL },
};

static const Word kinds[] = {
  { "mat", SUPPLE_PROP_MAT },
  { "cushion", SUPPLE_PROP_CUSHION },
  { "chair", SUPPLE_PROP_CHAIR },
  { "desk", SUPPLE_PROP_DESK },
  { "wall", SUPPLE_PROP_WALL },
  { "strap", SUPPLE_PROP_STRAP },
  { NULL },
};

static const Word anchors[] = {
  { "low-back", SUPPLE_GLOW_LOW_BACK },
  { "mid-back", SUPPLE_GLOW_MID_BACK },
  { "upper-back", SUPPLE_GLOW_UPPER_BACK },
  { "belly", SUPPLE_GLOW_BELLY },
  { "side", SUPPLE_GLOW_SIDE },
  { "flank", SUPPLE_GLOW_FLANK },
  { "chest", SUPPLE_GLOW_CHEST },
  { "glute", SUPPLE_GLOW_GLUTE },
  { "hamstring", SUPPLE_GLOW_HAMSTRING },
  { "hip-front", SUPPLE_GLOW_HIP_FRONT },
  { NULL },
};

/**
 * supple_pose_element_fail:
 * @element: the element at fault
 * @error: (out) (optional): return location
 * @format: what is wrong, as for printf()
 * @...: its arguments
 *
 * Reports an error with the line and column at which the element ends.
 *
 * Returns: %FALSE, so that a reader can return it
 */
gboolean
supple_pose_element_fail (const SupplePoseElement *element,
                          GError                 **error,
                          const char              *format,
                          ...)
{
  g_autofree char *what = NULL;
  va_list          args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, SUPPLE_FIGURE_ERROR, SUPPLE_FIGURE_ERROR_POSES, "%d:%d: <%s>: %s",
               element->line, element->column, element->tag, what);
  return FALSE;
}

/**
 * supple_pose_element_get:
 * @element: an element
 * @name: name of an attribute
 *
 * Returns: (nullable): the attribute's value
 */
const char *
supple_pose_element_get (const SupplePoseElement *element,
                         const char              *name)
{
  for (int i = 0; element->names[i] != NULL; i++)
    if (g_str_equal (element->names[i], name))
      return element->values[i];
  return NULL;
}

/* A misspelt attribute would otherwise be ignored and the pose be wrong without a word. */
static gboolean
allows (const SupplePoseElement *element,
        const char              *allowed,
        GError                 **error)
{
  g_auto (GStrv) known = g_strsplit (allowed, " ", -1);

  for (int i = 0; element->names[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) known, element->names[i]))
      return supple_pose_element_fail (element, error, "unknown attribute “%s”", element->names[i]);
  return TRUE;
}

/* Reads exactly @n numbers; an attribute that may be left out leaves @out as it is. */
static gboolean
numbers (const SupplePoseElement *element,
         const char              *name,
         int                      n,
         double                  *out,
         gboolean                 required,
         GError                 **error)
{
  const char *text = supple_pose_element_get (element, name);
  double      read[MOST_NUMBERS];
  int         count = 0;

  if (text == NULL)
    return required ? supple_pose_element_fail (element, error, "“%s” is missing", name) : TRUE;

  for (const char *at = text; *at != '\0';)
    {
      char  *end;
      double number;

      if (g_ascii_isspace (*at))
        {
          at++;
          continue;
        }
      number = g_ascii_strtod (at, &end);
      if (end == at || (*end != '\0' && !g_ascii_isspace (*end)) || !isfinite (number) ||
          fabs (number) > LARGEST)
        return supple_pose_element_fail (element, error, "“%s” has a bad number", name);
      if (count == n)
        return supple_pose_element_fail (element, error, "“%s” has more than %d numbers", name, n);
      read[count++] = number;
      at = end;
    }
  if (count != n)
    return supple_pose_element_fail (element, error, "“%s” has %d numbers, not %d", name, count, n);

  memcpy (out, read, sizeof (double) * (gsize) n);
  return TRUE;
}

static gboolean
word (
  const SupplePoseElement *element, const char *text, const Word *words, int *out, GError **error)
{
  for (const Word *w = words; text != NULL && w->name != NULL; w++)
    if (g_str_equal (w->name, text))
      {
        *out = w->value;
        return TRUE;
      }
  return supple_pose_element_fail (element, error, "“%s” is not one of the words allowed here",
                                   text != NULL ? text : "");
}

static gboolean
triple (const SupplePoseElement *element,
        const char              *name,
        SuppleTriple            *out,
        GError                 **error)
{
  double v[3];

  if (!numbers (element, name, 3, v, TRUE, error))
    return FALSE;
  *out = (SuppleTriple) { v[0], v[1], v[2] };
  return TRUE;
}

static gboolean
vector (const SupplePoseElement *element,
        const char              *name,
        gboolean                 required,
        SuppleVector            *out,
        GError                 **error)
{
  double v[3] = { out->x, out->y, out->z };

  if (!numbers (element, name, 3, v, required, error))
    return FALSE;
  *out = supple_vector (v[0], v[1], v[2]);
  return TRUE;
}

static gboolean
direction (const SupplePoseElement *element,
           const char              *name,
           gboolean                 required,
           SuppleVector            *out,
           GError                 **error)
{
  if (!vector (element, name, required, out, error))
    return FALSE;
  if (supple_pose_element_get (element, name) == NULL)
    return TRUE;
  if (supple_vector_length (*out) < 1e-6)
    return supple_pose_element_fail (element, error, "“%s” points nowhere", name);
  *out = supple_vector_unit (*out);
  return TRUE;
}

/* "knee right shank": the joint, whose it is, and the axes; the head and the root have no side. */
static gboolean
read_on (const SupplePoseElement *element,
         SuppleContact           *contact,
         gboolean                *own,
         GError                 **error)
{
  const char *on = supple_pose_element_get (element, "on");
  g_auto (GStrv) parts = NULL;
  guint n;
  int   joint = 0, along = 0, side = SUPPLE_BODY_MIDLINE;

  contact->kind = SUPPLE_CONTACT_WORLD;
  if (on == NULL)
    return TRUE;

  parts = g_strsplit (on, " ", -1);
  n = g_strv_length (parts);
  if (n < 2 || n > 3)
    return supple_pose_element_fail (element, error, "“on” needs a joint, its side and axes");
  if (!word (element, parts[0], joints, &joint, error) ||
      !word (element, parts[n - 1], axes, &along, error))
    return FALSE;
  if ((joint >= SUPPLE_JOINT_HIP || along >= SUPPLE_AXES_THIGH) != (n == 3))
    return supple_pose_element_fail (element, error,
                                     "“on” names a side where and only where "
                                     "there are two");
  *own = n == 3 && g_str_equal (parts[1], "own");
  if (n == 3 && !*own && !word (element, parts[1], sides, &side, error))
    return FALSE;

  contact->kind = SUPPLE_CONTACT_BODY;
  contact->joint = (SuppleJoint) joint;
  contact->axes = (SuppleAxes) along;
  contact->side = (SuppleBodySide) side;
  return TRUE;
}

static gboolean
read_reach (const SupplePoseElement *element,
            SuppleReach             *reach,
            gboolean                *own,
            GError                 **error)
{
  SuppleContact *contact = &reach->at[0];

  *own = FALSE;
  if (supple_pose_element_get (element, "at") == NULL)
    {
      if (supple_pose_element_get (element, "on") != NULL ||
          supple_pose_element_get (element, "pole") != NULL)
        return supple_pose_element_fail (element, error, "“on” or “pole” without “at”");
      return TRUE;
    }
  if (!read_on (element, contact, own, error) ||
      !vector (element, "at", TRUE, &contact->point, error) ||
      !direction (element, "pole", FALSE, &contact->pole, error))
    return FALSE;
  reach->at[1] = *contact;
  return TRUE;
}

static void
set_own_side (SuppleReach   *reach,
              SuppleBodySide side)
{
  reach->at[0].side = side;
  reach->at[1].side = side;
}

static gboolean
read_leg (const SupplePoseElement *element,
          SupplePose              *pose,
          GError                 **error)
{
  SupplePoseLeg leg = { 0 };
  SupplePose    twin = { 0 };
  gboolean      own;
  int           side = 0;

  if (!allows (element, "side hip knee ankle bend at on pole toes instep", error) ||
      !word (element, supple_pose_element_get (element, "side"), sides, &side, error) ||
      !triple (element, "hip", &leg.hip, error) ||
      !numbers (element, "knee", 1, &leg.knee_deg, TRUE, error) ||
      !numbers (element, "ankle", 1, &leg.ankle_deg, TRUE, error) ||
      !numbers (element, "bend", 1, &leg.toe_deg, FALSE, error) ||
      !read_reach (element, &leg.reach, &own, error) ||
      !direction (element, "toes", FALSE, &leg.toes, error) ||
      !direction (element, "instep", FALSE, &leg.instep, error))
    return FALSE;

  leg.foot_hold = supple_pose_element_get (element, "toes") != NULL;
  if (leg.foot_hold > 0 && leg.toes.y == 0 && supple_pose_element_get (element, "instep") == NULL)
    leg.instep = supple_vector (0, 1, 0);

  if (own)
    set_own_side (&leg.reach, side == SUPPLE_BODY_LEFT ? SUPPLE_BODY_LEFT : SUPPLE_BODY_RIGHT);
  if (side != SUPPLE_BODY_MIDLINE)
    {
      pose->leg[side] = leg;
      return TRUE;
    }
  twin.leg[SUPPLE_BODY_RIGHT] = leg;
  supple_pose_mirror (&twin, &twin);
  pose->leg[SUPPLE_BODY_RIGHT] = leg;
  pose->leg[SUPPLE_BODY_LEFT] = twin.leg[SUPPLE_BODY_LEFT];
  return TRUE;
}

static gboolean
read_grip (const SupplePoseElement *element,
           SuppleGrip              *grip,
           GError                 **error)
{
  double curl[2] = { 12, 18 }, thumb[2] = { 28, 10 };

  grip->spread_deg = 3;
  if (!numbers (element, "curl", 2, curl, FALSE, error) ||
      !numbers (element, "thumb", 2, thumb, FALSE, error) ||
      !numbers (element, "spread", 1, &grip->spread_deg, FALSE, error))
    return FALSE;
  grip->knuckle_deg = curl[0];
  grip->finger_deg = curl[1];
  grip->thumb_open_deg = thumb[0];
  grip->thumb_drop_deg = thumb[1];
  return TRUE;
}

static gboolean
read_arm (const SupplePoseElement *element,
          SupplePose              *pose,
          GError                 **error)
{
  SupplePoseArm arm = { 0 };
  SupplePose    twin = { 0 };
  double        girdle[2] = { 0 };
  gboolean      own;
  int           side = 0;

  if (!allows (element, "side shoulder elbow girdle at on pole fingers back curl thumb spread",
               error) ||
      !word (element, supple_pose_element_get (element, "side"), sides, &side, error) ||
      !triple (element, "shoulder", &arm.shoulder, error) ||
      !numbers (element, "elbow", 1, &arm.elbow_deg, TRUE, error) ||
      !numbers (element, "girdle", 2, girdle, FALSE, error) ||
      !read_reach (element, &arm.reach, &own, error) ||
      !direction (element, "fingers", TRUE, &arm.fingers, error) ||
      !direction (element, "back", TRUE, &arm.back, error) ||
      !read_grip (element, &arm.grip, error))
    return FALSE;

  if (fabs (supple_vector_dot (arm.fingers, arm.back)) > 0.98)
    return supple_pose_element_fail (element, error, "“fingers” and “back” point the same way");
  arm.glide = girdle[0];
  arm.lift = girdle[1];
  arm.hand_hold = 1;

  if (own)
    set_own_side (&arm.reach, side == SUPPLE_BODY_LEFT ? SUPPLE_BODY_LEFT : SUPPLE_BODY_RIGHT);
  if (side != SUPPLE_BODY_MIDLINE)
    {
      pose->arm[side] = arm;
      return TRUE;
    }
  twin.arm[SUPPLE_BODY_RIGHT] = arm;
  supple_pose_mirror (&twin, &twin);
  pose->arm[SUPPLE_BODY_RIGHT] = arm;
  pose->arm[SUPPLE_BODY_LEFT] = twin.arm[SUPPLE_BODY_LEFT];
  return TRUE;
}

static gboolean
read_pelvis (const SupplePoseElement *element,
             SupplePose              *pose,
             GError                 **error)
{
  return allows (element, "at pitch roll yaw turn", error) &&
         vector (element, "at", TRUE, &pose->root, error) &&
         numbers (element, "pitch", 1, &pose->pitch_deg, TRUE, error) &&
         numbers (element, "roll", 1, &pose->roll_deg, FALSE, error) &&
         numbers (element, "yaw", 1, &pose->yaw_deg, FALSE, error) &&
         numbers (element, "turn", 1, &pose->axial_turn_deg, FALSE, error);
}

static gboolean
read_prop (const SupplePoseElement *element,
           SupplePose              *pose,
           GError                 **error)
{
  static const int counts[] = { 0, 4, 6, 4, 4, 4, 1 };
  int              kind = 0;

  if (!allows (element, "kind at", error) ||
      !word (element, supple_pose_element_get (element, "kind"), kinds, &kind, error))
    return FALSE;
  for (int i = 0; i < SUPPLE_POSE_PROPS; i++)
    if (pose->prop[i].kind == SUPPLE_PROP_NONE)
      {
        pose->prop[i].kind = (SupplePropKind) kind;
        pose->prop[i].presence = 1;
        return numbers (element, "at", counts[kind], pose->prop[i].value, TRUE, error);
      }
  return supple_pose_element_fail (element, error, "more than %d props", SUPPLE_POSE_PROPS);
}

static gboolean
read_glow (const SupplePoseElement *element,
           SupplePose              *pose,
           GError                 **error)
{
  SuppleGlow  glow = { 0 };
  const char *named = supple_pose_element_get (element, "side");
  int         anchor = 0, side = SUPPLE_BODY_MIDLINE;

  if (!allows (element, "where side radius strength", error) ||
      !word (element, supple_pose_element_get (element, "where"), anchors, &anchor, error) ||
      (named != NULL && !word (element, named, sides, &side, error)) ||
      !numbers (element, "radius", 1, &glow.radius, TRUE, error) ||
      !numbers (element, "strength", 1, &glow.strength, TRUE, error))
    return FALSE;

  glow.anchor = (SuppleGlowAnchor) anchor;
  glow.side = (SuppleBodySide) side;
  for (int i = 0; i < SUPPLE_POSE_GLOWS; i++)
    if (pose->glow[i].anchor == SUPPLE_GLOW_NONE)
      {
        pose->glow[i] = glow;
        return TRUE;
      }
  return supple_pose_element_fail (element, error, "more than %d glows", SUPPLE_POSE_GLOWS);
}

/**
 * supple_pose_element_read:
 * @element: an element inside a pose
 * @pose: the pose it adds to
 * @error: (out) (optional): return location
 *
 * Reads one part of a pose: pelvis, spine, leg, arm, camera, prop or glow.
 *
 * Returns: %FALSE with @error set if the element or one of its attributes is not as it should be
 */
gboolean
supple_pose_element_read (const SupplePoseElement *element,
                          SupplePose              *pose,
                          GError                 **error)
{
  if (g_str_equal (element->tag, "pelvis"))
    return read_pelvis (element, pose, error);
  if (g_str_equal (element->tag, "spine"))
    return allows (element, "lumbar thorax neck", error) &&
           triple (element, "lumbar", &pose->lumbar, error) &&
           triple (element, "thorax", &pose->thorax, error) &&
           triple (element, "neck", &pose->neck, error);
  if (g_str_equal (element->tag, "leg"))
    return read_leg (element, pose, error);
  if (g_str_equal (element->tag, "arm"))
    return read_arm (element, pose, error);
  if (g_str_equal (element->tag, "camera"))
    return allows (element, "az el", error) &&
           numbers (element, "az", 1, &pose->camera_az_deg, TRUE, error) &&
           numbers (element, "el", 1, &pose->camera_el_deg, TRUE, error);
  if (g_str_equal (element->tag, "prop"))
    return read_prop (element, pose, error);
  if (g_str_equal (element->tag, "glow"))
    return read_glow (element, pose, error);
  return supple_pose_element_fail (element, error, "no such part of a pose");
}
