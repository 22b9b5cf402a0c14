/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-tone.h"

/* Everything an artist tunes about colour: deep shadow, shadow, base, light. */

static const SuppleRamp thing_ramp[2][SUPPLE_N_MATERIALS] = {
  {
    [SUPPLE_MATERIAL_TROUSERS] = { 0x1d1b2e, 0x33304a, 0x4d4965, 0x7f7a9a },
    [SUPPLE_MATERIAL_MAT] = { 0x7f98bf, 0xa6bbdc, 0xcbdaf1, 0xe6effb },
    [SUPPLE_MATERIAL_WOOD] = { 0x7d5c3c, 0xa98355, 0xd3ad7c, 0xefd5ae },
    [SUPPLE_MATERIAL_LEG] = { 0x5f452d, 0x86653f, 0xb08c5f, 0xd6b68b },
    [SUPPLE_MATERIAL_WALL] = { 0xc4c8d2, 0xd6dae2, 0xe6e9ef, 0xf3f5f8 },
    [SUPPLE_MATERIAL_CUSHION] = { 0x8a7fa8, 0xb4aacd, 0xd9d2ea, 0xf0ecf8 },
    [SUPPLE_MATERIAL_STRAP] = { 0x7a2d1c, 0xb0482c, 0xdd6b47, 0xf7a283 },
  },
  {
    [SUPPLE_MATERIAL_TROUSERS] = { 0x262338, 0x4a465f, 0x767190, 0xaaa5c4 },
    [SUPPLE_MATERIAL_MAT] = { 0x1c2738, 0x2b3a53, 0x3d5171, 0x587099 },
    [SUPPLE_MATERIAL_WOOD] = { 0x4a3626, 0x755a40, 0xa3825f, 0xcbab86 },
    [SUPPLE_MATERIAL_LEG] = { 0x3a2a1d, 0x5f4832, 0x88694a, 0xb08f6b },
    [SUPPLE_MATERIAL_WALL] = { 0x2a2a30, 0x33333a, 0x3d3d45, 0x4a4a54 },
    [SUPPLE_MATERIAL_CUSHION] = { 0x343548, 0x4b4d66, 0x666988, 0x8a8eae },
    [SUPPLE_MATERIAL_STRAP] = { 0x7a2d1c, 0xb0482c, 0xdd6b47, 0xf7a283 },
  },
};

/* In high contrast two flat tones do: shadow and base. Skin, hair and shirt are the look's own. */
static const guint32 contrast_tone[2][SUPPLE_N_MATERIALS][2] = {
  {
    [SUPPLE_MATERIAL_TROUSERS] = { 0x141222, 0x363250 },
    [SUPPLE_MATERIAL_LINE] = { 0x000000, 0x000000 },
    [SUPPLE_MATERIAL_LIPS] = { 0x5a1010, 0x5a1010 },
    [SUPPLE_MATERIAL_MAT] = { 0xd4e0f2, 0xf2f6fd },
    [SUPPLE_MATERIAL_WOOD] = { 0xb98f56, 0xe8c490 },
    [SUPPLE_MATERIAL_LEG] = { 0x8a6436, 0xc79c62 },
    [SUPPLE_MATERIAL_WALL] = { 0xd8d8dc, 0xf0f0f2 },
    [SUPPLE_MATERIAL_CUSHION] = { 0xc9bfe2, 0xefeaf9 },
    [SUPPLE_MATERIAL_STRAP] = { 0xa03415, 0xd8552a },
  },
  {
    [SUPPLE_MATERIAL_TROUSERS] = { 0x6c668c, 0xb2acd2 },
    [SUPPLE_MATERIAL_LINE] = { 0x000000, 0x000000 },
    [SUPPLE_MATERIAL_LIPS] = { 0x5a1010, 0x5a1010 },
    [SUPPLE_MATERIAL_MAT] = { 0x101826, 0x1c2a42 },
    [SUPPLE_MATERIAL_WOOD] = { 0x7c5c38, 0xc29a66 },
    [SUPPLE_MATERIAL_LEG] = { 0x644828, 0xa27c4c },
    [SUPPLE_MATERIAL_WALL] = { 0x1c1c20, 0x2c2c32 },
    [SUPPLE_MATERIAL_CUSHION] = { 0x3a3c54, 0x60648a },
    [SUPPLE_MATERIAL_STRAP] = { 0xd8552a, 0xff8a5c },
  },
};

