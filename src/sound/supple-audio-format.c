/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-audio-format.h"

#include <string.h>

/* The element that takes the title is called “tagger” in each of them. */
static const struct
{
  const char *ending;
  const char *encoder;
  const char *module;
} formats[SUPPLE_N_AUDIO_FORMATS] = {
  [SUPPLE_AUDIO_FLAC] = {
    ".flac",
    "audio/x-raw,format=S24_32LE ! flacenc name=tagger",
    "gst-plugins-good",
  },
  [SUPPLE_AUDIO_OPUS] = {
    ".opus",
    "opusenc name=tagger bitrate=64000 ! oggmux",
    "gst-plugins-base",
  },
  [SUPPLE_AUDIO_VORBIS] = {
    ".ogg",
    "vorbisenc name=tagger quality=0.5 ! oggmux",
    "gst-plugins-base",
  },
  [SUPPLE_AUDIO_WAV] = {
    ".wav",
    "audio/x-raw,format=F32LE ! wavenc name=tagger",
    "gst-plugins-good",
  },
};

/**
 * supple_audio_format_find:
 * @name: a file name
 * @format: (out): what it is to hold
 *
 * Tells by its ending what a file is to hold.
 *
 * Returns: %FALSE if the ending is none that is known
 */
gboolean
supple_audio_format_find (const char        *name,
                          SuppleAudioFormat *format)
{
  g_return_val_if_fail (name != NULL, FALSE);

  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *folded = g_ascii_strdown (base, -1);

  for (guint i = 0; i < SUPPLE_N_AUDIO_FORMATS; i++)
    if (g_str_has_suffix (folded, formats[i].ending) &&
        strlen (folded) > strlen (formats[i].ending))
      {
        *format = (SuppleAudioFormat) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * supple_audio_format_list_endings:
 *
 * Names what there is to choose from.
 *
 * Returns: (transfer full): the endings, with commas between them
 */
char *
supple_audio_format_list_endings (void)
{
  GString *endings = g_string_new (NULL);

  for (guint i = 0; i < SUPPLE_N_AUDIO_FORMATS; i++)
    g_string_append_printf (endings, "%s%s", i > 0 ? ", " : "", formats[i].ending);

  return g_string_free_and_steal (endings);
}

/**
 * supple_audio_format_get_ending:
 * @format: a format
 *
 * Returns: how the names of such files end, with the dot
 */
const char *
supple_audio_format_get_ending (SuppleAudioFormat format)
{
  return formats[format].ending;
}

/**
 * supple_audio_format_get_encoder:
 * @format: a format
 *
 * Returns: the elements of GStreamer that turn samples into such a file
 */
const char *
supple_audio_format_get_encoder (SuppleAudioFormat format)
{
  return formats[format].encoder;
}

/**
 * supple_audio_format_get_module:
 * @format: a format
 *
 * Returns: the part of GStreamer that these elements come with
 */
const char *
supple_audio_format_get_module (SuppleAudioFormat format)
{
  return formats[format].module;
}
