/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-command-line.h"

#include <glib/gi18n.h>

#include "library/supple-file-check.h"
#include "ui/supple-handout.h"
#include "ui/supple-illustration.h"
#include "ui/supple-recording.h"
#include "ui/supple-words.h"

/* Exit status of a wrong call, as most programs have it. */
#define STATUS_USAGE 2

/* A file that was to be checked is not right. */
#define STATUS_FAULTS 1

/* “Not handled here”: go on and open the window. */
#define STATUS_GO_ON (-1)

/**
 * supple_command_line_add_options:
 * @application: the program
 *
 * Tells @application which options there are.
 */
void
supple_command_line_add_options (GApplication *application)
{
  static const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, NULL,
      N_ ("List routines and stretches: id, title, length at your breath"), NULL },
    { "timeline", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Print the timeline of a routine or stretch, one segment a line"), N_ ("ID") },
    { "inhale", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Breathe in for so many seconds, 2 to 6"), N_ ("SECONDS") },
    { "exhale", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Breathe out for so many seconds, 2 to 10"), N_ ("SECONDS") },
    { "start", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Start a routine"), N_ ("ID") },
    { "check", 0, 0, G_OPTION_ARG_NONE, NULL,
      N_ ("Check the files given, and print what is wrong as file:line:column"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL,
      N_ ("The routine, or the file with one, to open"), N_ ("ID or FILE") },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
  supple_illustration_add_options (application);
  supple_recording_add_options (application);
  supple_handout_add_options (application);
}

static int
complain_id (SuppleLibrary *library,
             const char    *id,
             gboolean       routines_only)
{
  g_autoptr (GString) known = g_string_new (NULL);
  GListModel *lists[] = {
    supple_library_get_routines (library),
    routines_only ? NULL : supple_library_get_exercises (library),
  };

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; lists[l] != NULL && i < g_list_model_get_n_items (lists[l]); i++)
      {
        g_autoptr (GObject) item = g_list_model_get_item (lists[l], i);
        g_autofree char *item_id = NULL;

        g_object_get (item, "id", &item_id, NULL);
        g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", item_id);
      }

  g_printerr ("supple: there is no “%s”; there is: %s\n", id, known->str);

  return STATUS_USAGE;
}

static gboolean
parse_seconds (GVariantDict *options,
               const char   *name,
               double       *seconds)
{
  const char *text;
  char       *end;

  if (!g_variant_dict_lookup (options, name, "&s", &text))
    return TRUE;

  *seconds = g_ascii_strtod (text, &end);

  if (end != text && *end == '\0')
    return TRUE;

  g_printerr ("supple: --%s wants seconds, such as 4 or 4.5, not “%s”\n", name, text);
  return FALSE;
}

/* The options given on the command line go before the settings. */
static gboolean
parse_pace (GVariantDict     *options,
            SuppleBreathPace *pace)
{
  double in_s = (double) pace->in_us / G_USEC_PER_SEC;
  double out_s = (double) pace->out_us / G_USEC_PER_SEC;
  g_autoptr (GError) error = NULL;

  if (!parse_seconds (options, "inhale", &in_s) || !parse_seconds (options, "exhale", &out_s))
    return FALSE;

  if (supple_breath_pace_from_seconds (pace, in_s, out_s, &error))
    return TRUE;

  g_printerr ("supple: %s\n", error->message);
  return FALSE;
}

static SuppleRoutine *
routine_of_exercise (SuppleExercise *exercise)
{
  g_autoptr (SuppleStep) step =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise,
                  "dose", supple_exercise_get_dose (exercise), NULL);

  return supple_routine_new_single (step);
}

static void
print_item (const char                  *kind,
            const char                  *id,
            const char                  *title,
            SuppleRoutine               *routine,
            const SuppleTimelineOptions *pacing)
{
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, pacing);
  g_autofree char *length = supple_words_clock (supple_timeline_get_duration_us (timeline));

  g_print ("%s\t%s\t%s\t%s\n", kind, id, title, length);
}

static int
print_list (SuppleLibrary               *library,
            const SuppleTimelineOptions *pacing)
{
  GListModel *routines = supple_library_get_routines (library);
  GListModel *exercises = supple_library_get_exercises (library);

  g_print ("kind\tid\ttitle\tlength\n");

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      print_item ("routine", supple_routine_get_id (routine), supple_routine_get_title (routine),
                  routine, pacing);
    }

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);
      g_autoptr (SuppleRoutine) routine = routine_of_exercise (exercise);

      print_item ("stretch", supple_exercise_get_id (exercise),
                  supple_exercise_get_title (exercise), routine, pacing);
    }

  return 0;
}

