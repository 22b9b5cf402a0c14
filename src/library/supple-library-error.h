/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleLibraryError:
 * @SUPPLE_LIBRARY_ERROR_FILE: it is no plain file, or cannot be opened
 * @SUPPLE_LIBRARY_ERROR_TOO_LARGE: it is far larger than such a file can be
 * @SUPPLE_LIBRARY_ERROR_ENCODING: it is not UTF-8
 * @SUPPLE_LIBRARY_ERROR_SYNTAX: it is not well-formed XML, or ends too soon
 * @SUPPLE_LIBRARY_ERROR_VERSION: it is of a format version that we do not know
 * @SUPPLE_LIBRARY_ERROR_STRUCTURE: something is missing, double or out of place
 * @SUPPLE_LIBRARY_ERROR_VALUE: a word, a number or a text is not allowed
 * @SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE: a routine asks for an exercise that is not there
 * @SUPPLE_LIBRARY_ERROR_TAKEN: something else has the same id
 * @SUPPLE_LIBRARY_ERROR_PHOTO: a photo is none, or too large
 *
 * What can be wrong with an exercise or a routine file. Messages are English,
 * for the log and for `--check`: “file:line:column: what is wrong; what would be right”.
 */
typedef enum
{
  SUPPLE_LIBRARY_ERROR_FILE,
  SUPPLE_LIBRARY_ERROR_TOO_LARGE,
  SUPPLE_LIBRARY_ERROR_ENCODING,
  SUPPLE_LIBRARY_ERROR_SYNTAX,
  SUPPLE_LIBRARY_ERROR_VERSION,
  SUPPLE_LIBRARY_ERROR_STRUCTURE,
  SUPPLE_LIBRARY_ERROR_VALUE,
  SUPPLE_LIBRARY_ERROR_UNKNOWN_EXERCISE,
  SUPPLE_LIBRARY_ERROR_TAKEN,
  SUPPLE_LIBRARY_ERROR_PHOTO,
} SuppleLibraryError;

#define SUPPLE_LIBRARY_ERROR (supple_library_error_quark ())

GQuark supple_library_error_quark (void);

G_END_DECLS
