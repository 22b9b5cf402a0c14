/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-speaker.h"
#include "support/sound-server.h"
#include "support/speech-server.h"

/* A voice that speaks, by a speech service of the test's own. */

typedef struct
{
  SpeechServer  *server;
  SuppleSpeaker *speaker;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->server = speech_server_new ();
  fixture->speaker = supple_speaker_new ();
}

static gboolean
is_available (gpointer data)
{
  return supple_speaker_get_available (data);
}

static gboolean
is_unavailable (gpointer data)
{
  return !supple_speaker_get_available (data);
}

static gboolean
has_fault (gpointer data)
{
  return supple_speaker_get_fault (data) != NULL;
}

static gboolean
speaks (gpointer data)
{
  return supple_speaker_get_speaking (data);
}

static gboolean
is_silent (gpointer data)
{
  return !supple_speaker_get_speaking (data);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  supple_speaker_set_wanted (fixture->speaker, FALSE);
  wait_until (is_unavailable, fixture->speaker);
  g_assert_finalize_object (g_steal_pointer (&fixture->speaker));
  speech_server_free (fixture->server);
}

static void
connect_speaker (Fixture *fixture)
{
  supple_speaker_set_wanted (fixture->speaker, TRUE);
  wait_until (is_available, fixture->speaker);
  g_assert_null (supple_speaker_get_fault (fixture->speaker));
}

static void
start (Fixture *fixture)
{
  speech_server_start (fixture->server);
  connect_speaker (fixture);
}

static void
assert_tape (Fixture    *fixture,
             const char *expected)
{
  g_autofree char *tape = speech_server_get_tape (fixture->server);

  g_assert_cmpstr (tape, ==, expected);
}

static void
test_says (Fixture      *fixture,
           gconstpointer data)
{
  start (fixture);
  supple_speaker_say (fixture->speaker, "Draw one knee in. 3 breaths.");
  wait_until (speaks, fixture->speaker);
  speech_server_end_utterance (fixture->server);
  wait_until (is_silent, fixture->speaker);
  assert_tape (fixture, "en: Draw one knee in. 3 breaths.\n");
}

static void
test_newest_counts (Fixture      *fixture,
                    gconstpointer data)
{
  start (fixture);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  speech_server_wait_for (fixture->server, "en: Now to the left.");
  supple_speaker_say (fixture->speaker, "Last one.");
  speech_server_wait_for (fixture->server, "en: Last one.");
  assert_tape (fixture, "en: Now to the left.\ncut off\nen: Last one.\n");
}

static void
test_hush (Fixture      *fixture,
           gconstpointer data)
{
  start (fixture);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  wait_until (speaks, fixture->speaker);
  supple_speaker_hush (fixture->speaker);
  wait_until (is_silent, fixture->speaker);
  assert_tape (fixture, "en: Now to the left.\ncut off\n");
}

static void
test_end (Fixture      *fixture,
          gconstpointer data)
{
  start (fixture);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  wait_until (speaks, fixture->speaker);
  supple_speaker_set_wanted (fixture->speaker, FALSE);
  wait_until (is_unavailable, fixture->speaker);
  wait_until (is_silent, fixture->speaker);
  speech_server_wait_for (fixture->server, "cut off");

  /* Without a connection words are lost, not kept. */
  supple_speaker_say (fixture->speaker, "Last one.");
  connect_speaker (fixture);
  supple_speaker_say (fixture->speaker, "Now to the right.");
  speech_server_wait_for (fixture->server, "en: Now to the right.");
  assert_tape (fixture, "en: Now to the left.\ncut off\nen: Now to the right.\n");
}

static void
test_no_server (Fixture      *fixture,
                gconstpointer data)
{
  supple_speaker_set_wanted (fixture->speaker, TRUE);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  wait_until (has_fault, fixture->speaker);
  g_assert_false (supple_speaker_get_available (fixture->speaker));
  g_assert_false (supple_speaker_get_speaking (fixture->speaker));

  /* Once there is one, it is found. */
  speech_server_start (fixture->server);
  wait_until (is_available, fixture->speaker);
  g_assert_null (supple_speaker_get_fault (fixture->speaker));
  assert_tape (fixture, "");
}

static void
test_killed (Fixture      *fixture,
             gconstpointer data)
{
  start (fixture);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  wait_until (speaks, fixture->speaker);
  speech_server_kill (fixture->server);
  wait_until (is_silent, fixture->speaker);
  wait_until (has_fault, fixture->speaker);

  speech_server_start (fixture->server);
  wait_until (is_available, fixture->speaker);
  supple_speaker_say (fixture->speaker, "Last one.");
  speech_server_wait_for (fixture->server, "en: Last one.");
}

static void
test_restarted (Fixture      *fixture,
                gconstpointer data)
{
  start (fixture);
  speech_server_kill (fixture->server);
  speech_server_start (fixture->server);
  supple_speaker_say (fixture->speaker, "Last one.");
  speech_server_wait_for (fixture->server, "en: Last one.");
  g_assert_null (supple_speaker_get_fault (fixture->speaker));
}

static void
test_preview (Fixture      *fixture,
              gconstpointer data)
{
  speech_server_start (fixture->server);
  supple_speaker_preview (fixture->speaker, "Draw one knee in.");
  wait_until (speaks, fixture->speaker);
  speech_server_end_utterance (fixture->server);
  wait_until (is_silent, fixture->speaker);
  wait_until (is_unavailable, fixture->speaker);
  g_assert_null (supple_speaker_get_fault (fixture->speaker));
}

static void
test_borrowed (Fixture      *fixture,
               gconstpointer data)
{
  start (fixture);
  supple_speaker_check (fixture->speaker);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  wait_until (speaks, fixture->speaker);
  supple_speaker_set_wanted (fixture->speaker, FALSE);
  g_assert_true (supple_speaker_get_available (fixture->speaker));
  wait_until (is_silent, fixture->speaker);
  assert_tape (fixture, "en: Now to the left.\ncut off\n");
}

static void
test_idle (Fixture      *fixture,
           gconstpointer data)
{
  speech_server_start (fixture->server);
  supple_speaker_say (fixture->speaker, "Last one.");
  supple_speaker_hush (fixture->speaker);
  g_assert_false (supple_speaker_get_available (fixture->speaker));
  g_assert_null (supple_speaker_get_fault (fixture->speaker));

  /* Whoever comes after it is the first to be heard. */
  supple_speaker_set_wanted (fixture->speaker, TRUE);
  wait_until (is_available, fixture->speaker);
  supple_speaker_say (fixture->speaker, "Now to the left.");
  speech_server_wait_for (fixture->server, "en: Now to the left.");
  assert_tape (fixture, "en: Now to the left.\n");
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
  g_assert_true (supple_speaker_is_built ());
  add ("/speaker/says-what-it-is-given", test_says);
  add ("/speaker/cuts-off-what-is-old", test_newest_counts);
  add ("/speaker/falls-silent-at-once", test_hush);
  add ("/speaker/lets-go-when-it-is-no-longer-wanted", test_end);
  add ("/speaker/goes-without-where-nobody-answers", test_no_server);
  add ("/speaker/survives-the-speech-service", test_killed);
  add ("/speaker/calls-a-restarted-service-again-unnoticed", test_restarted);
  add ("/speaker/tries-the-voice-by-itself-and-hangs-up", test_preview);
  add ("/speaker/falls-silent-even-while-it-is-being-tried", test_borrowed);
  add ("/speaker/asks-nobody-before-it-is-wanted", test_idle);

  return g_test_run ();
}
