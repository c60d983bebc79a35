"""Where the window and its panels stood, from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path

from slotdesk.store.settings_store import write_atomically
from slotdesk_ui.calendar.grid_geometry import usual_hour_px
from slotdesk_ui.calendar.grid_viewport import GridViewport
from slotdesk_ui.main_window import MainWindow

_MOST_ZOOM = 100  # the view has bounds of its own


def restore_window(window: MainWindow, path: Path) -> None:
    """Put the window where it stood; what can't be read leaves it as it is."""
    try:
        state = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    if isinstance(state, dict):
        window.restore(state)
        _restore_zoom(window.calendar_panel.view, state.get("zoom"))


def remember_window(window: MainWindow, path: Path) -> None:
    """Write down where it stands.

    Raises:
        OSError: it could not be written.
    """
    write_atomically(path, json.dumps({**window.state(), "zoom": _zoom(window.calendar_panel.view)}).encode())


def _zoom(view: GridViewport) -> float:
    """How tall hours are, 1 being usual: that follows the font."""
    return view.hour_px / usual_hour_px(view.fontMetrics())


def _restore_zoom(view: GridViewport, zoom: object) -> None:
    if isinstance(zoom, int | float) and 0 < zoom < _MOST_ZOOM:
        view.set_hour_px(zoom * usual_hour_px(view.fontMetrics()))
