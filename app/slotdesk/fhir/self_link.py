"""Whether a search result says that it answers another search than the one that was sent."""

from __future__ import annotations

from datetime import datetime

import httpx

_PREFIX_LENGTH = 2
_REFERENCES = frozenset({"patient", "practitioner", "location", "actor"})


def answers_another(asked: httpx.URL, self_link: str) -> bool:
    """Whether the self link names another patient, person, place or time than was asked for.

    A network may hand out the answer to an earlier request. A parameter that a server leaves out, or writes in a way
    that can't be compared, says nothing.

    Source: FHIR R4, 3.1.1 search.1.4: applications SHALL check the parameters of the self link where necessary.
    """
    try:
        told = httpx.URL(self_link).params
    except (httpx.InvalidURL, ValueError):
        return False
    for name in asked.params:
        ours, theirs = asked.params.get_list(name), told.get_list(name)
        if name in _REFERENCES and _differs(frozenset(map(_ids, ours)), frozenset(map(_ids, theirs))):
            return True
        if name == "date" and _differs(_moments(ours), _moments(theirs)):
            return True
    return False


def _differs(ours: frozenset[object], theirs: frozenset[object]) -> bool:
    return not theirs <= ours


def _ids(references: str) -> frozenset[str]:
    """What is named, however absolute the references are."""
    return frozenset(one.strip().rstrip("/").rpartition("/")[2] for one in references.split(","))


def _moments(dates: list[str]) -> frozenset[object]:
    """Prefix and moment of each; nothing where one of them can't be read: a plus sign that was not escaped, a day."""
    found: set[object] = set()
    for date in dates:
        try:
            moment = datetime.fromisoformat(date[_PREFIX_LENGTH:])
        except ValueError:
            return frozenset()
        if moment.tzinfo is None:
            return frozenset()
        found.add((date[:_PREFIX_LENGTH], moment.timestamp()))
    return frozenset(found)
