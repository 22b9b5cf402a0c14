/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "media-keys-fixture.h"
#include "session/supple-session-steps.h"
#include "support/fake-clock.h"

#define ELSEWHERE_US (G_GINT64_CONSTANT (10) * G_USEC_PER_SEC)

static void
assert_state (Fixture           *fixture,
              SuppleSessionState state,
              const char        *status)
{
  g_assert_cmpint (supple_session_get_state (fixture->session), ==, state);
  assert_property (fixture, "PlaybackStatus", g_variant_new_string (status));
}

static void
assert_unreachable (Fixture *fixture)
{
  Answer answer = ask (fixture, MPRIS_PLAYER, "Play", NULL);

  g_assert_error (answer.error, G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER);
  g_clear_error (&answer.error);
}

static void
test_no_session (Fixture      *fixture,
                 gconstpointer data)
{
  assert_unreachable (fixture);
  appear (fixture);
  assert_state (fixture, SUPPLE_SESSION_READY, "Stopped");
  supple_media_keys_set_session (fixture->keys, NULL);
  settle (fixture);
  assert_unreachable (fixture);
  appear (fixture);
  assert_state (fixture, SUPPLE_SESSION_READY, "Stopped");
}

static void
test_play_pause (Fixture      *fixture,
                 gconstpointer data)
{
  appear (fixture);
  call (fixture, "PlayPause", NULL);
  assert_state (fixture, SUPPLE_SESSION_RUNNING, "Playing");
  call (fixture, "PlayPause", NULL);
  assert_state (fixture, SUPPLE_SESSION_PAUSED, "Paused");
  call (fixture, "PlayPause", NULL);
  assert_state (fixture, SUPPLE_SESSION_RUNNING, "Playing");
}

static void
test_play_and_pause (Fixture      *fixture,
                     gconstpointer data)
{
  appear (fixture);
  call (fixture, "Pause", NULL);
  assert_state (fixture, SUPPLE_SESSION_READY, "Stopped");
  call (fixture, "Play", NULL);
  call (fixture, "Play", NULL);
  assert_state (fixture, SUPPLE_SESSION_RUNNING, "Playing");
  call (fixture, "Pause", NULL);
  call (fixture, "Pause", NULL);
  assert_state (fixture, SUPPLE_SESSION_PAUSED, "Paused");
}

static void
test_next (Fixture      *fixture,
           gconstpointer data)
{
  appear (fixture);
  call (fixture, "Play", NULL);
  call (fixture, "Next", NULL);
  call (fixture, "Next", NULL);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
  call (fixture, "Previous", NULL);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
  assert_state (fixture, SUPPLE_SESSION_RUNNING, "Playing");
}

static void
test_end (Fixture      *fixture,
          gconstpointer data)
{
  appear (fixture);
  call (fixture, "Play", NULL);
  assert_property (fixture, "CanPlay", g_variant_new_boolean (TRUE));
  assert_property (fixture, "CanGoNext", g_variant_new_boolean (TRUE));

  while (supple_session_get_state (fixture->session) == SUPPLE_SESSION_RUNNING)
    call (fixture, "Next", NULL);

  assert_state (fixture, SUPPLE_SESSION_FINISHED, "Stopped");
  assert_property (fixture, "CanPlay", g_variant_new_boolean (FALSE));
  assert_property (fixture, "CanPause", g_variant_new_boolean (FALSE));
  assert_property (fixture, "CanGoNext", g_variant_new_boolean (FALSE));
  assert_property (fixture, "CanGoPrevious", g_variant_new_boolean (FALSE));
  call (fixture, "Play", NULL);
  call (fixture, "Next", NULL);
  assert_state (fixture, SUPPLE_SESSION_FINISHED, "Stopped");
}

static void
test_seeking (Fixture      *fixture,
              gconstpointer data)
{
  appear (fixture);
  call (fixture, "Play", NULL);
  fake_clock_advance (fixture->clock, G_USEC_PER_SEC);
  assert_property (fixture, "CanSeek", g_variant_new_boolean (FALSE));
  call (fixture, "Seek", g_variant_new ("(x)", ELSEWHERE_US));
  call (fixture, "SetPosition",
        g_variant_new ("(ox)", "/io/github/supple_app/Supple/track/0", ELSEWHERE_US));
  assert_property (fixture, "Position", g_variant_new_int64 (G_USEC_PER_SEC));
}

