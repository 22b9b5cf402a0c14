/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-interruptions.h"

#include "desktop/supple-boot-clock.h"
#include "desktop/supple-login-watch.h"
#include "desktop/supple-player-watch.h"
#include "desktop/supple-screen-watch.h"

/* The two clocks are read one after the other, and a busy machine may come in between. */
#define SLEEP_MIN_US G_USEC_PER_SEC

/**
 * SuppleInterruptions:
 *
 * Tells when something takes a session away from the person: the machine falls asleep, the screen
 * is locked, or, if that is wished for, another program starts to play. It pauses nothing itself.
 *
 * While #SuppleInterruptions:watching is off it does nothing and speaks to nobody. While it is on
 * it mostly listens; it starts no service, and what does not run is simply not heard. Sleep is also
 * seen without any bus, by supple_interruptions_check().
 *
 * Players are those that offer MPRIS, as music and video players and browsers do. Programs for
 * calls do not, so a call is not noticed.
 */
struct _SuppleInterruptions
{
  GObject parent_instance;

  GDBusConnection *session_bus;
  GDBusConnection *system_bus;
  SuppleClock     *awake_clock;
  SuppleClock     *boot_clock;

  gboolean           watching;
  gboolean           other_players;
  GCancellable      *cancellable;
  SuppleLoginWatch  *login_watch;
  SuppleScreenWatch *screen_watch;
  SupplePlayerWatch *player_watch;

  /* What has been told already, so that it is not told twice. */
  gint64   slept_us;
  gboolean asleep;
  gboolean locked;
};

