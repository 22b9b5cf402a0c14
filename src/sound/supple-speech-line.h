/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleSpeechLineState:
 * @SUPPLE_SPEECH_LINE_OPENING: the service is being asked, or started
 * @SUPPLE_SPEECH_LINE_OPEN: the service answers
 * @SUPPLE_SPEECH_LINE_CLOSED: it does not, or no more; this is for good
 */
typedef enum
{
  SUPPLE_SPEECH_LINE_OPENING,
  SUPPLE_SPEECH_LINE_OPEN,
  SUPPLE_SPEECH_LINE_CLOSED,
} SuppleSpeechLineState;

#define SUPPLE_TYPE_SPEECH_LINE_STATE (supple_speech_line_state_get_type ())
GType supple_speech_line_state_get_type (void);

#define SUPPLE_TYPE_SPEECH_LINE (supple_speech_line_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSpeechLine, supple_speech_line, SUPPLE, SPEECH_LINE, GObject)

SuppleSpeechLine     *supple_speech_line_new (const char *language);
SuppleSpeechLineState supple_speech_line_get_state (SuppleSpeechLine *self);
gboolean              supple_speech_line_get_speaking (SuppleSpeechLine *self);
void                  supple_speech_line_say (SuppleSpeechLine *self,
                                              const char       *text,
                                              gint64            patience_us);
void                  supple_speech_line_hush (SuppleSpeechLine *self);
void                  supple_speech_line_close (SuppleSpeechLine *self);

G_END_DECLS
