"""Coverage-guided, where atheris is installed: `PYTHONPATH=tests:app python -m fuzz.atheris_run -max_total_time=300`.

Atheris is no dependency of the project: it brings a libFuzzer of 35 MB that only this script needs.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import Any


def one_input(readers: Any, data: bytes) -> None:
    """The first byte chooses the format, the rest is the body; what is not a SchedulingError ends the run."""
    if not data:
        return
    kind = "application/fhir+xml" if data[0] & 1 else "application/fhir+json"
    asyncio.run(readers.read_everything(readers.Given(data[1:], kind, 200 if data[0] & 2 else 503)))
    readers.read_header(data[1:80].decode("utf-8", "replace"))


def main() -> None:
    """Run until libFuzzer's own limits end it."""
    atheris = importlib.import_module("atheris")
    # What is imported before has no counters: the readers come in here, and nothing above may bring them.
    with atheris.instrument_imports(include=["slotdesk.fhir"]):
        readers = importlib.import_module("fuzz.readers")
    atheris.Setup(sys.argv, lambda data: one_input(readers, data))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
