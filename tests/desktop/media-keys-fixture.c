/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "media-keys-fixture.h"

#include "support/bundled-library.h"
#include "support/fake-clock.h"

/**
 * set_up:
 * @fixture: the fixture
 * @data: unused
 *
 * Makes a session that is not on the bus yet.
 */
void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  fixture->bus = private_bus_new ();
  fixture->session_bus = private_bus_connect (fixture->bus);
  fixture->client = private_bus_connect (fixture->bus);
  fixture->library = bundled_library_new ();
  fixture->timeline =
    supple_timeline_new (supple_library_get_routine (fixture->library, "article_five"), &options);
  fixture->clock = fake_clock_new ();
  fixture->session = supple_session_new (fixture->timeline, fixture->clock);
  fixture->keys = supple_media_keys_new_for (fixture->session_bus);
}

/**
 * settle:
 * @fixture: the fixture
 *
 * Lets everything be heard that was said.
 */
void
settle (Fixture *fixture)
{
  private_bus_settle (fixture->bus, fixture->session_bus);
  private_bus_settle (fixture->bus, fixture->client);
}

/**
 * tear_down:
 * @fixture: the fixture
 * @data: unused
 *
 * Sees to it that nothing is left.
 */
void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  supple_media_keys_set_session (fixture->keys, NULL);
  settle (fixture);
  g_assert_finalize_object (fixture->keys);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->clock);
  supple_timeline_unref (fixture->timeline);
  g_assert_finalize_object (fixture->library);
  g_dbus_connection_close_sync (fixture->session_bus, NULL, NULL);
  g_dbus_connection_close_sync (fixture->client, NULL, NULL);
  g_object_unref (fixture->session_bus);
  g_object_unref (fixture->client);
  private_bus_free (fixture->bus);
}

/**
 * appear:
 * @fixture: the fixture
 *
 * Puts the session on the bus.
 */
void
appear (Fixture *fixture)
{
  supple_media_keys_set_session (fixture->keys, fixture->session);
  settle (fixture);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GDBusConnection *client = G_DBUS_CONNECTION (object);
  Answer          *answer = user_data;

  answer->reply = g_dbus_connection_call_finish (client, result, &answer->error);
}

static gboolean
is_answered (gpointer data)
{
  Answer *answer = data;

  return answer->reply != NULL || answer->error != NULL;
}

/**
 * ask:
 * @fixture: the fixture
 * @interface: an interface of the player
 * @method: what to call
 * @parameters: (nullable): with what
 *
 * Asks as a key daemon does: from a connection of its own.
 *
 * Returns: the answer
 */
Answer
ask (Fixture    *fixture,
     const char *interface,
     const char *method,
     GVariant   *parameters)
{
  Answer answer = { NULL, NULL };

  g_dbus_connection_call (fixture->client, MPRIS_NAME, MPRIS_PATH, interface, method, parameters,
                          NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, answered_cb, &answer);
  wait_until (is_answered, &answer);

  return answer;
}

/**
 * call:
 * @fixture: the fixture
 * @method: what to call
 * @parameters: (nullable): with what
 *
 * Calls what cannot fail.
 */
void
call (Fixture    *fixture,
      const char *method,
      GVariant   *parameters)
{
  Answer answer = ask (fixture, MPRIS_PLAYER, method, parameters);

  g_assert_no_error (answer.error);
  g_variant_unref (answer.reply);
}

/**
 * get_property:
 * @fixture: the fixture
 * @interface: an interface of the player
 * @property: a property of it
 *
 * Returns: (transfer full): its value, as the bus has it
 */
GVariant *
get_property (Fixture    *fixture,
              const char *interface,
              const char *property)
{
  Answer    answer = ask (fixture, PROPERTIES, "Get",
                          g_variant_new ("(ss)", interface, property));
  GVariant *value;

  g_assert_no_error (answer.error);
  g_variant_get (answer.reply, "(v)", &value);
  g_variant_unref (answer.reply);

  return value;
}

/**
 * assert_property:
 * @fixture: the fixture
 * @property: a property of the player
 * @expected: (transfer floating): the value that it must have
 */
void
assert_property (Fixture    *fixture,
                 const char *property,
                 GVariant   *expected)
{
  g_autoptr (GVariant) wanted = g_variant_ref_sink (expected);
  g_autoptr (GVariant) value = get_property (fixture, MPRIS_PLAYER, property);

  g_assert_cmpvariant (value, wanted);
}
