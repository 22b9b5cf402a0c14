/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <stdlib.h>

#include "support/fake-disk.h"
#include "support/journal-fixture.h"

/* Ten years of stretching: how long it takes to open the journal and to read all of it, as for the
 * Progress page, how large it is, and how long a step takes to be written. */

#define SESSIONS   8000
#define STEPS      60000
#define READS      9
#define READ_MS    100
#define SIZE_BYTES (20 * 1024 * 1024)

static SuppleJournalSession *
make_session (guint number)
{
  static const char *const exercises[] = {
    "cat_cow",
    "bridge",
    "childs_pose",
    "knee_rolls",
    "half_kneeling_hip_flexor",
    "dead_bug",
    "sphinx",
    "open_book",
    "single_knee_to_chest",
    "standing_back_extension",
    "desk_fold",
    "bird_dog",
  };
  SuppleJournalSession *session = supple_journal_session_new (NULL);
  guint                 n_steps = STEPS * (number + 1) / SESSIONS - STEPS * number / SESSIONS;

  session->routine = g_strdup ("standing_back_extension");
  session->title = g_strdup ("After a day of bending or lifting");
  session->started.utc_us = SAMPLE_START_US + number * 11 * G_TIME_SPAN_HOUR;
  session->started.offset_s = 3600;
  session->ending = SUPPLE_ENDING_FINISHED;
  session->ended_us = session->changed_us = session->started.utc_us + 600 * G_USEC_PER_SEC;
  session->planned_us = 600 * G_USEC_PER_SEC;

  for (guint i = 0; i < n_steps; i++)
    {
      SuppleJournalStep step = {
        .position = i,
        .exercise =
          g_ref_string_new_intern (exercises[(number * 5 + i * 7) % G_N_ELEMENTS (exercises)]),
        .planned_us = 63 * G_USEC_PER_SEC + i,
        .held_us = { 0, 30 * G_USEC_PER_SEC + number, 29 * G_USEC_PER_SEC + i },
        .ended_us = session->started.utc_us + (i + 1) * 70 * G_USEC_PER_SEC,
        .changed_us = session->started.utc_us + (i + 1) * 70 * G_USEC_PER_SEC,
      };
      SuppleThumb thumb = { g_ref_string_acquire (step.exercise), (int) (number + i) % 3 - 1 };

      g_array_append_val (session->steps, step);

      if (i == 0)
        g_array_append_val (session->thumbs, thumb);
      else
        g_ref_string_release (thumb.exercise);
    }

  for (guint i = 0; i < 3; i++)
    {
      SuppleCheckIn check_in = { .moment = (SuppleMoment) i, .value = (int) (number + i) % 11 };

      check_in.answered = session->started;
      g_array_append_val (session->check_ins, check_in);
    }

  return session;
}

static void
write_years (const char *folder)
{
  g_autoptr (SuppleJournal) journal = supple_journal_new (folder);

  for (guint i = 0; i < SESSIONS; i++)
    {
      g_autoptr (SuppleJournalSession) session = make_session (i);

      supple_journal_put_session_async (journal, session, NULL, NULL);
    }

  supple_journal_close (journal);
}

static double
get_ms (gint64 since_us)
{
  return (double) (g_get_monotonic_time () - since_us) / 1000;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

/* Opens the journal and reads it all, as the first look at Progress does. */
static double
read_years (const char *folder)
{
  g_autoptr (SuppleJournal) journal = supple_journal_new (folder);
  gint64 start_us = g_get_monotonic_time ();
  g_autoptr (GPtrArray) sessions = load_sessions (journal);
  double read_ms = get_ms (start_us);

  g_assert_cmpuint (sessions->len, ==, SESSIONS);
  supple_journal_close (journal);

  return read_ms;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *parent = g_dir_make_tmp ("bench-journal-XXXXXX", &error);
  g_autofree char *folder = g_build_filename (parent, "journal", NULL);
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);
  double           read_ms[READS];
  GStatBuf         facts;
  gint64           start_us = g_get_monotonic_time ();

  fake_disk_insert ();
  write_years (folder);
  g_print ("%d sessions, %d steps: written in %.0f ms, one session in %.2f ms\n", SESSIONS, STEPS,
           get_ms (start_us), get_ms (start_us) / SESSIONS);

  for (guint i = 0; i < READS; i++)
    read_ms[i] = read_years (folder);

  qsort (read_ms, READS, sizeof (double), compare);
  g_assert_cmpint (g_stat (path, &facts), ==, 0);
  g_print ("opened and all read in %.1f ms (median of %d, best %.1f ms); %.1f MiB\n",
           read_ms[READS / 2], READS, read_ms[0], (double) facts.st_size / 1048576);
  g_remove (path);
  g_rmdir (folder);
  g_rmdir (parent);

  return read_ms[READS / 2] < READ_MS && facts.st_size < SIZE_BYTES ? EXIT_SUCCESS : EXIT_FAILURE;
}
