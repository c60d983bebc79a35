"""Lets a time that was cancelled or moved away come back into the calendar by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from slotdesk.domain.appointment import Appointment
from slotdesk.services.changing import Change, ChangeKind
from slotdesk_ui.booking.booking_run import BookingRun
from slotdesk_ui.booking.hold_run import HoldRun
from slotdesk_ui.calendar.renewal import Freed, renew
from slotdesk_ui.existing.change_run import ChangeRun
from slotdesk_ui.existing.move_mode import MoveMode
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.main_window import MainWindow

_FREEING = frozenset({ChangeKind.CANCEL, ChangeKind.MOVE})


class FreedTimes(QObject):
    """Asks the last search's question once more when a time was freed, as soon as nothing else is going on.

    Quietly: what is shown stays, as do cursor, choice, period, form and keyboard; no card and no status speaks of it.
    An answer that somebody's choice or booking has overtaken is not looked at; it is asked for again.
    """

    def __init__(
        self,
        window: MainWindow,
        changes: ChangeRun,
        moves: MoveMode,
        search: SearchRun,
        bookings: BookingRun,
        holds: HoldRun,
    ) -> None:
        super().__init__(window)
        self._calendar = window.calendar_panel
        self._booking = window.booking_panel
        self._changes = changes
        self._moves = moves
        self._search = search
        self._bookings = bookings
        self._holds = holds
        self._freed: list[Freed] = []
        self._due: Wish | None = None
        self._broken_off: Wish | None = None
        self._asked = 0
        self._had_gone: frozenset[int] = frozenset()
        self._is_certain = self._is_overtaken = False
        self._booking.candidate_changed.connect(self._overtake)
        bookings.busy_changed.connect(self._overtake)
        bookings.stands.connect(self._overtake)  # also what looking up has found
        bookings.busy_changed.connect(lambda _: self._ask())
        changes.changed.connect(self._note)
        changes.ended.connect(lambda _: self._ask())
        moves.changed.connect(lambda _: self._ask())
        search.finished.connect(lambda _: self._ask())
        search.stopped.connect(self._remember_broken_off)
        search.failed.connect(lambda _: self._remember_broken_off())
        search.repeated.connect(self._show)

    def _note(self, change: Change) -> None:
        """A time is free; the move that freed it has put the search of before back by now."""
        if change.kind not in _FREEING or self._search.last_wish is None:
            return
        if self._due is not self._search.last_wish:
            self._due, self._freed = self._search.last_wish, []
        self._freed.append(Freed.by(change.appointment))
        self._ask()

    def _ask(self) -> None:
        if self._due is None or self._due is not self._search.last_wish or self._due is self._broken_off:
            return
        is_changing = self._changes.is_busy or self._bookings.is_busy or self._moves.moving is not None
        if not is_changing and not self._search.is_running:
            self._asked = len(self._freed)
            self._had_gone = frozenset(entry.index for entry in self._calendar.model.everything if entry.gone)
            self._is_certain, self._is_overtaken = self._holds_nothing(), False
            self._search.repeat()

    def _overtake(self) -> None:
        """What is chosen, booked or refused from here on is not in the answer that is on its way."""
        self._is_overtaken = True

    def _remember_broken_off(self) -> None:
        """Whoever stopped it has seen enough, and does not want all of it after all."""
        self._broken_off = self._search.last_wish

    def _show(self, wish: Wish, found: tuple[Appointment, ...]) -> None:
        if wish is not self._due:
            return
        if self._is_overtaken or self._bookings.is_busy:
            self._ask()  # else once the booking has ended
            return
        if self._asked == len(self._freed):  # else one more was freed meanwhile, and is asked for when that is over
            self._due = None
        self._calendar.view.moved_by_user = True  # the days that are being looked at stay
        is_certain = self._is_certain and self._holds_nothing()
        renew(self._calendar.model, found, self._freed, had_gone=self._had_gone, may_take_away=is_certain)

    def _holds_nothing(self) -> bool:
        """What is held here is offered to nobody, this window included, nor what overlaps it: it has not gone."""
        return self._booking.candidate is None and not self._holds.may_stand
