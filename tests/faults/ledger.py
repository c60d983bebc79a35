"""What the server committed against what every journal says."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.store.journal import Journal

_OURS = "wish "
_COMMITTED = 'SELECT id, status, start, "end", practitioner, comment FROM appointment WHERE comment LIKE ?'
_STANDS = (IntentFate.DONE, IntentFate.OTHERWISE)


@dataclass(frozen=True, slots=True)
class Committed:
    """One appointment on the server. `start` is in seconds since 1970."""

    id: str
    status: str
    start: int
    end: int
    practitioner: str
    comment: str


@dataclass(frozen=True, slots=True)
class Believed:
    """How an appointment stands by the journals."""

    status: str
    start: int


@dataclass(slots=True)
class Verdict:
    """The comparison. Each list names what is not as it should be, and has to be empty; `open` is what nobody knows."""

    tried: int = 0
    committed: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    fates: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, doubled or wrong."""
        return not (self.lost or self.doubled or self.wrong)


def committed_by(state: Path) -> list[Committed]:
    """Every appointment that a client made, read from the server's own file."""
    database = sqlite3.connect(f"file:{state}?mode=ro", uri=True)
    try:
        found = database.execute(_COMMITTED, (_OURS + "%",)).fetchall()
    finally:
        database.close()
    return [Committed(*row) for row in found]


def records_of(paths: Iterable[Path]) -> list[Record]:
    """The records of all journals, the oldest first."""
    found: list[Record] = []
    for path in paths:
        journal = Journal(path)
        found.extend(journal.records(1_000_000))
        journal.close()
    return sorted(found, key=lambda record: record.written)


def compare(committed: Iterable[Committed], records: Iterable[Record]) -> Verdict:
    """Hold one against the other."""
    known, records = {one.id: one for one in committed}, list(records)
    verdict = Verdict(fates=Counter((one.intent.kind.value, one.fate.value) for one in records))
    verdict.tried = sum(one.intent.kind is IntentKind.BOOK for one in records)
    verdict.committed = len(known)
    verdict.open = [_named(one) for one in records if one.fate.is_open and not one.intent.kind.lapses]
    open_ids = _open_ids(records)
    believed = _believed(records)
    for key, one in known.items():
        told = believed.get(key)
        if one.status == "booked" and told is None and not _is_open(one, records):
            verdict.lost.append(f"{key} is booked, and no journal says so")
        elif told is not None and key not in open_ids:
            _check(key, one, told, verdict)
    for key in believed.keys() - known.keys():
        verdict.lost.append(f"{key} is booked by a journal, and the server has no such appointment")
    _find_doubles(known.values(), verdict)
    return verdict


def _check(key: str, one: Committed, told: Believed, verdict: Verdict) -> None:
    if one.status != told.status:
        verdict.wrong.append(f"{key} is {one.status}, and the journal says {told.status}")
    elif one.status == "booked" and one.start != told.start:
        verdict.wrong.append(f"{key} is at {one.start}, and the journal says {told.start}")


def _believed(records: Iterable[Record]) -> dict[str, Believed]:
    stands: dict[str, Believed] = {}
    for record in records:
        if record.fate not in _STANDS:
            continue
        intent, key = record.intent, _id(record.result or record.intent.reference)
        if intent.kind is IntentKind.BOOK and intent.start is not None:
            stands[key] = Believed("booked", int(intent.start.timestamp()))
        elif intent.kind is IntentKind.MOVE and intent.to_start is not None:
            stands[_id(intent.reference)] = Believed("booked", int(intent.to_start.timestamp()))
        elif intent.kind is IntentKind.CANCEL and intent.start is not None:
            stands[_id(intent.reference)] = Believed("cancelled", int(intent.start.timestamp()))
    return stands


def _open_ids(records: Iterable[Record]) -> set[str]:
    """What a change whose fate is open may have done anything to."""
    return {_id(one.intent.reference) for one in records if one.fate.is_open and one.intent.kind.is_change}


def _is_open(one: Committed, records: Iterable[Record]) -> bool:
    return any(
        record.fate.is_open
        and record.intent.kind is IntentKind.BOOK
        and record.intent.start is not None
        and int(record.intent.start.timestamp()) == one.start
        for record in records
    )


def _find_doubles(committed: Iterable[Committed], verdict: Verdict) -> None:
    wishes: dict[str, list[str]] = defaultdict(list)
    times: dict[str, list[Committed]] = defaultdict(list)
    for one in committed:
        if one.status == "booked":
            wishes[one.comment].append(one.id)
            times[one.practitioner].append(one)
    for wish, keys in wishes.items():
        if len(keys) > 1:
            verdict.doubled.append(f"{wish} stands as {', '.join(keys)}")
    for practitioner, taken in times.items():
        taken.sort(key=lambda one: one.start)
        for one, following in pairwise(taken):
            if following.start < one.end:
                verdict.doubled.append(f"{practitioner}: {one.id} and {following.id} overlap")


def _id(reference: str) -> str:
    return reference.rpartition("/")[2]


def _named(record: Record) -> str:
    return f"{record.intent.kind.value} {record.intent.reference} of {record.written:%H:%M:%S}"
