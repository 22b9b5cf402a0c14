/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-interruptions.h"
#include "fake-logind.h"
#include "fake-player.h"
#include "support/fake-clock.h"

#define HOUR_US (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

typedef struct
{
  PrivateBus          *bus;
  GDBusConnection     *session_bus;
  GDBusConnection     *system_bus;
  SuppleClock         *awake_clock;
  SuppleClock         *boot_clock;
  SuppleInterruptions *interruptions;
  guint                n_interruptions;
  SuppleInterruption   reason;

  /* Counted where messages are sent, in a thread of GDBus's own. */
  int n_sent;
  int n_that_start_services;
} Fixture;

static void
interrupted_cb (Fixture           *fixture,
                SuppleInterruption reason)
{
  fixture->n_interruptions++;
  fixture->reason = reason;
}

static gboolean
may_start_a_service (GDBusMessage *message)
{
  const char *to = g_dbus_message_get_destination (message);

  /* A unique name is that of somebody who is there. */
  if (g_dbus_message_get_message_type (message) != G_DBUS_MESSAGE_TYPE_METHOD_CALL || *to == ':')
    return FALSE;

  if (g_str_equal (to, "org.freedesktop.DBus"))
    return g_str_equal (g_dbus_message_get_member (message), "StartServiceByName");

  return !(g_dbus_message_get_flags (message) & G_DBUS_MESSAGE_FLAGS_NO_AUTO_START);
}

static GDBusMessage *
message_cb (GDBusConnection *connection,
            GDBusMessage    *message,
            gboolean         incoming,
            gpointer         user_data)
{
  Fixture *fixture = user_data;

  if (!incoming)
    {
      g_atomic_int_inc (&fixture->n_sent);

      if (may_start_a_service (message))
        g_atomic_int_inc (&fixture->n_that_start_services);
    }

  return message;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->bus = private_bus_new ();
  fixture->session_bus = private_bus_connect (fixture->bus);
  fixture->system_bus = private_bus_connect (fixture->bus);
  g_dbus_connection_add_filter (fixture->session_bus, message_cb, fixture, NULL);
  g_dbus_connection_add_filter (fixture->system_bus, message_cb, fixture, NULL);
  fixture->awake_clock = fake_clock_new ();
  fixture->boot_clock = fake_clock_new ();
  fixture->interruptions =
    supple_interruptions_new_for (fixture->session_bus, fixture->system_bus, fixture->awake_clock,
                                  fixture->boot_clock);
  g_signal_connect_swapped (fixture->interruptions, "interrupted", G_CALLBACK (interrupted_cb),
                            fixture);
}

static void
settle (Fixture *fixture)
{
  private_bus_settle (fixture->bus, fixture->session_bus);
  private_bus_settle (fixture->bus, fixture->system_bus);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  supple_interruptions_set_watching (fixture->interruptions, FALSE);
  settle (fixture);
  g_assert_finalize_object (fixture->interruptions);
  g_assert_finalize_object (fixture->awake_clock);
  g_assert_finalize_object (fixture->boot_clock);
  g_dbus_connection_close_sync (fixture->session_bus, NULL, NULL);
  g_dbus_connection_close_sync (fixture->system_bus, NULL, NULL);
  g_object_unref (fixture->session_bus);
  g_object_unref (fixture->system_bus);
  private_bus_free (fixture->bus);
}

static void
watch (Fixture *fixture)
{
  supple_interruptions_set_watching (fixture->interruptions, TRUE);
  settle (fixture);
}

static void
assert_interrupted_once (Fixture           *fixture,
                         SuppleInterruption reason)
{
  settle (fixture);
  g_assert_cmpuint (fixture->n_interruptions, ==, 1);
  g_assert_cmpint (fixture->reason, ==, reason);
}

static void
assert_not_interrupted (Fixture *fixture)
{
  settle (fixture);
  g_assert_cmpuint (fixture->n_interruptions, ==, 0);
}

static gboolean
was_interrupted (gpointer data)
{
  Fixture *fixture = data;

  return fixture->n_interruptions > 0;
}

/* The machine sleeps: one clock goes on, the other does not. */
static void
let_sleep (Fixture *fixture,
           gint64   duration_us)
{
  fake_clock_advance (fixture->boot_clock, duration_us);
}

/* It is awake: both go on. */
static void
let_pass (Fixture *fixture,
          gint64   duration_us)
{
  fake_clock_advance (fixture->awake_clock, duration_us);
  fake_clock_advance (fixture->boot_clock, duration_us);
}

static void
set_screen_saver (GDBusConnection *connection,
                  const char      *name,
                  const char      *path,
                  gboolean         active)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (connection, NULL, path, name, "ActiveChanged",
                                 g_variant_new ("(b)", active), &error);
  g_assert_no_error (error);
}

