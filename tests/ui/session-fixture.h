/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/supple-session.h"

G_BEGIN_DECLS

/* A session in the program’s own window, on a clock that a test sets. */
typedef struct
{
  GtkWidget     *page;
  SuppleSession *session;
} SessionFixture;

typedef struct
{
  const char *path;
  void (*test) (SessionFixture *fixture,
                gconstpointer   data);
} SessionTest;

GtkWidget   *session_fixture_open_window (void);
void         session_fixture_close_window (void);
SuppleClock *session_fixture_get_clock (void);

void session_fixture_add_tests (const SessionTest *tests,
                                guint              n_tests);
void session_fixture_set_up (SessionFixture *fixture,
                             gconstpointer   data);
void session_fixture_tear_down (SessionFixture *fixture,
                                gconstpointer   data);

void session_fixture_press (SessionFixture *fixture,
                            const char     *action);
void session_fixture_go_into_hold (SessionFixture *fixture);
void session_fixture_assert_state (SessionFixture    *fixture,
                                   SuppleSessionState state);

G_END_DECLS
