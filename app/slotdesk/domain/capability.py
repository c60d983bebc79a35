"""What a server says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Capabilities:
    """The parts of a CapabilityStatement that a front desk acts upon.

    `formats` are media types or short forms (`json`, `xml`) as written; `operations` maps an operation's name on
    Appointment (`find`, without `$`) to its definition's canonical URL; `searches` maps a resource type to its search
    parameters; `interactions` a resource type to its interaction codes. `expands` tells whether it expands value sets.

    Source: FHIR R4, CapabilityStatement.
    """

    name: str = ""
    software: str = ""
    fhir_version: str = ""
    formats: tuple[str, ...] = ()
    operations: dict[str, str] = field(default_factory=dict)
    searches: dict[str, tuple[str, ...]] = field(default_factory=dict)
    interactions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    expands: bool = False
    resource: bytes = b""

    @property
    def speaks_json(self) -> bool:
        """Whether JSON is offered."""
        return any("json" in written.lower() for written in self.formats)

    @property
    def speaks_xml(self) -> bool:
        """Whether XML is offered."""
        return any("xml" in written.lower() for written in self.formats)
