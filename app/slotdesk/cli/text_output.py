"""What people read: aligned, grouped by day, with the server's own words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from slotdesk.cli.answers import Answer, CapabilitiesAnswer, ChangeAnswer, RecordsAnswer, SearchAnswer
from slotdesk.cli.words import FATES
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.capability import Capabilities
from slotdesk.domain.finding import Finding
from slotdesk.domain.finding_rules import RULES
from slotdesk.domain.outcome import Booked, Cancelled, Held, Issue, Refused
from slotdesk.domain.record import known_starts

_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_WIDEST_COLUMN = 40
_OPEN_FATES = {
    "not-so-far": "NOT KNOWN: the server does not show it so far; look it up again in two minutes",
    "cannot-tell": "NOT KNOWN: the server does not tell enough; ask the clinic",
    "unreachable": "NOT KNOWN: the server could not be asked",
}


def text_of(answer: Answer) -> str:
    """The lines for standard output; what went wrong is not among them, it goes to standard error."""
    if isinstance(answer, SearchAnswer):
        lines = list(_search(answer))
    elif isinstance(answer, ChangeAnswer):
        lines = list(_change(answer))
    elif isinstance(answer, CapabilitiesAnswer) and answer.capabilities is not None:
        lines = list(_capabilities(answer.capabilities))
    elif isinstance(answer, RecordsAnswer):
        lines = list(record_lines(answer))
    else:
        lines = []
    return "".join(f"{line.rstrip()}\n" for line in lines)


def plain(text: str) -> str:
    """Text from a server without what would steer a terminal or turn the reading direction."""
    return "".join(
        " " if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} else character
        for character in text
        if character not in _BIDI_CONTROLS
    )


def record_lines(answer: RecordsAnswer) -> Iterator[str]:
    """The journal's lines, each with what became of it and, while that is open, with what to do."""
    times = known_starts(answer.records)
    for record in answer.records:
        intent = record.intent
        start = intent.to_start or intent.start or times.get((intent.base_url, intent.reference))
        when = f"{start:%Y-%m-%d %H:%M %z}" if start else "time not known"
        people = ", ".join(name or address for address, name in intent.people)
        fate = _OPEN_FATES.get(answer.found.get(record.id, ""), "") if record.fate.is_open else ""
        if record.id in answer.under_way:
            fate = "is being sent at this moment"
        cells = [fate or FATES[record.fate], intent.kind.value, when, ", ".join(intent.patients), people]
        reference = record.result or intent.reference
        yield plain("  ".join(cell for cell in (f"{record.written:%Y-%m-%d %H:%MZ}", *cells, reference) if cell))
    count = len(answer.records)
    still = sum(record.fate.is_open for record in answer.records)
    yield f"{count} {'entry' if count == 1 else 'entries'}, {still} of them open." if count else "Nothing is listed."


def _search(answer: SearchAnswer) -> Iterator[str]:
    ordered = sorted(answer.appointments, key=lambda appointment: appointment.start)
    rows = [_row(appointment, with_status=answer.noun == "appointments") for appointment in ordered]
    widths = [min(max(map(_width, column)), _WIDEST_COLUMN) for column in zip(*rows, strict=True)]
    for day, group in groupby(zip(ordered, rows, strict=True), key=lambda pair: pair[0].start.date()):
        yield f"{day:%A} {day.day} {day:%B %Y}"
        for appointment, row in group:
            yield "  " + "  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True))
            yield from _findings(appointment.findings, "      ")
        yield ""
    if answer.appointments or answer.problem is None:
        yield _count(answer)
    yield from _findings(answer.findings, "  ")
    yield from _issues(answer.issues)


def _count(answer: SearchAnswer) -> str:
    count = len(answer.appointments)
    noun = answer.noun.removesuffix("s") if count == 1 else answer.noun
    sentence = f"{count} {noun}" if count else f"No {noun} found"
    if answer.total is not None and answer.total != count:
        sentence += f", the server speaks of {answer.total}"
    if answer.unreadable:
        sentence += f"; {answer.unreadable} more could not be read"
    if answer.problem is not None:
        sentence += "; the answer is not complete"
    return f"{sentence}."


