"""What a server's directory holds besides patients: people, places, organisations and services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from slotdesk.domain.coding import ActorKind, CodeableConcept, Reference

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One practitioner, location, organisation or service that can be asked for.

    `detail` is a second line that tells look-alikes apart: a specialty, an address. `codes` are the entry's own
    codes: a service's types, a practitioner's specialties. `zone` is the IANA name of a location's time zone.
    """

    reference: Reference
    name: str
    detail: str = ""
    codes: tuple[CodeableConcept, ...] = ()
    specialties: tuple[CodeableConcept, ...] = ()
    zone: str = ""

    @property
    def kind(self) -> ActorKind:
        """What sort of thing it is."""
        return self.reference.kind


@dataclass(frozen=True, slots=True)
class DirectoryPage(Generic[T]):
    """A first portion of a directory search, in the server's order. `total` is None where the server didn't say."""

    entries: tuple[T, ...] = ()
    total: int | None = None


@dataclass(frozen=True, slots=True)
class PatientQuery:
    """What is known of the patient looked for; every part given must fit (ITI-78).

    `names` are the beginnings of given or family names in any order; `birth_date` is `YYYY-MM-DD`; `identifier` is
    `system|value` or a bare value.
    """

    names: tuple[str, ...] = ()
    birth_date: str = ""
    identifier: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it would ask for everybody."""
        return not (self.names or self.birth_date or self.identifier)
