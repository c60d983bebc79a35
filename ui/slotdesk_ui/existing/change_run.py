"""Changes of existing appointments on their way, from the wish to outcomes that leave no doubt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.errors import OutcomeUnknown, SchedulingError
from slotdesk.domain.outcome import Refused
from slotdesk.services.changing import Change, ChangeKind, ChangeLookUp, ChangeUnderWayError, ChangingService, Fact
from slotdesk.services.fates import FateFound, Finding
from slotdesk_ui.booking.outcome_card import Fate, OutcomeCard, OutcomeList
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.existing import change_words


@dataclass(frozen=True, slots=True)
class _Order:
    """One change, and where it is told; the card keeps to it whatever is chosen or connected meanwhile."""

    service: ChangingService
    change: Change
    about: str
    card: OutcomeCard


class ChangeRun(QObject):
    """Carries changes out one after the other, in the application's scope, each with a card of its own.

    `progressed` says what kind of change is on its way and how many of how many are over. `changed` carries each Change
    that was done, `moved` the card and the Appointment at its new time, `cancelled` the card and the Appointment as
    it was cancelled, `refused` the Change and the Refused, and `ended` the cards of a batch once all of it is over.
    """

    progressed = Signal(object, int, int)
    changed = Signal(object)
    moved = Signal(object, object)
    cancelled = Signal(object, object)
    refused = Signal(object, object)
    ended = Signal(object)
    search_again_requested = Signal()

    def __init__(self, scope: TaskScope, outcomes: OutcomeList, service: Callable[[], ChangingService | None]) -> None:
        super().__init__()
        self._scope = scope
        self._outcomes = outcomes
        self._service = service
        self._count = 0
        self._at_work = 0
        self._orders: list[_Order] = []

    @property
    def is_busy(self) -> bool:
        """Whether a change is on its way."""
        return self._at_work > 0

    def carry_out(self, changes: Sequence[Change], zone: tzinfo) -> None:
        """Do these, each once; a failure of one does not keep the others back."""
        service = self._service()
        if service is None or not changes:
            return
        self._outcomes.dismiss_settled()
        self._orders = self._shown()
        orders: list[_Order] = []
        for change in reversed(changes):  # the newest card stands on top
            about = change_words.about_words(change, zone)
            card = self._outcomes.add(change_words.waiting(change, about))
            order = _Order(service, change, about, card)
            card.server = service.intent(change).base_url
            card.look_up_requested.connect(lambda order=order: self._start_look_up(order))
            card.search_again_requested.connect(self.search_again_requested)
            orders.insert(0, order)
            self._orders.append(order)
        self._at_work += 1
        self._scope.start(self._name("change"), self._run(orders))

    def show_fate(self, fate: FateFound) -> None:
        """What looking up has brought elsewhere in the window is shown on the card of the same change."""
        facts = {Finding.DONE: Fact.DONE, Finding.NOT_DONE: Fact.NOT_DONE}
        if not fate.record.intent.kind.is_change or fate.finding not in facts:
            return
        for order in self._shown():
            if order.card.fate is Fate.UNKNOWN and order.service.intent(order.change).is_same_wish(fate.record.intent):
                self._show_found(order, ChangeLookUp(facts[fate.finding], fate.appointment))

    def _shown(self) -> list[_Order]:
        """Those whose cards are still there: what is kept of the others would grow all day."""
        shown = self._outcomes.cards()
        return [order for order in self._orders if order.card in shown]

    async def _run(self, orders: Sequence[_Order]) -> None:
        try:
            for number, order in enumerate(orders):
                self.progressed.emit(order.change.kind, number, len(orders))
                await self._one(order)
        except BaseException:
            for order in orders:
                if order.card.fate is Fate.UNDER_WAY:
                    order.card.show_text(change_words.lost(order.change, order.about))
            raise
        finally:
            self._at_work -= 1
        self.ended.emit([order.card for order in orders])

    async def _one(self, order: _Order) -> None:
        change, card = order.change, order.card
        try:
            outcome = await order.service.carry_out(change)
        except OutcomeUnknown as error:
            card.show_text(change_words.lost(change, order.about, error))
            await self._look_up(order)
        except SchedulingError as error:
            card.show_text(change_words.not_sent(change, order.about, error))
        except ChangeUnderWayError:
            self._outcomes.remove(card)
        else:
            card.show_text(change_words.answered(change, order.about, outcome))
            if isinstance(outcome, Refused):
                self.refused.emit(change, outcome)
            else:
                if change.kind is ChangeKind.MOVE:
                    self.moved.emit(card, outcome.appointment)
                elif change.kind is ChangeKind.CANCEL:
                    self.cancelled.emit(card, replace(outcome.appointment, status=AppointmentStatus.CANCELLED))
                self.changed.emit(change)

    def _start_look_up(self, order: _Order) -> None:
        self._scope.start(self._name("change-look-up"), self._look_up(order))

    async def _look_up(self, order: _Order) -> None:
        order.card.set_looking_up(True)
        try:
            found = await order.service.look_up(order.change)
        finally:
            order.card.set_looking_up(False)
        self._show_found(order, found)

    def _show_found(self, order: _Order, found: ChangeLookUp) -> None:
        order.card.show_text(change_words.looked_up(order.change, order.about, found))
        if found.fact is Fact.DONE:
            self.changed.emit(order.change)

    def _name(self, what: str) -> str:
        self._count += 1
        return f"{what} {self._count}"
