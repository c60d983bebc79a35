"""What was asked for and found before an appointment was moved: a move is a detour, and leads back to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.existing.move_mode import MoveMode
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.form_snapshot import snapshot
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Place:
    """What of the calendar was looked at: the first day, how far it was scrolled, and the cursor's day and index.

    `day` is None where the days that are looked at stay: a hand had led there.
    """

    day: date | None
    scrolled: int
    cursor: tuple[date, int] | None


@dataclass(frozen=True, slots=True)
class _Before:
    """`put_back` fills the form; `found` is what the search of `wish` had found, whole, and `gone` which of it.

    `place` is None where nothing had been found.
    """

    put_back: Callable[[], None]
    wish: Wish | None
    found: Sequence[Appointment]
    gone: frozenset[int]
    place: _Place | None


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
        moves.given_up.connect(lambda: self._come_back(self.tr("It stays where it was.")))
        moves.left_open.connect(lambda: self._come_back(self.tr("It is not known yet whether it was moved.")))
        moves.changed.connect(self._ended)

    def _take_down(self) -> None:
        if self._before is not None:  # from one move to another
            return
        model, is_whole = self._window.calendar_panel.model, not self._search.is_running
        entries = model.everything if is_whole else ()
        self._before = _Before(
            snapshot(self._window.find_panel),
            self._search.last_wish if is_whole else None,
            [entry.appointment for entry in entries],
            frozenset(entry.index for entry in entries if entry.gone),
            self._place() if entries else None,
        )

    def _place(self) -> _Place:
        calendar = self._window.calendar_panel
        cursor = calendar.view.cursor_place
        return _Place(
            None if calendar.view.holds_still else calendar.period.first,
            calendar.view.verticalScrollBar().value(),
            (cursor.day, cursor.entry.index) if cursor else None,
        )

    def _come_back(self, words: str) -> None:
        if self._before is not None:
            self._bring_back(self._before)
            more = self.tr("{0} The form and the free times are those of before.")
            self._window.status.say(more.format(words))

    def _bring_back(self, before: _Before) -> None:
        self._search.stop()
        self._search.last_wish = before.wish
        calendar = self._window.calendar_panel
        calendar.model.asked.ask(before.wish.criteria.span if before.wish else None)
        calendar.model.clear()
        calendar.view.moved_by_user = True  # the days that were being looked at stay
        calendar.model.extend(before.found)
        calendar.model.take_away([entry for entry in calendar.model.everything if entry.index in before.gone])
        if before.place is not None:
            self._go_to(before.place)
        calendar.show_message(
            self.tr("Enter who and when on the left, then press Find ({0}).").format(action_keys("find"))
        )

    def _go_to(self, place: _Place) -> None:
        calendar = self._window.calendar_panel
        if place.cursor is not None and (place.day is not None or place.cursor[0] in calendar.view.period):
            day, index = place.cursor
            scrolled = calendar.view.verticalScrollBar().value()
            calendar.view.set_cursor(Place(day, calendar.model.everything[index]))
            calendar.view.verticalScrollBar().setValue(scrolled)
        if place.day is not None:
            calendar.show_day(place.day)
            calendar.view.verticalScrollBar().setValue(place.scrolled)

    def _ended(self, moving: Appointment | None) -> None:
        if moving is None and self._before is not None:
            before, self._before = self._before, None
            if self._search.last_wish is not before.wish:  # not given up, which has brought them back already
                self._bring_back(before)
                more = self.tr("{0} The form and the free times are those of before.")
                self._window.status.say(more.format(self.tr("Moved.")))
            before.put_back()
