/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-handout.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include "figure/supple-figure-style.h"
#include "ui/sheet/supple-sheet-file.h"

#define STATUS_FAILED 1
#define STATUS_USAGE  2
#define STATUS_GO_ON  (-1)

static const struct
{
  const char *option;
  const char *name;
} papers[] = {
  { "a4", GTK_PAPER_NAME_A4 },
  { "letter", GTK_PAPER_NAME_LETTER },
};

/**
 * supple_handout_add_options:
 * @application: the program
 *
 * Tells @application the options for putting a routine on paper. The file itself is given by
 * --output, as for a picture, and the look of the figure by --look.
 */
void
supple_handout_add_options (GApplication *application)
{
  static const GOptionEntry entries[] = {
    { "sheet", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Write a sheet to print and hand out, as the PDF given by --output"), N_ ("ID") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Paper of the sheet: a4 or letter"),
      N_ ("PAPER") },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
}

static gboolean
parse_paper (GVariantDict       *options,
             SuppleSheetOptions *sheet)
{
  const char *name = gtk_paper_size_get_default ();
  const char *given = NULL;

  if (g_variant_dict_lookup (options, "paper", "&s", &given))
    {
      name = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
        if (g_str_equal (papers[i].option, given))
          name = papers[i].name;

      if (name == NULL)
        {
          g_printerr ("supple: --paper has no “%s”; there is: a4, letter\n", given);
          return FALSE;
        }
    }

  GtkPaperSize *size = gtk_paper_size_new (name);

  sheet->width = gtk_paper_size_get_width (size, GTK_UNIT_POINTS);
  sheet->height = gtk_paper_size_get_height (size, GTK_UNIT_POINTS);
  gtk_paper_size_free (size);

  return TRUE;
}

static gboolean
parse_look (GVariantDict       *options,
            SuppleSheetOptions *sheet)
{
  const char *text;
  guint64     look;

  if (!g_variant_dict_lookup (options, "look", "&s", &text))
    return TRUE;

  if (g_ascii_string_to_unsigned (text, 10, 1, SUPPLE_LOOKS, &look, NULL))
    {
      sheet->look = (guint) look - 1;
      return TRUE;
    }

  g_printerr ("supple: --look wants a whole number from 1 to %d, not “%s”\n", SUPPLE_LOOKS, text);
  return FALSE;
}

static gboolean
parse_output (GVariantDict *options,
              const char  **path)
{
  if (!g_variant_dict_lookup (options, "output", "^&ay", path))
    {
      g_printerr ("supple: --sheet wants --output FILE.pdf\n");
      return FALSE;
    }

  if (supple_sheet_file_knows (*path))
    return TRUE;

  g_printerr ("supple: --output wants a name that ends in .pdf, not “%s”\n", *path);
  return FALSE;
}

/* What belongs to a picture or to sound means nothing for a sheet. */
static gboolean
check_others (GVariantDict *options)
{
  static const struct
  {
    const char *name, *owner;
  } others[] = {
    { "phase", "illustrate" },
    { "side", "illustrate" },
    { "at", "illustrate" },
    { "style", "illustrate" },
    { "size", "illustrate" },
    { "cues", "render-audio" },
  };

  if (g_variant_dict_contains (options, "illustrate") ||
      g_variant_dict_contains (options, "render-audio"))
    {
      g_printerr ("supple: one at a time, please: --sheet, --illustrate or --render-audio\n");
      return FALSE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_variant_dict_contains (options, others[i].name))
      {
        g_printerr ("supple: --%s goes with --%s\n", others[i].name, others[i].owner);
        return FALSE;
      }

  return TRUE;
}

/**
 * supple_handout_check_unused:
 * @options: what was given
 *
 * Complains of what means nothing without --sheet.
 *
 * Returns: an exit status, −1 if there is nothing to complain of
 */
int
supple_handout_check_unused (GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "paper"))
    return STATUS_GO_ON;

  g_printerr ("supple: --paper goes with --sheet\n");
  return STATUS_USAGE;
}

/**
 * supple_handout_run:
 * @options: what was given
 * @routine: what the sheet is about
 * @pacing: how the person breathes
 *
 * Writes a sheet into a file. Needs no display.
 *
 * Returns: an exit status: 0, 2 where the call was wrong or 1 where the file could not be
 *   written, both told on standard error
 */
int
supple_handout_run (GVariantDict                *options,
                    SuppleRoutine               *routine,
                    const SuppleTimelineOptions *pacing)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine) && pacing != NULL, STATUS_FAILED);

  SuppleSheetOptions sheet = { .pacing = *pacing };
  const char        *path;
  g_autoptr (GError) error = NULL;

  sheet.mirrored = gtk_get_locale_direction () == GTK_TEXT_DIR_RTL;

  if (!check_others (options) || !parse_paper (options, &sheet) || !parse_look (options, &sheet) ||
      !parse_output (options, &path))
    return STATUS_USAGE;

  if (supple_sheet_file_write (path, routine, &sheet, &error))
    return 0;

  g_printerr ("supple: %s\n", error->message);
  return STATUS_FAILED;
}
