#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: withkeyring.sh [--locked | --no-service | --no-bus] CMD...
# Runs CMD with a private session bus and a throw-away, unlocked GNOME Keyring under a private home. No display needed.
#   --locked      the keyring is locked; before that CMD has run once with it unlocked and KEYRING_PHASE=before
#   --no-service  a bus on which nothing offers the Secret Service
#   --no-bus      no session bus at all
# Exit status: the command's; 70 when the keyring did not come up.
set -u
mode=unlocked
case ${1-} in --locked | --no-service | --no-bus) mode=${1#--}; shift ;; esac

work=$(mktemp -d "${TMPDIR:-/tmp}/withkeyring.XXXXXX") || exit 70
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_RUNTIME_DIR=$work/run
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP

if [ $mode = no-bus ]; then
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/none
  "$@"
  exit
fi

# The bus offers no service of the system to start by itself: what runs on it is what is started here.
sed 's|<standard_session_servicedirs */>||' /usr/share/dbus-1/session.conf >"$work/session.conf"

run_on_bus() { dbus-run-session --config-file="$work/session.conf" -- bash -c "$@"; } # SCRIPT NAME ARG...
keyring='
  call() { gdbus call --session --timeout 3 -d org.freedesktop.DBus -o /org/freedesktop/DBus -m "org.freedesktop.DBus.$@" 2>/dev/null; }
  up() { for i in $(seq 100); do call NameHasOwner org.freedesktop.secrets | grep -q true && return; sleep .05; done; exit 70; }
  down() { kill "$(call GetConnectionUnixProcessID org.freedesktop.secrets | grep -oP "uint32 \K\d+")" 2>/dev/null; }
  unlocked() { printf "test\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; up; }
  locked() { gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; up; }
'
case $mode in
no-service) run_on_bus '"$@"' _ "$@" ;;
unlocked) run_on_bus "$keyring"'unlocked; "$@"; rc=$?; down; exit $rc' _ "$@" ;;
locked)
  KEYRING_PHASE=before run_on_bus "$keyring"'unlocked; "$@"; rc=$?; down; exit $rc' _ "$@" || exit
  run_on_bus "$keyring"'locked; "$@"; rc=$?; down; exit $rc' _ "$@"
  ;;
esac
