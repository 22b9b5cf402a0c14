# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where to build: natively, or in the private root. SUPPLE_PLACE=native or =root forces one.

gtk_needed=4.18
adwaita_needed=1.7
logs=$repo/build/logs

# The names in a package list, without the reasons given behind them.
packages_in () {
  sed 's/#.*//; s/[[:space:]]*$//; /^$/d' "$tools/packages/$1"
}

# is_native_ready VERB: can this system do VERB as it is?
is_native_ready () {
  have gcc meson ninja pkg-config msgfmt itstool blueprint-compiler glib-compile-schemas gtk4-update-icon-cache &&
    pkg-config --exists "gtk4 >= $gtk_needed" "libadwaita-1 >= $adwaita_needed" \
      gstreamer-1.0 gstreamer-app-1.0 gstreamer-audio-1.0 || return 1
  case $1 in
    test) have Xvfb dbus-run-session clang-format xmllint yelp-check appstreamcli desktop-file-validate ;;
    run | pictures) [ "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || have Xvfb dbus-run-session ;;
  esac
}

is_at_least () { # is_at_least VERSION WANTED
  [ "$1" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

package_manager () {
  for manager in apt-get dnf pacman; do
    if have "$manager"; then echo "$manager"; return; fi
  done
}

# The version of a package that the package manager would install, without epoch and revision; nothing if none.
offered_version () {
  case $1 in
    apt-get) apt-cache policy "$2" 2>/dev/null | sed -n 's/^ *Candidate: \([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p' ;;
    dnf) dnf --quiet repoquery --latest-limit=1 --queryformat '%{version}\n' "$2" 2>/dev/null | tail -n 1 ;;
    pacman) pacman -Si "$2" 2>/dev/null | sed -n 's/^Version *: \([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p' ;;
  esac
}

# apt can offer nothing before it has lists of packages, as in a fresh container.
fetch_apt_lists () {
  [ -z "$(apt-cache policy libgtk-4-dev 2>/dev/null)" ] || return 0
  step apt-update "fetching the lists of packages" "run apt-get update yourself and look at what it says" \
    as_root apt-get update
}

offers_native () {
  case $1 in
    apt-get) fetch_apt_lists; gtk=libgtk-4-dev adwaita=libadwaita-1-dev ;;
    dnf) gtk=gtk4-devel adwaita=libadwaita-devel ;;
    pacman) gtk=gtk4 adwaita=libadwaita ;;
    *) return 1 ;;
  esac
  is_at_least "$(offered_version "$1" $gtk)" $gtk_needed &&
    is_at_least "$(offered_version "$1" $adwaita)" $adwaita_needed
}

install_with () { # install_with MANAGER PACKAGE...
  manager=$1
  shift
  case $manager in
    apt-get) set -- env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@" ;;
    dnf) set -- dnf install --assumeyes --setopt=install_weak_deps=False "$@" ;;
    pacman) set -- pacman -S --needed --noconfirm "$@" ;;
  esac
  step install "installing packages" "run this yourself and look at what it says: $*" as_root "$@"
}

install_native () {
  case $1 in
    apt-get) list=$(packages_in debian) ;;
    dnf) list=$(packages_in fedora) ;;
    pacman) list=$(packages_in arch) ;;
  esac
  may_install "these packages will be installed with $1, as far as they are missing: $(echo "$list" | tr '\n' ' ')"
  # shellcheck disable=SC2086 # one word for each package
  install_with "$1" $list
}

choose_place () {
  place=${SUPPLE_PLACE:-}
  case $place in
    native | root) return ;;
    '') ;;
    *) die "SUPPLE_PLACE is \"$place\"; it may be native or root" ;;
  esac
  manager=$(package_manager)
  if is_native_ready "$verb"; then
    place=native
  elif root_exists; then
    place=root
  elif offers_native "$manager"; then
    install_native "$manager"
    place=native
  else
    place=root
  fi
}