static const SuppleRamp ember_ramp = { 0xa82c0c, 0xe2521a, 0xff7a2e, 0xffa65a };
static const guint32    coral = 0xf65c6e;

static SuppleColour
unpack (guint32 rgb)
{
  return (SuppleColour) { (float) (rgb >> 16 & 255), (float) (rgb >> 8 & 255),
                          (float) (rgb & 255) };
}

static guint32
pack (SuppleColour c)
{
  return (guint32) (c.red + .5f) << 16 | (guint32) (c.green + .5f) << 8 |
         (guint32) (c.blue + .5f);
}

static void
spread (const SuppleRamp *ramp, SuppleColour out[256])
{
  static const float place[4] = { .08f, .36f, .70f, 1.0f };
  SuppleColour       stop[4] = { unpack (ramp->deep), unpack (ramp->shade), unpack (ramp->mid),
                                 unpack (ramp->light) };

  for (int i = 0; i < 256; i++)
    {
      float s = (float) i / 255;
      int   k = s < place[1] ? 0 : s < place[2] ? 1
                                                : 2;
      float t = (s - place[k]) / (place[k + 1] - place[k]);

      out[i] = supple_colour_mix (stop[k], stop[k + 1], t < 0 ? 0 : t);
    }
}

static SuppleRamp
faded (const SuppleRamp *ramp, guint32 towards, float t)
{
  const guint32 *in = &ramp->deep;
  SuppleRamp     out;
  guint32       *to = &out.deep;

  for (int i = 0; i < 4; i++)
    to[i] = pack (supple_colour_mix (unpack (in[i]), unpack (towards), t));
  return out;
}

/* An accent colour becomes a ramp: darker and fuller in the shadow, paler in the light. */
static SuppleRamp
ramp_from_accent (guint32 accent)
{
  SuppleColour mid = unpack (accent);
  SuppleColour black = { 0, 0, 0 }, white = { 255, 255, 255 };
  SuppleColour cool = supple_colour_mix (black, mid, .25f);

  return (SuppleRamp) {
    .deep = pack (supple_colour_mix (cool, mid, .40f)),
    .shade = pack (supple_colour_mix (cool, mid, .72f)),
    .mid = pack (supple_colour_mix (mid, white, .08f)),
    .light = pack (supple_colour_mix (mid, white, .48f)),
  };
}

static SuppleRamp
mat_from_accent (guint32 accent, gboolean dark)
{
  SuppleRamp ramp = ramp_from_accent (accent);

  if (dark)
    return (SuppleRamp) {
      .deep = pack (supple_colour_mix (unpack (ramp.deep), unpack (0x15171d), .62f)),
      .shade = pack (supple_colour_mix (unpack (ramp.shade), unpack (0x1d2027), .64f)),
      .mid = pack (supple_colour_mix (unpack (ramp.mid), unpack (0x272b34), .66f)),
      .light = pack (supple_colour_mix (unpack (ramp.light), unpack (0x333944), .62f)),
    };
  return (SuppleRamp) {
    .deep = pack (supple_colour_mix (unpack (ramp.mid), unpack (0x9aa0ac), .55f)),
    .shade = pack (supple_colour_mix (unpack (ramp.mid), unpack (0xd2d6de), .66f)),
    .mid = pack (supple_colour_mix (unpack (ramp.mid), unpack (0xffffff), .76f)),
    .light = pack (supple_colour_mix (unpack (ramp.mid), unpack (0xffffff), .88f)),
  };
}

