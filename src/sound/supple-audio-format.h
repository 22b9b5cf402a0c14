/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleAudioFormat:
 * @SUPPLE_AUDIO_FLAC: every sample to 24 bits, in a third of the space of WAV or less
 * @SUPPLE_AUDIO_OPUS: small
 * @SUPPLE_AUDIO_VORBIS: small, and known to older players
 * @SUPPLE_AUDIO_WAV: the samples as they are, large
 *
 * The kinds of file that a session can be saved as.
 */
typedef enum
{
  SUPPLE_AUDIO_FLAC,
  SUPPLE_AUDIO_OPUS,
  SUPPLE_AUDIO_VORBIS,
  SUPPLE_AUDIO_WAV,
} SuppleAudioFormat;

#define SUPPLE_N_AUDIO_FORMATS (SUPPLE_AUDIO_WAV + 1)

gboolean    supple_audio_format_find (const char        *name,
                                      SuppleAudioFormat *format);
char       *supple_audio_format_list_endings (void);
const char *supple_audio_format_get_ending (SuppleAudioFormat format);
const char *supple_audio_format_get_encoder (SuppleAudioFormat format);
const char *supple_audio_format_get_module (SuppleAudioFormat format);

G_END_DECLS
