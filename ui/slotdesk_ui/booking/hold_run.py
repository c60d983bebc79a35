"""The hold on the chosen time: asked for, counted down, given to the booking, released when it is not wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.errors import OutcomeUnknown, SchedulingError
from slotdesk.domain.outcome import Refused
from slotdesk.domain.patient import Patient
from slotdesk.services.holding import Hold, HoldingService
from slotdesk.store.choices import HoldPolicy
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.bridge.task_scope import TaskScope

WARN_S = 30
_TICK_MS = 500
# Who walks from time to time with Enter, or books at once, needs no hold, and the server is spared one.
_DELAY_MS = 400
_CLOCKS_AGREE = timedelta(seconds=1)


class HoldStep(Enum):
    """Where the hold on the chosen time stands."""

    NONE = "none"
    ASKING = "asking"
    HELD = "held"
    ENDED = "ended"
    REFUSED = "refused"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @property
    def may_hold(self) -> bool:
        """Whether the server keeps the time, or may do so."""
        return self in {HoldStep.ASKING, HoldStep.HELD, HoldStep.UNKNOWN}


@dataclass(frozen=True, slots=True)
class HoldState:
    """What there is to say of it. `left` is None where nobody knows how long the hold lasts.

    `until` is when that is by this computer's clock. Where the server did not say and the site did, both are
    `is_assumed`, and prove nothing.
    """

    step: HoldStep = HoldStep.NONE
    hold: Hold | None = None
    refusal: Refused | None = None
    error: SchedulingError | None = None
    is_shown: bool = False
    left: timedelta | None = None
    until: datetime | None = None
    is_assumed: bool = False


class HoldRun(QObject):
    """Keeps at most one hold, on the time that is chosen.

    Requests run in the application's scope: a hold on its way is never cut off, and one that nobody wants any more is
    released as soon as it is there. A hold that went into a booking of unknown fate is never released, since that might
    cancel the booking.

    `patients` says for whom, when a hold is made.

    `changed` comes with every step and while a hold is counted down, `refused` carries the candidate and the Refused,
    `release_failed` when the hold that could not be released ends by this computer's clock, or None.
    """

    changed = Signal()
    refused = Signal(object, object)
    release_failed = Signal(object)

    def __init__(
        self,
        scope: TaskScope,
        service: Callable[[], HoldingService | None],
        offers_hold: Callable[[], bool],
        patients: Callable[[], Sequence[Patient]] = tuple,
    ) -> None:
        super().__init__()
        self._patients = patients
        self._scope = scope
        self._service = service
        self._offers_hold = offers_hold
        self.policy = HoldPolicy.AUTOMATIC
        self.assumed_min = 0  # how long a hold lasts, as the site knows it; 0 where it does not
        self.is_suspended = False
        self._candidate: Appointment | None = None
        self._state = HoldState()
        self._owner: HoldingService | None = None
        self._given: dict[str, tuple[HoldingService, Hold]] = {}
        self._then: Callable[[Appointment], None] | None = None
        self._count = self._at_work = 0
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self.hold)

    @property
    def can_hold(self) -> bool:
        """Whether holding is wanted and the server says that it offers it."""
        return self.policy is not HoldPolicy.NEVER and not self.is_suspended and self._offers_hold()

    def state(self) -> HoldState:
        """How it stands now."""
        return self._state

    def choose(self, candidate: Appointment | None) -> None:
        """This time is chosen now, or none: another one's hold is released."""
        if candidate is self._candidate or (
            candidate is not None and self._candidate is not None and candidate == self._candidate
        ):
            return
        self.let_go()
        self._candidate = candidate
        if candidate is not None and self.policy is HoldPolicy.AUTOMATIC and self.can_hold:
            self._delay.start()
        self.changed.emit()

    def hold(self) -> None:
        """Hold the chosen time, unless that was asked for already."""
        service, candidate = self._service(), self._candidate
        self._delay.stop()
        if service is None or candidate is None or not self.can_hold:
            return
        if self._state.step in {HoldStep.ASKING, HoldStep.HELD, HoldStep.UNKNOWN}:
            return
        self._owner = service
        self._show(HoldState(HoldStep.ASKING))
        self._at_work += 1
        self._scope.start(self._name("hold"), self._ask(service, candidate))

    def let_go(self) -> None:
        """Nobody wants the time held any more: release it if it is, or as soon as it is."""
        self._delay.stop()
        hold, owner = self._state.hold, self._owner
        self._then = None
        if self._state.step is HoldStep.HELD and hold is not None and owner is not None:
            self._start_release(owner, hold)
        self._show(HoldState())

    def give(self, then: Callable[[Appointment], None]) -> None:
        """Hand what is to be booked to `then`: the held appointment, else the candidate itself.

        While the server is still asked, that waits for the answer; after a refusal `then` is never called.
        """
        self._delay.stop()
        state, candidate = self._state, self._candidate
        if candidate is None:
            return
        if state.step is HoldStep.ASKING:
            self._then = then
            return
        hold, owner = state.hold, self._owner
        if state.step is HoldStep.HELD and hold is not None and owner is not None:
            self._given[hold.held.reference] = (owner, hold)
            then(hold.held)
        else:
            then(candidate)

    @property
    def is_giving(self) -> bool:
        """Whether a booking waits for the answer to a hold."""
        return self._then is not None

    @property
    def may_stand(self) -> bool:
        """Whether the server may hold a time for this window, be it asked for, booked or released just now."""
        stands = self._state.step in {HoldStep.HELD, HoldStep.UNKNOWN}
        return stands or self._at_work > 0 or bool(self._given)

    def original(self, booked: Appointment) -> Appointment:
        """The candidate that was found, where what was booked is a hold on it."""
        given = self._given.get(booked.reference)
        return given[1].candidate if given else booked

    def booking_ended(self, booked: Appointment, fate: Fate) -> None:
        """What became of a booking that a hold may have been given to."""
        given = self._given.pop(booked.reference, None)
        if given is None:
            return
        owner, hold = given
        if self._state.hold is hold:  # it is still chosen
            if fate in {Fate.BOOKED, Fate.UNKNOWN}:
                self._show(HoldState())
        elif fate in {Fate.REFUSED, Fate.NOT_SENT}:
            self._start_release(owner, hold)

    async def _ask(self, service: HoldingService, candidate: Appointment) -> None:
        state = HoldState(HoldStep.UNKNOWN)
        try:
            outcome = await service.hold(candidate, self._patients())
            if isinstance(outcome, Refused):
                state = HoldState(HoldStep.REFUSED, refusal=outcome)
            else:
                state = HoldState(HoldStep.HELD, outcome)
        except OutcomeUnknown as error:
            shown = await service.is_shown_as_held(candidate)
            state = HoldState(HoldStep.UNKNOWN, error=error, is_shown=shown)
        except SchedulingError as error:
            state = HoldState(HoldStep.FAILED, error=error)
        finally:
            self._at_work -= 1
            self._answered(service, candidate, state)

    def _answered(self, service: HoldingService, candidate: Appointment, state: HoldState) -> None:
        if candidate is not self._candidate or self._state.step is not HoldStep.ASKING:
            if state.hold is not None:  # nobody wants it any more
                self._start_release(service, state.hold)
            return
        self._show(state)
        then, self._then = self._then, None
        if state.refusal is not None:
            self.refused.emit(candidate, state.refusal)
        elif then is not None:
            self.give(then)

    def _start_release(self, service: HoldingService, hold: Hold) -> None:
        if hold.held.reference not in self._given and not hold.has_ended(service.clock_s()):
            self._at_work += 1
            self._scope.start(self._name("release"), self._release(service, hold))

    async def _release(self, service: HoldingService, hold: Hold) -> None:
        try:
            await service.release(hold)  # a refusal means that it has run out already
        except SchedulingError:
            self.release_failed.emit(service.until(hold))
        finally:
            self._at_work -= 1

    def _show(self, state: HoldState) -> None:
        self._state = state
        if state.step is HoldStep.HELD:
            self._tick.start()
            self._count_down()
        else:
            self._tick.stop()
            self.changed.emit()

    def _count_down(self) -> None:
        hold, owner = self._state.hold, self._owner
        if hold is None or owner is None:
            return
        now_s = owner.clock_s()
        if hold.has_ended(now_s) and hold.held.reference not in self._given:
            self._tick.stop()
            self._state = HoldState(HoldStep.ENDED)
        else:
            told = self._assumed(hold)
            until = self._until(owner, told)
            self._state = HoldState(
                HoldStep.HELD, hold, left=told.left(now_s), until=until, is_assumed=told is not hold
            )
        self.changed.emit()

    def _assumed(self, hold: Hold) -> Hold:
        """The same with the end that the site knows, where the server did not say one."""
        if hold.ends_s is not None or hold.made_s is None or not self.assumed_min:
            return hold
        return replace(hold, ends_s=hold.made_s + 60 * self.assumed_min)

    def _until(self, owner: HoldingService, hold: Hold) -> datetime | None:
        """As it was told before, unless somebody has set the clock: two clocks never agree to the millisecond."""
        until, before = owner.until(hold), self._state.until
        is_same = until is not None and before is not None and abs(until - before) < _CLOCKS_AGREE
        return before if is_same else until

    def _name(self, what: str) -> str:
        self._count += 1
        return f"{what} {self._count}"
