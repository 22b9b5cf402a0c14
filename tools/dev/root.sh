# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private Debian 13: made once in the cache folder, given the packages that a newer list adds, entered, removed.
# Nothing outside the cache folder is changed but, if it is missing, the tool that makes the root.

cache=${SUPPLE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/supple}
root=$cache/debian13
root_packages=$root.packages # what is installed in it; written last, so a root without it is half made
suite=trixie

root_exists () {
  [ -d "$root" ] && [ -f "$root_packages" ]
}

# ---- namespaces ----

may_mount () {
  [ "$(id -u)" != 0 ] || unshare --mount --propagation private true 2>/dev/null
}

# Runs a command as root (for an ordinary user: the root of a namespace of theirs) where mounts and processes are its
# own, so that none outlives it. Should ./dev itself be killed, setpriv passes that on.
in_namespaces () {
  set -- --mount --propagation private --pid --fork --kill-child -- "$@"
  [ "$(id -u)" = 0 ] || set -- --user --map-root-user --map-auto "$@"
  setpriv --pdeathsig KILL unshare "$@"
}

check_namespaces () {
  [ "$(id -u)" != 0 ] || return 0
  if ! have newuidmap && have apt-get; then
    may_install "the package uidmap will be installed: it lets you have a private Debian without being root"
    install_with apt-get uidmap
  fi
  unshare --user --map-root-user --map-auto --mount true 2>/dev/null ||
    die "you may not make user namespaces with subordinate ids here. To go on: see that the package uidmap is" \
      "installed, that /etc/subuid and /etc/subgid have a line for you, and that the system allows user namespaces;" \
      "or call ./dev as root"
}

# ---- making it ----

# The Debian mirror that this system's apt uses; where it uses none, the tool that makes the root knows one itself.
debian_mirror () {
  ! have apt-get || apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    sed -n '/security/d; s/^Debian //p' | head -n 1
}

apt_proxy () {
  ! have apt-config || (eval "$(apt-config shell proxy Acquire::http::Proxy)"; printf %s "${proxy:-}")
}

find_bootstrap () {
  ! have mmdebstrap || { bootstrap=mmdebstrap; return; }
  ! have debootstrap || { bootstrap=debootstrap; return; }
  manager=$(package_manager)
  [ "$manager" ] || die "making a private Debian needs mmdebstrap. To go on: install it, then call ./dev again"
  [ "$manager" != apt-get ] || fetch_apt_lists
  may_install "the package mmdebstrap will be installed with $manager: it makes the private Debian 13"
  install_with "$manager" mmdebstrap
  bootstrap=mmdebstrap
}

bootstrap_root () { # bootstrap_root FOLDER
  mirror=$(debian_mirror)
  proxy=$(apt_proxy)
  if [ $bootstrap = debootstrap ]; then # it resolves dependencies poorly, so apt adds the rest
    set -- debootstrap --variant=minbase $suite "$1" ${mirror:+"$mirror"}
  else
    set -- mmdebstrap --mode=root --format=directory --variant=minbase \
      --include="$(packages_in debian | tr '\n' ',')" \
      --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
      ${proxy:+--aptopt="Acquire::http::Proxy \"$proxy\""} \
      --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
      --skip=cleanup/apt/lists $suite "$1" ${mirror:+"$mirror"}
  fi
  if may_mount; then in_namespaces "$@"; else "$@"; fi
}

make_root () {
  check_namespaces
  find_bootstrap
  remove_root
  say "making a private Debian 13 in $root (once: a minute or two, 1.3 GB)"
  step root "making the private Debian 13" "see that the network is there, then call ./dev again" \
    bootstrap_root "$root.new"
  mv "$root.new" "$root"
  if [ $bootstrap = debootstrap ]; then add_packages; fi
  packages_in debian >"$root_packages"
}

add_packages () {
  step root-packages "adding packages to the private Debian 13" \
    "./dev clean --all removes it, so that the next ./dev makes it anew" \
    enter_root_as 0 0 sh -c 'apt-get -o APT::Sandbox::User=root update &&
      DEBIAN_FRONTEND=noninteractive apt-get -o APT::Sandbox::User=root install --yes --no-install-recommends "$@"' \
    add $(packages_in debian)
}

# Makes the root, or gives it what the list of packages names by now. One ./dev at a time: others wait for the lock.
prepare_root () {
  ! root_exists || ! packages_in debian | cmp -s - "$root_packages" || return 0
  mkdir -p "$cache"
  exec 9>"$cache/lock"
  flock 9
  if ! root_exists; then
    make_root
  elif ! packages_in debian | cmp -s - "$root_packages"; then
    say "adding new packages to the private Debian 13"
    add_packages
    packages_in debian >"$root_packages"
  fi
  exec 9>&-
}

remove_root () {
  rm -f "$root_packages"
  for folder in "$root" "$root.new"; do
    [ -d "$folder" ] || continue
    if [ "$(id -u)" = 0 ]; then
      rm -rf --one-file-system "$folder"
    else
      unshare --map-root-user --map-auto rm -rf --one-file-system "$folder"
    fi
  done
}

# ---- entering it ----

enter_root () {
  enter_root_as "$(id -u)" "$(id -g)" "$@"
}

enter_root_as () { # enter_root_as UID GID COMMAND...
  if may_mount; then
    in_namespaces sh "$tools/enter-root" "$root" "$repo" "$cache" "$@"
  else
    shift 2
    enter_root_by_copy "$@"
  fi
}

# In a container that may mount nothing: a plain chroot, working on a copy of the checkout.
enter_root_by_copy () {
  say "mounting is not allowed here: working on a copy of the checkout in $root$repo"
  mkdir -p "$root$repo" "$root$HOME" "$root/run/user/0"
  chmod 700 "$root/run/user/0"
  cp /etc/resolv.conf "$root/etc/" 2>/dev/null || :
  [ -c "$root/dev/null" ] || mknod -m 666 "$root/dev/null" c 1 3
  find "$root$repo" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  tar -C "$repo" --exclude=./build -cf - . | tar -C "$root$repo" -xf -
  status=0
  chroot "$root" /usr/bin/env -i HOME="$HOME" XDG_RUNTIME_DIR=/run/user/0 LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin SUPPLE_CACHE="$cache" ${CI:+CI="$CI"} \
    sh -c 'cd "$1"; shift; "$@"' sh "$repo" "$@" || status=$?
  mkdir -p "$repo/build"
  cp -r "$root$repo/build/pictures" "$root$repo/build/logs" "$root$repo/build/test-count" "$repo/build/" 2>/dev/null || :
  return $status
}