static void
test_refusals (Fixture      *fixture,
               gconstpointer data)
{
  appear (fixture);

  Answer answer = ask (fixture, MPRIS_PLAYER, "OpenUri", g_variant_new ("(s)", "file:///music"));

  g_assert_error (answer.error, G_DBUS_ERROR, G_DBUS_ERROR_NOT_SUPPORTED);
  g_clear_error (&answer.error);

  answer = ask (fixture, PROPERTIES, "Set",
                g_variant_new ("(ssv)", MPRIS_PLAYER, "Volume", g_variant_new_double (0.5)));
  g_assert_nonnull (answer.error);
  g_clear_error (&answer.error);
  assert_property (fixture, "Volume", g_variant_new_double (1));
}

static void
stop_cb (GString *requests)
{
  g_string_append (requests, "stop ");
}

static void
raise_cb (GString *requests)
{
  g_string_append (requests, "raise ");
}

static void
quit_cb (GString *requests)
{
  g_string_append (requests, "quit ");
}

static void
test_requests (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GString) requests = g_string_new (NULL);

  g_signal_connect_swapped (fixture->keys, "stop-requested", G_CALLBACK (stop_cb), requests);
  g_signal_connect_swapped (fixture->keys, "raise-requested", G_CALLBACK (raise_cb), requests);
  g_signal_connect_swapped (fixture->keys, "quit-requested", G_CALLBACK (quit_cb), requests);
  appear (fixture);
  call (fixture, "Play", NULL);
  call (fixture, "Stop", NULL);
  g_assert_cmpstr (requests->str, ==, "stop ");
  assert_state (fixture, SUPPLE_SESSION_RUNNING, "Playing");

  Answer answer = ask (fixture, MPRIS_ROOT, "Raise", NULL);

  g_assert_no_error (answer.error);
  g_variant_unref (answer.reply);
  answer = ask (fixture, MPRIS_ROOT, "Quit", NULL);
  g_assert_no_error (answer.error);
  g_variant_unref (answer.reply);
  settle (fixture);
  g_assert_cmpstr (requests->str, ==, "stop raise quit ");
}

static void
test_identity (Fixture      *fixture,
               gconstpointer data)
{
  appear (fixture);

  g_autoptr (GVariant) identity = get_property (fixture, MPRIS_ROOT, "Identity");
  g_autoptr (GVariant) entry = get_property (fixture, MPRIS_ROOT, "DesktopEntry");

  g_assert_cmpstr (g_variant_get_string (identity, NULL), ==, "Supple");
  g_assert_cmpstr (g_variant_get_string (entry, NULL), ==, "io.github.supple_app.Supple");
}

static void
no_bus_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  gboolean *answered = user_data;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);

  g_assert_null (bus);
  *answered = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
test_no_bus (Fixture      *fixture,
             gconstpointer data)
{
  SuppleMediaKeys *keys = supple_media_keys_new ();
  gboolean         answered = FALSE;

  supple_media_keys_set_session (keys, fixture->session);
  g_bus_get (G_BUS_TYPE_SESSION, NULL, no_bus_cb, &answered);
  wait_until (is_true, &answered);
  supple_session_play (fixture->session);
  supple_media_keys_set_session (keys, NULL);

  g_object_add_weak_pointer (G_OBJECT (keys), (gpointer *) &keys);
  g_object_unref (keys);

  while (keys != NULL)
    g_main_context_iteration (NULL, TRUE);
}

#define ADD(path, function) \
  g_test_add ("/media-keys/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("nothing-is-exported-without-a-session", test_no_session);
  ADD ("play-pause-on-the-bus-pauses-the-session", test_play_pause);
  ADD ("play-and-pause-may-be-told-twice", test_play_and_pause);
  ADD ("next-and-previous-go-from-step-to-step", test_next);
  ADD ("a-session-that-is-over-cannot-be-played", test_end);
  ADD ("seeking-does-nothing-and-is-no-error", test_seeking);
  ADD ("addresses-and-volumes-are-refused", test_refusals);
  ADD ("stop-raise-and-quit-are-handed-on", test_requests);
  ADD ("the-desktop-knows-who-we-are", test_identity);
  ADD ("without-a-bus-the-session-is-led-by-hand", test_no_bus);

  return g_test_run ();
}
