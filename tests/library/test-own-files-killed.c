/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "library/supple-own-files.h"
#include "library/supple-routine-writer.h"
#include "made-up.h"

/* SUPPLE_KILLS=200 kills so often; by itself the suite does with a few. */
#define KILLS 15

/* The busy wait before a kill: from no time at all to some writes. */
#define SPIN_MAX 30000000

static GFile *
get_folder (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "supple", NULL);
}

/* The same in every process. */
static SuppleRoutine *
make_version (SuppleLibrary *library,
              guint          version)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (version);

  return made_up_routine (rand, library, "my_own");
}

/* Saves one version after the other, as an editor does, and says before each which it is. */
static void
save_for_ever (int pipe_end)
{
  g_autoptr (SuppleLibrary) library = made_up_library ();
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (SuppleOwnFiles) own = supple_own_files_new (library, folder);

  for (guint version = 0;; version++)
    {
      g_autoptr (SuppleRoutine) routine = make_version (library, version);

      if (write (pipe_end, &version, sizeof version) != sizeof version ||
          !supple_own_files_save_routine (own, routine, NULL))
        _exit (1);
    }
}

static gboolean
is_version (SuppleLibrary *library,
            const char    *text,
            gsize          length,
            guint          version)
{
  g_autoptr (SuppleRoutine) routine = make_version (library, version);
  g_autoptr (GBytes) bytes = supple_routine_writer_to_bytes (routine);

  return g_bytes_get_size (bytes) == length &&
         memcmp (g_bytes_get_data (bytes, NULL), text, length) == 0;
}

/* Returns the version that was being written when the process was killed. */
static guint
kill_at_random (GRand *rand)
{
  guint n_versions = (guint) g_rand_int_range (rand, 1, 6);
  guint spins = (guint) g_rand_int_range (rand, 0, SPIN_MAX);
  guint version = 0;
  int   pipe_ends[2];
  int   status;
  pid_t pid;

  g_assert_cmpint (pipe (pipe_ends), ==, 0);
  pid = fork ();

  if (pid == 0)
    save_for_ever (pipe_ends[1]);

  close (pipe_ends[1]);

  for (guint i = 0; i < n_versions; i++)
    g_assert_cmpint (read (pipe_ends[0], &version, sizeof version), ==, sizeof version);

  for (volatile guint i = 0; i < spins; i = i + 1)
    continue;

  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFSIGNALED (status));

  /* It may have gone on before the signal came. */
  while (read (pipe_ends[0], &version, sizeof version) == sizeof version)
    continue;

  close (pipe_ends[0]);
  return version;
}

static void
test_killed (void)
{
  const char *wish = g_getenv ("SUPPLE_KILLS");
  guint       kills = wish != NULL ? (guint) g_ascii_strtoull (wish, NULL, 10) : KILLS;
  g_autoptr (GRand) rand = g_rand_new_with_seed (6);
  g_autoptr (SuppleLibrary) library = made_up_library ();
  g_autoptr (GFile) folder = get_folder ();
  g_autofree char *path =
    g_build_filename (g_file_peek_path (folder), "routines", "my_own.xml", NULL);
  guint old_ones = 0, last = 0;

  for (guint i = 0; i < kills; i++)
    {
      guint            version = kill_at_random (rand);
      g_autofree char *text = NULL;
      gsize            length = 0;

      /* Of the very first one, there may be no old one. */
      if (!g_file_get_contents (path, &text, &length, NULL) && i == 0 && version == 0)
        continue;

      gboolean is_new = is_version (library, text, length, version);
      gboolean is_old = is_version (library, text, length, version > 0 ? version - 1 : last);

      g_assert_true (is_new || is_old);
      old_ones += is_old;
      last = is_new ? version : version > 0 ? version - 1
                                            : last;
    }

  g_test_message ("%u times the old one, %u times the new one", old_ones, kills - old_ones);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/own-files/killed-at-any-moment-leaves-a-whole-file", test_killed);

  return g_test_run ();
}
