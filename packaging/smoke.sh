#!/bin/sh
# Builds the wheel, installs it into a fresh virtual environment and tries it out:  sh packaging/smoke.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${SLOTDESK_VENV:-$root/.venv}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

export PIP_DISABLE_PIP_VERSION_CHECK=1
"$venv/bin/python" -m build --wheel --no-isolation --outdir "$scratch/dist" "$root" >"$scratch/build.log" 2>&1 || {
    cat "$scratch/build.log" >&2
    exit 1
}
"$venv/bin/python" -m venv "$scratch/venv"
"$scratch/venv/bin/python" -m pip install --quiet --require-hashes --requirement "$root/packaging/requirements.lock"
"$scratch/venv/bin/python" -m pip install --quiet --no-deps --no-index "$scratch"/dist/*.whl
"$scratch/venv/bin/python" "$root/packaging/smoke.py" "$scratch/venv"
