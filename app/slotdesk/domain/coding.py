"""Codes, identifiers and references: how FHIR points at things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from slotdesk.domain.origin import Origin, origin

_LITERAL = re.compile(r"^(https?://\S+/)?([A-Z][A-Za-z]+)/([A-Za-z0-9\-.]{1,64})(?:/_history/\S+)?\Z")


class ActorKind(StrEnum):
    """The resource types that can take part in an appointment or be searched for in a directory."""

    PATIENT = "Patient"
    PRACTITIONER = "Practitioner"
    PRACTITIONER_ROLE = "PractitionerRole"
    LOCATION = "Location"
    ORGANIZATION = "Organization"
    HEALTHCARE_SERVICE = "HealthcareService"
    RELATED_PERSON = "RelatedPerson"
    DEVICE = "Device"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Coding:
    """A code of a code system, with the words for it.

    Source: FHIR R4 datatypes, Coding.
    """

    system: str
    code: str
    display: str = ""

    @property
    def token(self) -> str:
        """The code as a token parameter wants it: `system|code`."""
        return f"{self.system}|{self.code}"

    @property
    def label(self) -> str:
        """The words for the code, or the code itself where there are none."""
        return self.display or self.code

    @classmethod
    def parse(cls, token: str) -> Coding:
        """Read `system|code`, both parts required.

        Raises:
            ValueError: a part is missing; the profile wants both.

        Source: ITI Scheduling, OperationDefinition appointment-find, `specialty`.
        """
        system, bar, code = token.strip().partition("|")
        if not bar or not system or not code or "|" in code:
            raise ValueError(f"{token!r} is not a code of the form system|code")
        return cls(system.strip(), code.strip())


@dataclass(frozen=True, slots=True)
class CodeableConcept:
    """One meaning, said in text and in any number of codes.

    Source: FHIR R4 datatypes, CodeableConcept.
    """

    codings: tuple[Coding, ...] = ()
    text: str = ""

    @property
    def label(self) -> str:
        """The best words for the meaning; empty where the server gave nothing."""
        if self.text:
            return self.text
        return next((coding.display for coding in self.codings if coding.display), "") or next(
            (coding.code for coding in self.codings if coding.code), ""
        )


@dataclass(frozen=True, slots=True)
class Identifier:
    """A business identifier such as a medical record number.

    Source: FHIR R4 datatypes, Identifier.
    """

    system: str
    value: str
    type_text: str = ""

    @property
    def token(self) -> str:
        """The identifier as a token parameter wants it: `system|value`."""
        return f"{self.system}|{self.value}"


@dataclass(frozen=True, slots=True)
class Reference:
    """Points at a resource by its address (`Type/id` or a URL) or by its identifier.

    Source: FHIR R4 references, literal and logical references.
    """

    reference: str = ""
    identifier: Identifier | None = None
    display: str = ""
    type: str = ""

    @property
    def kind(self) -> ActorKind:
        """The type of the resource pointed at: the literal reference's, else `type`, else unknown."""
        match = _LITERAL.match(self.reference)
        try:
            return ActorKind(match.group(2) if match else self.type)
        except ValueError:
            return ActorKind.UNKNOWN

    @property
    def relative(self) -> str:
        """The literal reference as `Type/id`, without server and version; as it is where it has another form.

        It forgets which server is meant: good for telling two apart, never for sending nor as proof of being the same.
        """
        match = _LITERAL.match(self.reference)
        return f"{match.group(2)}/{match.group(3)}" if match else self.reference

    def at(self, base_url: str) -> str:
        """The literal reference as the server at `base_url` would write it.

        `Type/id` without version where it points to that server; whole where it points to another or has another form.
        """
        match = _LITERAL.match(self.reference)
        if match is None or (match.group(1) and _place(match.group(1)) not in {_place(base_url)} - {None}):
            return self.reference
        return f"{match.group(2)}/{match.group(3)}"

    @property
    def id(self) -> str:
        """The logical id at the end of a literal reference; empty for a logical reference."""
        match = _LITERAL.match(self.reference)
        return match.group(3) if match else ""

    @property
    def label(self) -> str:
        """What to call the thing pointed at, never empty for a reference that says anything."""
        if self.display:
            return self.display
        return self.reference or (self.identifier.value if self.identifier else "")

    @classmethod
    def parse(cls, text: str, display: str = "") -> Reference:
        """Read `Type/id`, an absolute URL that ends so, or `system|value` for a logical reference.

        Raises:
            ValueError: the text has none of these forms.
        """
        text = text.strip()
        if _LITERAL.match(text):
            return cls(text, None, display)
        system, bar, value = text.partition("|")
        if bar and system and value:
            return cls("", Identifier(system.strip(), value.strip()), display)
        raise ValueError(f"{text!r} is neither Type/id nor system|value")


def _place(url: str) -> tuple[Origin, str] | None:
    """Origin and path of a server's base; None for what is no URL of one."""
    try:
        parts = urlsplit(url)
        if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
            return None
        return origin(parts.scheme, parts.hostname, parts.port), parts.path.rstrip("/")
    except ValueError:
        return None
