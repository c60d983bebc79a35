"""What was asked for and found before an appointment was moved: a move is a detour, and leads back to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.shown_results import ShownResults, bring_back, take_down
from slotdesk_ui.existing.move_mode import MoveMode
from slotdesk_ui.find.form_snapshot import snapshot
from slotdesk_ui.find.search_run import Asked, SearchRun
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Before:
    """`put_back` fills the form; `results` are all that the search of `asked` had found."""

    put_back: Callable[[], None]
    asked: Asked
    results: ShownResults


class BeforeMove(QObject):
    """Takes down form and free times when a move begins.

    At its end form and free times are as before, and at the same place, without another request; what a move has taken
    is marked in them by whoever follows `MoveMode.taken`, which comes later.
    """

    def __init__(self, window: MainWindow, moves: MoveMode, search: SearchRun) -> None:
        super().__init__(window)
        self._window = window
        self._search = search
        self._before: _Before | None = None
        moves.begins.connect(self._take_down)
        moves.given_up.connect(lambda: self._come_back(self.tr("Moving stopped: the appointment stays where it was.")))
        moves.left_open.connect(lambda: self._come_back(self.tr("It is not known yet whether it was moved.")))
        moves.changed.connect(self._ended)

    def _take_down(self) -> None:
        if self._before is not None:  # from one move to another
            return
        is_whole = not self._search.is_running
        self._before = _Before(
            snapshot(self._window.find_panel),
            self._search.asked if is_whole else Asked(),
            take_down(self._window.calendar_panel) if is_whole else ShownResults(),
        )

    def _come_back(self, words: str) -> None:
        if self._before is not None:
            self._bring_back(self._before)
            more = self.tr("{0} The form and the free times are as they were.")
            self._window.status.say(more.format(words))

    def _bring_back(self, before: _Before) -> None:
        self._search.stop()
        self._search.asked = before.asked
        calendar = self._window.calendar_panel
        wish = before.asked.wish
        calendar.model.asked.ask(wish.criteria.span if wish else None)
        calendar.model.asked.is_whole = before.asked.found_at is not None
        bring_back(calendar, before.results)
        calendar.show_message(
            self.tr("Enter who and when on the left, then press Find ({0}).").format(action_keys("find"))
        )

    def _ended(self, moving: Appointment | None) -> None:
        if moving is None and self._before is not None:
            before, self._before = self._before, None
            if self._search.last_wish is not before.asked.wish:  # not given up, which has brought them back already
                self._bring_back(before)
                more = self.tr("{0} The form and the free times are as they were.")
                self._window.status.say(more.format(self.tr("Moved.")))
            before.put_back()