static void
test_sleep (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);

  watch (fixture);
  fake_logind_prepare_for_sleep (logind, TRUE);
  wait_until (was_interrupted, fixture);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_SLEEP);
}

static void
test_waking (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);

  watch (fixture);
  fake_logind_prepare_for_sleep (logind, TRUE);
  wait_until (was_interrupted, fixture);
  let_sleep (fixture, HOUR_US);
  supple_interruptions_check (fixture->interruptions);
  fake_logind_prepare_for_sleep (logind, FALSE);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_SLEEP);

  fake_logind_prepare_for_sleep (logind, TRUE);
  settle (fixture);
  g_assert_cmpuint (fixture->n_interruptions, ==, 2);
}

static void
test_slept_unheard (Fixture      *fixture,
                    gconstpointer data)
{
  watch (fixture);
  let_pass (fixture, HOUR_US);
  let_sleep (fixture, HOUR_US);
  let_pass (fixture, G_USEC_PER_SEC);
  supple_interruptions_check (fixture->interruptions);
  supple_interruptions_check (fixture->interruptions);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_SLEEP);
}

static void
test_long_awake (Fixture      *fixture,
                 gconstpointer data)
{
  let_sleep (fixture, HOUR_US);
  watch (fixture);
  let_pass (fixture, 10 * HOUR_US);
  let_sleep (fixture, G_USEC_PER_SEC / 2);
  supple_interruptions_check (fixture->interruptions);
  assert_not_interrupted (fixture);
}

static void
test_screen_saver (Fixture      *fixture,
                   gconstpointer data)
{
  const char *const *place = data;
  g_autoptr (GDBusConnection) connection = private_bus_connect (fixture->bus);

  own_bus_name (connection, place[0]);
  watch (fixture);
  set_screen_saver (connection, place[0], place[1], TRUE);
  wait_until (was_interrupted, fixture);
  set_screen_saver (connection, place[0], place[1], FALSE);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_LOCK);
}

static void
test_late_screen_saver (Fixture      *fixture,
                        gconstpointer data)
{
  g_autoptr (GDBusConnection) connection = private_bus_connect (fixture->bus);

  watch (fixture);
  own_bus_name (connection, "org.gnome.ScreenSaver");
  set_screen_saver (connection, "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", TRUE);
  wait_until (was_interrupted, fixture);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_LOCK);
}

static void
test_login_session (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);

  watch (fixture);
  fake_logind_lock_others (logind);
  assert_not_interrupted (fixture);
  fake_logind_lock (logind);
  wait_until (was_interrupted, fixture);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_LOCK);
}

static void
test_lock_told_thrice (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);
  g_autoptr (GDBusConnection) connection = private_bus_connect (fixture->bus);

  own_bus_name (connection, "org.gnome.ScreenSaver");
  own_bus_name (connection, "org.freedesktop.ScreenSaver");
  watch (fixture);
  fake_logind_lock (logind);
  set_screen_saver (connection, "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", TRUE);
  set_screen_saver (connection, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                    TRUE);
  wait_until (was_interrupted, fixture);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_LOCK);
}

static void
test_not_watching (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "music", "Paused");

  supple_interruptions_set_other_players (fixture->interruptions, TRUE);
  let_sleep (fixture, HOUR_US);
  supple_interruptions_check (fixture->interruptions);
  g_dbus_connection_flush_sync (fixture->session_bus, NULL, NULL);
  g_dbus_connection_flush_sync (fixture->system_bus, NULL, NULL);
  g_assert_cmpint (g_atomic_int_get (&fixture->n_sent), ==, 0);

  watch (fixture);
  supple_interruptions_set_watching (fixture->interruptions, FALSE);
  fake_logind_prepare_for_sleep (logind, TRUE);
  fake_logind_lock (logind);
  fake_player_set_status (player, "Playing");
  let_sleep (fixture, HOUR_US);
  supple_interruptions_check (fixture->interruptions);
  assert_not_interrupted (fixture);
}

static void
test_starts_nothing (Fixture      *fixture,
                     gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "music", "Paused");

  supple_interruptions_set_other_players (fixture->interruptions, TRUE);
  watch (fixture);
  g_assert_cmpint (g_atomic_int_get (&fixture->n_sent), >, 0);
  g_assert_cmpint (g_atomic_int_get (&fixture->n_that_start_services), ==, 0);
}

static void
test_ends_at_once (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "music", "Paused");

  supple_interruptions_set_other_players (fixture->interruptions, TRUE);

  for (guint i = 0; i < 10; i++)
    {
      supple_interruptions_set_watching (fixture->interruptions, TRUE);
      supple_interruptions_set_watching (fixture->interruptions, FALSE);
    }

  fake_logind_prepare_for_sleep (logind, TRUE);
  fake_player_set_status (player, "Playing");
  assert_not_interrupted (fixture);
}

