/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A connection to the speech service of the person's system. Everything here waits for that
 * service and is for a thread that may. */
typedef struct _SuppleSpeechChannel SuppleSpeechChannel;

/**
 * SuppleSpeechVoice:
 * @speaking: whether the voice has begun; %FALSE when it has ended or was cut off
 * @user_data: what was given with it
 *
 * Called in a thread of the connection, which must not be kept waiting.
 */
typedef void (*SuppleSpeechVoice) (gboolean speaking,
                                   gpointer user_data);

gboolean             supple_speech_channel_is_built (void);
SuppleSpeechChannel *supple_speech_channel_open (const char       *language,
                                                 SuppleSpeechVoice voice,
                                                 gpointer          user_data);
gboolean             supple_speech_channel_say (SuppleSpeechChannel *self,
                                                const char          *text);
void                 supple_speech_channel_hush (SuppleSpeechChannel *self);
gboolean             supple_speech_channel_is_broken (SuppleSpeechChannel *self);
void                 supple_speech_channel_close (SuppleSpeechChannel *self);

G_END_DECLS