static const char *
phase_name (const SuppleSegment *segment,
            SuppleExercise      *exercise)
{
  if (segment->phase != SUPPLE_NO_PHASE)
    return supple_phase_get_id (supple_exercise_get_phase (exercise, segment->phase));

  return supple_enum_nick (SUPPLE_TYPE_SEGMENT_KIND, segment->kind);
}

static void
print_segment (SuppleRoutine       *routine,
               const SuppleSegment *segment)
{
  SuppleExercise *exercise =
    supple_step_get_exercise (supple_routine_get_step (routine, segment->step));
  char start[G_ASCII_DTOSTR_BUF_SIZE], length[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (start, sizeof start, "%.3f", (double) segment->start_us / G_USEC_PER_SEC);
  g_ascii_formatd (length, sizeof length, "%.3f", (double) segment->duration_us / G_USEC_PER_SEC);
  g_print ("%s\t%s\t%u\t%s\t%u\t%s\t%s\t%s\n", start, length, segment->step + 1,
           supple_exercise_get_id (exercise), segment->repetition,
           supple_enum_nick (SUPPLE_TYPE_SIDE, segment->side), phase_name (segment, exercise),
           supple_enum_nick (SUPPLE_TYPE_BREATH, segment->breath));
}

/* A stretch is a routine of one step. */
static SuppleTimeline *
lay_out (SuppleLibrary               *library,
         const char                  *id,
         const SuppleTimelineOptions *pacing)
{
  SuppleExercise *exercise = supple_library_get_exercise (library, id);
  SuppleRoutine  *known = supple_library_get_routine (library, id);
  g_autoptr (SuppleRoutine) routine = NULL;

  if (known != NULL)
    routine = g_object_ref (known);
  else if (exercise != NULL)
    routine = routine_of_exercise (exercise);
  else
    return NULL;

  return supple_timeline_new (routine, pacing);
}

static int
print_timeline (SuppleLibrary               *library,
                const char                  *id,
                const SuppleTimelineOptions *pacing)
{
  g_autoptr (SuppleTimeline) timeline = lay_out (library, id, pacing);

  if (timeline == NULL)
    return complain_id (library, id, FALSE);

  g_print ("start s\tlength s\tstep\texercise\trepetition\tside\tphase\tbreath\n");

  for (guint i = 0; i < supple_timeline_get_n_segments (timeline); i++)
    print_segment (supple_timeline_get_routine (timeline),
                   supple_timeline_get_segment (timeline, i));

  return 0;
}

static int
record (GVariantDict                *options,
        SuppleLibrary               *library,
        const SuppleTimelineOptions *pacing,
        SuppleSoundOptions          *sound)
{
  const char *id;

  if (!g_variant_dict_lookup (options, "render-audio", "&s", &id))
    return supple_recording_check_unused (options);

  g_autoptr (SuppleTimeline) timeline = lay_out (library, id, pacing);

  if (timeline == NULL)
    return complain_id (library, id, FALSE);

  return supple_recording_run (options, timeline, sound);
}

static int
write_sheet (GVariantDict                *options,
             SuppleLibrary               *library,
             const SuppleTimelineOptions *pacing)
{
  const char *id;

  if (!g_variant_dict_lookup (options, "sheet", "&s", &id))
    return supple_handout_check_unused (options);

  g_autoptr (SuppleTimeline) timeline = lay_out (library, id, pacing);

  if (timeline == NULL)
    return complain_id (library, id, FALSE);

  return supple_handout_run (options, supple_timeline_get_routine (timeline), pacing);
}

/* A file that cannot be read must not go unnoticed, nor get in the way of the others. */
static void
tell_faults (SuppleLibrary *library)
{
  GListModel *faults = supple_library_get_faults (library);

  for (guint i = 0; i < g_list_model_get_n_items (faults); i++)
    {
      g_autoptr (SuppleFault) fault = g_list_model_get_item (faults, i);

      g_printerr ("supple: left out %s\n", supple_fault_get_detail (fault));
    }
}

/* Every file, whatever is wrong with the one before. */
static int
check_files (GVariantDict  *options,
             SuppleLibrary *library)
{
  g_autofree const char **files = NULL;
  int                     status = 0;

  if (!g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &files))
    {
      g_printerr ("supple: --check wants the files to check\n");
      return STATUS_USAGE;
    }

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (files[i]);
      g_autofree char *name = g_filename_display_name (files[i]);
      g_auto (GStrv) faults = supple_file_check (file, name, library);

      for (guint f = 0; faults[f] != NULL; f++)
        g_print ("%s\n", faults[f]);

      if (faults[0] != NULL)
        status = STATUS_FAULTS;
    }

  return status;
}

