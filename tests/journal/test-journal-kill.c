/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "support/fake-disk.h"
#include "support/journal-fixture.h"

/* Usually so many; the environment may ask for more. */
#define KILLS      25
#define KILLS_NAME "SUPPLE_KILLS"

/* A killed child has not got further than this. */
#define STEPS_MAX 60

/* A program that does one session after the other, answers and all, and says what is written. */
G_NORETURN static void
live (const char *folder)
{
  g_autoptr (SuppleJournal) journal = supple_journal_new (folder);

  fake_disk_insert ();

  for (guint number = 0;; number++)
    for (guint n_steps = 1; n_steps <= SAMPLE_STEPS; n_steps++)
      {
        g_autoptr (SuppleJournalSession) session = sample_session (number, n_steps);
        SuppleCheckIn check_in = { SUPPLE_MOMENT_AFTER, (int) number % 11, { number, 0 } };

        if (n_steps == SAMPLE_STEPS)
          g_array_append_val (session->check_ins, check_in);

        put_session (journal, session);
        g_print ("%u\n", number * SAMPLE_STEPS + n_steps);
      }
}

static guint
count_steps (GPtrArray *sessions)
{
  guint n_steps = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      SuppleJournalSession *session = g_ptr_array_index (sessions, i);
      gboolean              whole = session->steps->len == SAMPLE_STEPS;

      /* All but the last are whole; what is written at once is there at once. */
      g_assert_true (whole || i == sessions->len - 1);
      g_assert_cmpuint (session->check_ins->len, ==, whole ? 1 : 0);
      g_assert_cmpint (session->ending, ==, whole ? SUPPLE_ENDING_FINISHED : SUPPLE_ENDING_OPEN);
      n_steps += session->steps->len;
    }

  return n_steps;
}

/* Kills a child after it has said @after times that a step is written. */
static void
kill_one (const char *folder,
          guint       after)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "/proc/self/exe", "--live", folder,
                      NULL);

  g_assert_no_error (error);

  g_autoptr (GDataInputStream) words =
    g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  guint n_said = 0;

  for (guint i = 0; i < after; i++)
    {
      g_autofree char *line = g_data_input_stream_read_line (words, NULL, NULL, &error);

      g_assert_no_error (error);
      n_said = (guint) atoi (line);
    }

  /* It is somewhere within the next step, or the one after. */
  g_subprocess_send_signal (child, SIGKILL);
  g_subprocess_wait (child, NULL, NULL);
  g_assert_true (g_subprocess_get_if_signaled (child));

  char *line;

  while ((line = g_data_input_stream_read_line (words, NULL, NULL, NULL)) != NULL)
    {
      n_said = (guint) atoi (line);
      g_free (line);
    }

  g_autoptr (SuppleJournal) journal = supple_journal_new (folder);
  g_autoptr (GPtrArray) sessions = load_sessions (journal);
  guint n_steps = count_steps (sessions);

  g_assert_cmpint (supple_journal_get_condition (journal), ==, SUPPLE_JOURNAL_SOUND);
  g_assert_cmpuint (n_steps, >=, n_said);
  g_assert_cmpuint (n_steps, <=, n_said + 1);
  supple_journal_close (journal);
}

static void
test_kill (void)
{
  const char *asked = g_getenv (KILLS_NAME);
  int         n_kills = asked != NULL ? atoi (asked) : KILLS;
  g_autoptr (GRand) lot = g_rand_new_with_seed (1124);

  g_assert_cmpint (n_kills, >, 0);

  for (int i = 0; i < n_kills; i++)
    {
      g_autofree char *name = g_strdup_printf ("journal-%d", i);
      g_autofree char *folder = g_build_filename (g_get_user_data_dir (), name, NULL);

      kill_one (folder, (guint) g_rand_int_range (lot, 0, STEPS_MAX));
    }
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && strcmp (argv[1], "--live") == 0)
    live (argv[2]);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();
  g_test_add_func ("/journal-kill/at-most-the-step-that-was-on-is-missing", test_kill);

  return g_test_run ();
}
