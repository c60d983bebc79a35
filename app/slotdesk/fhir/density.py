"""Whether a body holds far more and smaller things than FHIR does: such cost many times their size to read."""

from __future__ import annotations

import asyncio
import re
from itertools import islice

# Below this, nothing can cost much.
_SMALL = 256 * 1024
_SLICE = 1024 * 1024
# Bytes to each mark of JSON, each tag of XML. The tersest legitimate pieces are `{"code":"read"},` with five to a mark
# and XHTML such as `<td>12</td>` with five and a half to a tag; whole answers have more than eight, and more than ten.
_LEAST_JSON = 4
_LEAST_XML = 5
# Each becomes a piece of its own while the text is mended.
_MOST_SURROGATES = 10_000
# FHIR has three at most, and pages of XHTML a dozen. Hundreds of thousands in one tag take minutes to parse.
_MOST_ATTRIBUTES = 200
_LONG_TAG = re.compile(rb"<[^<]{1000,}+")
_ATTRIBUTE = re.compile(rb"\s[^\s=<>\"']++\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+')")


async def is_too_dense(body: bytes, *, is_xml: bool) -> bool:
    """Whether there are more values in it than any FHIR of its size has. Takes some 2 ms for a megabyte, with turns."""
    if len(body) < _SMALL:
        return False
    marks, least = (b"<", _LEAST_XML) if is_xml else (b",:{[", _LEAST_JSON)
    found = 0
    for start in range(0, len(body), _SLICE):
        piece = body[start : start + _SLICE]
        found += len(piece) - len(piece.translate(None, marks))
        await asyncio.sleep(0)
    return found * least > len(body)


def has_too_many_surrogates(body: bytes) -> bool:
    """Whether mending halves of surrogate pairs would take the text to pieces."""
    return body.count(b"\\ud") + body.count(b"\\uD") > _MOST_SURROGATES


def has_too_many_attributes(xml: bytes) -> bool:
    """Whether a tag has more attributes than one of FHIR or of XHTML; what is within quotes doesn't count."""
    for tag in _LONG_TAG.finditer(xml):
        found = _ATTRIBUTE.finditer(xml, tag.start(), tag.end())
        if next(islice(found, _MOST_ATTRIBUTES, None), None) is not None:
            return True
    return False
