"""The program's log: JSON lines in a file that rotates, and never holds a patient or a token."""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000
_KEPT = 5
_OURS = ("slotdesk", "slotdesk_ui")


class _OwnersFile(RotatingFileHandler):
    """Every file that it begins is the owner's alone, also after a rotation."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


class _JsonLines(logging.Formatter):
    """One JSON object a line. Of an exception the types alone: its text and its variables may hold anything."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            entry["exception"] = type(error).__name__
        return json.dumps(entry, ensure_ascii=False)


def open_log(folder: Path) -> RotatingFileHandler:
    """Log what Slotdesk's modules say into `folder`, from now on, readable for the owner alone.

    Raises:
        OSError: the file can't be written.
    """
    handler = _OwnersFile(folder / "slotdesk.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(_JsonLines())
    for name in _OURS:
        log = logging.getLogger(name)
        log.setLevel(logging.INFO)
        log.addHandler(handler)
    return handler


def close_log(handler: RotatingFileHandler) -> None:
    """End what `open_log` began."""
    for name in _OURS:
        logging.getLogger(name).removeHandler(handler)
    handler.close()
