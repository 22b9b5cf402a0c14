/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "media-keys-fixture.h"
#include "session/supple-session-steps.h"
#include "support/fake-clock.h"

/* What a client hears of the player. */
typedef struct
{
  GDBusProxy *proxy;
  GString    *changes;
  gint64      sought_us;
} Listener;

static void
signal_cb (Listener   *listener,
           const char *sender,
           const char *name,
           GVariant   *parameters)
{
  if (g_str_equal (name, "Seeked"))
    g_variant_get (parameters, "(x)", &listener->sought_us);
}

static void
properties_changed_cb (Listener *listener,
                       GVariant *changed)
{
  GVariantIter iter;
  const char  *name;

  g_variant_iter_init (&iter, changed);

  while (g_variant_iter_next (&iter, "{&sv}", &name, NULL))
    g_string_append_printf (listener->changes, "%s ", name);
}

static void
proxy_made_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  GDBusProxy **proxy = user_data;

  *proxy = g_dbus_proxy_new_finish (result, NULL);
}

static gboolean
is_there (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static Listener *
listener_new (Fixture *fixture)
{
  Listener *listener = g_new0 (Listener, 1);

  listener->changes = g_string_new (NULL);
  listener->sought_us = -1;
  g_dbus_proxy_new (fixture->client, G_DBUS_PROXY_FLAGS_NONE, NULL, MPRIS_NAME, MPRIS_PATH,
                    MPRIS_PLAYER, NULL, proxy_made_cb, &listener->proxy);
  wait_until (is_there, &listener->proxy);
  g_signal_connect_swapped (listener->proxy, "g-signal", G_CALLBACK (signal_cb), listener);
  g_signal_connect_swapped (listener->proxy, "g-properties-changed",
                            G_CALLBACK (properties_changed_cb), listener);

  return listener;
}

static void
listener_free (Listener *listener)
{
  g_signal_handlers_disconnect_by_data (listener->proxy, listener);
  g_object_unref (listener->proxy);
  g_string_free (listener->changes, TRUE);
  g_free (listener);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Listener, listener_free)

static const SuppleSegment *
find_segment (Fixture          *fixture,
              SuppleSegmentKind kind,
              SuppleSide        side)
{
  guint                i = 0;
  const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);

  while (segment->kind != kind || (side != SUPPLE_SIDE_NONE && segment->side != side))
    segment = supple_timeline_get_segment (fixture->timeline, ++i);

  return segment;
}

/* Plays to the middle of a segment, without a jump. */
static void
play_into (Fixture             *fixture,
           const SuppleSegment *segment)
{
  gint64 position_us = supple_session_get_position_us (fixture->session);

  supple_session_play (fixture->session);
  fake_clock_advance (fixture->clock, segment->start_us + segment->duration_us / 2 - position_us);
}

