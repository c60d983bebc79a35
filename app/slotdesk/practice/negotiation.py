"""Which format a request is in and which one its answer shall have.

Source: FHIR R4, RESTful API, 3.1.0.1.9 to 3.1.0.1.11; RFC 9110, 12.5.1.
"""

from enum import Enum

from .outcome import RequestRefused


class Format(Enum):
    """A way of writing resources; the value is its media type."""

    JSON = "application/fhir+json"
    XML = "application/fhir+xml"


_NAMES = {
    "json": Format.JSON,
    "text/json": Format.JSON,
    "application/json": Format.JSON,
    "application/fhir+json": Format.JSON,
    "xml": Format.XML,
    "text/xml": Format.XML,
    "application/xml": Format.XML,
    "application/fhir+xml": Format.XML,
}
_RANGES = {"*/*": Format.JSON, "application/*": Format.JSON, "text/*": Format.XML}
FORM = "application/x-www-form-urlencoded"


def _media_type(text: str) -> tuple[str, dict[str, str]]:
    name, *pieces = text.split(";")
    parameters = dict(piece.strip().partition("=")[::2] for piece in pieces)
    return name.strip().lower(), {key.lower(): value.strip('"').lower() for key, value in parameters.items()}


def _quality(parameters: dict[str, str]) -> float:
    try:
        return min(max(float(parameters.get("q", "1")), 0.0), 1.0)
    except ValueError:
        return 0.0


def answer_format(accept: str, override: str | None) -> Format:
    """The format of the answer, from ``_format`` (which wins) or the Accept header.

    Raises:
        RequestRefused: 406, neither JSON nor XML is wanted.
    """
    if override:
        # A plus that was not escaped arrives as a space.
        name, _ = _media_type(override.replace(" ", "+"))
        if name in _NAMES:
            return _NAMES[name]
        raise RequestRefused(406, "not-supported", f"_format can be json or xml, not “{override[:40]}”.")
    if not accept.strip():
        return Format.JSON
    best: tuple[float, int, Format] | None = None
    for place, piece in enumerate(accept.split(",")):
        name, parameters = _media_type(piece)
        found = _NAMES.get(name) or _RANGES.get(name)
        if found is None or (quality := _quality(parameters)) == 0:
            continue
        # Of equal wishes the exact name comes before a range, then the one that was named first.
        wish = (quality, -place - (1000 if name in _RANGES else 0), found)
        if best is None or wish[:2] > best[:2]:
            best = wish
    if best is None:
        raise RequestRefused(406, "not-supported", "This server answers in application/fhir+json or fhir+xml.")
    return best[2]


def body_format(content_type: str) -> Format:
    """The format of a body that is a resource.

    Raises:
        RequestRefused: 415, it is in another format or not in UTF-8.
    """
    name, parameters = _media_type(content_type)
    if parameters.get("charset", "utf-8") not in {"utf-8", "utf8", "us-ascii"}:
        raise RequestRefused(415, "not-supported", "Bodies have to be in UTF-8.")
    if name in _NAMES:
        return _NAMES[name]
    shown = f"“{name[:60]}”" if name else "a body without Content-Type"
    raise RequestRefused(
        415, "not-supported", f"This server reads application/fhir+json and application/fhir+xml, not {shown}."
    )
