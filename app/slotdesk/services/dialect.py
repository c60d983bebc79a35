"""Which of the dialects of scheduling a server seems to speak, read off its CapabilityStatement, and what tells so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from slotdesk.domain.capability import Capabilities

_IHE = "profiles.ihe.net/iti/scheduling"


class Dialect(StrEnum):
    """What servers speak in the field. Slotdesk speaks IHE; the others are told apart to say what is amiss."""

    IHE = "ihe"
    ARGONAUT = "argonaut"
    MEDPLUM = "medplum"
    ISIK = "isik"
    PLAIN = "plain"
    UNKNOWN = "unknown"


class Sign(StrEnum):
    """What tells the dialect."""

    DEFINITION = "definition"  # the canonical URL of an operation's definition
    OPERATIONS = "operations"  # the operations on Appointment, whoever defined them
    VERSION = "version"  # the version of FHIR
    SOFTWARE = "software"
    RESOURCES = "resources"  # slots to search and appointments to create, and no operation
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Recognised:
    """A dialect and why; `seen` is what the server wrote, to be shown as it is."""

    dialect: Dialect
    sign: Sign
    seen: str = ""


def recognise(said: Capabilities) -> Recognised:
    """The dialect; what a definition says counts for more than names, which several dialects share."""
    named = [(name, url) for name, url in said.operations.items() if url]
    for marks, dialect in (
        ((_IHE,), Dialect.IHE),
        (("gematik", "isik"), Dialect.ISIK),
        (("medplum",), Dialect.MEDPLUM),
    ):
        for _name, url in named:
            if any(mark in url.lower() for mark in marks):
                return Recognised(dialect, Sign.DEFINITION, url)
    if "medplum" in f"{said.software} {said.name}".lower():
        return Recognised(Dialect.MEDPLUM, Sign.SOFTWARE, said.software or said.name)
    offered = " ".join(f"${name}" for name in ("find", "hold", "book") if name in said.operations)
    if "find" in said.operations and said.fhir_version.startswith("3."):
        return Recognised(Dialect.ARGONAUT, Sign.VERSION, said.fhir_version)
    if {"find", "book"} <= said.operations.keys():
        return Recognised(Dialect.IHE, Sign.OPERATIONS, offered)
    if not offered and "Slot" in said.searches and "create" in said.interactions.get("Appointment", ()):
        return Recognised(Dialect.PLAIN, Sign.RESOURCES)
    return Recognised(Dialect.UNKNOWN, Sign.NOTHING)
