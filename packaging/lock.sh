#!/bin/sh
# Remakes the lock files from pyproject.toml (needs uv and a package index):  sh packaging/lock.sh
# Only checks that they belong to it (needs neither):                         sh packaging/lock.sh --check
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
venv=${SLOTDESK_VENV:-$root/.venv}
python=$venv/bin/python
[ -x "$python" ] || python=python3

if [ "${1:-}" = --check ]; then
    exec "$python" packaging/lock_digest.py packaging/requirements.lock packaging/requirements-dev.lock
fi

uv=$venv/bin/uv
[ -x "$uv" ] || uv=$(command -v uv) || {
    echo "lock.sh: uv is needed; install it with: $python -m pip install uv" >&2
    exit 1
}

compile() {
    target=$1
    shift
    # The present lock is kept as far as it still fits; delete it first to take newer versions.
    "$uv" pip compile pyproject.toml "$@" --universal --generate-hashes \
        --no-emit-index-url --no-header --no-annotate --quiet --output-file "$target.new"
    {
        echo "# Made by packaging/lock.sh; do not edit."
        echo "# made from: $("$python" packaging/lock_digest.py)"
        cat "$target.new"
    } >"$target.made"
    rm "$target.new"
    mv "$target.made" "$target"
}

prepare() {
    # uv takes the versions of an existing output file as preferences.
    [ ! -f "$1" ] || cp "$1" "$1.new"
}

prepare packaging/requirements-dev.lock
compile packaging/requirements-dev.lock --group dev
prepare packaging/requirements.lock
compile packaging/requirements.lock --group build --constraints packaging/requirements-dev.lock