G_DEFINE_FINAL_TYPE (SuppleInterruptions, supple_interruptions, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (SuppleInterruption,
                    supple_interruption,
                    G_DEFINE_ENUM_VALUE (SUPPLE_INTERRUPTION_SLEEP, "sleep"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_INTERRUPTION_LOCK, "lock"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_INTERRUPTION_OTHER_PLAYER, "other-player"))

typedef enum
{
  PROP_WATCHING = 1,
  PROP_OTHER_PLAYERS,
} SuppleInterruptionsProperty;

static GParamSpec *props[PROP_OTHER_PLAYERS + 1];

enum
{
  INTERRUPTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
interrupt (SuppleInterruptions *self,
           SuppleInterruption   reason)
{
  g_signal_emit (self, signals[INTERRUPTED], 0, reason);
}

/* How long the machine has slept since it was started. */
static gint64
get_slept_us (SuppleInterruptions *self)
{
  return supple_clock_get_time_us (self->boot_clock) - supple_clock_get_time_us (self->awake_clock);
}

static void
asleep_cb (SuppleInterruptions *self,
           gboolean             asleep)
{
  if (!asleep)
    supple_interruptions_check (self);

  gboolean falls_asleep = asleep && !self->asleep;

  self->asleep = asleep;

  if (falls_asleep)
    interrupt (self, SUPPLE_INTERRUPTION_SLEEP);
}

static void
locked_cb (SuppleInterruptions *self,
           gboolean             locked)
{
  gboolean locks = locked && !self->locked;

  self->locked = locked;

  if (locks)
    interrupt (self, SUPPLE_INTERRUPTION_LOCK);
}

static void
player_started_cb (SuppleInterruptions *self)
{
  interrupt (self, SUPPLE_INTERRUPTION_OTHER_PLAYER);
}

/* What is still under way holds a watch until it has been called off; it must not be heard. */
static void
end_watch (gpointer watch)
{
  g_object_run_dispose (watch);
  g_object_unref (watch);
}

static gboolean
is_open (GDBusConnection *bus)
{
  return bus != NULL && !g_dbus_connection_is_closed (bus);
}

static void
update_player_watch (SuppleInterruptions *self)
{
  gboolean wanted = self->watching && self->other_players && is_open (self->session_bus);

  if (wanted == (self->player_watch != NULL))
    return;

  if (!wanted)
    {
      g_clear_pointer (&self->player_watch, end_watch);
      return;
    }

  self->player_watch = supple_player_watch_new (self->session_bus);
  g_signal_connect_object (self->player_watch, "started", G_CALLBACK (player_started_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
watch_session_bus (SuppleInterruptions *self)
{
  self->screen_watch = supple_screen_watch_new (self->session_bus);
  g_signal_connect_object (self->screen_watch, "covered", G_CALLBACK (locked_cb), self,
                           G_CONNECT_SWAPPED);
  update_player_watch (self);
}

static void
watch_system_bus (SuppleInterruptions *self)
{
  self->login_watch = supple_login_watch_new (self->system_bus);
  g_signal_connect_object (self->login_watch, "asleep", G_CALLBACK (asleep_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->login_watch, "locked", G_CALLBACK (locked_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
session_bus_found_cb (GObject      *object,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (SuppleInterruptions) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  /* Without a bus there is nobody to interrupt, or the watch has been called off. */
  if (bus == NULL)
    {
      g_debug ("No session bus to watch: %s", error->message);
      return;
    }

  g_set_object (&self->session_bus, bus);
  watch_session_bus (self);
}

static void
system_bus_found_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (SuppleInterruptions) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  /* Sleep is then seen by the clocks, and locking by the screen saver. */
  if (bus == NULL)
    {
      g_debug ("No system bus to watch: %s", error->message);
      return;
    }

  /* Losing it is no reason to end the program. */
  g_dbus_connection_set_exit_on_close (bus, FALSE);
  g_set_object (&self->system_bus, bus);
  watch_system_bus (self);
}

static void
start (SuppleInterruptions *self)
{
  self->slept_us = get_slept_us (self);
  self->asleep = FALSE;
  self->locked = FALSE;
  self->cancellable = g_cancellable_new ();

  if (is_open (self->session_bus))
    watch_session_bus (self);
  else
    g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, session_bus_found_cb, g_object_ref (self));

  if (is_open (self->system_bus))
    watch_system_bus (self);
  else
    g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, system_bus_found_cb, g_object_ref (self));
}

static void
stop (SuppleInterruptions *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->login_watch, end_watch);
  g_clear_pointer (&self->screen_watch, end_watch);
  g_clear_pointer (&self->player_watch, end_watch);
}

static void
supple_interruptions_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleInterruptions *self = SUPPLE_INTERRUPTIONS (object);

  switch ((SuppleInterruptionsProperty) prop_id)
    {
    case PROP_WATCHING:
      g_value_set_boolean (value, self->watching);
      break;

    case PROP_OTHER_PLAYERS:
      g_value_set_boolean (value, self->other_players);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_interruptions_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleInterruptions *self = SUPPLE_INTERRUPTIONS (object);

  switch ((SuppleInterruptionsProperty) prop_id)
    {
    case PROP_WATCHING:
      supple_interruptions_set_watching (self, g_value_get_boolean (value));
      break;

    case PROP_OTHER_PLAYERS:
      supple_interruptions_set_other_players (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_interruptions_dispose (GObject *object)
{
  SuppleInterruptions *self = SUPPLE_INTERRUPTIONS (object);

  self->watching = FALSE;
  stop (self);
  g_clear_object (&self->session_bus);
  g_clear_object (&self->system_bus);
  g_clear_object (&self->awake_clock);
  g_clear_object (&self->boot_clock);

  G_OBJECT_CLASS (supple_interruptions_parent_class)->dispose (object);
}

static void
supple_interruptions_class_init (SuppleInterruptionsClass *klass)
{
  const GParamFlags read_write =
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_interruptions_dispose;
  object_class->get_property = supple_interruptions_get_property;
  object_class->set_property = supple_interruptions_set_property;

  /**
   * SuppleInterruptions:watching:
   *
   * Whether there is something to interrupt. It is for the time that a session runs.
   */
  props[PROP_WATCHING] = g_param_spec_boolean ("watching", NULL, NULL, FALSE, read_write);

  /**
   * SuppleInterruptions:other-players:
   *
   * Whether another program that starts to play interrupts.
   */
  props[PROP_OTHER_PLAYERS] = g_param_spec_boolean ("other-players", NULL, NULL, FALSE, read_write);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * SuppleInterruptions::interrupted:
   * @reason: what happens
   *
   * Something takes the session away from the person. Comes only while watching.
   */
  signals[INTERRUPTED] = g_signal_new ("interrupted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       SUPPLE_TYPE_INTERRUPTION);
}

static void
supple_interruptions_init (SuppleInterruptions *self)
{
}

/**
 * supple_interruptions_new:
 *
 * Makes a watch over the system's buses and clocks. It costs nothing until it is asked to watch.
 *
 * Returns: (transfer full): the watch
 */
SuppleInterruptions *
supple_interruptions_new (void)
{
  g_autoptr (SuppleClock) awake_clock = supple_system_clock_new ();
  g_autoptr (SuppleClock) boot_clock = supple_boot_clock_new ();

  return supple_interruptions_new_for (NULL, NULL, awake_clock, boot_clock);
}

/**
 * supple_interruptions_new_for:
 * @session_bus: (nullable): where screen savers and players are, %NULL for the person's own bus
 * @system_bus: (nullable): where logind is, %NULL for the system's
 * @awake_clock: a clock that stands still while the machine sleeps
 * @boot_clock: one that goes on
 *
 * Makes a watch over given buses and clocks. No alarm is set on the clocks.
 *
 * Returns: (transfer full): the watch
 */
SuppleInterruptions *
supple_interruptions_new_for (GDBusConnection *session_bus,
                              GDBusConnection *system_bus,
                              SuppleClock     *awake_clock,
                              SuppleClock     *boot_clock)
{
  g_return_val_if_fail (session_bus == NULL || G_IS_DBUS_CONNECTION (session_bus), NULL);
  g_return_val_if_fail (system_bus == NULL || G_IS_DBUS_CONNECTION (system_bus), NULL);
  g_return_val_if_fail (SUPPLE_IS_CLOCK (awake_clock), NULL);
  g_return_val_if_fail (SUPPLE_IS_CLOCK (boot_clock), NULL);

  SuppleInterruptions *self = g_object_new (SUPPLE_TYPE_INTERRUPTIONS, NULL);

  g_set_object (&self->session_bus, session_bus);
  g_set_object (&self->system_bus, system_bus);
  self->awake_clock = g_object_ref (awake_clock);
  self->boot_clock = g_object_ref (boot_clock);

  return self;
}

gboolean
supple_interruptions_get_watching (SuppleInterruptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_INTERRUPTIONS (self), FALSE);

  return self->watching;
}

/**
 * supple_interruptions_set_watching:
 * @self: a watch
 * @watching: whether there is something to interrupt from now on
 *
 * Begins or ends to watch. What was so before, a locked screen or a program that plays, does not
 * interrupt. Returns at once; the buses answer later.
 */
void
supple_interruptions_set_watching (SuppleInterruptions *self,
                                   gboolean             watching)
{
  g_return_if_fail (SUPPLE_IS_INTERRUPTIONS (self));

  if (self->watching == !!watching)
    return;

  self->watching = !!watching;

  if (self->watching)
    start (self);
  else
    stop (self);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WATCHING]);
}

gboolean
supple_interruptions_get_other_players (SuppleInterruptions *self)
{
  g_return_val_if_fail (SUPPLE_IS_INTERRUPTIONS (self), FALSE);

  return self->other_players;
}

/**
 * supple_interruptions_set_other_players:
 * @self: a watch
 * @other_players: whether another program that starts to play interrupts
 *
 * May be changed while watching; what plays then does not interrupt.
 */
void
supple_interruptions_set_other_players (SuppleInterruptions *self,
                                        gboolean             other_players)
{
  g_return_if_fail (SUPPLE_IS_INTERRUPTIONS (self));

  if (self->other_players == !!other_players)
    return;

  self->other_players = !!other_players;
  update_player_watch (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OTHER_PLAYERS]);
}

/**
 * supple_interruptions_check:
 * @self: a watch
 *
 * Looks at the clocks whether the machine has slept since the last look, and interrupts if it has,
 * unless that was told when it fell asleep. Costs two readings of a clock, and nothing at all while
 * not watching. To be called before a session is brought up to date.
 */
void
supple_interruptions_check (SuppleInterruptions *self)
{
  g_return_if_fail (SUPPLE_IS_INTERRUPTIONS (self));

  if (!self->watching)
    return;

  gint64   slept_us = get_slept_us (self);
  gboolean slept = slept_us - self->slept_us >= SLEEP_MIN_US;
  gboolean told = self->asleep;

  if (!slept)
    return;

  self->slept_us = slept_us;
  self->asleep = FALSE;

  if (!told)
    interrupt (self, SUPPLE_INTERRUPTION_SLEEP);
}
