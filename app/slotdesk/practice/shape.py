"""Whether JSON has the shape of the FHIR types it claims to have; the XML reader sees to the same by itself.

What has passed can be kept, handed back and written as XML without further care.
"""

from typing import Any

from .codes import Json
from .element_types import BY_NAME, ELEMENTS, RESOURCES, Element
from .outcome import RequestRefused

_WHOLE = {"integer", "positiveInt", "unsignedInt"}


def _refused(path: str, wanted: str) -> RequestRefused:
    return RequestRefused(400, "structure", f"{path[:120]} has to be {wanted}.", expression=path[:120])


def check_resource(resource: object, path: str = "") -> None:
    """See that a resource has only elements of its type, each of the right JSON type.

    Raises:
        RequestRefused: 400, with the path of the first element that is wrong.
    """
    if not isinstance(resource, dict):
        raise _refused(path or "The body", "a resource")
    kind = resource.get("resourceType")
    if not isinstance(kind, str) or kind not in RESOURCES:
        raise RequestRefused(400, "structure", f"“{str(kind)[:40]}” is not a resource that this server reads.")
    _check_object(resource, kind, path or kind)


def _check_object(value: Json, kind: str, path: str) -> None:
    for name, part in value.items():
        if name == "resourceType" and kind in RESOURCES:
            continue
        below = f"{path}.{name}"
        element = BY_NAME[kind].get(name.removeprefix("_"))
        if element is None:
            raise RequestRefused(400, "structure", f"{kind} has no element “{name[:60]}”.", expression=path[:120])
        if name.startswith("_"):
            _check_beside(part, element, below)
        elif element.repeats:
            _check_list(part, element, below, has_gaps=f"_{name}" in value)
        else:
            _check_one(part, element.type, below)


def _check_list(value: Any, element: Element, path: str, *, has_gaps: bool) -> None:
    if not isinstance(value, list) or not value:
        raise _refused(path, "a list with something in it")
    for place, part in enumerate(value):
        if part is not None or not has_gaps:
            _check_one(part, element.type, f"{path}[{place}]")


def _check_beside(value: Any, element: Element, path: str) -> None:
    """A property with an underscore: the id and the extensions of a primitive value."""
    parts = value if element.repeats and isinstance(value, list) else [value]
    for part in parts:
        if isinstance(part, dict):
            _check_object(part, "Element", path)
        elif part is not None or not element.repeats:
            raise _refused(path, "an object")


def _check_one(value: Any, kind: str, path: str) -> None:
    if kind == "Resource":
        check_resource(value, path)
    elif kind in ELEMENTS:
        if not isinstance(value, dict):
            raise _refused(path, "an object")
        _check_object(value, kind, path)
    elif kind == "boolean":
        if not isinstance(value, bool):
            raise _refused(path, "true or false")
    elif kind in _WHOLE or kind == "decimal":
        allowed = int if kind in _WHOLE else (int, float)
        if isinstance(value, bool) or not isinstance(value, allowed):
            raise _refused(path, "a number" if kind == "decimal" else "a whole number")
    elif not isinstance(value, str) or not value:
        raise _refused(path, "a text that is not empty")
