"""Whether somebody who is about to be entered as new is in the server's directory already."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from slotdesk.domain.directory import PatientQuery
from slotdesk.domain.patient import Patient
from slotdesk.fhir.client import SchedulingClient


class Likeness(StrEnum):
    """In what a known patient agrees with the new one; the strongest sign first."""

    IDENTIFIER = "identifier"
    NAME_AND_BIRTH_DATE = "name-and-birth-date"
    FAMILY_AND_BIRTH_DATE = "family-and-birth-date"
    GIVEN_AND_BIRTH_DATE = "given-and-birth-date"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A patient of the server who may be the one that is being entered."""

    patient: Patient
    likeness: Likeness


async def find_look_alikes(client: SchedulingClient, new: Patient) -> tuple[LookAlike, ...]:
    """The patients that the new one may be, the most alike first: same identifier, or same name and birth date.

    One name is enough beside the birth date: people marry, and names are misheard. Where the birth date of one of the
    two is not known, the name alone counts.

    Raises:
        SchedulingError: the directory can't be asked; whether there is one stays open.
    """
    found: dict[str, LookAlike] = {}
    for query in _queries(new):
        for patient in (await client.patients(query, 50)).entries:
            likeness = likeness_of(new, patient)
            if likeness is not None:
                found.setdefault(patient.reference, LookAlike(patient, likeness))
    return tuple(sorted(found.values(), key=lambda one: list(Likeness).index(one.likeness)))


def likeness_of(new: Patient, known: Patient) -> Likeness | None:
    """In what the two agree that points to one person; None where nothing does."""
    ours = {(one.system, one.value) for one in new.identifiers}
    for system, value in ((one.system, one.value) for one in known.identifiers):
        if (system, value) in ours or ("", value) in ours:
            return Likeness.IDENTIFIER
    same_birth_date = bool(new.birth_date) and new.birth_date == known.birth_date
    if _names(new) & _names(known):
        if same_birth_date:
            return Likeness.NAME_AND_BIRTH_DATE
        return None if new.birth_date and known.birth_date else Likeness.NAME
    if not same_birth_date:
        return None
    families = {folded(name.family) for name in new.names} & {folded(name.family) for name in known.names}
    if families - {""}:
        return Likeness.FAMILY_AND_BIRTH_DATE
    return Likeness.GIVEN_AND_BIRTH_DATE if _first_given(new) & _first_given(known) else None


def folded(text: str) -> str:
    """A text without what people leave out on the phone: case, accents, hyphens."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in decomposed if one.isalnum() or one == " ").strip()


def _first_given(of: Patient) -> set[str]:
    return {folded(given) for name in of.names for given in name.given[:1]} - {""}


def _names(of: Patient) -> set[frozenset[str]]:
    """Each name as a set of its words, since people say them in any order."""
    written = (" ".join((*name.given[:1], name.family)) or name.text for name in of.names)
    return {frozenset(folded(name).split()) for name in written} - {frozenset()}


def _queries(new: Patient) -> list[PatientQuery]:
    queries = [PatientQuery(identifier=one.token if one.system else one.value) for one in new.identifiers]
    given = tuple(part for name in new.names for part in name.given[:1])
    families = [name.family or name.text for name in new.names if name.label]
    for family in families:
        queries.append(PatientQuery(tuple(family.split()), new.birth_date))
        if new.birth_date:  # the server may not know the birth date
            queries.append(PatientQuery((*family.split(), *given)))
    if new.birth_date and given:  # the family name may be another by now
        queries.append(PatientQuery(given, new.birth_date))
    return queries
