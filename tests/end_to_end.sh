#!/usr/bin/env bash
# From a fresh window to an exported quote, in a real window on a display that nobody sees: once
# with the mouse alone, once with the keyboard alone; what is chosen, and whether the PDF says what
# the command line says, is in end_to_end.py. Then a whole consultation as a screen reader does it,
# which is in screen_reader.py.
#
# usage: tests/end_to_end.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."

program="$(realpath "${1:-${CARGO_TARGET_DIR:-target}/debug/needlepoint}")"
folder="$(mktemp -d)"
started=()

clean_up() {
  local process
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  rm -rf "$folder"
}
trap clean_up EXIT

fail() {
  printf 'end to end: %s\n' "$*" >&2
  exit 1
}

# Waits up to 20 seconds until a command succeeds.
wait_until() {
  local tries
  for ((tries = 0; tries < 100; tries++)); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  fail "this never came true: $*"
}

start_display() {
  local number
  for number in {81..99}; do
    [[ -e "/tmp/.X11-unix/X$number" || -e "/tmp/.X$number-lock" ]] && continue
    Xvfb ":$number" -screen 0 1360x900x24 -noreset >"$folder/xvfb.log" 2>&1 &
    started+=($!)
    wait_until test -S "/tmp/.X11-unix/X$number"
    export DISPLAY=":$number"
    unset WAYLAND_DISPLAY
    openbox >"$folder/openbox.log" 2>&1 &
    started+=($!)
    return
  done
  fail "no display is free between :81 and :99"
}

# A bus on which nothing answers but the accessibility service: so the system has no dialog for
# files, and the window must offer its own path field.
start_buses() {
  cat >"$folder/bus.conf" <<-'CONFIG'
	<busconfig>
	  <type>session</type>
	  <listen>unix:tmpdir=/tmp</listen>
	  <policy context="default">
	    <allow send_destination="*"/>
	    <allow receive_sender="*"/>
	    <allow own="*"/>
	  </policy>
	</busconfig>
	CONFIG
  dbus-daemon --config-file="$folder/bus.conf" --nofork --print-address=3 3>"$folder/bus" 2>"$folder/bus.log" &
  started+=($!)
  wait_until test -s "$folder/bus"
  DBUS_SESSION_BUS_ADDRESS="$(head -n 1 "$folder/bus")"
  export DBUS_SESSION_BUS_ADDRESS
  # It keeps its settings in memory: the desk's own are none of its business.
  GSETTINGS_BACKEND=memory /usr/libexec/at-spi-bus-launcher --launch-immediately >"$folder/at-spi.log" 2>&1 &
  started+=($!)
  # Programs tell nothing about themselves until someone says that they listen.
  wait_until gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>'
}

# Opens a window for one hand, and has a script drive it.
drive() {
  local hand="$1" script="$2" home="$folder/$1" window
  shift 2
  mkdir -p "$home/runtime"
  chmod 700 "$home/runtime"
  # No PATH, so that no other program can be asked to show a dialog either.
  env HOME="$home" XDG_RUNTIME_DIR="$home/runtime" NEEDLEPOINT_CONFIG_DIR="$home/settings" \
    LANG=en_GB.UTF-8 LC_ALL=en_GB.UTF-8 PATH=/nonexistent "$program" >"$folder/$hand.log" 2>&1 &
  window=$!
  started+=("$window")
  if ! /usr/bin/python3 "$script" "$@" "$program" "$window" "$home"; then
    import -window root "${TMPDIR:-/tmp}/needlepoint-$hand.png" || true
    tail -n 20 "$folder/$hand.log" >&2
    fail "with the $hand; a picture of the screen is in ${TMPDIR:-/tmp}/needlepoint-$hand.png"
  fi
  kill "$window"
  wait "$window" 2>/dev/null || true
}

[[ -x "$program" ]] || fail "build it first: $program is not there"
start_display
start_buses
drive mouse tests/end_to_end.py mouse
drive keyboard tests/end_to_end.py keyboard
drive screen-reader tests/screen_reader.py
