#!/bin/sh
# Installs what is needed and opens the window on the bundled practice server:  sh packaging/demo.sh [OPTION…]
# The options are the window's, such as --state-dir DIR, which keeps all state of the run in one folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${SLOTDESK_VENV:-$root/.venv}
sh "$root/packaging/system-packages.sh" screen
sh "$root/packaging/environment.sh"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "demo.sh: everything is installed, but there is no screen here; run it again in a desktop session." >&2
    exit 1
fi
exec "$venv/bin/slotdesk" --demo "$@"