static void
set_soft_ramps (SuppleTones *self, const SuppleBodyLook *look, gboolean dark, guint32 accent)
{
  SuppleRamp lips = faded (&look->skin, 0xa03848, .42f);
  SuppleRamp line = faded (&look->skin, 0x24161a, .78f);
  SuppleRamp hair = dark ? faded (&look->hair_ramp, 0x9a8f96, .14f) : look->hair_ramp;
  SuppleRamp shirt = dark ? faded (&look->shirt, 0xd8ecff, .07f) : look->shirt;

  for (int m = SUPPLE_MATERIAL_TROUSERS; m < SUPPLE_N_MATERIALS; m++)
    spread (&thing_ramp[dark ? 1 : 0][m], self->ramp[m]);
  if (accent != 0)
    {
      SuppleRamp mat = mat_from_accent (accent, dark);

      shirt = ramp_from_accent (accent);
      spread (&mat, self->ramp[SUPPLE_MATERIAL_MAT]);
    }
  spread (&look->skin, self->ramp[SUPPLE_MATERIAL_SKIN]);
  spread (&hair, self->ramp[SUPPLE_MATERIAL_HAIR]);
  spread (&shirt, self->ramp[SUPPLE_MATERIAL_SHIRT]);
  spread (&lips, self->ramp[SUPPLE_MATERIAL_LIPS]);
  spread (&line, self->ramp[SUPPLE_MATERIAL_LINE]);
}

/* Two tones out of a look's four: the darker pair on a light ground, the lighter on a dark one. */
static void
pick_tones (const SuppleRamp *ramp, gboolean light, SuppleColour *low, SuppleColour *high)
{
  *low = unpack (light ? ramp->mid : ramp->shade);
  *high = unpack (light ? ramp->light : ramp->mid);
}

static void
set_flat_ramps (SuppleTones *self, const SuppleBodyLook *look, gboolean dark, guint32 accent)
{
  for (int m = SUPPLE_MATERIAL_SKIN; m < SUPPLE_N_MATERIALS; m++)
    {
      SuppleColour low = unpack (contrast_tone[dark ? 1 : 0][m][0]);
      SuppleColour high = unpack (contrast_tone[dark ? 1 : 0][m][1]);

      if (m == SUPPLE_MATERIAL_SKIN)
        pick_tones (&look->skin, TRUE, &low, &high);
      else if (m == SUPPLE_MATERIAL_HAIR)
        pick_tones (&look->hair_ramp, dark, &low, &high);
      else if (m == SUPPLE_MATERIAL_SHIRT && accent == 0)
        pick_tones (&look->shirt, dark, &low, &high);
      else if (m == SUPPLE_MATERIAL_SHIRT)
        {
          high = unpack (accent);
          low = supple_colour_mix ((SuppleColour) { 0, 0, 0 }, high, .68f);
        }
      for (int i = 0; i < 256; i++)
        self->ramp[m][i] =
          supple_colour_mix (low, high, (float) supple_smooth_step (.34, .42, i / 255.0));
    }
}

/**
 * supple_tones_prepare:
 * @self: (inout): tones
 * @look: which body, below %SUPPLE_LOOKS
 * @style: which colours
 * @accent: 0xRRGGBB for the shirt and the mat, or 0
 *
 * Mixes all colours; does nothing if they are mixed already.
 */
void
supple_tones_prepare (SuppleTones *self, guint look, SuppleFigureStyle style, guint32 accent)
{
  gboolean     dark = style == SUPPLE_STYLE_DARK || style == SUPPLE_STYLE_CONTRAST_DARK;
  SuppleColour rose = unpack (coral);

  accent &= 0xffffff;
  if (self->ready && self->look == look && self->style == style && self->accent == accent)
    return;

  self->contrast = style == SUPPLE_STYLE_CONTRAST_LIGHT || style == SUPPLE_STYLE_CONTRAST_DARK;
  if (self->contrast)
    set_flat_ramps (self, &supple_look_table[look], dark, accent);
  else
    set_soft_ramps (self, &supple_look_table[look], dark, accent);
  spread (&ember_ramp, self->ember);
  for (int i = 0; i < 256; i++)
    {
      float s = .42f + .78f * (float) i / 255;

      self->coral[i] = supple_colour_mix ((SuppleColour) { 0, 0, 0 }, rose, s > 1 ? 1 : s);
    }
  for (int m = SUPPLE_MATERIAL_SKIN; m < SUPPLE_N_MATERIALS; m++)
    for (int i = 0; i < 256; i++)
      self->packed[m][i] = 0xff000000 | pack (self->ramp[m][i]);
  self->floor_shadow = dark ? .55f : .42f;
  self->mat_shadow = .75f;
  self->ink = dark ? (SuppleColour) { 255, 255, 255 } : (SuppleColour) { 0, 0, 0 };
  self->look = look;
  self->style = style;
  self->accent = accent;
  self->ready = TRUE;
}
