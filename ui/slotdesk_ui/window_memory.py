"""Where the window and its panels stood, from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path

from slotdesk.store.settings_store import write_atomically
from slotdesk_ui.main_window import MainWindow


def restore_window(window: MainWindow, path: Path) -> None:
    """Put the window where it stood; what can't be read leaves it as it is."""
    try:
        state = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    if isinstance(state, dict):
        window.restore(state)


def remember_window(window: MainWindow, path: Path) -> None:
    """Write down where it stands.

    Raises:
        OSError: it could not be written.
    """
    write_atomically(path, json.dumps(window.state()).encode())
