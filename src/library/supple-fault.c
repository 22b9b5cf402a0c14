/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-fault.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "library/supple-library-error.h"

/**
 * SuppleFault:
 *
 * A file that the library had to leave out, and why. Immutable.
 *
 * The message is for people, in their language. The detail is for whoever is to
 * repair the file, in English. Line and column are 0 where the fault is not at
 * one place in the file.
 */
struct _SuppleFault
{
  SuppleRecord parent_instance;

  char *place;
  guint line;
  guint column;
  char *message;
  char *detail;
};

G_DEFINE_FINAL_TYPE (SuppleFault, supple_fault, SUPPLE_TYPE_RECORD)

static const SuppleField fields[] = {
  SUPPLE_FIELD (SuppleFault, place, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleFault, line, SUPPLE_UINT),
  SUPPLE_FIELD (SuppleFault, column, SUPPLE_UINT),
  SUPPLE_FIELD (SuppleFault, message, SUPPLE_STRING),
  SUPPLE_FIELD (SuppleFault, detail, SUPPLE_STRING),
};

static void
supple_fault_class_init (SuppleFaultClass *klass)
{
  supple_record_class_install_fields (SUPPLE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
supple_fault_init (SuppleFault *self)
{
}

static const char *
message_for (SuppleLibraryError code)
{
  switch (code)
    {
    case SUPPLE_LIBRARY_ERROR_TOO_LARGE:
      return _ ("It is too large for a stretch or a routine.");

    case SUPPLE_LIBRARY_ERROR_ENCODING:
      /* Translators: UTF-8 is the name of a text encoding. */
      return _ ("Its letters are garbled. It has to be saved as UTF-8.");

    case SUPPLE_LIBRARY_ERROR_SYNTAX:
      return _ ("It is damaged, or its end is missing.");

    case SUPPLE_LIBRARY_ERROR_VERSION:
      return _ ("It was made for a newer version of Supple.");

    case SUPPLE_LIBRARY_ERROR_STRUCTURE:
      return _ ("Something in it is missing or out of place.");

    case SUPPLE_LIBRARY_ERROR_VALUE:
      return _ ("It has a word or a number in it that cannot be right.");

    case SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE:
      return _ ("It asks for a stretch that is not here.");

    case SUPPLE_LIBRARY_ERROR_TAKEN:
      return _ ("Another stretch or routine has the same id already.");

    case SUPPLE_LIBRARY_ERROR_PHOTO:
      return _ ("A photo in it is no photo, or is too large.");

    case SUPPLE_LIBRARY_ERROR_FILE:
    default:
      return _ ("It cannot be opened.");
    }
}

/**
 * supple_fault_new:
 * @place: the file, as people find it again
 * @error: why it was left out; in the domain %SUPPLE_LIBRARY_ERROR the message
 *   begins with @place, the line and the column, or with @place alone
 *
 * Returns: (transfer full): what to tell about it
 */
SuppleFault *
supple_fault_new (const char   *place,
                  const GError *error)
{
  SuppleLibraryError code = SUPPLE_LIBRARY_ERROR_FILE;
  guint64            line = 0, column = 0;

  g_return_val_if_fail (place != NULL && error != NULL, NULL);

  if (error->domain == SUPPLE_LIBRARY_ERROR)
    code = (SuppleLibraryError) error->code;

  if (g_str_has_prefix (error->message, place) && error->message[strlen (place)] == ':')
    {
      const char *numbers = error->message + strlen (place) + 1;
      char       *rest = NULL;

      line = g_ascii_strtoull (numbers, &rest, 10);

      if (*rest == ':')
        column = g_ascii_strtoull (rest + 1, NULL, 10);
    }

  return g_object_new (SUPPLE_TYPE_FAULT,
                       "place", place,
                       "line", (guint) line,
                       "column", (guint) column,
                       "message", message_for (code),
                       "detail", error->message,
                       NULL);
}

const char *
supple_fault_get_place (SuppleFault *self)
{
  g_return_val_if_fail (SUPPLE_IS_FAULT (self), NULL);

  return self->place;
}

const char *
supple_fault_get_message (SuppleFault *self)
{
  g_return_val_if_fail (SUPPLE_IS_FAULT (self), NULL);

  return self->message;
}

const char *
supple_fault_get_detail (SuppleFault *self)
{
  g_return_val_if_fail (SUPPLE_IS_FAULT (self), NULL);

  return self->detail;
}

guint
supple_fault_get_line (SuppleFault *self)
{
  g_return_val_if_fail (SUPPLE_IS_FAULT (self), 0);

  return self->line;
}

guint
supple_fault_get_column (SuppleFault *self)
{
  g_return_val_if_fail (SUPPLE_IS_FAULT (self), 0);

  return self->column;
}
