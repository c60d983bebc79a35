"""Resources as JSON. Source: FHIR R4, JSON representation of resources."""

import json
from typing import NoReturn

from .codes import Json
from .outcome import RequestRefused

_DEEPEST = 60


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _no_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a property comes twice in one object")
    return found


def _check_depth(value: object, depth: int = 0) -> None:
    if depth > _DEEPEST:
        raise ValueError(f"it is nested more than {_DEEPEST} deep")
    if isinstance(value, dict):
        for part in value.values():
            _check_depth(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            _check_depth(part, depth + 1)


def read_json(body: bytes) -> Json:
    """The resource of a body.

    Raises:
        RequestRefused: not JSON, or not a resource.
    """
    try:
        found = json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant, object_pairs_hook=_no_repeats)
        _check_depth(found)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        raise RequestRefused(400, "structure", f"The body is not JSON that can be read: {reason[:200]}.") from error
    if not isinstance(found, dict) or not isinstance(found.get("resourceType"), str):
        raise RequestRefused(400, "structure", "The body is not a FHIR resource: it has no resourceType.")
    return found


def write_json(resource: Json, pretty: bool) -> bytes:
    """A resource as UTF-8."""
    if pretty:
        return json.dumps(resource, ensure_ascii=False, indent=2).encode("utf-8", "replace")
    return json.dumps(resource, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
