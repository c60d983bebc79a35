"""References that clients send: literal ones to this server, and logical ones by identifier."""

import re

from .codes import Json
from .outcome import RequestRefused
from .practice_state import PracticeState

_LITERAL = re.compile(r"(?P<type>[A-Z][A-Za-z]+)/(?P<id>[A-Za-z0-9\-.]{1,64})(/_history/[A-Za-z0-9\-.]+)?")


def literal_target(reference: str, base: str) -> tuple[str, str] | None:
    """Type and id of a literal reference to this server, relative or absolute; None for any other."""
    text = reference.strip()
    if text.startswith(base + "/"):
        text = text[len(base) + 1 :]
    match = _LITERAL.fullmatch(text)
    return (match["type"], match["id"]) if match else None


def carries(resource: Json, system: str | None, value: str) -> bool:
    """Whether a resource has an identifier; a ``system`` of None stands for any."""
    return any(
        identifier.get("value") == value and system in {None, identifier.get("system")}
        for identifier in resource.get("identifier", [])
    )


def resolve(state: PracticeState, base: str, reference: Json, resource_type: str, name: str) -> str | None:
    """The id of the resource that a Reference means, or None when there is none here.

    Raises:
        RequestRefused: the reference says nothing, or means another type; ``name`` is the parameter.
    """
    text = reference.get("reference")
    identifier = reference.get("identifier")
    resources = state.resources(resource_type)
    if isinstance(text, str) and text:
        target = literal_target(text, base)
        if target is not None and target[0] != resource_type:
            raise RequestRefused(400, "value", f"{name} has to refer to a {resource_type}, not “{text[:80]}”.")
        return target[1] if target is not None and target[1] in resources else None
    if isinstance(identifier, dict) and isinstance(identifier.get("value"), str):
        system = identifier.get("system")
        found = (key for key, one in resources.items() if carries(one, system, identifier["value"]))
        return next(found, None)
    raise RequestRefused(400, "required", f"{name} needs a reference or an identifier.")
