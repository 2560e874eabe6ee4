#!/bin/sh
# Installs Needlepoint below a folder, ~/.local if none is named; nobody's password is needed for
# that. uninstall.sh beside this file takes it away again.
#
# usage: ./install.sh [FOLDER]
set -eu
prefix="${1:-$HOME/.local}"
from="$(cd "$(dirname "$0")" && pwd)"
mkdir -p "$prefix"
prefix="$(cd "$prefix" && pwd)"

(cd "$from/usr" && find . -type f) | while read -r file; do
  mkdir -p "$prefix/$(dirname "$file")"
  # By renaming, so that a window of the version before stays whole while it is open.
  cp "$from/usr/$file" "$prefix/$file.new"
  mv -f "$prefix/$file.new" "$prefix/$file"
done

# The menu starts a program that it finds by its name; below other folders it needs the path. In a
# desktop entry a path stands in quotation marks, and a few signs of it behind backslashes.
entry="$prefix/share/applications/needlepoint.desktop"
escaped="$(printf '%s' "$prefix/bin/needlepoint" | sed 's/[\\"$`]/\\\\&/g; s/%/%%/g')"
for_sed="$(printf '%s' "$escaped" | sed 's/[\\&|]/\\&/g')"
plain="$(printf '%s' "$prefix/bin/needlepoint" | sed 's/[\\&|]/\\&/g')"
sed -e "s|^Exec=needlepoint|Exec=\"$for_sed\"|" -e "s|^TryExec=.*|TryExec=$plain|" "$entry" >"$entry.new"
mv -f "$entry.new" "$entry"

tell_the_desktop() {
  ! command -v "$1" >/dev/null || "$@" >/dev/null 2>&1 || true
}
tell_the_desktop update-desktop-database "$prefix/share/applications"
tell_the_desktop update-mime-database "$prefix/share/mime"
# Where there is a cache of icons, it knows only those that were there before.
icons="$prefix/share/icons/hicolor"
[ ! -e "$icons/icon-theme.cache" ] || tell_the_desktop gtk-update-icon-cache -q -t "$icons"

printf 'Needlepoint is installed: %s\n' "$prefix/bin/needlepoint"
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) printf 'To start it by its name, add %s to your PATH.\n' "$prefix/bin" ;;
esac
