"""What is written down when the program itself fails: where, and never with what."""

from __future__ import annotations

import faulthandler
import os
import platform
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

import slotdesk

_KEPT = 10
_NATIVE = "native-crash.txt"


class CrashReports:
    """Writes a report for each exception that nobody dealt with, for the owner alone, and keeps the last ten.

    It holds the types of the exceptions and the lines of code, no messages, no variables: those may name a patient.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._native: TextIOWrapper | None = None
        self._number = 0

    def install(self) -> None:
        """Report from now on, crashes of the interpreter itself included.

        Raises:
            OSError: nothing can be written there.
        """
        self._folder.mkdir(mode=0o700, exist_ok=True)
        path = self._folder / _NATIVE
        self._native = os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), "w", encoding="utf-8")
        faulthandler.enable(self._native)  # names of functions and numbers of lines, no values
        sys.excepthook = self._report

    def remove(self) -> None:
        """Report no more."""
        sys.excepthook = sys.__excepthook__
        faulthandler.disable()
        if self._native is not None:
            self._native.close()
            self._native = None
        path = self._folder / _NATIVE
        if path.exists() and not path.stat().st_size:
            path.unlink()

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        sys.stderr.write(f"slotdesk: a fault of the program itself ({kind.__name__})\n")
        with suppress(OSError):  # a full disk must not make it worse
            self._write(report_of(error, trace))

    def _write(self, text: str) -> None:
        self._number += 1
        now = datetime.now(UTC)
        path = self._folder / f"crash-{now:%Y%m%dT%H%M%S}-{os.getpid()}-{self._number}.txt"
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        for old in sorted(self._folder.glob("crash-*.txt"))[:-_KEPT]:
            old.unlink()


def report_of(error: BaseException, trace: TracebackType | None) -> str:
    """Versions, types and lines of code of an exception and of what it came from."""
    lines = [
        f"Slotdesk {slotdesk.__version__}, Python {platform.python_version()}, {platform.system()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
    ]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"\n{type(cause).__module__}.{type(cause).__qualname__}")
        frames = traceback.extract_tb(trace if cause is error else cause.__traceback__)
        lines.extend(f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames)
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"
