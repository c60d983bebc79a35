#!/bin/sh
# Installs the Debian packages that are missing:  sh packaging/system-packages.sh [screen] [access]
# With "screen" also those that a real window needs, with "access" those that read one as a screen reader does, without
# a screen. Does nothing, and needs no rights, where all are there.
set -eu

# Python itself, the authorities that TLS believes (a bare Debian has none, and then every https server is a stranger), and
# what Qt loads even without a screen; one font, or every letter is a box.
wanted="python3 python3-venv ca-certificates libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core"
for purpose in "$@"; do
    case $purpose in
    screen) wanted="$wanted libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0" ;;
    access) wanted="$wanted at-spi2-core dbus-daemon python3-pyatspi xvfb" ;;
    *)
        echo "system-packages.sh: unknown purpose: $purpose" >&2
        exit 2
        ;;
    esac
done

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "system-packages.sh: this is not Debian; make sure that these or their like are there: $wanted" >&2
    exit 0
fi

missing=
for package in $wanted; do
    # Newer releases have renamed some (libglib2.0-0t64); apt-get takes the old name as well.
    if ! dpkg-query --show --showformat='${Status}\n' "$package" "${package}t64" 2>/dev/null |
        grep -q '^install ok installed'; then
        missing="$missing $package"
    fi
done
# A Python from elsewhere does as well as Debian's.
for candidate in "${SLOTDESK_PYTHON:-python3}" python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        missing=$(echo "$missing " | sed 's/ python3-venv / /; s/ python3 / /')
        break
    fi
done
missing=$(echo "$missing" | sed 's/^ *//; s/ *$//')
[ -n "$missing" ] || exit 0

install="env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing"
if [ "$(id -u)" = 0 ]; then
    asroot=
elif command -v sudo >/dev/null 2>&1; then
    asroot=sudo
else
    echo "system-packages.sh: these packages are missing, and installing them takes an administrator:" >&2
    echo "    apt-get install --no-install-recommends $missing" >&2
    exit 1
fi
echo "Installing of Debian: $missing (about a minute) …" >&2
# shellcheck disable=SC2086 # the words of both are meant apart
{
    $asroot apt-get update --quiet=2
    $asroot $install --quiet=2
}
