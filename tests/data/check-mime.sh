#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: check-mime.sh MIME-FILE DESKTOP-FILE
#
# Once installed, the desktop knows what a .supple file is, and that Supple opens it.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data"

mkdir -p "$XDG_DATA_HOME/mime/packages" "$XDG_DATA_HOME/applications"
# Whatever cannot be started opens nothing.
ln -s /bin/true "$folder/supple"
export PATH="$folder:$PATH"
cp "$1" "$XDG_DATA_HOME/mime/packages/"
cp "$2" "$XDG_DATA_HOME/applications/"
update-mime-database "$XDG_DATA_HOME/mime"
update-desktop-database "$XDG_DATA_HOME/applications"

echo '<supple version="1"/>' >"$folder/week 2.supple"
type=$(gio info -a standard::content-type "$folder/week 2.supple" | sed -n 's/.*content-type: //p')
[ "$type" = application/x-supple ] || { echo "a .supple file is $type" >&2; exit 1; }
gio mime "$type" | grep -q "$(basename "$2")" || { echo "nothing opens $type" >&2; exit 1; }
