"""Coverage-guided, where atheris is installed: `PYTHONPATH=tests:app python -m fuzz.atheris_run -max_total_time=300`.

Atheris is no dependency of the project: it brings a libFuzzer of 35 MB that only this script needs.
"""

from __future__ import annotations

import asyncio
import importlib
import sys

from fuzz.readers import Given, read_everything, read_header


def one_input(data: bytes) -> None:
    """The first byte chooses the format, the rest is the body; what is not a SchedulingError ends the run."""
    if not data:
        return
    kind = "application/fhir+xml" if data[0] & 1 else "application/fhir+json"
    asyncio.run(read_everything(Given(data[1:], kind, 200 if data[0] & 2 else 503)))
    read_header(data[1:80].decode("utf-8", "replace"))


def main() -> None:
    """Run until libFuzzer's own limits end it."""
    atheris = importlib.import_module("atheris")
    for name in ("read_bundle", "read_appointment", "read_outcome", "read_capability", "read_directory", "xml_reading"):
        with atheris.instrument_imports():
            importlib.import_module(f"slotdesk.fhir.{name}")
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