def _row(appointment: Appointment, *, with_status: bool) -> list[str]:
    """Time, what, with whom, where and the reference, in the server's own time."""
    offset = appointment.start.strftime("%z")
    when = f"{appointment.start:%H:%M}–{appointment.end:%H:%M} {offset[:3]}:{offset[3:5]}"
    where = appointment.location.label if appointment.location else ""
    practitioner = appointment.practitioner.label if appointment.practitioner else ""
    status = [appointment.status] if with_status else []
    cells = [when, *status, appointment.service, practitioner, where, appointment.reference or "(no reference)"]
    return [plain(cell) for cell in cells]


def _change(answer: ChangeAnswer) -> Iterator[str]:
    outcome = answer.outcome
    if outcome is None:
        return
    if isinstance(outcome, Held):
        local = outcome.expires.astimezone() if outcome.expires else None
        until = (
            f"until {local:%Y-%m-%d %H:%M:%S} by this computer's clock" if local else "the server did not say how long"
        )
        yield f"Held, {until}."
    elif isinstance(outcome, Booked):
        yield "Booked."
    elif isinstance(outcome, Cancelled):
        yield "Cancelled."
    elif isinstance(outcome, Refused):
        yield f"The server refused to {answer.wish} it (HTTP status {outcome.status}). Nothing was changed."
        if not outcome.issues:
            yield "It gave no reason."
        if outcome.retry_after is not None:
            yield f"It asks to wait {outcome.retry_after:g} seconds before another try."
    if outcome.appointment is not None:
        yield from _appointment(outcome.appointment)
    if isinstance(outcome, Held):
        yield f"Book it, or release it with cancel, as {plain(outcome.appointment.reference)}."
    if not isinstance(outcome, Refused):
        yield from _findings(outcome.findings, "  ")
    yield from _issues(outcome.issues)


def _appointment(appointment: Appointment) -> Iterator[str]:
    start, end = appointment.start, appointment.end
    facts = [
        ("Appointment", appointment.reference),
        ("Status", appointment.status),
        ("When", f"{start:%A} {start.day} {start:%B %Y, %H:%M}–{end:%H:%M} ({start:%z})"),
        ("What", appointment.service),
        *((participant.kind.value or "Participant", participant.label) for participant in appointment.participants),
        ("Comment", appointment.comment),
        ("Instructions", appointment.patient_instruction),
    ]
    for name, value in facts:
        if value:
            yield f"  {name + ':':<18} {plain(value)}"
    yield from _findings(appointment.findings, "  ")


def _capabilities(found: Capabilities) -> Iterator[str]:
    yield f"{plain(found.name) or 'The server gives no name'}, {plain(found.software) or 'software not named'}"
    yield f"FHIR {plain(found.fhir_version) or 'version not given'}; formats: {_list(found.formats)}"
    yield "Operations on Appointment:" if found.operations else "No operations on Appointment are announced."
    for name, definition in sorted(found.operations.items()):
        yield f"  ${plain(name)}  {plain(definition)}"
    for kind in sorted({*found.interactions, *found.searches}):
        yield f"{plain(kind)}: {_list(found.interactions.get(kind, ()))}"
        if found.searches.get(kind):
            yield f"  search by {_list(found.searches[kind])}"


def _list(words: Sequence[str]) -> str:
    return ", ".join(plain(word) for word in words) or "none"


def _findings(findings: Iterable[Finding], indent: str) -> Iterator[str]:
    for finding in findings:
        seen = f" (there: {plain(finding.seen)})" if finding.seen else ""
        words = RULES[finding.code].words.removesuffix(".")
        yield f"{indent}! {plain(finding.path)}: {words}{seen} [{finding.clause}]"


def _issues(issues: Sequence[Issue]) -> Iterator[str]:
    if issues:
        yield "The server says:"
    for issue in issues:
        yield f"  {plain(issue.severity)}: {plain(issue.words)}"


def _width(text: str) -> int:
    """Columns that a terminal takes for it."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
