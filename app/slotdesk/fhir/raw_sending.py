"""A request as somebody wrote it, sent to the server of the connection, and what its answer means."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

import httpx

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, BeginAudit
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import OutcomeUnknown, Reason, RequestRejected, ServerUnreachable
from slotdesk.domain.intent import IntentKind
from slotdesk.domain.origin import origin
from slotdesk.domain.outcome import Refused
from slotdesk.domain.raw_request import RawRequest, RawRequestInvalid, path_of
from slotdesk.domain.sign_in import CHANGES
from slotdesk.fhir.audited import Audited, done, references, refused
from slotdesk.fhir.conversation import Conversation
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.raw_meaning import RawMeaning, meaning_of
from slotdesk.fhir.read_bundle import Contents
from slotdesk.fhir.sending import Answer, send
from slotdesk.fhir.verdict import Done, judge
from slotdesk.fhir.wish import Wish

_EXPECTED = {
    IntentKind.HOLD: AppointmentStatus.PENDING,
    IntentKind.BOOK: AppointmentStatus.BOOKED,
    IntentKind.MOVE: AppointmentStatus.BOOKED,
    IntentKind.CANCEL: AppointmentStatus.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """What came back. `verdict` is None where nothing of an appointment was to be changed, or no operation did it."""

    answer: Answer
    verdict: Done | Refused | None = None


class RawSending:
    """Sends what a person wrote, once and as it stands; nothing is retried, no other format tried."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        base_url: str,
        zone: tzinfo = UTC,
        limits: Limits = DEFAULT_LIMITS,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        audit: BeginAudit | None = None,
    ) -> None:
        self.base_url = base_url
        self._http = http
        self._zone = zone
        self._limits = limits
        self._audit = audit
        self._reading = Conversation(http, base_url, WireFormat.JSON, limits, clock)

    async def meaning(self, request: RawRequest) -> RawMeaning:
        """What a request asks of the server. Raises nothing."""
        return await meaning_of(request, self._zone, self._limits)

    async def send(self, request: RawRequest, meaning: RawMeaning) -> RawAnswer:
        """Send a filled-in request; any status may come back.

        Raises:
            RequestRejected: it can't be sent so, or leads to another server; nothing was sent.
            ServerUnreachable: nothing was sent, or a read went unanswered.
            OutcomeUnknown: sent, and no answer came that tells what became of it.
            AnswerUnusable: the answer to a read is larger than the limit.
        """
        sent = self._built(request)
        written = f"{sent.method} {sent.url}"
        transaction = meaning.transaction
        act = AuditAct(transaction, references(meaning.patients), meaning.reference, written) if transaction else None
        concerned = act is not None and (act.transaction.changes or bool(meaning.patients))
        if act is None or not concerned:
            return await self._answered(sent, request, meaning)
        with Audited(self._audit, act) as audited:
            answered = await self._answered(sent, request, meaning)
            audited.settle(_fate(answered))
        return answered

    async def open(self, answered: RawAnswer) -> Contents:
        """Unwrap an answer, in whichever format it came.

        Raises:
            AnswerUnusable: it can't be used.
        """
        return await self._reading.open(answered.answer)

    async def _answered(self, sent: httpx.Request, request: RawRequest, meaning: RawMeaning) -> RawAnswer:
        answer = await send(self._http, sent, self._limits, changes=request.acts)
        if meaning.kind is None:
            return RawAnswer(answer)
        if answer.status in {307, 308}:
            raise ServerUnreachable(Reason.REDIRECTED, f"HTTP {answer.status}", answer.evidence)
        if 300 <= answer.status < 400:
            raise OutcomeUnknown(Reason.REDIRECTED, f"HTTP {answer.status}", answer.evidence)
        last = path_of(request.url).rstrip("/").rpartition("/")[2]
        if meaning.is_operation or last.startswith("$") or answer.status >= 400:
            patient = meaning.patients[0] if meaning.patients and meaning.kind is IntentKind.BOOK else None
            wish = Wish(_EXPECTED[meaning.kind], meaning.reference, meaning.asked, patient)
            return RawAnswer(answer, await judge(self._reading, answer, wish, self._zone))
        if request.method.upper() == "POST" and last != "Appointment":
            raise OutcomeUnknown(
                Reason.UNEXPECTED_STATUS, "each part of a batch has an answer of its own", answer.evidence
            )
        return RawAnswer(answer)  # a 2xx to a create, update or delete says that it was done (FHIR R4, 3.1.0)

    def _built(self, request: RawRequest) -> httpx.Request:
        try:
            request.check()
            url = self._reading.base_url.join(request.url.strip())
            ours = self._reading.base_url
            is_ours = origin(url.scheme, url.host, url.port) == origin(ours.scheme, ours.host, ours.port)
            if not is_ours or url.userinfo:
                raise RequestRejected(Reason.OTHER_SERVER, f"not a resource of {self.base_url}")
            headers = list(request.headers)
            if not request.header("X-Request-Id"):
                headers.append(("X-Request-Id", str(uuid.uuid4())))
            built = self._http.build_request(
                request.method.upper(),
                url,
                headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in headers],
                content=request.body.encode("utf-8") if request.body else None,
                extensions={CHANGES: request.acts},
            )
        except (RawRequestInvalid, httpx.InvalidURL, UnicodeEncodeError, TypeError) as error:
            raise RequestRejected(Reason.INVALID_OUTGOING, str(error)[:200]) from error
        return built


def _fate(answered: RawAnswer) -> AuditFate:
    request_id = answered.answer.request_id
    if isinstance(answered.verdict, Done):
        return done(answered.verdict.appointment, request_id)
    if isinstance(answered.verdict, Refused):
        return refused(answered.verdict, request_id)
    if answered.answer.status >= 400:
        failed = AuditOutcome.MINOR_FAILURE if answered.answer.status < 500 else AuditOutcome.SERIOUS_FAILURE
        return AuditFate(failed, f"rejected: HTTP {answered.answer.status}", request_id=request_id)
    return AuditFate(AuditOutcome.SUCCESS, request_id=request_id)
