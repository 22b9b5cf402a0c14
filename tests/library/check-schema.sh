#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: check-schema.sh SCHEMA FOLDER-OR-FILE
#
# Every XML file there follows the RELAX NG schema, and has the name of its id.
set -eu

schema=$1
if [ -f "$2" ]; then
  exec xmllint --noout --relaxng "$schema" "$2"
fi

set -- "$2"/*.xml
xmllint --noout --relaxng "$schema" "$@"

for file; do
  id=$(xmllint --xpath 'string(/*/@id)' "$file")
  [ "$id" = "$(basename "$file" .xml)" ] || { echo "$file: its id is $id" >&2; exit 1; }
done
