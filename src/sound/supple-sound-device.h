/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gst/gst.h>

#include "sound/supple-cue-mixer.h"

G_BEGIN_DECLS

#define SUPPLE_SOUND_ERROR (supple_sound_error_quark ())
GQuark supple_sound_error_quark (void);

/**
 * SuppleSoundError:
 * @SUPPLE_SOUND_ERROR_MISSING: a part of GStreamer is not installed
 * @SUPPLE_SOUND_ERROR_CLOSED: no sound server or device lets itself be opened
 * @SUPPLE_SOUND_ERROR_LOST: the sound server or device went away
 */
typedef enum
{
  SUPPLE_SOUND_ERROR_MISSING,
  SUPPLE_SOUND_ERROR_CLOSED,
  SUPPLE_SOUND_ERROR_LOST,
} SuppleSoundError;

GstElement *supple_sound_device_open (SuppleCueMixer *mixer,
                                      const char     *sink_name,
                                      GError        **error);
void        supple_sound_device_close (GstElement *device);

G_END_DECLS
