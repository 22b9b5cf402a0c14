/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-range.h"

const SuppleRange supple_range = {
  .lumbar = { { -32, 60 }, { -25, 25 }, { -15, 15 } },
  .thorax = { { -26, 45 }, { -32, 32 }, { -40, 40 } },
  .trunk = { { -52, 105 }, { -45, 45 }, { -52, 52 } },
  .neck = { { -60, 60 }, { -45, 45 }, { -80, 80 } },
  .hip = { { -30, 140 }, { -30, 55 }, { -60, 45 } },
  .shoulder = { { -60, 186 }, { -62, 100 }, { -100, 100 } },
  .hip_crossed_turn = { -90, 45 },
  .knee = { -5, 158 },
  .ankle = { -70, 30 },
  .elbow = { -5, 150 },
  .wrist = 92,
};

static void
clamp_triple (SuppleTriple    *triple,
              const SuppleSpan span[3])
{
  triple->flexion_deg = CLAMP (triple->flexion_deg, span[0].low, span[0].high);
  triple->side_deg = CLAMP (triple->side_deg, span[1].low, span[1].high);
  triple->turn_deg = CLAMP (triple->turn_deg, span[2].low, span[2].high);
}

/* What the low back has bent already, the chest cannot. */
static double
rest_of (double            lumbar,
         double            thorax,
         const SuppleSpan *trunk)
{
  return CLAMP (thorax, trunk->low - lumbar, trunk->high - lumbar);
}

/**
 * supple_range_clamp:
 * @pose: a pose carried beyond what was drawn
 *
 * Brings spine, hips, knees, ankles and elbows back into the range of motion. Shoulders are
 * left: their three angles say little on their own once the arm is raised.
 */
void
supple_range_clamp (SupplePose *pose)
{
  g_return_if_fail (pose != NULL);

  clamp_triple (&pose->lumbar, supple_range.lumbar);
  clamp_triple (&pose->thorax, supple_range.thorax);
  clamp_triple (&pose->neck, supple_range.neck);
  pose->thorax.flexion_deg =
    rest_of (pose->lumbar.flexion_deg, pose->thorax.flexion_deg, &supple_range.trunk[0]);
  pose->thorax.side_deg =
    rest_of (pose->lumbar.side_deg, pose->thorax.side_deg, &supple_range.trunk[1]);
  pose->thorax.turn_deg =
    rest_of (pose->lumbar.turn_deg, pose->thorax.turn_deg, &supple_range.trunk[2]);
  for (int side = 0; side < 2; side++)
    {
      SupplePoseLeg *leg = &pose->leg[side];
      SuppleSpan     hip[3] = { supple_range.hip[0], supple_range.hip[1], supple_range.hip[2] };

      if (leg->hip.flexion_deg > 80 && leg->hip.side_deg > 25)
        hip[2] = supple_range.hip_crossed_turn;
      clamp_triple (&leg->hip, hip);
      leg->knee_deg = CLAMP (leg->knee_deg, supple_range.knee.low, supple_range.knee.high);
      leg->ankle_deg = CLAMP (leg->ankle_deg, supple_range.ankle.low, supple_range.ankle.high);
      pose->arm[side].elbow_deg =
        CLAMP (pose->arm[side].elbow_deg, supple_range.elbow.low, supple_range.elbow.high);
    }
}
