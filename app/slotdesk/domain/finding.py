"""What was found wrong with an answer that could be shown all the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingSeverity(StrEnum):
    """How much a finding matters: an error breaks a SHALL, a warning breaks a SHOULD or a custom."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class FindingCode(StrEnum):
    """The rules that incoming answers are held against; words for them belong to whoever shows them."""

    MISSING_ELEMENT = "missing-element"
    WRONG_TYPE = "wrong-type"
    NO_OFFSET = "no-offset"
    END_NOT_AFTER_START = "end-not-after-start"
    UNKNOWN_STATUS = "unknown-status"
    UNEXPECTED_STATUS = "unexpected-status"
    OUTSIDE_PERIOD = "outside-period"
    NO_PARTICIPANT = "no-participant"
    NO_REFERENCE = "no-reference"
    WRONG_BUNDLE_TYPE = "wrong-bundle-type"
    TOTAL_MISSING = "total-missing"
    TOTAL_DIFFERS = "total-differs"
    SEARCH_MODE_MISSING = "search-mode-missing"
    UNREADABLE_ENTRY = "unreadable-entry"
    UNEXPECTED_RESOURCE = "unexpected-resource"
    DUPLICATE_ENTRY = "duplicate-entry"
    WRONG_MEDIA_TYPE = "wrong-media-type"
    DIFFERS_FROM_REQUEST = "differs-from-request"


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule: where in the resource, how bad, and the clause that says so.

    `path` is a FHIRPath-like location (`Appointment.participant[0].actor`), `seen` what stood there, as plain
    text cut to a length that can be shown, `clause` the text that the rule comes from.
    """

    code: FindingCode
    severity: FindingSeverity
    path: str
    clause: str
    seen: str = ""
