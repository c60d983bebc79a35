"""The person that an appointment is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from slotdesk.domain.coding import Identifier, Reference


@dataclass(frozen=True, slots=True)
class HumanName:
    """A name as FHIR carries it. `text` is the whole name as the server writes it.

    Source: FHIR R4 datatypes, HumanName.
    """

    family: str = ""
    given: tuple[str, ...] = ()
    text: str = ""
    use: str = ""

    @property
    def label(self) -> str:
        """The name to show: the server's own text, else given names and family name."""
        return self.text or " ".join((*self.given, self.family)).strip()


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient as the server knows them, or as the front desk entered them.

    `reference` is `Patient/id`; empty for one that no server knows yet. `birth_date` is as the server wrote it
    (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). `resource` is the JSON of the Patient resource, for `patient-resource`.
    """

    reference: str
    names: tuple[HumanName, ...] = ()
    birth_date: str = ""
    gender: str = ""
    identifiers: tuple[Identifier, ...] = ()
    address: str = ""
    phone: str = ""
    active: bool = True
    deceased: bool = False
    resource: bytes = b""

    @property
    def name(self) -> str:
        """The name to show; where there is none, the reference or a number."""
        best = next((name for name in self.names if name.use in {"official", "usual"} and name.label), None)
        best = best or next((name for name in self.names if name.label), None)
        if best:
            return best.label
        return self.reference or next((one.value for one in self.identifiers), "")

    def age(self, on: date) -> int | None:
        """Completed years on a day; None where the birth date is not known to the day."""
        try:
            born = date.fromisoformat(self.birth_date)
        except ValueError:
            return None
        return on.year - born.year - ((on.month, on.day) < (born.month, born.day))

    def as_reference(self) -> Reference:
        """A literal reference to the patient, with their name."""
        return Reference(self.reference, None, self.name)

    def as_search_reference(self) -> Reference | None:
        """How to ask a server for this patient's appointments: by id, else by an identifier with its system."""
        if self.reference:
            return self.as_reference()
        known = next((identifier for identifier in self.identifiers if identifier.system and identifier.value), None)
        return Reference("", known, self.name) if known else None
