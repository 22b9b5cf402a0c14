# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How ./dev speaks, asks, and runs a step that is only worth reading about when it fails.

say () {
  if [ -t 2 ]; then printf '\033[1mdev:\033[0m %s\n' "$*" >&2; else printf 'dev: %s\n' "$*" >&2; fi
}

die () {
  say "$*"
  exit 1
}

have () { # have PROGRAM...: are all of them there?
  for program; do
    command -v "$program" >/dev/null 2>&1 || return 1
  done
}

# may_install WHAT: asks whoever sits at the terminal; with --yes, in CI, and where nobody can be asked, goes ahead.
may_install () {
  say "$1"
  if [ "$yes" ] || ! [ -t 0 ] || ! [ -t 2 ]; then return 0; fi
  printf 'Go ahead? [Y/n] ' >&2
  read -r answer
  case $answer in
    '' | [Yy]*) ;;
    *) die "nothing was installed. To go on: install those packages yourself, then call ./dev again" ;;
  esac
}

as_root () {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif have sudo; then
    sudo "$@"
  else
    echo "this must be run as root, and there is no sudo: $*"
    return 1
  fi
}

# step NAME WHAT GO_ON COMMAND...: runs COMMAND into the log NAME. When it fails, says WHAT failed, shows why, and
# says how to GO_ON.
step () {
  log=$logs/$1.log what=$2 go_on=$3
  shift 3
  mkdir -p "$logs"
  "$@" >"$log" 2>&1 </dev/null && return 0
  say "$what failed. The end of $log:"
  tail -n 40 "$log" | cut -c 1-300 | sed 's/^/    /' >&2
  die "to go on: $go_on"
}
