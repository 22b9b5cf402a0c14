#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-translation.sh ROOT LANGUAGE: the translation is well formed and complete, measured on a template that is
# made afresh from the sources, as meson's preset "glib" makes it.
set -eu

root=$1
language=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

GETTEXTDATADIRS=$root/data/library xgettext --directory="$root" --files-from="$root/po/POTFILES.in" \
  --output="$work/supple.pot" --from-code=UTF-8 --add-comments \
  --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 --keyword=g_dcgettext:2 \
  --keyword=g_dngettext:2,3 --keyword=g_dpgettext2:2c,3 \
  --flag=N_:1:pass-c-format --flag=C_:2:pass-c-format --flag=NC_:2:pass-c-format \
  --flag=g_dngettext:2:pass-c-format --flag=g_strdup_printf:1:c-format --flag=g_string_printf:2:c-format \
  --flag=g_string_append_printf:2:c-format --flag=g_error_new:3:c-format --flag=g_set_error:4:c-format \
  2>"$work/log" || { cat "$work/log" >&2; exit 1; }

msgmerge --quiet --no-fuzzy-matching --output-file="$work/merged.po" "$root/po/$language.po" "$work/supple.pot"
msgfmt --check --check-accelerators=_ --statistics --output-file="$work/supple.mo" "$work/merged.po"

left=$(msgattrib --untranslated --no-obsolete "$work/merged.po"; msgattrib --only-fuzzy --no-obsolete "$work/merged.po")
if [ -n "$left" ]; then
  printf 'not translated:\n%s\n' "$left" >&2
  exit 1
fi
