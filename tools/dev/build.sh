# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is done in the chosen place: building, running, testing, taking pictures.

# build/native and build/root lie side by side, so the two places never disturb each other.
set_folders () {
  build=$repo/build/$place
  prefix=$build/install
  logs=$repo/build/logs
  pictures=$repo/build/pictures
  processes=$(($(nproc) * 2)) # tests of sound and of windows wait more than they compute
}

is_set_up () {
  [ -f "$1/build.ninja" ] && [ -f "$1/meson-private/coredata.dat" ]
}

# set_up FOLDER OPTION...: configures FOLDER if it is not, or was with other options or by another checkout.
set_up () {
  folder=$1
  shift
  if ! is_set_up "$folder" || [ "$(cat "$folder/options" 2>/dev/null)" != "$repo $*" ]; then
    say "setting up $folder (once)"
    rm -rf "$folder"
    step setup "setting up the build" "repair what the last lines name, then call ./dev again" \
      meson setup "$folder" "$@"
    echo "$repo $*" >"$folder/options"
  fi
}

build () {
  set_folders
  set_up "$build" --prefix="$prefix" --buildtype=debugoptimized -Db_colorout=auto
  step compile "compiling" "repair what the compiler names above, then call ./dev again" ninja -C "$build" --quiet
  step install "installing into $prefix" "./dev clean, then call ./dev again" \
    meson install -C "$build" --quiet --only-changed --no-rebuild
  export PATH="$prefix/bin:$PATH" XDG_DATA_DIRS="$prefix/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
}

has_display () {
  [ "${DISPLAY:-}" ] || {
    [ "${WAYLAND_DISPLAY:-}" ] && [ -S "$(cd "${XDG_RUNTIME_DIR:-/}" && readlink -f "$WAYLAND_DISPLAY")" ]
  }
}

has_session_bus () {
  [ "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-}/bus" ]
}

# Lists, timelines and the like are printed; only a routine, a stretch and --start open a window.
needs_window () {
  case ${1:---start} in
    --start | --start=*) true ;;
    -*) false ;;
    *) true ;;
  esac
}

run_supple () {
  if ! needs_window "$@"; then
    supple "$@"
  elif ! has_display; then
    say "there is no display here, so these are pictures of every screen:"
    take_pictures
  elif ! has_session_bus; then
    dbus-run-session -- supple "$@"
  else
    supple "$@"
  fi
}

take_pictures () {
  rm -rf "$pictures"
  mkdir -p "$pictures"
  step pictures "taking the pictures" "./dev test walk shows the walk through the screens in full" \
    python3 "$tools/meson_tests.py" run walk "$build" "SUPPLE_PICTURES=$pictures"
  find "$pictures" -type f -name '*.png' | sort
}

# run_tests [NAME...]: every test, then a summary; or the named ones, in full.
run_tests () {
  if [ $# -gt 0 ]; then
    chosen=$(python3 "$tools/meson_tests.py" choose "$build" "$@") || exit 2
    # shellcheck disable=SC2086 # one word for each test
    meson test -C "$build" --no-rebuild --verbose $chosen || exit 1
    return
  fi
  status=0
  meson test -C "$build" --no-rebuild --num-processes "$processes" >"$logs/test.log" 2>&1 </dev/null || status=1
  test_memory || status=1
  for verb in report count; do
    python3 "$tools/meson_tests.py" $verb "$build" "$build-sanitized" >"$repo/build/test-$verb" || status=1
  done
  cat "$repo/build/test-report" >&2
  [ $status = 0 ] || say "to go on: ./dev test NAME runs the tests of that name and shows all they print"
  exit $status
}

# The unit tests once more, in a build of their own that stops at a leak or a stray pointer.
test_memory () {
  set_up "$build-sanitized" --buildtype=debugoptimized -Db_colorout=auto \
    -Db_sanitize=address,undefined -Db_lundef=false -Dwerror=false
  # Which tests there are is known once meson has read what changed.
  step setup-sanitized "setting up the build that watches memory" "repair what the last lines name, then call ./dev again" \
    ninja -C "$build-sanitized" --quiet build.ninja
  # shellcheck disable=SC2046 # one word for each target
  step compile-sanitized "compiling, to watch memory," "repair what the compiler names above, then call ./dev again" \
    ninja -C "$build-sanitized" --quiet $(python3 "$tools/meson_tests.py" targets unit "$build-sanitized")
  meson test -C "$build-sanitized" --no-rebuild --num-processes "$processes" --suite unit >"$logs/test-memory.log" 2>&1 </dev/null
}

open_shell () {
  say "built in $build, installed in $prefix; leave with exit"
  exec bash --norc
}
