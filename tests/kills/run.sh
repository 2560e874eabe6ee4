#!/usr/bin/env bash
# Kills exports and windows at random moments, as a power cut or an impatient person does, and looks
# at what is left: exports.py and windows.py say what must hold. Exports are killed on the
# disk of this computer and on a FAT image, as a stick has it.
#
# usage: tests/kills/run.sh [PROGRAM [EXPORTS [WINDOWS]]]
set -euo pipefail
cd "$(dirname "$0")/../.."

program="$(realpath "${1:-${CARGO_TARGET_DIR:-target}/debug/needlepoint}")"
exports="${2:-2000}"
windows="${3:-200}"
. tests/end_to_end/display.sh

# Mounts a fresh FAT image; the system's own driver is tried first, then one that runs as a program.
# Sets `fat` to the folder and `driver` to which it was, or returns non-zero.
mount_fat() {
  local image="$folder/fat.img"
  fat="$folder/fat"
  mkdir "$fat"
  truncate -s 16M "$image"
  PATH="$PATH:/usr/sbin:/sbin" mkfs.vfat "$image" >"$folder/mkfs.log" 2>&1 || return 1
  if mount -t vfat -o loop "$image" "$fat" 2>"$folder/mount.log"; then
    driver=vfat
  elif fusefat -o rw+ "$image" "$fat" >>"$folder/mount.log" 2>&1; then
    driver=fusefat
  else
    rmdir "$fat"
    return 1
  fi
}

unmount_fat() {
  umount "$fat" || fusermount -u "$fat"
}

[[ -x "$program" ]] || fail "build it first: $program is not there"
mkdir "$folder/disk"
/usr/bin/python3 tests/kills/exports.py "$program" "$folder/disk" "$exports"
if mount_fat; then
  trap 'unmount_fat; clean_up' EXIT
  /usr/bin/python3 tests/kills/exports.py "$program" "$fat" "$(((exports + 9) / 10))" "$driver"
  unmount_fat
  trap clean_up EXIT
else
  printf 'kills: the part on a FAT image is skipped, as none can be mounted here: %s\n' \
    "$(tail -n 1 "$folder/mount.log" "$folder/mkfs.log" 2>/dev/null | tr '\n' ' ')"
fi
start_display
start_buses
# The window is driven as it is from end to end.
PYTHONPATH=tests/end_to_end /usr/bin/python3 tests/kills/windows.py "$program" "$folder/windows" "$windows"
