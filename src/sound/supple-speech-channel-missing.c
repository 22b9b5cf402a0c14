/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-speech-channel.h"

/* Takes the place of the connection where libspeechd was missing when Supple was built. */

/**
 * supple_speech_channel_is_built:
 *
 * Returns: that this program was not built to speak
 */
gboolean
supple_speech_channel_is_built (void)
{
  return FALSE;
}

/**
 * supple_speech_channel_open:
 * @language: of the texts
 * @voice: never called
 * @user_data: for @voice
 *
 * Returns: (nullable): %NULL, as if nobody answered
 */
SuppleSpeechChannel *
supple_speech_channel_open (const char       *language,
                            SuppleSpeechVoice voice,
                            gpointer          user_data)
{
  return NULL;
}

/**
 * supple_speech_channel_say:
 * @self: a connection, of which there is none
 * @text: what to say
 *
 * Returns: that nobody has taken it
 */
gboolean
supple_speech_channel_say (SuppleSpeechChannel *self,
                           const char          *text)
{
  return FALSE;
}

/**
 * supple_speech_channel_hush:
 * @self: a connection, of which there is none
 *
 * Does nothing.
 */
void
supple_speech_channel_hush (SuppleSpeechChannel *self)
{
}

/**
 * supple_speech_channel_is_broken:
 * @self: a connection, of which there is none
 *
 * Returns: that there is none
 */
gboolean
supple_speech_channel_is_broken (SuppleSpeechChannel *self)
{
  return TRUE;
}

/**
 * supple_speech_channel_close:
 * @self: a connection, of which there is none
 *
 * Does nothing.
 */
void
supple_speech_channel_close (SuppleSpeechChannel *self)
{
}
