"""What a server does not offer, by its own CapabilityStatement."""

from __future__ import annotations

from dataclasses import dataclass

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.coding import ActorKind

_SEARCHED = (
    ActorKind.PATIENT,
    ActorKind.PRACTITIONER,
    ActorKind.LOCATION,
    ActorKind.ORGANIZATION,
    ActorKind.HEALTHCARE_SERVICE,
)


@dataclass(frozen=True, slots=True)
class Lacking:
    """The directories that can't be searched, and whether `$find` itself is not listed.

    `reasons`: no value set can be expanded to choose a reason from; `coverages`: nobody's insurance can be looked up.
    """

    searches: frozenset[ActorKind] = frozenset()
    find: bool = False
    reasons: bool = False
    coverages: bool = False


def lacking(capabilities: Capabilities) -> Lacking:
    """What the statement leaves out; one that lists no resource at all says nothing, and so lacks nothing.

    Source: FHIR R4, CapabilityStatement.rest.resource.interaction.
    """
    if not any(capabilities.interactions.values()):
        return Lacking()
    searched = {name for name, codes in capabilities.interactions.items() if "search-type" in codes}
    missing = frozenset(kind for kind in _SEARCHED if kind.value not in searched)
    return Lacking(
        missing,
        bool(capabilities.operations) and "find" not in capabilities.operations,
        not capabilities.expands,
        "Coverage" not in searched,
    )
