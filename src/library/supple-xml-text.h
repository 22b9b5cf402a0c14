/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     supple_xml_text_collapse (char *text);
gboolean supple_xml_text_declares_utf8 (const char *declaration);
void     supple_xml_text_add (GStrvBuilder **texts,
                              const char    *text);

G_END_DECLS
