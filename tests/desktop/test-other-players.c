/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-interruptions.h"
#include "desktop/supple-media-keys.h"
#include "fake-player.h"
#include "support/bundled-library.h"
#include "support/fake-clock.h"

typedef struct
{
  PrivateBus          *bus;
  GDBusConnection     *session_bus;
  SuppleClock         *clock;
  SuppleInterruptions *interruptions;
  guint                n_interruptions;
} Fixture;

static void
interrupted_cb (Fixture           *fixture,
                SuppleInterruption reason)
{
  g_assert_cmpint (reason, ==, SUPPLE_INTERRUPTION_OTHER_PLAYER);
  fixture->n_interruptions++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->bus = private_bus_new ();
  fixture->session_bus = private_bus_connect (fixture->bus);
  fixture->clock = fake_clock_new ();
  fixture->interruptions =
    supple_interruptions_new_for (fixture->session_bus, fixture->session_bus, fixture->clock,
                                  fixture->clock);
  supple_interruptions_set_other_players (fixture->interruptions, TRUE);
  g_signal_connect_swapped (fixture->interruptions, "interrupted", G_CALLBACK (interrupted_cb),
                            fixture);
}

static void
settle (Fixture *fixture)
{
  private_bus_settle (fixture->bus, fixture->session_bus);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  supple_interruptions_set_watching (fixture->interruptions, FALSE);
  settle (fixture);
  g_assert_finalize_object (fixture->interruptions);
  g_assert_finalize_object (fixture->clock);
  g_dbus_connection_close_sync (fixture->session_bus, NULL, NULL);
  g_object_unref (fixture->session_bus);
  private_bus_free (fixture->bus);
}

static void
watch (Fixture *fixture)
{
  supple_interruptions_set_watching (fixture->interruptions, TRUE);
  settle (fixture);
}

static void
assert_n_interruptions (Fixture *fixture,
                        guint    n)
{
  settle (fixture);
  g_assert_cmpuint (fixture->n_interruptions, ==, n);
}

static void
test_starts (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "video", "Paused");

  watch (fixture);
  assert_n_interruptions (fixture, 0);
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 1);
  fake_player_set_status (player, "Paused");
  assert_n_interruptions (fixture, 1);
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 2);
}

static void
test_plays_on (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "video", "Paused");

  watch (fixture);
  fake_player_set_status (player, "Playing");
  fake_player_set_volume (player, 0.5);
  fake_player_set_volume (player, 0.7);
  assert_n_interruptions (fixture, 1);
}

static void
test_plays_already (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "music", "Playing");

  watch (fixture);
  assert_n_interruptions (fixture, 0);
}

static void
test_next_piece (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "music", "Playing");

  watch (fixture);
  fake_player_set_status (player, "Stopped");
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 0);
}

static void
test_two_players (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (FakePlayer) music = fake_player_new (fixture->bus, "music", "Playing");
  g_autoptr (FakePlayer) video = fake_player_new (fixture->bus, "video.instance7", "Stopped");

  watch (fixture);
  fake_player_set_status (video, "Playing");
  assert_n_interruptions (fixture, 1);
}

static void
test_appears (Fixture      *fixture,
              gconstpointer data)
{
  watch (fixture);

  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "video", "Playing");

  assert_n_interruptions (fixture, 1);
  g_clear_pointer (&player, fake_player_free);
  assert_n_interruptions (fixture, 1);
  player = fake_player_new (fixture->bus, "video", "Playing");
  assert_n_interruptions (fixture, 2);
}

static void
test_appears_quiet (Fixture      *fixture,
                    gconstpointer data)
{
  watch (fixture);

  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "video", "Stopped");

  assert_n_interruptions (fixture, 0);
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 1);
}

static void
test_unwished (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "video", "Paused");

  supple_interruptions_set_other_players (fixture->interruptions, FALSE);
  watch (fixture);
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 0);

  supple_interruptions_set_other_players (fixture->interruptions, TRUE);
  assert_n_interruptions (fixture, 0);
  fake_player_set_status (player, "Paused");
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 0);
}

static void
test_go_between (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "playerctld", "Paused");

  watch (fixture);
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 0);
}

static SuppleSession *
make_session (SuppleClock *clock)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  g_autoptr (SuppleTimeline) timeline =
    supple_timeline_new (supple_library_get_routine (library, "article_five"), &options);

  return supple_session_new (timeline, clock);
}

static void
test_own_session (Fixture      *fixture,
                  gconstpointer data)
{
  const gboolean watched_first = GPOINTER_TO_INT (data);
  g_autoptr (SuppleMediaKeys) keys = supple_media_keys_new_for (fixture->session_bus);
  g_autoptr (SuppleClock) clock = fake_clock_new ();
  g_autoptr (SuppleSession) session = make_session (clock);

  if (watched_first)
    watch (fixture);

  supple_media_keys_set_session (keys, session);
  settle (fixture);

  if (!watched_first)
    watch (fixture);

  supple_session_play (session);
  assert_n_interruptions (fixture, 0);
  supple_session_pause (session);
  settle (fixture);
  supple_session_play (session);
  assert_n_interruptions (fixture, 0);
  supple_media_keys_set_session (keys, NULL);
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
  g_autoptr (FakePlayer) player = fake_player_new (fixture->bus, "video", "Paused");

  g_signal_connect_swapped (fixture->interruptions, "interrupted", G_CALLBACK (pause_cb), fixture);
  watch (fixture);
  fake_player_set_status (player, "Playing");
  assert_n_interruptions (fixture, 1);
  watch (fixture);
  g_clear_pointer (&player, fake_player_free);
  player = fake_player_new (fixture->bus, "video", "Playing");
  assert_n_interruptions (fixture, 2);
}

#define ADD(path, data, function) \
  g_test_add ("/other-players/" path, Fixture, data, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("a-player-that-starts-interrupts", NULL, test_starts);
  ADD ("a-player-that-gets-louder-has-not-started-again", NULL, test_plays_on);
  ADD ("a-player-that-was-already-playing-does-not", NULL, test_plays_already);
  ADD ("its-next-piece-of-music-does-not-either", NULL, test_next_piece);
  ADD ("a-video-beside-the-music-interrupts", NULL, test_two_players);
  ADD ("a-player-that-appears-playing-interrupts", NULL, test_appears);
  ADD ("a-player-that-appears-quiet-interrupts-when-it-starts", NULL, test_appears_quiet);
  ADD ("players-do-not-interrupt-unless-that-is-wished-for", NULL, test_unwished);
  ADD ("a-go-between-is-no-player", NULL, test_go_between);
  ADD ("our-own-session-does-not-interrupt", GINT_TO_POINTER (FALSE), test_own_session);
  ADD ("our-own-session-does-not-interrupt-a-watch", GINT_TO_POINTER (TRUE), test_own_session);
  ADD ("who-hears-of-it-may-end-the-watch", NULL, test_ends_when_heard);

  return g_test_run ();
}
