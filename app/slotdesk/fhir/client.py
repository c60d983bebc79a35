"""SchedulingClient: find, hold, book, change, cancel and look up appointments on one FHIR server."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, tzinfo

import httpx
from msgspec import Raw

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, BeginAudit
from slotdesk.domain.capability import Capabilities
from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.criteria import ExistingCriteria, FindCriteria
from slotdesk.domain.directory import DirectoryEntry, DirectoryPage, PatientQuery
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.outcome import (
    Booked,
    BookingOutcome,
    Cancelled,
    CancelOutcome,
    Held,
    HoldOutcome,
    Refused,
)
from slotdesk.domain.page import AppointmentPage
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import Span
from slotdesk.domain.transaction import Transaction
from slotdesk.domain.trying import ONCE, RetryPolicy
from slotdesk.fhir import conformance, names, outgoing, read_directory
from slotdesk.fhir import parameters as build
from slotdesk.fhir.audited import Audited, done, references, refused
from slotdesk.fhir.changes import candidate_parts, local, modified, own
from slotdesk.fhir.conversation import Conversation
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.lookup import Directory
from slotdesk.fhir.paging import portions
from slotdesk.fhir.validation import checked
from slotdesk.fhir.verdict import Done, judge
from slotdesk.fhir.wish import Wish


def _now() -> datetime:
    return datetime.now(UTC)


class SchedulingClient:
    """Appointments of one server, over an HTTP client that is handed in and stays its owner's to close.

    `zone` is the clinic's, for times that come without an offset. `audit` is told of each transaction about a patient.
    `retries` says how often reads are sent; nothing else is ever sent again.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        base_url: str,
        *,
        wire_format: WireFormat = WireFormat.AUTO,
        zone: tzinfo = UTC,
        limits: Limits = DEFAULT_LIMITS,
        clock: Callable[[], datetime] = _now,
        audit: BeginAudit | None = None,
        retries: RetryPolicy = ONCE,
    ) -> None:
        self._audit = audit
        self._conversation = Conversation(http, base_url, wire_format, limits, clock, retries)
        self._directory = Directory(self._conversation)
        self._zone = zone

    @property
    def base_url(self) -> str:
        """The server's, as it was handed in."""
        return self._conversation.server

    def require_own(self, reference: Reference, kind: str) -> None:
        """Check before anything is sent that a reference is to a resource of this server; it acts upon no others.

        Raises:
            RequestRejected: it leads to another server, or to a resource of another kind.
        """
        own(reference, kind, self.base_url)

    def set_zone(self, zone: tzinfo) -> None:
        """Read times without an offset in another zone from now on: the clinic's, once it is known."""
        self._zone = zone

    async def capabilities(self) -> Capabilities:
        """What the server says of itself (`GET metadata`).

        Raises:
            SchedulingError: it can't be had; nothing depends on it.
        """
        return await self._conversation.capabilities()

    async def find(self, criteria: FindCriteria) -> AsyncGenerator[AppointmentPage, None]:
        """Ask what is free (ITI-115, `$find`); candidates come in portions while the rest is read.

        To be closed (`aclosing`) where it is left early.

        Raises:
            ServerUnreachable, ServerBusy, AnswerUnusable: asking again is safe.
            NotAllowed, RequestRejected: asking the same again is pointless.

        Source: ITI TF-2 3.115.4.1.
        """
        patients = tuple([await outgoing.patient_resource(patient) for patient in criteria.patient_resource])
        body = await checked(build.find_parameters(criteria, self.base_url, patients))
        query = [("_count", str(criteria.count))] if criteria.count is not None else None
        judged = conformance.candidate_judge(criteria.span)
        concerned = references((*criteria.patient_reference, *criteria.patient_resource))
        with Audited(self._audit if concerned else None, AuditAct(Transaction.FIND, concerned)) as audited:
            answer = await self._conversation.read("POST", self._conversation.url("Appointment/$find", query), body)
            async for portion in portions(self._conversation, answer, self._zone, judged):
                audited.settle(AuditFate(AuditOutcome.SUCCESS, request_id=answer.request_id))
                yield portion
            audited.settle(AuditFate(AuditOutcome.SUCCESS, request_id=answer.request_id))

    async def hold(self, candidate: Appointment | Reference, concerning: Sequence[Patient] = ()) -> HoldOutcome:
        """Hold a candidate while the booking is made (ITI-116, `$hold`). A refusal is returned, not raised.

        `concerning` is for whom, which is told to whoever audits and not to the server.

        Raises:
            ServerUnreachable: nothing was sent; repeating is safe.
            OutcomeUnknown: sent, but no usable answer came; look it up, never resend.
            NotAllowed, RequestRejected: nothing was held.

        Source: ITI TF-2 3.116.4.1.
        """
        what, asked, reference = await candidate_parts(candidate, self.base_url)
        body = await checked(build.hold_parameters(what))
        wish = Wish(AppointmentStatus.PENDING, reference, asked)
        verdict = await self._act("Appointment/$hold", body, wish, references(concerning))
        if isinstance(verdict, Refused):
            return verdict
        differs = conformance.judge_result(asked, None, verdict.appointment, names.CLAUSE_HOLD_RESULT, self.base_url)
        return Held(verdict.appointment, verdict.expires, verdict.issues, verdict.findings + differs, verdict.lasts)

    async def book(
        self,
        candidate: Appointment | Reference,
        patient: Patient,
        comment: str = "",
        companions: Sequence[Patient] = (),
    ) -> BookingOutcome:
        """Book a candidate for a patient (ITI-117, `$book`), with companions for a group. A refusal is returned.

        Raises:
            ServerUnreachable: nothing was sent; repeating is safe.
            OutcomeUnknown: sent, but no usable answer came; look it up, never resend.
            NotAllowed, RequestRejected: nothing was booked.

        Source: ITI TF-2 3.117.4.1.
        """
        what, asked, reference = await candidate_parts(candidate, self.base_url)
        everybody = (patient, *companions)
        for one in everybody:
            local(one.as_reference(), self.base_url)
        patients = tuple([await outgoing.patient_resource(one) for one in everybody])
        body = await checked(build.book_parameters(what, patients, comment))
        wish = Wish(AppointmentStatus.BOOKED, reference, asked, patient)
        verdict = await self._act("Appointment/$book", body, wish, references(everybody))
        if isinstance(verdict, Refused):
            return verdict
        differs = conformance.judge_result(asked, patient, verdict.appointment, names.CLAUSE_BOOK_RESULT, self.base_url)
        for one in companions:
            differs += conformance.judge_result(None, one, verdict.appointment, names.CLAUSE_BOOK_RESULT, self.base_url)
        return Booked(verdict.appointment, verdict.issues, verdict.findings + differs)

    async def modify(
        self,
        appointment: Appointment,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        comment: str | None = None,
        place: Appointment | None = None,
    ) -> BookingOutcome:
        """Change a booked appointment (ITI-117, `$book` with the changed resource). A refusal is returned.

        A new start alone keeps the length. `place` is a candidate whose time, people and place are taken over.

        Raises:
            ServerUnreachable: nothing was sent; repeating is safe.
            OutcomeUnknown: sent, but no usable answer came; look it up, never resend.
            NotAllowed, RequestRejected: nothing was changed.

        Source: ITI TF-2 3.117.4.1.
        """
        reference = local(appointment.as_reference(), self.base_url)
        asked, changes = modified(appointment, start, end, comment, place)
        resource = await outgoing.appointment_resource(appointment, changes)
        body = await checked(build.book_parameters(resource, await self._patients_of(appointment), comment or ""))
        verdict = await self._act(
            "Appointment/$book", body, Wish(AppointmentStatus.BOOKED, reference, asked, before=appointment)
        )
        if isinstance(verdict, Refused):
            return verdict
        differs = conformance.judge_result(asked, None, verdict.appointment, names.CLAUSE_BOOK_RESULT, self.base_url)
        return Booked(verdict.appointment, verdict.issues, verdict.findings + differs)

    async def cancel(
        self, appointment: Appointment, reason: Coding, comment: str = "", concerning: Sequence[Patient] = ()
    ) -> CancelOutcome:
        """Cancel an appointment or release a hold (ITI-117, `$book`), with a coded reason. A refusal is returned.

        `concerning` is for whom it was held, where the appointment itself does not say so.

        Raises:
            ServerUnreachable: nothing was sent; repeating is safe.
            OutcomeUnknown: sent, but no usable answer came; look it up, never resend.
            NotAllowed, RequestRejected: nothing was cancelled.

        Source: ITI TF-2 3.117.4.1.
        """
        reference = local(appointment.as_reference(), self.base_url)
        changes = {"status": "cancelled", **outgoing.status_reason(appointment, reason)}
        resource = await outgoing.appointment_resource(appointment, changes)
        body = await checked(build.book_parameters(resource, await self._patients_of(appointment), comment))
        wish = Wish(AppointmentStatus.CANCELLED, reference, appointment, before=appointment)
        verdict = await self._act("Appointment/$book", body, wish, references(concerning))
        if isinstance(verdict, Refused):
            return verdict
        return Cancelled(verdict.appointment, verdict.issues, verdict.findings)

    async def existing(self, criteria: ExistingCriteria) -> AsyncIterator[AppointmentPage]:
        """A patient's appointments that start within a period (ITI-118), in portions.

        Raises:
            ServerUnreachable, ServerBusy, AnswerUnusable: asking again is safe.
            NotAllowed, RequestRejected: asking the same again is pointless.

        Source: ITI TF-2 3.118.4.1.
        """
        url = self._conversation.url("Appointment", build.existing_query(criteria, self.base_url))
        judged = conformance.existing_judge(Span(criteria.start, criteria.end))
        act = AuditAct(Transaction.EXISTING, references([criteria.patient]), request=f"GET {url}")
        with Audited(self._audit, act) as audited:
            answer = await self._conversation.read("GET", url)
            async for portion in portions(self._conversation, answer, self._zone, judged):
                audited.settle(AuditFate(AuditOutcome.SUCCESS, request_id=answer.request_id))
                yield portion
            audited.settle(AuditFate(AuditOutcome.SUCCESS, request_id=answer.request_id))

    async def appointment(self, reference: Reference) -> Appointment:
        """One appointment by its reference.

        Raises:
            SchedulingError: it can't be had, or is no appointment that can be shown.
        """
        return await self._directory.appointment(reference, self._zone)

    async def patient(self, reference: Reference) -> Patient:
        """One patient by reference, or by identifier where that fits exactly one.

        Raises:
            RequestRejected: there is none, or more than one.
            SchedulingError: they can't be had.
        """
        return await self._directory.patient(reference)

    async def patients(self, query: PatientQuery, count: int = 20) -> DirectoryPage[Patient]:
        """The first patients that fit (ITI-78).

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.search("Patient", build.patient_query(query, count), read_directory.read_patient)

    async def practitioners(self, text: str, count: int = 20) -> DirectoryPage[DirectoryEntry]:
        """The first practitioners whose names begin with the words of `text`, with their specialties.

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.practitioners(text, count)

    async def locations(self, text: str, count: int = 20) -> DirectoryPage[DirectoryEntry]:
        """The first locations whose name fits; any where `text` is empty.

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.named("Location", text, count, read_directory.read_location)

    async def organizations(self, text: str, count: int = 20) -> DirectoryPage[DirectoryEntry]:
        """The first organisations whose name fits; any where `text` is empty.

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.named("Organization", text, count, read_directory.read_organization)

    async def services(self, text: str, count: int = 20) -> DirectoryPage[DirectoryEntry]:
        """The first services whose name fits; any where `text` is empty.

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.named("HealthcareService", text, count, read_directory.read_service)

    async def reasons(self, text: str, count: int = 50) -> tuple[Coding, ...]:
        """Codes of reasons to come that fit what was typed, from the value set that FHIR names for them.

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.expanded(names.ENCOUNTER_REASON, text, count)

    async def coverages(self, patient: str) -> DirectoryPage[DirectoryEntry]:
        """Who pays for a patient of this server, by `Patient/id`.

        Raises:
            SchedulingError: they can't be had.
        """
        return await self._directory.search("Coverage", [("patient", patient)], read_directory.read_coverage)

    async def _patients_of(self, appointment: Appointment) -> tuple[Raw, ...]:
        """The patients of an appointment as the server knows them; the appointment names those that can't be had."""
        found = []
        for participant in appointment.patients:
            with contextlib.suppress(SchedulingError):
                found.append(await outgoing.patient_resource(await self._directory.patient(participant.actor)))
        return tuple(found)

    async def _act(self, path: str, body: bytes, wish: Wish, concerned: tuple[Reference, ...] = ()) -> Done | Refused:
        kind = Transaction.HOLD if path.endswith("$hold") else Transaction.BOOK
        known = wish.before or wish.asked
        named = references(one.actor for one in known.patients) if known else ()
        with Audited(self._audit, AuditAct(kind, concerned or named, wish.reference)) as audited:
            answer = await self._conversation.change(path, body)
            verdict = await judge(self._conversation, answer, wish, self._zone)
            if isinstance(verdict, Refused):
                audited.settle(refused(verdict, answer.request_id))
            else:
                audited.settle(done(verdict.appointment, answer.request_id))
        return verdict