/* What the window is asked to open must exist, and be one thing. */
static int
check_routines (GVariantDict  *options,
                SuppleLibrary *library)
{
  g_autofree const char **rest = NULL;
  const char             *start = NULL;

  g_variant_dict_lookup (options, "start", "&s", &start);
  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &rest);

  if (rest != NULL && (start != NULL || rest[1] != NULL))
    {
      g_printerr ("supple: one routine at a time, please; “%s” is one too many\n",
                  start != NULL ? rest[0] : rest[1]);
      return STATUS_USAGE;
    }

  const char *id = start != NULL ? start : rest != NULL ? rest[0]
                                                        : NULL;

  if (id == NULL || supple_library_get_routine (library, id) != NULL)
    return STATUS_GO_ON;

  g_autoptr (GFile) file = g_file_new_for_commandline_arg (id);

  if (start != NULL || !g_file_query_exists (file, NULL))
    return complain_id (library, id, TRUE);

  return STATUS_GO_ON;
}

/**
 * supple_command_line_run:
 * @options: what was given
 * @library: the routines and stretches there are
 * @pacing: the pace of the settings
 * @sound: the sounds of the settings
 *
 * Does what needs no window.
 *
 * Returns: an exit status: 0; 2 where the call was wrong and 1 where a file could not be
 *   written, which is told on standard error, or where a file that was to be checked is
 *   not right; −1 if a window is to be opened
 */
int
supple_command_line_run (GVariantDict                *options,
                         SuppleLibrary               *library,
                         const SuppleTimelineOptions *pacing,
                         SuppleSoundOptions          *sound)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), 1);

  SuppleTimelineOptions timed = *pacing;
  const char           *id;
  int                   status;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("supple %s\n", SUPPLE_VERSION);
      return 0;
    }

  if (g_variant_dict_contains (options, "check"))
    return check_files (options, library);

  tell_faults (library);

  if (!parse_pace (options, &timed.pace))
    return STATUS_USAGE;

  if (g_variant_dict_contains (options, "list"))
    return print_list (library, &timed);

  if (g_variant_dict_lookup (options, "timeline", "&s", &id))
    return print_timeline (library, id, &timed);

  status = write_sheet (options, library, &timed);

  if (status == STATUS_GO_ON)
    status = supple_illustration_run (options, library);

  if (status == STATUS_GO_ON)
    status = record (options, library, &timed, sound);

  return status == STATUS_GO_ON ? check_routines (options, library) : status;
}
