/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "desktop/supple-media-keys.h"
#include "library/supple-library.h"
#include "private-bus.h"

G_BEGIN_DECLS

#define MPRIS_NAME   "org.mpris.MediaPlayer2.io.github.supple_app.Supple"
#define MPRIS_PATH   "/org/mpris/MediaPlayer2"
#define MPRIS_ROOT   "org.mpris.MediaPlayer2"
#define MPRIS_PLAYER "org.mpris.MediaPlayer2.Player"
#define PROPERTIES   "org.freedesktop.DBus.Properties"

/* A session that media keys may lead, and somebody on the bus who presses them. */
typedef struct
{
  PrivateBus      *bus;
  GDBusConnection *session_bus;
  GDBusConnection *client;
  SuppleLibrary   *library;
  SuppleTimeline  *timeline;
  SuppleClock     *clock;
  SuppleSession   *session;
  SuppleMediaKeys *keys;
} Fixture;

/* What came back: one or the other, owned by whoever asked. */
typedef struct
{
  GVariant *reply;
  GError   *error;
} Answer;

void set_up (Fixture      *fixture,
             gconstpointer data);
void tear_down (Fixture      *fixture,
                gconstpointer data);
void settle (Fixture *fixture);
void appear (Fixture *fixture);

Answer    ask (Fixture    *fixture,
               const char *interface,
               const char *method,
               GVariant   *parameters);
void      call (Fixture    *fixture,
                const char *method,
                GVariant   *parameters);
GVariant *get_property (Fixture    *fixture,
                        const char *interface,
                        const char *property);
void      assert_property (Fixture    *fixture,
                           const char *property,
                           GVariant   *expected);

G_END_DECLS
