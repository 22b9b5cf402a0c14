/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SpeechServer SpeechServer;

SpeechServer *speech_server_new (void);
void          speech_server_start (SpeechServer *self);
void          speech_server_kill (SpeechServer *self);
void          speech_server_end_utterance (SpeechServer *self);
char         *speech_server_get_tape (SpeechServer *self);
void          speech_server_wait_for (SpeechServer *self,
                                      const char   *last_line);
void          speech_server_free (SpeechServer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpeechServer, speech_server_free)

G_END_DECLS
