/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-segment.h"

G_DEFINE_ENUM_TYPE (SuppleSegmentKind,
                    supple_segment_kind,
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_GET_READY, "get-ready"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_CHANGE_PLACE, "change-place"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_CHANGE_SIDE, "change-side"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_MOVE, "move"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_HOLD, "hold"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SEGMENT_CLOSING, "closing"))
