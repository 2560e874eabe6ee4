# A bare Debian in a folder, to install packages in and to start what they bring, on a display that
# nobody sees. It is sourced by what runs as root from the top of the repository; whatever it mounts
# and starts ends with the script. The display and the buses are those of tests/end_to_end.

. tests/end_to_end/display.sh
. packaging/common

((EUID == 0)) || fail "to make and mount a bare Debian takes root"
command -v mmdebstrap >/dev/null || fail "it needs mmdebstrap"

mounts=()
trap 'leave_bare; clean_up' EXIT

# A bare Debian is made once and kept for all tests of a day.
cache="${XDG_CACHE_HOME:-$HOME/.cache}/needlepoint/bare"

# Unpacks a suite into the folder "$bare", with the devices, this repository and the folder for what
# goes away, so that a path means the same inside and outside.
enter_bare() { # SUITE
  local kept="$cache/$1-$(date +%F).tar" inside
  leave_bare
  if ! [[ -e "$kept" ]]; then
    mkdir -p "$cache"
    # What it makes hangs on how the name ends.
    mmdebstrap --quiet --variant=minbase "$1" "$cache/new-$1.tar"
    mv "$cache/new-$1.tar" "$kept"
  fi
  bare="$folder/$1"
  mkdir "$bare"
  tar --extract --directory "$bare" --file "$kept" --exclude './dev/*'
  cp /etc/resolv.conf "$bare/etc/resolv.conf"
  for inside in /proc /dev /tmp "$PWD"; do
    mkdir -p "$bare$inside"
    mount --bind "$inside" "$bare$inside"
    mounts=("$bare$inside" "${mounts[@]}")
  done
  in_bare apt-get update -qq
  in_bare useradd --create-home clinic
}

leave_bare() {
  local mounted
  for mounted in "${mounts[@]}"; do
    umount --lazy "$mounted"
  done
  mounts=()
}

in_bare() {
  chroot "$bare" /usr/bin/env PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

# What the menu would start: a program that runs the desktop entry's Exec inside, with the process
# that it was started as.
from_the_menu() { # FILE
  local exec
  exec="$(sed -n 's/^Exec=//p' "$bare/usr/share/applications/needlepoint.desktop")"
  [[ "$exec" == *" %f" ]] || fail "the desktop entry takes no file: $exec"
  cat >"$1" <<-PROGRAM
	#!/bin/bash
	exec /usr/sbin/chroot "$bare" /usr/bin/env PATH=/usr/bin:/bin ${exec% %f} "\$@"
	PROGRAM
  chmod +x "$1"
}

# The newest package that packaging/build made.
package() {
  local found=(target/packages/needlepoint_*.deb)
  [[ -e "${found[0]}" ]] || fail "packaging/build comes first"
  realpath "${found[0]}"
}
