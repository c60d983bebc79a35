"""Comparing names and addresses as people write them: without regard to case and accents.

Source: FHIR R4, search, string parameters (3.1.1.4.6).
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_LETTERS)


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, plain."""
    return tuple(_WORD.findall(plain(text)))


def matches_text(wanted: str, texts: Iterable[str]) -> bool:
    """Whether each word of ``wanted`` is the beginning of some word of ``texts``, or it is part of one text."""
    found = list(texts)
    pieces = words(wanted)
    if not pieces:
        return False
    known = [word for text in found for word in words(text)]
    if all(any(word.startswith(piece) for word in known) for piece in pieces):
        return True
    whole = plain(wanted.strip())
    return any(plain(text).startswith(whole) for text in found)
