"""The rules for searches: ITI-118 and the look-ups of patients, practitioners and places.

Source: IHE ITI TF-2 3.118.4.1.2; FHIR R4, 3.1.1 search, and the search parameters of each resource.
"""

from __future__ import annotations

import re
from typing import Final

from slotdesk.domain.finding import Part
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination import primitive_values
from slotdesk.fhir.examination.code_lists import CODES
from slotdesk.fhir.examination.found import Found
from slotdesk.fhir.examination.message import Message

_COMMON: Final = (
    "_id _lastUpdated _tag _profile _security _text _content _list _has _type _sort _count _include _revinclude "
    "_summary _total _elements _contained _containedType _format _pretty _filter _query _source _offset _page _getpages"
)
_OF_TYPES: Final = {
    "Appointment": (
        "actor appointment-type based-on date identifier location part-status patient practitioner reason-code "
        "reason-reference service-category service-type slot specialty status supporting-info"
    ),
    "Patient": (
        "active address address-city address-country address-postalcode address-state address-use birthdate death-date "
        "deceased email family gender general-practitioner given identifier language link name organization phone "
        "phonetic telecom"
    ),
    "Practitioner": (
        "active address address-city address-country address-postalcode address-state address-use communication email "
        "family gender given identifier name phone phonetic telecom"
    ),
    "PractitionerRole": (
        "active date email endpoint identifier location organization phone practitioner role service specialty telecom"
    ),
    "Location": (
        "address address-city address-country address-postalcode address-state address-use endpoint identifier name "
        "near operational-status organization partof status type"
    ),
    "Organization": (
        "active address address-city address-country address-postalcode address-state address-use endpoint identifier "
        "name partof phonetic type"
    ),
    "HealthcareService": (
        "active characteristic coverage-area endpoint identifier location name organization program service-category "
        "service-type specialty"
    ),
    "Slot": "appointment-type identifier schedule service-category service-type specialty start status",
    "Schedule": "active actor date identifier service-category service-type specialty",
    "AuditEvent": (
        "action address agent agent-name agent-role altid date entity entity-name entity-role entity-type outcome "
        "patient policy site source subtype type"
    ),
}
PARAMETERS: Final = {name: frozenset([*_COMMON.split(), *row.split()]) for name, row in _OF_TYPES.items()}
_DATE = re.compile(r"(?:eq|ne|gt|lt|ge|le|sa|eb|ap)?(?P<date>.*)", re.DOTALL)
_MINUTES = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T\d\d:\d\d(?P<zone>Z|[+-]\d\d:\d\d)?")
_COUNT = re.compile(r"0|[1-9][0-9]{0,9}")
_INCLUDE = re.compile(r"[A-Z][A-Za-z]+:(?:[a-z][\w\-]*|\*)(?::[A-Z][A-Za-z]+)?|\*")
_DATES: Final = {"date", "birthdate", "death-date", "_lastUpdated", "start"}


def judge_search(message: Message, found: Found) -> None:
    """Add what is wrong with the criteria of a search."""
    known = PARAMETERS.get(message.resource_type)
    for name, written in message.criteria:
        bare, _, modifier = name.partition(":")
        first = bare.partition(".")[0]
        part = Part.URL
        if known is not None and first not in known:
            clause = f"FHIR R4, search parameters of {message.resource_type}; IHE ITI TF-2 3.118.4.1.2"
            found.add("search-parameter", (name,), written, clause=clause, part=part)
        elif bare == "_count" and _COUNT.fullmatch(written) is None:
            found.add("search-number", (name,), written, part=part)
        elif bare in {"_include", "_revinclude"} and _INCLUDE.fullmatch(written) is None:
            found.add("search-include", (name,), written, part=part)
        elif bare in _DATES and not modifier and not all(is_search_date(one) for one in written.split(",")):
            found.add("search-date", (name,), written, part=part)
    if message.kind is Transaction.EXISTING:
        _judge_existing(message, found)


def is_search_date(written: str) -> bool:
    """Whether a value is a date as searches have it: a prefix, and a date to any precision; seconds may be left out."""
    match = _DATE.fullmatch(written)
    value = match["date"] if match else ""
    minutes = _MINUTES.fullmatch(value)
    if minutes:
        return primitive_values.is_date(minutes["day"])
    if "T" in value and not value.endswith("Z") and not re.search(r"[+-]\d\d:\d\d$", value):
        value += "Z"  # searches may leave the zone out; the server's own counts then
    return not primitive_values.broken("dateTime", value)


def _judge_existing(message: Message, found: Found) -> None:
    first = {name.partition(":")[0].partition(".")[0] for name, _ in message.criteria}
    if first & {"_id", "identifier"}:
        return  # one that is known already
    for name in ("patient", "date"):
        if name not in first and not (name == "patient" and "actor" in first):
            found.add("search-pair", (name,), expected=name, part=Part.URL)
    for name, written in message.criteria:
        if name.endswith(".identifier"):
            if any("|" not in one or one.startswith("|") for one in written.split(",")):
                found.add("identifier-without-system", (name,), written, expected="system|value", part=Part.URL)
        elif name == "status":
            for one in written.split(","):
                if one.rpartition("|")[2] not in CODES["appointmentstatus"]:
                    expected = " | ".join(sorted(CODES["appointmentstatus"]))
                    found.add("unknown-status", (name,), one, expected=expected, part=Part.URL)
