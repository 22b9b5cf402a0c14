/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>

#include "sample-timeline.h"
#include "sound/supple-cue-player.h"
#include "support/sound-probe.h"
#include "support/sound-server.h"

/* What befalls the sound of a session: servers that die, devices that change. It comes back by
 * itself, at the right place. What is heard is rain, which is the same at no two moments, so
 * that one hears from it what time it is. */

#define MS (SUPPLE_SOUND_RATE / 1000)

#define PROBE     (40 * MS)
#define LOOK_BACK (250 * MS)
#define TOO_EARLY (30 * MS)

#define SOON_US (2 * G_USEC_PER_SEC)

/* With SUPPLE_RESTARTS=20 it takes half a minute; that is the benchmark of this name. */
#define N_RESTARTS "3"

typedef struct
{
  SoundServer     *server;
  SuppleClock     *clock;
  SuppleSession   *session;
  SuppleCuePlayer *player;
} Fixture;

static gboolean
plays (gpointer data)
{
  return supple_cue_player_get_playing (data);
}

static gboolean
is_closed (gpointer data)
{
  return !supple_cue_player_get_playing (data);
}

static gboolean
has_fault (gpointer data)
{
  return supple_cue_player_get_fault (data) != NULL;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (SuppleTimeline) timeline = sample_timeline_new (SUPPLE_BREATH_PACE_CALM);

  fixture->server = sound_server_new ();
  fixture->clock = supple_system_clock_new ();
  fixture->session = supple_session_new (timeline, fixture->clock);
  fixture->player = supple_cue_player_new ();

  g_object_set (supple_cue_player_get_options (fixture->player), "cue-set", SUPPLE_CUE_SET_OFF,
                "background", SUPPLE_BACKGROUND_RAIN, NULL);
  supple_cue_player_set_session (fixture->player, fixture->session);
  sound_server_start (fixture->server);
  supple_session_play (fixture->session);
  wait_until (plays, fixture->player);
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

/* Whether the rain that was to be heard a moment ago was heard then: not before its time, and
 * after it by no more than the recorder takes. */
static gboolean
is_in_place (gpointer data)
{
  Fixture     *fixture = data;
  GByteArray  *recording = sound_server_get_recording (fixture->server);
  const float *samples = (const float *) (gpointer) recording->data;
  gint64       n_samples = recording->len / (gint64) sizeof *samples;
  gint64       now = supple_sound_samples (supple_clock_get_time_us (fixture->clock));
  gint64       place = n_samples - LOOK_BACK;
  float        probe[PROBE] = { 0 };
  g_autoptr (SuppleCueSource) rain = NULL;

  if (place < TOO_EARLY || fabsf (samples[place]) < 1e-6f)
    return FALSE;

  rain = supple_cue_source_new_background (SUPPLE_BACKGROUND_RAIN, 0, G_MAXINT64 / 100);
  supple_cue_source_add (rain, SUPPLE_ALWAYS_HEARD, now - LOOK_BACK, probe, PROBE);

  return sound_probe_find (probe, PROBE, samples, place - TOO_EARLY, n_samples - PROBE) >= 0;
}

/* Waits until it is heard at the right place, @from_us at the earliest. */
static void
wait_for_sound (Fixture *fixture,
                gint64   from_us)
{
  sound_server_record (fixture->server);
  wait_until (is_in_place, fixture);
  g_assert_null (supple_cue_player_get_fault (fixture->player));
  g_assert_cmpint (supple_clock_get_time_us (fixture->clock) - from_us, <=, SOON_US);
}

static void
test_restarts (Fixture      *fixture,
               gconstpointer data)
{
  const char *n_restarts = g_getenv ("SUPPLE_RESTARTS");
  gint64      began_us = supple_clock_get_time_us (fixture->clock) -
                    supple_session_get_position_us (fixture->session);

  for (int i = 0; i < atoi (n_restarts != NULL ? n_restarts : N_RESTARTS); i++)
    {
      sound_server_kill (fixture->server);
      wait_until (has_fault, fixture->player);
      g_assert_cmpint (supple_session_get_state (fixture->session), ==, SUPPLE_SESSION_RUNNING);

      sound_server_start (fixture->server);

      gint64 started_us = supple_clock_get_time_us (fixture->clock);

      wait_until (plays, fixture->player);
      wait_for_sound (fixture, started_us);
    }

  gint64 now_us = supple_clock_get_time_us (fixture->clock);

  g_assert_cmpint (supple_session_get_state (fixture->session), ==, SUPPLE_SESSION_RUNNING);
  g_assert_cmpint (ABS (now_us - supple_session_get_position_us (fixture->session) - began_us), <,
                   G_USEC_PER_SEC / 1000);
}

static void
test_other_device (Fixture      *fixture,
                   gconstpointer unplugged)
{
  sound_server_record (fixture->server);
  wait_until (is_in_place, fixture);

  gint64 changed_us = supple_clock_get_time_us (fixture->clock);

  sound_server_change_device (fixture->server, GPOINTER_TO_INT (unplugged));
  wait_for_sound (fixture, changed_us);
  g_assert_cmpint (supple_session_get_state (fixture->session), ==, SUPPLE_SESSION_RUNNING);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add ("/sound-faults/sound-comes-back-whenever-the-server-does", Fixture, NULL, set_up,
              test_restarts, tear_down);
  g_test_add ("/sound-faults/sound-follows-to-the-preferred-device", Fixture,
              GINT_TO_POINTER (FALSE), set_up, test_other_device, tear_down);
  g_test_add ("/sound-faults/sound-goes-on-when-its-device-is-unplugged", Fixture,
              GINT_TO_POINTER (TRUE), set_up, test_other_device, tear_down);

  return g_test_run ();
}