static void
pause_cb (Fixture *fixture)
{
  supple_interruptions_set_watching (fixture->interruptions, FALSE);
}

static void
test_ends_when_heard (Fixture      *fixture,
                      gconstpointer data)
{
  g_autoptr (FakeLogind) logind = fake_logind_new (fixture->bus);

  g_signal_connect_swapped (fixture->interruptions, "interrupted", G_CALLBACK (pause_cb), fixture);
  watch (fixture);
  fake_logind_prepare_for_sleep (logind, TRUE);
  fake_logind_lock (logind);
  wait_until (was_interrupted, fixture);
  assert_interrupted_once (fixture, SUPPLE_INTERRUPTION_SLEEP);
}

static void
test_bus_goes (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  watch (fixture);
  g_dbus_connection_close_sync (fixture->system_bus, NULL, &error);
  g_assert_no_error (error);
  supple_interruptions_set_watching (fixture->interruptions, FALSE);
  supple_interruptions_set_watching (fixture->interruptions, TRUE);
  private_bus_settle (fixture->bus, fixture->session_bus);

  /* Only for the end of the test. */
  g_clear_object (&fixture->system_bus);
  fixture->system_bus = private_bus_connect (fixture->bus);
  g_assert_cmpuint (fixture->n_interruptions, ==, 0);
}

static void
no_bus_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  guint *n_answers = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  g_assert_null (bus);
  g_assert_nonnull (error);
  (*n_answers)++;
}

static gboolean
both_answered (gpointer data)
{
  return *(guint *) data == 2;
}

static void
test_no_bus (void)
{
  SuppleInterruptions *interruptions = supple_interruptions_new ();
  Fixture              fixture = { 0 };
  guint                n_answers = 0;

  forget_buses ();
  g_signal_connect_swapped (interruptions, "interrupted", G_CALLBACK (interrupted_cb), &fixture);
  supple_interruptions_set_other_players (interruptions, TRUE);
  supple_interruptions_set_watching (interruptions, TRUE);

  g_bus_get (G_BUS_TYPE_SESSION, NULL, no_bus_cb, &n_answers);
  g_bus_get (G_BUS_TYPE_SYSTEM, NULL, no_bus_cb, &n_answers);
  wait_until (both_answered, &n_answers);

  supple_interruptions_check (interruptions);
  supple_interruptions_set_watching (interruptions, FALSE);

  g_object_add_weak_pointer (G_OBJECT (interruptions), (gpointer *) &interruptions);
  g_object_unref (interruptions);

  while (interruptions != NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (fixture.n_interruptions, ==, 0);
}

static const char *const gnome[] = { "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver" };
static const char *const shared[] = { "org.freedesktop.ScreenSaver",
                                      "/org/freedesktop/ScreenSaver" };
static const char *const of_old[] = { "org.freedesktop.ScreenSaver", "/ScreenSaver" };

#define ADD(path, data, function) \
  g_test_add ("/interruptions/" path, Fixture, data, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  forget_buses ();

  ADD ("going-to-sleep-interrupts", NULL, test_sleep);
  ADD ("waking-does-not-interrupt-again", NULL, test_waking);
  ADD ("having-slept-unheard-interrupts-once", NULL, test_slept_unheard);
  ADD ("being-long-awake-does-not-interrupt", NULL, test_long_awake);
  ADD ("the-screen-saver-of-gnome-interrupts", gnome, test_screen_saver);
  ADD ("the-screen-saver-of-others-interrupts", shared, test_screen_saver);
  ADD ("the-screen-saver-of-old-interrupts", of_old, test_screen_saver);
  ADD ("a-screen-saver-that-comes-later-interrupts", NULL, test_late_screen_saver);
  ADD ("locking-our-own-login-session-interrupts", NULL, test_login_session);
  ADD ("a-lock-that-is-told-thrice-interrupts-once", NULL, test_lock_told_thrice);
  ADD ("watching-off-makes-no-calls", NULL, test_not_watching);
  ADD ("a-watch-that-ends-at-once-hears-nothing", NULL, test_ends_at_once);
  ADD ("a-service-that-does-not-run-is-not-started", NULL, test_starts_nothing);
  ADD ("who-hears-of-it-may-end-the-watch", NULL, test_ends_when_heard);
  ADD ("a-bus-that-has-gone-is-left-alone", NULL, test_bus_goes);
  g_test_add_func ("/interruptions/no-bus-no-interruption-and-no-warning", test_no_bus);

  return g_test_run ();
}
