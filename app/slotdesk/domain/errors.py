"""What can go wrong between a front desk and a server, split by what may safely be done next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import ClassVar

from slotdesk.domain.outcome import Issue


class Retry(Enum):
    """What a caller may do after an error."""

    SAFE = "safe"  # nothing was changed on the server; the same may be sent again
    UNKNOWN = "unknown"  # the server may have acted: look it up first, never resend
    POINTLESS = "pointless"  # the same would fail again


class Reason(StrEnum):
    """Why, finely enough for words that help."""

    NAME_UNRESOLVED = "name-unresolved"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_FAILED = "connection-failed"
    CERTIFICATE = "certificate"
    TIMEOUT = "timeout"
    CONNECTION_LOST = "connection-lost"
    SIGN_IN_NEEDED = "sign-in-needed"
    SIGN_IN_UNREACHABLE = "sign-in-unreachable"
    CLIENT_CERTIFICATE = "client-certificate"
    CERTIFICATE_FILE = "certificate-file"
    PASSPHRASE = "passphrase"  # noqa: S105 -- the name of a reason
    SIGNING_KEY = "signing-key"
    NOT_ENCRYPTED = "not-encrypted"
    NOT_PERMITTED = "not-permitted"
    NOT_FOUND = "not-found"
    BAD_REQUEST = "bad-request"
    FORMAT_NOT_SUPPORTED = "format-not-supported"
    TOO_BUSY = "too-busy"
    SERVER_ERROR = "server-error"
    REDIRECTED = "redirected"
    NOT_FHIR = "not-fhir"
    WEB_PAGE = "web-page"
    EMPTY = "empty"
    MALFORMED = "malformed"
    DOCTYPE = "doctype"
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    WRONG_RESOURCE = "wrong-resource"
    OTHER_QUESTION = "other-question"
    UNEXPECTED_STATUS = "unexpected-status"
    NEXT_LINK_LOOPS = "next-link-loops"
    NEXT_LINK_ELSEWHERE = "next-link-elsewhere"
    TOO_MANY_PAGES = "too-many-pages"
    INVALID_OUTGOING = "invalid-outgoing"
    OTHER_SERVER = "other-server"
    PROXY = "proxy"
    JOURNAL_FULL = "journal-full"
    JOURNAL_READ_ONLY = "journal-read-only"
    JOURNAL_BUSY = "journal-busy"
    JOURNAL_NEWER = "journal-newer"
    JOURNAL_FAILED = "journal-failed"
    SENT_BEFORE = "sent-before"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What came back, kept for whoever has to find out. `body` is cut to 64 KiB.

    `appointment` is the reference of the one that the answer is about, where that is known.
    Never logged: it may hold a patient.
    """

    method: str = ""
    url: str = ""
    request_id: str = ""
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    issues: tuple[Issue, ...] = ()
    appointment: str = ""
    retry_after: float | None = None


class SchedulingError(Exception):
    """Anything that kept an answer from being had. `retry` says what may be done next.

    `detail` is a technical remark in English (an exception's text, a position in the input), never needed to understand
    the reason and never holding a patient.
    """

    retry: ClassVar[Retry] = Retry.SAFE

    def __init__(self, reason: Reason, detail: str = "", evidence: Evidence | None = None) -> None:
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)
        self.reason = reason
        self.detail = detail
        self.evidence = evidence or Evidence()

    @property
    def words(self) -> str:
        """The server's own words about it; empty where it gave none."""
        return "\n".join(dict.fromkeys(issue.words for issue in self.evidence.issues))


class ServerUnreachable(SchedulingError):
    """Nothing was sent, or a read went unanswered: sending again is safe."""


class AnswerUnusable(SchedulingError):
    """A read was answered with something that can't be used: sending again is safe, and may not help."""


class ServerBusy(SchedulingError):
    """The server is there and can't now (429, 5xx to a read): try again later."""


class NotAllowed(SchedulingError):
    """The server wants a sign-in (401) or forbids it (403)."""

    retry = Retry.POINTLESS


class RequestRejected(SchedulingError):
    """The server understood and won't (4xx to a read), or our own request broke a rule and was not sent."""

    retry = Retry.POINTLESS


class OutcomeUnknown(SchedulingError):
    """A hold, booking, change or cancellation was sent and no usable answer came: look it up, never resend."""

    retry = Retry.UNKNOWN


class NotRecorded(SchedulingError):
    """The intent could not be written into the journal, so nothing was sent; sending again is safe."""


class StillOpen(SchedulingError):
    """The same was sent before and it is not known what became of it: look that up first. Nothing more was sent."""

    retry = Retry.UNKNOWN

    def __init__(self) -> None:
        super().__init__(Reason.SENT_BEFORE)


class CriteriaProblem(StrEnum):
    """What is wrong with one criterion."""

    NO_OFFSET = "no-offset"
    END_NOT_AFTER_START = "end-not-after-start"
    NOT_A_CODE = "not-a-code"
    NOT_A_REFERENCE = "not-a-reference"
    NOT_AN_IDENTIFIER = "not-an-identifier"
    NOT_A_TIME = "not-a-time"
    OUT_OF_RANGE = "out-of-range"
    BLANK = "blank"


class CriteriaInvalid(ValueError):
    """Criteria that can't be sent. `problems` maps the parameter's name to what is wrong with it."""

    def __init__(self, problems: dict[str, CriteriaProblem]) -> None:
        super().__init__(", ".join(f"{name}: {problem.value}" for name, problem in problems.items()))
        self.problems = problems
