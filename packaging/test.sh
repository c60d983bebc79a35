#!/bin/sh
# Installs what is needed and runs all tests, without a screen:  sh packaging/test.sh [options for pytest]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${SLOTDESK_VENV:-$root/.venv}
sh "$root/packaging/system-packages.sh" screen access
sh "$root/packaging/environment.sh" dev

cd "$root"
QT_QPA_PLATFORM=offscreen exec "$venv/bin/python" -m pytest "$@"
