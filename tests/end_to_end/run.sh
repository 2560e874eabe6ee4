#!/usr/bin/env bash
# From a fresh window to an exported quote, in a real window on a display that nobody sees: once
# with the mouse alone, once with the keyboard alone; what is chosen, and whether the PDF says what
# the command line says, is in mouse_and_keyboard.py. Then a whole consultation as a screen reader does it,
# which is in screen_reader.py.
#
# usage: tests/end_to_end/run.sh [PROGRAM [HAND…]]
#
# The hands are mouse, keyboard and screen-reader; all of them if none is named.
set -euo pipefail
cd "$(dirname "$0")/../.."

program="$(realpath "${1:-${CARGO_TARGET_DIR:-target}/debug/needlepoint}")"
hands=("${@:2}")
((${#hands[@]})) || hands=(mouse keyboard screen-reader)
. tests/end_to_end/display.sh

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
for hand in "${hands[@]}"; do
  case "$hand" in
    mouse | keyboard) drive "$hand" tests/end_to_end/mouse_and_keyboard.py "$hand" ;;
    screen-reader) drive "$hand" tests/end_to_end/screen_reader.py ;;
    *) fail "no hand is called $hand" ;;
  esac
done
