"""The workbench that checks work at: the server's answers so far, fresh free times, and what can be done with them."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.intent import IntentKind
from slotdesk.services.checking.answer import (
    Answer,
    Json,
    actors,
    apart,
    moment,
    overlap,
    reference_of,
    time_and_people,
)
from slotdesk.services.checking.changes import Changes, intent_for
from slotdesk.services.checking.check import LackingError, NoAnswerError, NotApplicableError, NotMetError
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.services.checking.parameters import COMMENT, parameters, period, reference, resource, text, written
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.premises import Premises

FIND, HOLD, BOOK, SEARCH = "Appointment/$find", "Appointment/$hold", "Appointment/$book", "Appointment"
_ABSENT = {404, 405, 501}
_TAKEN, _MORE_TRIES = {409, 410}, 2
Wait = Callable[[float], Awaitable[bool]]


class Bench:
    """One run's. Answers that many checks look at are asked for once; `wait` says False where the run was stopped."""

    def __init__(self, plan: CheckPlan, premises: Premises, dialogue: Dialogue, changes: Changes, wait: Wait) -> None:
        self.plan = plan
        self.premises = premises
        self.dialogue = dialogue
        self.changes = changes
        self.wait = wait
        self.kept: frozenset[str] = frozenset()
        self._free: deque[Json] = deque(apart(premises.candidates))
        self._once: dict[str, tuple[Any, Exception | None, tuple[int, ...]]] = {}

    async def once(self, name: str, make: Callable[[], Awaitable[Any]]) -> Any:
        """What `make` gives or raises, made by the first who asks; the exchanges count for all."""
        if name not in self._once:
            before = len(self.dialogue.numbers)
            made: Any = None
            problem: Exception | None = None
            try:
                made = await make()
            except (LackingError, NotApplicableError, NotMetError, NoAnswerError) as error:
                problem = error
            self._once[name] = made, problem, tuple(self.dialogue.numbers[before:])
        else:
            self.dialogue.numbers += self._once[name][2]
        made, problem, _ = self._once[name]
        if problem is not None:
            raise problem
        return made

    # ITI-115

    async def find(
        self, *more: Json, query: Sequence[tuple[str, str]] = (), speaks: WireFormat | None = None
    ) -> Answer:
        """Ask what is free in the period of the run, with more criteria than its own."""
        start, end = self.premises.start, self.premises.end
        body = parameters(*period(start, end), *self.premises.question, *more)
        return await self.dialogue.post(FIND, body, query, speaks=speaks)

    async def found(self) -> Answer:
        """The answer to the question of the run.

        Raises:
            LackingError: it is no answer that could be looked at.
        """
        answer: Answer = await self.once("found", self.find)
        if not answer.ok or answer.kind != "Bundle":
            raise LackingError(f"needs an answer to $find: {answer.says()}")
        return answer

    async def all_found(self) -> list[Answer]:
        """The same with all its pages, which are small enough that there are some."""
        first = await self.found()
        known = len(first.appointments)
        if known < 2:
            raise LackingError("needs at least two free times to be paged")
        count = max(1, min(known // 3, 20))

        async def ask() -> list[Answer]:
            page = await self.find(query=[("_count", str(count))])
            return await self.dialogue.pages(page)

        pages: list[Answer] = await self.once("pages", ask)
        return pages

    async def candidates(self) -> list[Json]:
        """The free times of the first page.

        Raises:
            LackingError: there are none.
        """
        found = (await self.found()).appointments
        if not found:
            raise LackingError("needs a free time: nothing is free in the period")
        return found

    async def is_offered(self, candidate: Json) -> bool:
        """Whether a time is offered now, to anybody and under any id.

        Raises:
            LackingError: the server did not say.
        """
        start, end = moment(candidate, "start"), moment(candidate, "end")
        if start is None or end is None:
            raise LackingError("needs a free time with a start and an end")
        people = [reference("practitioner", one) for one in sorted(actors(candidate, "Practitioner"))[:1]]
        body = parameters(*period(start, end if end > start else start + timedelta(hours=1)), *people)
        answer = await self.dialogue.post(FIND, body)
        if not answer.ok or answer.kind != "Bundle":
            raise LackingError(f"needs an answer to $find: {answer.says()}")
        pages = await self.dialogue.pages(answer)
        wanted = time_and_people(candidate)
        return any(time_and_people(one) == wanted for page in pages for one in page.appointments)

    # What is taken

    def free_time(self) -> Json:
        """A free time that nothing was done with for as long as possible.

        Raises:
            LackingError: there is none.
        """
        for _ in range(len(self._free)):
            self._free.rotate(-1)
            if not any(overlap(self._free[-1], one) for one in self.changes.taken.values()):
                return self._free[-1]
        raise LackingError("needs a free time: nothing is free in the period")

    def patient(self) -> Json:
        """The Patient resource to book for.

        Raises:
            LackingError: nothing may be booked.
        """
        if self.premises.patient is None:
            raise LackingError(self.premises.why_no_patient)
        return self.premises.patient

    def patient_reference(self) -> str:
        """`Patient/id`.

        Raises:
            LackingError: the server's id of the patient is not known, or there is none.
        """
        self.patient()
        if not self.premises.patient_reference:
            raise LackingError("needs the server's own id of the test patient; name it as Patient/id")
        return self.premises.patient_reference

    async def send_hold(self, body: Json, about: Json, *, speaks: WireFormat | None = None) -> Answer:
        """Send a `$hold`, right or wrong, about something."""
        self.patient()
        intent = intent_for(IntentKind.HOLD, self.plan.connection.base_url, about, (self.premises.patient_reference,))
        (answer,) = await self.changes.act(intent, lambda: self.dialogue.post(HOLD, body, speaks=speaks))
        return answer

    async def send_book(
        self, body: Json, about: Json, kind: IntentKind = IntentKind.BOOK, *, speaks: WireFormat | None = None
    ) -> Answer:
        """Send a `$book`, right or wrong, about something."""
        self.patient()
        intent = intent_for(kind, self.plan.connection.base_url, about, (self.premises.patient_reference,))
        (answer,) = await self.changes.act(intent, lambda: self.dialogue.post(BOOK, body, speaks=speaks))
        return answer

    async def hold(self, candidate: Json) -> Answer:
        """Hold a free time."""
        return await self.send_hold(parameters(reference("appointment-reference", reference_of(candidate))), candidate)

    async def book(self, candidate: Json) -> Answer:
        """Book a free or held time for the patient."""
        return await self.send_book(self.booking_of(candidate), candidate)

    def booking_of(self, candidate: Json) -> Json:
        """The input of `$book` for a free or held time."""
        return parameters(
            reference("appointment-reference", reference_of(candidate)),
            resource("patient-resource", self.patient()),
            text("comment", COMMENT),
        )

    async def race(self, kind: IntentKind, body: Json, about: Json) -> list[Answer]:
        """Send the same twice at one moment."""
        path = HOLD if kind is IntentKind.HOLD else BOOK
        intent = intent_for(kind, self.plan.connection.base_url, about, (self.premises.patient_reference,))

        def send() -> Awaitable[Answer]:
            return self.dialogue.post(path, body)

        return await self.changes.act(intent, send, send)

    async def take(self, act: Callable[[Json], Awaitable[Answer]]) -> tuple[Json, Answer]:
        """Hold or book a free time; another one where somebody else was faster, which is nobody's fault."""
        candidate = self.free_time()
        answer = await act(candidate)
        for _ in range(_MORE_TRIES):
            if answer.status not in _TAKEN:
                break
            candidate = self.free_time()
            answer = await act(candidate)
        return candidate, answer

    async def held(self) -> tuple[Json, Json, Answer]:
        """A free time, what it became when it was held, and the answer; one for all who only look at it.

        Raises:
            LackingError: it could not be held.
        """
        found: tuple[Json, Json, Answer] = await self.once("held", self.fresh_hold)
        self.keep(reference_of(found[1]))
        return found

    async def fresh_hold(self) -> tuple[Json, Json, Answer]:
        """The same, for one check alone."""
        await self.needs_hold()
        candidate, answer = await self.take(self.hold)
        if not answer.ok or not answer.appointments:
            raise LackingError(f"needs a hold: {answer.says()}")
        return candidate, answer.appointments[0], answer

    async def booked(self) -> tuple[Json, Json, Answer]:
        """A free time, what it became when it was booked, and the answer; one for all who only look at it.

        Raises:
            LackingError: it could not be booked.
        """
        found: tuple[Json, Json, Answer] = await self.once("booked", self.fresh_booking)
        self.keep(reference_of(found[1]))
        return found

    async def fresh_booking(self) -> tuple[Json, Json, Answer]:
        """The same, for one check alone."""
        candidate, answer = await self.take(self.book)
        if not answer.ok or not answer.appointments:
            raise LackingError(f"needs a booking: {answer.says()}")
        return candidate, answer.appointments[0], answer

    def keep(self, address: str) -> None:
        """Leave what stands until the end of the run."""
        self.kept |= {address}

    # ITI-118

    async def search(self, *query: tuple[str, str], speaks: WireFormat | None = None) -> Answer:
        """Search for appointments."""
        return await self.dialogue.get(SEARCH, query, speaks=speaks)

    def own_day(self, appointment: Json) -> list[tuple[str, str]]:
        """The date parameters around an appointment, of the patient's."""
        start = moment(appointment, "start")
        if start is None:
            raise LackingError("needs an appointment with a start")
        day = timedelta(hours=12)
        return [("date", f"ge{written(start - day)}"), ("date", f"lt{written(start + day)}")]

    async def existing(self) -> Answer:
        """The patient's appointments around the booking of the run.

        Raises:
            LackingError: there is no answer that could be looked at.
        """
        await self.needs_search()
        _, appointment, _ = await self.booked()
        query = [("patient", self.patient_reference()), *self.own_day(appointment)]

        async def ask() -> Answer:
            return await self.search(*query)

        answer: Answer = await self.once("existing", ask)
        if not answer.ok or answer.kind != "Bundle":
            raise LackingError(f"needs an answer to the search: {answer.says()}")
        return answer

    # What is offered

    async def needs_hold(self) -> None:
        """Raises: NotApplicableError where the server has no `$hold`, which is optional."""
        if "hold" in self.premises.operations:
            return
        if self.premises.statement.ok or not await self.answers_to_hold():
            raise NotApplicableError("the server does not offer $hold, which is optional")

    async def answers_to_hold(self) -> bool:
        """Whether there is a `$hold`, declared or not: one without input is refused, which changes nothing."""

        async def ask() -> Answer:
            return await self.send_hold(parameters(), {})

        answer: Answer = await self.once("hold without input", ask)
        return answer.status not in _ABSENT

    async def needs_search(self) -> None:
        """Raises: NotApplicableError where appointments can't be searched for, which is optional."""

        async def ask() -> Answer:
            return await self.search(("_id", "no-such-appointment"))

        answer: Answer = await self.once("search", ask)
        if answer.status in _ABSENT:
            raise NotApplicableError("the server has no search for appointments, which is optional")
