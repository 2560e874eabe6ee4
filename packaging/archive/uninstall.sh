#!/bin/sh
# Takes away what install.sh put below a folder, ~/.local if none is named. Price lists, quotes,
# settings and drafts are the clinic's own and stay where they are.
#
# usage: ./uninstall.sh [FOLDER]
set -eu
prefix="${1:-$HOME/.local}"
from="$(cd "$(dirname "$0")" && pwd)"

(cd "$from/usr" && find . -type f) | while read -r file; do
  rm -f "$prefix/$file"
done
# From the inside out; folders in which others have something stay.
(cd "$from/usr" && find . -depth -mindepth 1 -type d) | while read -r folder; do
  rmdir "$prefix/$folder" 2>/dev/null || true
done

tell_the_desktop() {
  ! command -v "$1" >/dev/null || "$@" >/dev/null 2>&1 || true
}
tell_the_desktop update-desktop-database "$prefix/share/applications"
tell_the_desktop update-mime-database "$prefix/share/mime"
