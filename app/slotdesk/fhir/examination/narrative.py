"""Whether a narrative is a `div` of basic formatting with something in it.

Source: FHIR R4, 2.5 narrative, invariants txt-1 and txt-2.
"""

from __future__ import annotations

import re
from typing import Final

from slotdesk.fhir.examination.found import Found, Path

_BASIC: Final = frozenset(
    {
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd",
        "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "ol", "p",
        "pre", "q", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "tt", "ul", "var",
    }
)  # fmt: skip
_DIV = re.compile(r"\s*<(?:\w+:)?div\b[^<>]*>.*</(?:\w+:)?div\s*>\s*|\s*<(?:\w+:)?div\b[^<>]*/>\s*", re.DOTALL)
_TAG = re.compile(r"<\s*/?\s*(?:\w+:)?([A-Za-z][\w\-]*)([^<>]*)>")
_HANDLER = re.compile(r"\son\w+\s*=", re.IGNORECASE)
_MOST_CHARACTERS = 200_000


def judge(div: str, path: Path, found: Found) -> None:
    """Add what is wrong with a narrative; of a very long one, with its beginning."""
    long = len(div) > _MOST_CHARACTERS
    div = div[:_MOST_CHARACTERS]
    if not long and _DIV.fullmatch(div) is None:
        found.add("txt-1", path, div, expected="<div>")
        return
    for tag in _TAG.finditer(div):
        if tag[1].lower() not in _BASIC or _HANDLER.search(tag[2]):
            found.add("txt-1", path, tag[0])
            return
    if not _TAG.sub("", div).strip() and "<img" not in div and not long:
        found.add("txt-2", path)
