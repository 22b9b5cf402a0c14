#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-help.sh FOLDER LANGUAGE: the pages of the help are valid, their links lead somewhere, each can be reached,
# and in a language other than C nothing is left untranslated.
set -eu

help=$1
language=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$language" = C ]; then
  pages=$help/C
else
  itstool --output "$work/help.pot" "$help"/C/*.page
  msgmerge --quiet --no-fuzzy-matching --output-file="$work/merged.po" "$help/$language/$language.po" "$work/help.pot"
  msgfmt --check --output-file="$work/help.mo" "$work/merged.po"
  left=$(msgattrib --untranslated "$work/merged.po"; msgattrib --only-fuzzy "$work/merged.po")
  if [ -n "$left" ]; then
    printf 'not translated:\n%s\n' "$left" >&2
    exit 1
  fi
  pages=$work/pages
  mkdir "$pages"
  itstool --lang "$language" --merge "$work/help.mo" --output "$pages" "$help"/C/*.page
fi

faults=0
yelp-check validate --strict "$pages"/*.page || faults=1
# The other checks print what is wrong and still end well.
for check in ids links media orphans; do
  found=$(yelp-check "$check" "$pages"/*.page) || faults=1
  if [ -n "$found" ]; then
    printf '%s: %s\n' "$check" "$found" >&2
    faults=1
  fi
done
exit "$faults"
