"""The rules for the answers to searches: ITI-118 and look-ups.

Source: IHE ITI TF-2 3.118.4.1.2, 3.118.4.2; FHIR R4, 3.1.1 search.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination.answered import Answered, listed, literal_of
from slotdesk.fhir.examination.found import Found
from slotdesk.fhir.examination.message import Message
from slotdesk.fhir.examination.primitive_values import is_date, moment
from slotdesk.fhir.examination.profile_rules import judge_appointment

_LITERAL = re.compile(r"(?:Patient/)?([A-Za-z0-9\-.]{1,64})")
_CRITERION = re.compile(r"(eq|gt|lt|ge|le|sa|eb)?(\d{4}-\d\d-\d\d(?:T.{5,40})?)")
# A date has no zone: what is on that day anywhere may be meant.
_ANYWHERE = timedelta(hours=14)
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
Allows = Callable[[datetime], bool]


def judge_search_answer(message: Message, answered: Answered, found: Found) -> None:
    """Add what is wrong with the result of a search, the Bundle itself aside."""
    if answered.kind != "Bundle":
        found.add("bundle-expected", (answered.kind,), answered.kind, expected="Bundle", clause=_clause(message))
    if message.kind is not Transaction.EXISTING:
        return
    allowed = [one for name, written in message.criteria if name == "date" for one in [_allows(written)] if one]
    patient = _patient(message)
    for path, appointment in answered.appointments:
        judge_appointment(appointment, path, found)
        start = moment(appointment.get("start"))
        if start is not None and not all(allows(start) for allows in allowed):
            expected = " ".join(written for name, written in message.criteria if name == "date")
            found.add("outside-period", (*path, "start"), appointment.get("start"), expected=expected)
        if patient and not _concerns(appointment, patient):
            found.add("not-asked-for", (*path, "participant"), expected=patient)


def _clause(message: Message) -> str:
    if message.kind is Transaction.EXISTING:
        return "IHE ITI TF-2 3.118.4.2: a Bundle of type searchset"
    return "FHIR R4, 3.1.1 search: the result is a Bundle of type searchset"


def _patient(message: Message) -> str:
    """The one patient that is asked for by id; empty where it is not one, or by an identifier."""
    given = [written for name, written in message.criteria if name in {"patient", "patient:Patient"}]
    match = _LITERAL.fullmatch(given[0]) if len(given) == 1 else None
    return f"Patient/{match[1]}" if match else ""


def _concerns(appointment: Mapping[str, Any], patient: str) -> bool:
    """Whether a patient takes part; also where all that is said of patients is an identifier."""
    actors = [one.get("actor") for one in listed(appointment.get("participant")) if isinstance(one, dict)]
    literals = {literal for one in actors if (literal := literal_of(one))}
    return patient in literals or not any(one.startswith("Patient/") for one in literals)


def _allows(written: str) -> Allows | None:
    """What a criterion lets pass, generously; None where it can't be told."""
    match = _CRITERION.fullmatch(written)
    if match is None or not is_date(match[2][:10]):
        return None
    prefix, value = match[1] or "eq", match[2].removesuffix("Z") + ("+00:00" if match[2].endswith("Z") else "")
    try:
        begin = datetime.fromisoformat(value)
    except ValueError:
        return None
    slack = _ANYWHERE if begin.tzinfo is None else timedelta()
    if begin.tzinfo is None:
        begin = begin.replace(tzinfo=UTC)
    try:
        first, last = begin - slack, begin + slack + (_DAY if len(value) == len("2026-01-01") else _MINUTE)
    except OverflowError:
        return None
    if prefix in ("ge", "gt", "sa"):
        return lambda start: start >= first
    if prefix in ("le", "lt", "eb"):
        return lambda start: start <= last
    return lambda start: first <= start <= last
