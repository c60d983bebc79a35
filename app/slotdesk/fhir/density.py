"""Whether a body holds far more and smaller things than FHIR does: such cost many times their size to read."""

from __future__ import annotations

# Below this, nothing can cost much.
_SMALL = 256 * 1024
# Bytes to each mark of JSON, each tag of XML. FHIR without a blank in it has more than ten, and more than twenty.
_LEAST_JSON = 4
_LEAST_XML = 10
# Each becomes a piece of its own while the text is mended.
_MOST_SURROGATES = 10_000


def is_too_dense(body: bytes, *, is_xml: bool) -> bool:
    """Whether there are more values in it than any FHIR of its size has. Takes a few milliseconds for a megabyte."""
    if len(body) < _SMALL:
        return False
    if is_xml:
        return body.count(b"<") * _LEAST_XML > len(body)
    marks = body.count(b",") + body.count(b"{") + body.count(b"[") + body.count(b":")
    return marks * _LEAST_JSON > len(body)


def has_too_many_surrogates(body: bytes) -> bool:
    """Whether mending halves of surrogate pairs would take the text to pieces."""
    return body.count(b"\\ud") + body.count(b"\\uD") > _MOST_SURROGATES
