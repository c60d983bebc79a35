"""What was found wrong with a message that could be read all the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingSeverity(StrEnum):
    """How much a finding matters: an error breaks a SHALL, a warning breaks a SHOULD or a custom."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class FindingCode(StrEnum):
    """The rules that each answer is held against while it is read; the same rules stand in `finding_rules`.

    Words for schedulers belong to the window, words for engineers stand with the rules.
    """

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


class Party(StrEnum):
    """Who has to mend it."""

    SERVER = "server"
    CLIENT = "client"
    TEXT = "text"  # the profile's text contradicts itself, so that nobody is to blame
    NOBODY = "nobody"  # nothing is wrong: it says where this program looks no further


class Side(StrEnum):
    """Which of the two messages it was found in."""

    REQUEST = "request"
    ANSWER = "answer"


class Part(StrEnum):
    """Which part of the message `MessageFinding.path` leads to."""

    BODY = "body"
    HEADER = "header"  # path: the header's name
    URL = "url"  # path: the name of a query parameter, empty for the path of the URL
    STATUS = "status"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """Where something stands in a text: line and column count from 1, the column in characters; 0 is nowhere."""

    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class MessageFinding:
    """One broken rule in a request or an answer; `rule` is a key of `finding_rules.RULES`.

    `path` begins at the outermost resource (`Bundle.entry[3].resource.start`) and may lead to what is missing; then the
    positions are those of what lies nearest around it. `raw` is the position in the body as it came, `pretty` in the
    body as `wire.pretty` lays it out. `seen` is what stood there, `expected` what should, as plain values, cut.
    """

    rule: str
    severity: FindingSeverity
    side: Side
    party: Party
    path: str
    clause: str
    seen: str = ""
    expected: str = ""
    part: Part = Part.BODY
    raw: Position = Position()
    pretty: Position = Position()
