"""A booking on its way, from the button to an outcome that leaves no doubt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.errors import NotRecorded, OutcomeUnknown, Retry, SchedulingError, StillOpen
from slotdesk.domain.finding import FindingCode
from slotdesk.domain.intent import Intent, IntentKind
from slotdesk.domain.outcome import Booked, BookingOutcome, Refused
from slotdesk.domain.patient import Patient
from slotdesk.services.booking import BookingService, BookingUnderWayError, DoesNotStand, LookUp, NotShown, Stands
from slotdesk.services.fates import FateFound, Finding
from slotdesk_ui.booking.appointment_summary import about_booking
from slotdesk_ui.booking.outcome_card import CardText, Fate, OutcomeCard, OutcomeList
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.words import error_advice, error_words, finding_words


@dataclass(frozen=True, slots=True)
class _Order:
    """What was asked for, and where: the card keeps to it whatever is chosen or connected meanwhile."""

    service: BookingService
    candidate: Appointment
    patient: Patient
    zone: tzinfo
    about: str
    companions: tuple[Patient, ...] = ()

    @property
    def patients(self) -> tuple[Patient, ...]:
        """Everybody it is for."""
        return self.patient, *self.companions

    @property
    def intent(self) -> Intent:
        """What the journal has of it."""
        return self.service.intent(self.candidate, self.patient, self.companions)


class BookingRun(QObject):
    """Books in the application's scope, so that closing a panel never cancels it, and shows each outcome.

    `busy_changed` says whether a booking is on its way. `booked` carries the candidate, `refused`
    the candidate and the Refused, `lost` the candidate whose fate is not known, `looked_up` the OutcomeCard of a lost
    booking that was found to stand; `still_open` says that nothing was sent, since the same was sent before and its
    fate is open; `refuted` carries the candidate of a lost booking that was found not to stand. `stands` carries the
    card, the Appointment as the server has it, and the Patient; `ended` the candidate and the Fate; `registered` the
    Appointment as the server keeps it, and the Patients it was asked for.
    """

    busy_changed = Signal(bool)
    booked = Signal(object)
    refused = Signal(object, object)
    lost = Signal(object)
    looked_up = Signal(object)
    refuted = Signal(object)
    ended = Signal(object, object)
    stands = Signal(object, object, object)
    registered = Signal(object, object)
    search_again_requested = Signal()
    still_open = Signal()

    def __init__(self, scope: TaskScope, outcomes: OutcomeList, service: Callable[[], BookingService | None]) -> None:
        super().__init__()
        self._scope = scope
        self._outcomes = outcomes
        self._service = service
        self._count = 0
        self._orders: list[tuple[_Order, OutcomeCard]] = []
        self.is_busy = False

    def book(
        self,
        candidate: Appointment,
        patient: Patient,
        comment: str,
        zone: tzinfo,
        companions: tuple[Patient, ...] = (),
    ) -> None:
        """Book once, for a patient or a group; while a booking is on its way, nothing more is sent."""
        service = self._service()
        if service is None or self.is_busy:
            return
        if self.is_open(candidate, patient, companions):
            self.still_open.emit()
            return
        names = ", ".join(one.name for one in (patient, *companions))
        order = _Order(service, candidate, patient, zone, about_booking(names, candidate, zone), companions)
        card = self._outcomes.add(CardText(Fate.UNDER_WAY, self.tr("Booking…"), order.about))
        card.server = order.intent.base_url
        card.look_up_requested.connect(lambda: self._start_look_up(order, card))
        card.search_again_requested.connect(self.search_again_requested)
        self._orders = [*self._shown(), (order, card)]
        self._set_busy(True)
        self._scope.start(self._name("book"), self._book(order, comment, card))

    def is_open(self, candidate: Appointment, patient: Patient, companions: tuple[Patient, ...] = ()) -> bool:
        """Whether this was sent already, here or elsewhere, and nobody knows yet what became of it."""
        service = self._service()
        try:
            return service is not None and service.is_open(candidate, patient, companions)
        except NotRecorded:
            return False  # nothing can be sent then, and the card says why

    def show_fate(self, fate: FateFound) -> None:
        """What looking up has brought elsewhere in the window is shown on the card of the same booking."""
        settled = {Finding.DONE, Finding.NOT_DONE}
        if fate.record.intent.kind is not IntentKind.BOOK or fate.finding not in settled:
            return
        found = Stands(fate.appointment) if fate.appointment and fate.finding is Finding.DONE else DoesNotStand()
        for order, card in self._shown():
            if card.fate is Fate.UNKNOWN and order.intent.is_same_wish(fate.record.intent):
                self._show_found(order, card, found)

    def _shown(self) -> list[tuple[_Order, OutcomeCard]]:
        """Those whose cards are still there: what is kept of the others would grow all day."""
        shown = self._outcomes.cards()
        return [(order, card) for order, card in self._orders if card in shown]

    async def _book(self, order: _Order, comment: str, card: OutcomeCard) -> None:
        try:
            outcome = await order.service.book(order.candidate, order.patient, comment, order.companions)
        except OutcomeUnknown as error:
            card.show_text(self._lost(order, error))
            self._set_busy(False)
            self.lost.emit(order.candidate)
            await self._look_up(order, card)
        except StillOpen:  # another window was first
            self._outcomes.remove(card)
            self.still_open.emit()
        except SchedulingError as error:
            card.show_text(
                CardText(Fate.NOT_SENT, self.tr("Not booked"), order.about, _next_step(error), error_words(error))
            )
        except BookingUnderWayError:
            self._outcomes.remove(card)
        except BaseException:
            card.show_text(self._broken_off(order))
            raise
        else:
            self._show_answer(order, outcome, card)
        finally:
            self._set_busy(False)
            self.ended.emit(order.candidate, card.fate)

    def _show_answer(self, order: _Order, outcome: BookingOutcome, card: OutcomeCard) -> None:
        card.show_text(self._answered(order, outcome))
        if isinstance(outcome, Booked):
            self.registered.emit(outcome.appointment, order.patients)
            self.booked.emit(order.candidate)  # first: what stands closes what overlaps it, the choice itself included
            self.stands.emit(card, outcome.appointment, order.patient)
        else:
            self.refused.emit(order.candidate, outcome)

    def _start_look_up(self, order: _Order, card: OutcomeCard) -> None:
        self._scope.start(self._name("look-up"), self._look_up(order, card))

    async def _look_up(self, order: _Order, card: OutcomeCard) -> None:
        card.set_looking_up(True)
        try:
            found = await order.service.look_up(order.candidate, order.patient, order.companions)
        finally:
            card.set_looking_up(False)
        self._show_found(order, card, found)

    def _show_found(self, order: _Order, card: OutcomeCard, found: LookUp) -> None:
        if isinstance(found, Stands):
            advice = [self.tr("Looked up: the server shows it."), *self._to_be_told(order, found.appointment)]
            card.show_text(CardText(Fate.BOOKED, self.tr("Booked"), order.about, "\n".join(advice)))
            self.looked_up.emit(card)
            if order.service is self._service():  # its ids are those of the server in use
                self.registered.emit(found.appointment, order.patients)
            self.booked.emit(order.candidate)
            self.stands.emit(card, found.appointment, order.patient)
        elif isinstance(found, DoesNotStand):
            words = self.tr("Looked up: the server shows that it does not stand. You can book again.")
            card.show_text(CardText(Fate.REFUSED, self.tr("Not booked"), order.about, words))
            self.refuted.emit(order.candidate)
        elif isinstance(found, NotShown):
            card.show_text(
                CardText(
                    Fate.UNKNOWN,
                    self.tr("Not certain"),
                    order.about,
                    self.tr(
                        "The answer was lost, and the server does not show the booking so far. It is looked up again "
                        "by itself; do not book for this patient before that, or ask the clinic."
                    ),
                )
            )
        else:
            card.show_text(self._lost(order, found.error))

    def _lost(self, order: _Order, error: SchedulingError) -> CardText:
        advice = self.tr("It may be booked or not. Look it up before you book again.")
        return CardText(Fate.UNKNOWN, self.tr("Not certain"), order.about, advice, error_words(error))

    def _broken_off(self, order: _Order) -> CardText:
        advice = self.tr("It may be booked or not. Look it up before you book again.")
        return CardText(Fate.UNKNOWN, self.tr("Not certain"), order.about, advice)

    def _answered(self, order: _Order, outcome: BookingOutcome) -> CardText:
        if isinstance(outcome, Booked):
            if any(finding.code is FindingCode.DIFFERS_FROM_REQUEST for finding in outcome.findings):
                return self._otherwise(order, outcome)
            advice = list(dict.fromkeys(finding_words(finding) for finding in outcome.findings))
            advice += self._to_be_told(order, outcome.appointment)
            said = "\n".join(issue.words for issue in outcome.issues if issue.severity != "information")
            return CardText(Fate.BOOKED, self.tr("Booked"), order.about, "\n".join(advice), said)
        said = outcome.words or self.tr("The server gave no reason.")
        return CardText(
            Fate.REFUSED,
            self.tr("Not booked: the server refused"),
            order.about,
            self._gone_words(outcome)
            if outcome.means_gone
            else self.tr("Nothing was booked. The time itself may still be free."),
            self.tr("The server says: {0}").format(said) if outcome.words else said,
        )

    def _gone_words(self, outcome: Refused) -> str:
        """What can be done is said once: a server that gives a reason mostly says that too."""
        if outcome.words:
            return self.tr("The time is gone.")
        return self.tr("The time is gone. Choose another one, or search again.")

    def _to_be_told(self, order: _Order, booked: Appointment) -> list[str]:
        """What the patient has to mind, as the booking says it, else as the free time did."""
        words = booked.patient_instruction or order.candidate.patient_instruction
        return [self.tr("Tell the patient: {0}").format(words)] if words else []

    def _otherwise(self, order: _Order, outcome: Booked) -> CardText:
        """Something was booked, and not what was asked for: both are named."""
        booked = outcome.appointment
        who = ", ".join(patient.label for patient in booked.patients) or self.tr("patient not named")
        about = self.tr("Asked for: {0}\nBooked: {1}").format(order.about, about_booking(who, booked, order.zone))
        advice = self.tr("Tell the clinic, or cancel what was booked. Do not tell the patient the time asked for.")
        said = "\n".join(issue.words for issue in outcome.issues)
        return CardText(Fate.BOOKED_OTHERWISE, self.tr("Booked, but not as asked"), about, advice, said)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.is_busy:
            self.is_busy = busy
            self.busy_changed.emit(busy)

    def _name(self, what: str) -> str:
        self._count += 1
        return f"{what} {self._count}"


def _next_step(error: SchedulingError) -> str:
    advice = error_advice(error)
    if error.retry is Retry.SAFE:
        again = QCoreApplication.translate("BookingRun", "You can press Book again.")
        return f"{advice} {again}"
    return advice
