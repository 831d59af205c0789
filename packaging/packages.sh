# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run and packaging/test: what the machine needs, and install_missing, which installs what is not
# there (Debian and Ubuntu) or says exactly what to install (elsewhere).

BUILD_PACKAGES=(build-essential cmake ninja-build ccache pkg-config lld
  qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qtkeychain-qt6-dev qcoro-qt6-dev libsqlite3-dev libxlsxwriter-dev zlib1g-dev libexpected-dev libsimdjson-dev)
RUN_PACKAGES=(libsecret-1-0 qt6-qpa-plugins qt6-translations-l10n fonts-noto-core)
# A window where there is no display.
VIRTUAL_PACKAGES=(xvfb xauth)
# Tests: a private D-Bus session with a keyring, and a desktop driven through accessibility.
TEST_PACKAGES=(libsecret-1-0 qt6-qpa-plugins qt6-translations-l10n fonts-noto-core fonts-dejavu-core xvfb xauth dbus dbus-x11
  libglib2.0-bin gnome-keyring libsecret-tools at-spi2-core python3 python3-gi gir1.2-atspi-2.0 python3-pyatspi xdotool wmctrl openbox
  x11-utils x11-apps xclip imagemagick procps desktop-file-utils appstream)

missing_packages() {
  local name
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
}

# install_missing PACKAGE...: returns at once when all are there.
install_missing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    command -v cmake >/dev/null && command -v ninja >/dev/null && return 0 # the build itself says what it misses
    {
      echo "This system has no apt. Install the equivalents of these Debian packages and run this again:"
      printf '  %s\n' "$@"
      echo "In other words: a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer (Base, SVG, Charts, Tools), QtKeychain for"
      echo "Qt 6, QCoro 6, SQLite 3, libxlsxwriter, tl-expected and simdjson, each with its development files."
    } >&2
    return 1
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing and only root can install them: ${missing[*]}" >&2
      return 1
    fi
    sudo=(sudo)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq || return 1
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || {
    echo "apt-get could not install: ${missing[*]}" >&2
    return 1
  }
}
