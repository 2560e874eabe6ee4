# What scripts need that open a window on a display that nobody sees: a folder that goes away, the
# display and the buses. It is sourced; whatever it starts ends with the script.

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
  printf '%s: %s\n' "$0" "$*" >&2
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
