"""What earlier runs left on a server because they were broken off; the journal knows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from slotdesk.domain.check import Leftover
from slotdesk.domain.errors import NotRecorded
from slotdesk.domain.intent import Intent, IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.services.checking.answer import Json, actors, relative
from slotdesk.services.checking.changes import GIVING, MARK, Changes
from slotdesk.services.checking.check import LackingError, NoAnswerError
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.services.checking.parameters import written
from slotdesk.store.journal import Journal

_TAKING = {IntentKind.HOLD, IntentKind.BOOK}
_STANDS = {IntentFate.DONE, IntentFate.OTHERWISE}
_LONGEST_HOLD = timedelta(hours=1)  # no server is known to hold longer; what ended by itself needs no cleaning up


def left(journal: Journal, base_url: str, now: datetime) -> list[Record]:
    """What checks took and nobody has given back, oldest first; what lies in the past does not matter any more.

    What another living process has taken is left to it.

    Raises:
        NotRecorded: the journal can't be read.
    """
    ours = [one for one in journal.records() if one.intent.comment_digest == MARK and one.intent.base_url == base_url]
    given = {relative(one.intent.reference) for one in ours if _gives_back(one)}
    found = [one for one in ours if _is_left(one, given, now) and not journal.is_of_another(one)]
    return sorted(found, key=lambda one: one.written)


async def clean_up(
    dialogue: Dialogue, changes: Changes, journal: Journal, base_url: str, now: datetime
) -> tuple[int, list[Leftover]]:
    """Take back what earlier runs left: how many that were, and what could not be. Raises nothing of the server's."""
    try:
        records = left(journal, base_url, now)
    except NotRecorded:
        return 0, []
    return await _take_back(dialogue, changes, records)


async def take_back_open(dialogue: Dialogue, changes: Changes) -> list[Leftover]:
    """Look for what this run asked for without learning what became of it, and take it back; what could not be."""
    _, problems = await _take_back(dialogue, changes, [one for one in changes.open.values() if _takes(one)])
    return problems


async def _take_back(dialogue: Dialogue, changes: Changes, records: list[Record]) -> tuple[int, list[Leftover]]:
    done, problems = 0, []
    for record in records:
        reference = relative(record.result or record.intent.reference)
        try:
            appointments = await _standing(dialogue, record, _is_raced(record, records))
            for appointment in appointments:
                changes.taken[f"Appointment/{appointment['id']}"] = appointment
            if record.fate.is_open:
                if not appointments:
                    continue  # it may come to stand yet: whoever looks at the bookings is told so
                changes.settle(record, f"Appointment/{appointments[0]['id']}")
            problems += await changes.give_all_back()
            done += len(appointments)
        except (LackingError, NoAnswerError) as error:
            start = record.intent.start.isoformat() if record.intent.start else ""
            problems.append(Leftover(reference, record.intent.kind.value, start, str(error)))
    return done, problems


def _takes(record: Record) -> bool:
    return record.intent.kind in _TAKING


def _is_raced(record: Record, records: Iterable[Record]) -> bool:
    """Whether the same was sent several times at one moment: more may stand than an id was told of."""
    return any(one.id != record.id and (one.intent, one.written) == (record.intent, record.written) for one in records)


def _gives_back(record: Record) -> bool:
    kind, fate = record.intent.kind, record.fate
    return kind in GIVING and (fate in _STANDS or (fate is IntentFate.REFUSED and kind is IntentKind.RELEASE))


def _is_left(record: Record, given: set[str], now: datetime) -> bool:
    intent = record.intent
    if not _takes(record) or not (record.fate in _STANDS or record.fate.is_open):
        return False
    if relative(record.result or "-") in given or (intent.end is not None and intent.end <= now):
        return False
    return intent.kind is IntentKind.BOOK or now.astimezone(UTC) - record.written < _LONGEST_HOLD


async def _standing(dialogue: Dialogue, record: Record, is_raced: bool = False) -> list[Json]:
    """The Appointments of a record that stand on the server; by its id, else by patient and time, or by both."""
    if record.result:
        answer = await dialogue.get(relative(record.result))
        by_id = _ours(answer.appointments, record.intent)
        if by_id or ((answer.status in {404, 410} or answer.ok) and not is_raced):
            return by_id
    if not record.intent.patients or record.intent.start is None:
        return []
    start = record.intent.start
    query = [("patient", record.intent.patients[0]), ("date", f"ge{written(start)}")]
    answer = await dialogue.get("Appointment", [*query, ("date", f"lt{written(start + timedelta(minutes=1))}")])
    if not answer.ok:
        raise LackingError(f"it can't be looked up: {answer.says()}")
    return _ours(answer.appointments, record.intent)


def _ours(appointments: Iterable[Json], intent: Intent) -> list[Json]:
    """Those that stand at the time that was asked for, with one of those who were; others may book for the patient."""
    found, people = [], {relative(one) for one, _ in intent.people}
    for one in appointments:
        try:
            start = datetime.fromisoformat(str(one.get("start")))
        except ValueError:
            continue
        same = intent.start is None or (start.tzinfo is not None and start == intent.start)
        same = same and (not people or not people.isdisjoint(actors(one)))
        if one.get("id") and str(one.get("status")) in {"pending", "booked"} and same:
            found.append(one)
    return found
