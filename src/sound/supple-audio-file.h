/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sound/supple-audio-format.h"
#include "sound/supple-rendition.h"

G_BEGIN_DECLS

#define SUPPLE_AUDIO_FILE_ERROR (supple_audio_file_error_quark ())
GQuark supple_audio_file_error_quark (void);

/**
 * SuppleAudioFileError:
 * @SUPPLE_AUDIO_FILE_ERROR_FORMAT: the name has no ending that is known
 * @SUPPLE_AUDIO_FILE_ERROR_MISSING: a part of GStreamer is not installed
 */
typedef enum
{
  SUPPLE_AUDIO_FILE_ERROR_FORMAT,
  SUPPLE_AUDIO_FILE_ERROR_MISSING,
} SuppleAudioFileError;

#define SUPPLE_TYPE_AUDIO_FILE (supple_audio_file_get_type ())
G_DECLARE_FINAL_TYPE (SuppleAudioFile, supple_audio_file, SUPPLE, AUDIO_FILE, GObject)

SuppleAudioFile *supple_audio_file_new (const char *path,
                                        GError    **error);
double           supple_audio_file_get_progress (SuppleAudioFile *self);

void     supple_audio_file_write_async (SuppleAudioFile    *self,
                                        SuppleRendition    *rendition,
                                        GCancellable       *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
gboolean supple_audio_file_write_finish (SuppleAudioFile *self,
                                         GAsyncResult    *result,
                                         GError         **error);

G_END_DECLS
