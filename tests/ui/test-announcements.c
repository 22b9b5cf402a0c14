/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-fixture.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/sound-server.h"
#include "ui/session/supple-session-words.h"

/* What a screen reader hears: this listens on the accessibility bus, as one does. */

static GtkWidget       *window;
static GDBusConnection *bus;
static GPtrArray       *heard;

static void
bus_signal_cb (GDBusConnection *connection,
               const char      *sender,
               const char      *path,
               const char      *interface,
               const char      *signal,
               GVariant        *parameters,
               gpointer         user_data)
{
  g_autoptr (GVariant) text = NULL;

  g_variant_get (parameters, "(siiva{sv})", NULL, NULL, NULL, &text, NULL);
  g_ptr_array_add (heard, g_variant_dup_string (text, NULL));
}

static GVariant *
call (GDBusConnection *connection,
      const char      *name,
      const char      *path,
      const char      *interface,
      const char      *method,
      GVariant        *parameters)
{
  g_autoptr (GError) error = NULL;
  GVariant *reply = g_dbus_connection_call_sync (connection, name, path, interface, method,
                                                 parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                                                 NULL, &error);

  g_assert_no_error (error);

  return reply;
}

/* Programs tell only those who have said what they listen for. */
static void
listen_in (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);

  g_assert_no_error (error);

  g_autoptr (GVariant) reply =
    call (session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", NULL);
  const char *address;

  g_variant_get (reply, "(&s)", &address);
  bus = g_dbus_connection_new_for_address_sync (
    address,
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
    NULL, NULL, &error);
  g_assert_no_error (error);

  heard = g_ptr_array_new_with_free_func (g_free);
  g_dbus_connection_signal_subscribe (bus, NULL, "org.a11y.atspi.Event.Object", "Announcement",
                                      NULL, NULL, G_DBUS_SIGNAL_FLAGS_NONE, bus_signal_cb, NULL,
                                      NULL);

  g_autoptr (GVariant) registered =
    call (bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
          "RegisterEvent", g_variant_new ("(sass)", "object:announcement", NULL, ""));
}

static gboolean
has_heard (gpointer data)
{
  return heard->len > 0;
}

static char *
words_now (SessionFixture *fixture)
{
  return supple_session_words_announcement (supple_session_get_timeline (fixture->session),
                                            supple_session_get_segment (fixture->session));
}

static void
test_changes (SessionFixture *fixture,
              gconstpointer   data)
{
  SuppleTimeline *timeline = supple_session_get_timeline (fixture->session);
  guint           n = MIN (40, supple_timeline_get_n_segments (timeline));

  for (guint i = 1; i < n; i++)
    {
      const SuppleSegment *before = supple_session_get_segment (fixture->session);

      g_ptr_array_set_size (heard, 0);
      fake_clock_advance (session_fixture_get_clock (), before->duration_us);
      wait_until (has_heard, NULL);

      g_autofree char *words = words_now (fixture);

      g_assert_cmpuint (heard->len, ==, 1);
      g_assert_cmpstr (g_ptr_array_index (heard, 0), ==, words);
    }
}

static void
test_seconds (SessionFixture *fixture,
              gconstpointer   data)
{
  session_fixture_go_into_hold (fixture);
  g_ptr_array_set_size (heard, 0);

  for (guint i = 0; i < 2; i++)
    {
      fake_clock_advance (session_fixture_get_clock (), G_USEC_PER_SEC);
      picture_wait_for_frames (window);
    }

  /* What comes next is heard, so what came before would have been. */
  for (guint i = 1; i <= 2; i++)
    {
      g_assert_cmpuint (heard->len, ==, 0);
      session_fixture_press (fixture, "session.time-left");
      wait_until (has_heard, NULL);
      picture_wait_for_frames (window);
      g_assert_cmpuint (heard->len, ==, 1);
      g_assert_nonnull (strstr (g_ptr_array_index (heard, 0), "left"));
      g_ptr_array_set_size (heard, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  static const SessionTest tests[] = {
    { "/announcements/each-change-is-told-once-and-in-its-words", test_changes },
    { "/announcements/no-second-is-told-until-one-asks", test_seconds },
  };

  gtk_test_init (&argc, &argv, NULL);
  listen_in ();
  window = session_fixture_open_window ();
  session_fixture_add_tests (tests, G_N_ELEMENTS (tests));

  int status = g_test_run ();

  session_fixture_close_window ();
  g_ptr_array_unref (heard);
  g_object_unref (bus);

  return status;
}