static void
assert_metadata (Fixture    *fixture,
                 const char *key,
                 const char *expected)
{
  g_autoptr (GVariant) metadata = get_property (fixture, MPRIS_PLAYER, "Metadata");
  g_autoptr (GVariant) value = g_variant_lookup_value (metadata, key, NULL);

  g_assert_nonnull (value);

  g_autofree char *text = g_variant_print (value, FALSE);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_title (Fixture             *fixture,
              const SuppleSegment *segment,
              const char          *side)
{
  SuppleRoutine   *routine = supple_timeline_get_routine (fixture->timeline);
  SuppleStep      *step = supple_routine_get_step (routine, segment->step);
  const char      *title = supple_exercise_get_title (supple_step_get_exercise (step));
  g_autofree char *expected = g_strdup_printf ("'%s%s'", title, side);

  play_into (fixture, segment);
  assert_metadata (fixture, "xesam:title", expected);
}

static void
test_title (Fixture      *fixture,
            gconstpointer data)
{
  appear (fixture);
  assert_title (fixture, find_segment (fixture, SUPPLE_SEGMENT_GET_READY, SUPPLE_SIDE_RIGHT), "");
  assert_title (fixture, find_segment (fixture, SUPPLE_SEGMENT_HOLD, SUPPLE_SIDE_RIGHT),
                ", right side");
  assert_title (fixture, find_segment (fixture, SUPPLE_SEGMENT_CHANGE_SIDE, SUPPLE_SIDE_LEFT),
                ", left side");
  assert_title (fixture, find_segment (fixture, SUPPLE_SEGMENT_HOLD, SUPPLE_SIDE_LEFT),
                ", left side");
  play_into (fixture, find_segment (fixture, SUPPLE_SEGMENT_CLOSING, SUPPLE_SIDE_NONE));
  assert_metadata (fixture, "xesam:title", "'Rest'");
}

static void
test_album (Fixture      *fixture,
            gconstpointer data)
{
  SuppleRoutine   *routine = supple_timeline_get_routine (fixture->timeline);
  g_autofree char *album = g_strdup_printf ("'%s'", supple_routine_get_title (routine));
  g_autofree char *artists = g_strdup_printf ("['%s']", supple_routine_get_title (routine));

  appear (fixture);
  assert_metadata (fixture, "xesam:album", album);
  assert_metadata (fixture, "xesam:artist", artists);
}

static void
test_tracks (Fixture      *fixture,
             gconstpointer data)
{
  guint  n_steps = supple_routine_get_n_steps (supple_timeline_get_routine (fixture->timeline));
  gint64 sum_us = 0;

  appear (fixture);
  supple_session_play (fixture->session);

  for (guint i = 0; i <= n_steps; i++)
    {
      g_autoptr (GVariant) metadata = get_property (fixture, MPRIS_PLAYER, "Metadata");
      g_autofree char *path = g_strdup_printf ("/io/github/supple_app/Supple/track/%u", i);
      const char      *id;
      gint64           length_us;

      g_assert_true (g_variant_lookup (metadata, "mpris:trackid", "&o", &id));
      g_assert_true (g_variant_lookup (metadata, "mpris:length", "x", &length_us));
      g_assert_cmpstr (id, ==, path);
      g_assert_cmpint (length_us, >, 0);
      sum_us += length_us;
      supple_session_skip_forward (fixture->session);
    }

  g_assert_cmpint (sum_us, ==, supple_timeline_get_duration_us (fixture->timeline));
}

static void
test_position (Fixture      *fixture,
               gconstpointer data)
{
  appear (fixture);
  call (fixture, "Play", NULL);
  assert_property (fixture, "Position", g_variant_new_int64 (0));
  fake_clock_advance (fixture->clock, 1234567);
  assert_property (fixture, "Position", g_variant_new_int64 (1234567));
  call (fixture, "Next", NULL);
  fake_clock_advance (fixture->clock, 2000001);
  assert_property (fixture, "Position", g_variant_new_int64 (2000001));
}

static void
test_changes (Fixture      *fixture,
              gconstpointer data)
{
  appear (fixture);

  g_autoptr (Listener) listener = listener_new (fixture);

  supple_session_play (fixture->session);
  settle (fixture);
  g_assert_cmpstr (listener->changes->str, ==, "PlaybackStatus ");
  g_assert_cmpint (listener->sought_us, ==, -1);

  g_string_truncate (listener->changes, 0);
  play_into (fixture, find_segment (fixture, SUPPLE_SEGMENT_MOVE, SUPPLE_SIDE_NONE));
  settle (fixture);
  g_assert_null (strstr (listener->changes->str, "Position"));
  g_assert_cmpint (listener->sought_us, ==, -1);

  g_string_truncate (listener->changes, 0);
  supple_session_skip_forward (fixture->session);
  settle (fixture);
  g_assert_cmpstr (listener->changes->str, ==, "Metadata ");
  g_assert_cmpint (listener->sought_us, ==, 0);
}

static void
test_resuming (Fixture      *fixture,
               gconstpointer data)
{
  const SuppleSegment *segment = find_segment (fixture, SUPPLE_SEGMENT_MOVE, SUPPLE_SIDE_NONE);

  appear (fixture);

  g_autoptr (Listener) listener = listener_new (fixture);

  g_assert_cmpuint (segment->step, ==, 0);
  play_into (fixture, segment);
  supple_session_pause (fixture->session);
  settle (fixture);
  g_assert_cmpint (listener->sought_us, ==, -1);
  supple_session_play (fixture->session);
  settle (fixture);
  g_assert_cmpint (listener->sought_us, ==, segment->start_us);

  /* Those who count along have not waited for the lead-in. */
  fake_clock_advance (fixture->clock, SUPPLE_SESSION_LEAD_IN_US + segment->duration_us);
  settle (fixture);
  g_assert_cmpint (listener->sought_us, ==, segment->start_us + segment->duration_us);
}

#define ADD(path, function) \
  g_test_add ("/now-playing/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("metadata-names-the-stretch-and-the-side", test_title);
  ADD ("the-routine-is-the-album", test_album);
  ADD ("the-steps-and-the-rest-are-the-tracks", test_tracks);
  ADD ("the-position-is-that-in-the-step", test_position);
  ADD ("only-what-changes-is-told-and-never-the-position", test_changes);
  ADD ("resuming-is-a-jump-and-so-is-the-end-of-the-lead-in", test_resuming);

  return g_test_run ();
}
