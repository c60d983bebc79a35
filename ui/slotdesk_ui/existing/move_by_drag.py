"""Dragging in the calendar as another way into moving: the same search, the same choice, the same confirmation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.existing.move_mode import MoveMode
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone


class MoveByDrag(QObject):
    """Ties what the mouse does with an own appointment to the list, the move and the search."""

    def __init__(self, window: MainWindow, moves: MoveMode, search: SearchRun) -> None:
        super().__init__()
        self._window = window
        self._moves = moves
        self._search = search
        self._missed = ""
        self._before_miss: Callable[[], None] | None = None
        drag = window.calendar_panel.view.drag
        drag.started.connect(self._start)
        drag.given_up.connect(moves.stop)
        drag.clicked.connect(self._show_in_list)
        drag.missed.connect(self._miss)
        window.calendar_panel.chosen.connect(lambda _: self._hit())
        moves.changed.connect(window.calendar_panel.show_moving)
        search.started.connect(lambda _wish: drag.search_began())
        for ended in (search.finished, search.failed, search.stopped):
            ended.connect(lambda *_: drag.search_ended())

    def _miss(self, words: str) -> None:
        """Say that nothing is free there, until something is chosen."""
        status = self._window.status
        if status.label.text() != self._missed or self._before_miss is None:
            self._before_miss = status.shown()
        status.say(words, Tone.WARNING)
        self._missed = status.label.text()

    def _hit(self) -> None:
        if self._before_miss is not None and self._window.status.label.text() == self._missed:
            self._before_miss()
        self._before_miss = None

    def _start(self, appointment: Appointment) -> None:
        """Look for other times, unless they stand there from a drag before."""
        moving = self._moves.moving
        is_same = moving is not None and moving.reference == appointment.reference
        if not is_same or not (self._search.is_running or len(self._window.calendar_panel.model)):
            self._moves.start(appointment)

    def _show_in_list(self, appointment: Appointment) -> None:
        panel = self._window.existing_panel
        self._window.bottom.open(panel)
        panel.select(appointment.reference)
        panel.table.setFocus(Qt.FocusReason.MouseFocusReason)
