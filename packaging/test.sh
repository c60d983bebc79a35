#!/bin/sh
# Installs what is needed and runs all tests, without a screen:  sh packaging/test.sh [options for pytest]
# Without options the benchmarks run first and alone, then the rest on all processors. Status 1 if anything fails.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${SLOTDESK_VENV:-$root/.venv}
sh "$root/packaging/system-packages.sh" screen access
sh "$root/packaging/environment.sh" dev

cd "$root"
export QT_QPA_PLATFORM=offscreen
[ $# -eq 0 ] || exec "$venv/bin/python" -m pytest "$@"

status=0
"$venv/bin/python" -m pytest tests/benchmarks || status=1
"$venv/bin/python" -m pytest --numprocesses logical --dist worksteal --ignore tests/benchmarks || status=1
exit "$status"
