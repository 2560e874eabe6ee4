#!/usr/bin/env bash
# Needlepoint's window beside egui's own, in one run and on a display that nobody sees: a frame of
# the consult view beside one of egui's widget gallery, and the time from the start of the program
# to its first frame beside that of a window that shows nothing. For looking at, not for failing on.
#
# usage: tests/window_speed/run.sh [--release]
set -euo pipefail
cd "$(dirname "$0")/../.."

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
cargo build --locked --manifest-path tests/window_speed/Cargo.toml "$@"
program="$CARGO_TARGET_DIR/$([[ "${1:-}" == --release ]] && echo release || echo debug)/window_speed"

"$program" frame
# Neither the settings nor the price list of this machine are to be read.
NEEDLEPOINT_CONFIG_DIR="$(mktemp -d)"
XDG_STATE_HOME="$NEEDLEPOINT_CONFIG_DIR"
export NEEDLEPOINT_CONFIG_DIR XDG_STATE_HOME
trap 'rm -rf "$NEEDLEPOINT_CONFIG_DIR"' EXIT
env -u WAYLAND_DISPLAY xvfb-run --auto-servernum --server-args='-screen 0 1360x900x24 -noreset' "$program" start
