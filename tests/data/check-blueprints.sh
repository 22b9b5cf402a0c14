#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-blueprints.sh FOLDER: every Blueprint file below FOLDER is written as the formatter writes it.
set -eu

files=$(find "$1/" -name '*.blp' | sort)
if [ -z "$files" ]; then
  echo "no Blueprint file below $1" >&2
  exit 1
fi

# Paths in the checkout hold no white space below src/.
# shellcheck disable=SC2086
blueprint-compiler format $files
