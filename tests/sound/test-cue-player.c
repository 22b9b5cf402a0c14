/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "sample-timeline.h"
#include "sound/supple-cue-player.h"
#include "support/sound-server.h"

/* A session that is heard, on a sound server of the test's own. */

typedef struct
{
  SoundServer     *server;
  SuppleClock     *clock;
  SuppleSession   *session;
  SuppleCuePlayer *player;
  gint64           from;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (SuppleTimeline) timeline = sample_timeline_new (SUPPLE_BREATH_PACE_CALM);

  fixture->server = sound_server_new ();
  fixture->clock = supple_system_clock_new ();
  fixture->session = supple_session_new (timeline, fixture->clock);
  fixture->player = supple_cue_player_new ();
  sound_server_start (fixture->server);
}

static gboolean
is_closed (gpointer data)
{
  return !supple_cue_player_get_playing (data);
}

static gboolean
plays (gpointer data)
{
  return supple_cue_player_get_playing (data);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  supple_cue_player_set_session (fixture->player, NULL);
  wait_until (is_closed, fixture->player);
  g_assert_finalize_object (g_steal_pointer (&fixture->player));
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
  g_assert_finalize_object (g_steal_pointer (&fixture->clock));
  sound_server_free (fixture->server);
}

static float
get_peak (Fixture *fixture,
          gsize    n_last)
{
  GByteArray  *recording = sound_server_get_recording (fixture->server);
  const float *samples = (const float *) (gpointer) recording->data;
  gsize        n_samples = recording->len / sizeof *samples;
  float        peak = 0;

  for (gsize i = n_samples > n_last ? n_samples - n_last : 0; i < n_samples; i++)
    peak = MAX (peak, fabsf (samples[i]));

  return peak;
}

static gboolean
is_heard (gpointer data)
{
  return get_peak (data, 4800) > 0.02f;
}

static gboolean
is_still (gpointer data)
{
  return get_peak (data, 4800) < 1e-6f;
}

static gboolean
time_is_up (gpointer data)
{
  Fixture *fixture = data;

  return supple_clock_get_time_us (fixture->clock) > fixture->from;
}

static void
start (Fixture *fixture)
{
  sound_server_record (fixture->server);
  supple_cue_player_set_session (fixture->player, fixture->session);
  g_assert_false (supple_cue_player_get_playing (fixture->player));
  supple_session_play (fixture->session);
  wait_until (plays, fixture->player);
  wait_until (is_heard, fixture);
}

static void
test_released (Fixture      *fixture,
               gconstpointer data)
{
  start (fixture);
  supple_session_stop (fixture->session);
  fixture->from = supple_clock_get_time_us (fixture->clock) + 2 * G_USEC_PER_SEC;
  wait_until (is_closed, fixture->player);
  g_assert_false (time_is_up (fixture));
}

static void
test_pause (Fixture      *fixture,
            gconstpointer data)
{
  start (fixture);
  supple_session_pause (fixture->session);
  wait_until (is_closed, fixture->player);

  supple_session_play (fixture->session);
  wait_until (plays, fixture->player);
  sound_server_record (fixture->server);
  wait_until (is_heard, fixture);
}

static void
test_muted (Fixture      *fixture,
            gconstpointer data)
{
  start (fixture);
  g_object_set (fixture->player, "muted", TRUE, NULL);
  wait_until (is_still, fixture);
  wait_until (is_closed, fixture->player);

  g_object_set (fixture->player, "muted", FALSE, NULL);
  wait_until (plays, fixture->player);
}

static void
test_preview (Fixture      *fixture,
              gconstpointer data)
{
  const SuppleSnippet tick = { SUPPLE_SNIPPET_CUE, SUPPLE_CUE_COUNTDOWN };

  g_object_set (fixture->player, "muted", TRUE, NULL);
  g_object_set (supple_cue_player_get_options (fixture->player), "cue-set", SUPPLE_CUE_SET_WOOD,
                NULL);
  sound_server_record (fixture->server);
  supple_cue_player_preview (fixture->player, tick);
  g_assert_cmpint (supple_cue_player_get_preview (fixture->player).kind, ==, tick.kind);
  wait_until (is_heard, fixture);
  wait_until (is_closed, fixture->player);
}

/* Without any cues: only the background sounds, and stops with the session. */
static void
test_background (Fixture      *fixture,
                 gconstpointer data)
{
  g_object_set (supple_cue_player_get_options (fixture->player), "cue-set", SUPPLE_CUE_SET_OFF,
                "background", SUPPLE_BACKGROUND_SURF, NULL);
  start (fixture);
  supple_session_pause (fixture->session);
  wait_until (is_still, fixture);
  wait_until (is_closed, fixture->player);

  g_object_set (supple_cue_player_get_options (fixture->player), "background",
                SUPPLE_BACKGROUND_NONE, NULL);
  supple_session_play (fixture->session);
  g_assert_false (supple_cue_player_get_playing (fixture->player));
}

static void
test_snippets (Fixture      *fixture,
               gconstpointer data)
{
  const SuppleSnippet waves = { SUPPLE_SNIPPET_SET, SUPPLE_CUE_SET_WAVES };
  const SuppleSnippet rain = { SUPPLE_SNIPPET_BACKGROUND, SUPPLE_BACKGROUND_RAIN };
  const SuppleSnippet off = { SUPPLE_SNIPPET_SET, SUPPLE_CUE_SET_OFF };
  const SuppleSnippet nothing = { SUPPLE_SNIPPET_NONE };

  sound_server_record (fixture->server);
  supple_cue_player_preview (fixture->player, waves);
  wait_until (is_heard, fixture);
  supple_cue_player_preview (fixture->player, rain);
  g_assert_cmpint (supple_cue_player_get_preview (fixture->player).kind, ==, rain.kind);
  supple_cue_player_preview (fixture->player, off);
  g_assert_cmpint (supple_cue_player_get_preview (fixture->player).kind, ==, nothing.kind);
  wait_until (is_still, fixture);
  supple_cue_player_preview (fixture->player, waves);
  supple_cue_player_preview (fixture->player, nothing);
  wait_until (is_still, fixture);
  wait_until (is_closed, fixture->player);
}

static void
test_properties (Fixture      *fixture,
                 gconstpointer data)
{
  supple_cue_player_set_session (fixture->player, fixture->session);
  g_assert_true (supple_cue_player_get_session (fixture->player) == fixture->session);
  supple_session_move_to (fixture->session, 2);
  supple_session_stop (fixture->session);
  g_assert_false (supple_cue_player_get_playing (fixture->player));
}

static void
add (const char *path,
     void (*test) (Fixture *,
                   gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  add ("/cue-player/opens-no-device-before-a-session-runs", test_properties);
  add ("/cue-player/lets-go-of-the-device-within-two-seconds", test_released);
  add ("/cue-player/lets-go-while-paused-and-comes-back", test_pause);
  add ("/cue-player/falls-silent-when-muted", test_muted);
  add ("/cue-player/plays-a-cue-by-itself", test_preview);
  add ("/cue-player/plays-one-snippet-at-a-time", test_snippets);
  add ("/cue-player/plays-a-background-without-cues", test_background);

  return g_test_run ();
}
