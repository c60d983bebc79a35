"""A language that nobody speaks: every text that goes through Qt's translation is marked and a third longer."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñøšûýÀÇÉÎÑØŠÛÝ")
_KEPT = re.compile(r"(\{\w*\}|%L?n|&.|\n)")
_LONGER = 0.35
OPEN, CLOSE = "⟦", "⟧"
ACCENTS = frozenset("àçéîñøšûýÀÇÉÎÑØŠÛÝ")


def pseudo(text: str) -> str:
    """`⟦Šéàçh ~~⟧`: placeholders, mnemonics and lines are kept."""
    parts = _KEPT.split(text)
    accented = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts))
    padding = ("~~~ " * len(text))[: round(len(text) * _LONGER)].rstrip()  # in words, since it may be wrapped
    return f"{OPEN}{accented}{padding}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked for."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == "DateWords":  # what is typed, not what is shown
            return source
        return pseudo(source)


def outside_of_translation(text: str) -> str:
    """What of a text is not within marks, nested ones taken as one."""
    depth, left = 0, []
    for character in text:
        depth += character == OPEN
        if not depth:
            left.append(character)
        depth -= character == CLOSE and depth > 0
    return "".join(left)


def is_accented(word: str) -> bool:
    """Whether a word came out of this translation; a line that was broken in two has lost its marks."""
    return not ACCENTS.isdisjoint(word)
