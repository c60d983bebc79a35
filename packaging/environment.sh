#!/bin/sh
# Makes the virtual environment, with the locked packages and this project:  sh packaging/environment.sh [dev]
# Respects one that is there. Does nothing, and needs no network, where nothing has changed.
#   SLOTDESK_VENV    the folder of the environment (.venv)
#   SLOTDESK_PYTHON  the Python to make it with (the newest of python3, 3.13, 3.12, 3.11 that will do)
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${SLOTDESK_VENV:-$root/.venv}
lock=$root/packaging/requirements.lock
stamp=$venv/.slotdesk
if [ "${1:-}" = dev ]; then
    lock=$root/packaging/requirements-dev.lock
    stamp=$venv/.slotdesk-dev
fi

find_python() {
    for candidate in "${SLOTDESK_PYTHON:-python3}" python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "environment.sh: Python 3.11 or later with its venv module is needed (Debian: python3 python3-venv)" >&2
    exit 1
}

# Whatever changes these changes what has to be installed; the folder is part of an editable installation.
digest_of() {
    (cat "$1" "$root/pyproject.toml" && echo "$root") | sha256sum
}

is_current() {
    [ -x "$venv/bin/python" ] && [ -f "$1" ] && [ "$(cat "$1")" = "$(digest_of "$2")" ]
}

# The development packages hold the others, in the same versions.
if is_current "$stamp" "$lock" || is_current "$venv/.slotdesk-dev" "$root/packaging/requirements-dev.lock"; then
    exit 0
fi

# One that was left half made, or was made without pip, is completed.
"$venv/bin/python" -m pip --version >/dev/null 2>&1 || {
    echo "Making the virtual environment $venv …" >&2
    python=$(find_python)
    "$python" -m venv "$venv"
}
export PIP_DISABLE_PIP_VERSION_CHECK=1
echo "Installing the locked Python packages (about two minutes the first time) …" >&2
"$venv/bin/python" -m pip install --quiet --require-hashes --requirement "$lock"
echo "Installing Slotdesk itself …" >&2
"$venv/bin/python" -m pip install --quiet --no-deps --no-index --no-build-isolation --editable "$root"
digest_of "$lock" >"$stamp"
