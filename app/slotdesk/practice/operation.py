"""Which operation of the profile a request is, as far as its method, path and query tell."""

from collections.abc import Sequence
from enum import StrEnum

from .outcome import RequestRefused
from .paging import read_cursor


class Operation(StrEnum):
    """What a request is about; the value is its name on the command line."""

    FIND = "find"
    HOLD = "hold"
    BOOK = "book"
    SEARCH = "search"
    LOOKUP = "lookup"
    METADATA = "metadata"
    OTHER = "other"


_OPERATIONS = {"$find": Operation.FIND, "$hold": Operation.HOLD, "$book": Operation.BOOK}
_LOOKED_UP = {"Patient", "Practitioner", "PractitionerRole", "Location", "Organization", "HealthcareService"}


def operation_of(path: Sequence[str], query: Sequence[tuple[str, str]]) -> Operation:
    """The operation of a request to ``path``, in parts below the FHIR base; further pages belong to their search."""
    match tuple(path):
        case ("Appointment", str() as name, *_) if name in _OPERATIONS:
            return _OPERATIONS[name]
        case ("Appointment", *_):
            return Operation.SEARCH
        case ("metadata",):
            return Operation.METADATA
        case (str() as kind, *_) if kind in _LOOKED_UP:
            return Operation.LOOKUP
        case ():
            return _of_page(next((value for name, value in query if name == "_page"), ""))
    return Operation.OTHER


def _of_page(cursor: str) -> Operation:
    if not cursor:
        return Operation.OTHER
    try:
        content = read_cursor(cursor)
    except RequestRefused:
        return Operation.OTHER
    if content.get("kind") == "find":
        return Operation.FIND
    return Operation.SEARCH if content.get("type") == "Appointment" else Operation.LOOKUP
