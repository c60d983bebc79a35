"""Colours for JSON, XML and what else goes over the wire, for the lines that are in sight alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from slotdesk.wire.syntax import Syntax
from slotdesk_ui.theme import Theme, current_theme


class Ink(Enum):
    """What a piece of a line is."""

    NAME = "name"
    TEXT = "text"
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"
    COMMENT = "comment"


_JSON = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*"?)|(?P<number>-?\d[\d.eE+-]*)'
    r"|(?P<word>\btrue\b|\bfalse\b|\bnull\b)|(?P<mark>[{}\[\],:])"
)
_XML = re.compile(
    r"(?P<comment><!--.*?(?:-->|$)|<\?.*?(?:\?>|$)|<!\[CDATA\[|\]\]>)|(?P<mark></?|/?>|=)"
    r"|(?P<text>\"[^\"]*\"?|'[^']*'?)|(?P<name>(?<=<)[\w:.-]+|(?<=</)[\w:.-]+)|(?P<number>[\w:.-]+(?=\s*=\s*[\"']))"
)
_FORM = re.compile(r"(?P<mark>[&=])|(?P<name>[^&=]+(?==))|(?P<text>[^&=]+)")
_RULES = {Syntax.JSON: _JSON, Syntax.XML: _XML, Syntax.FORM: _FORM}
_LONGEST = 20_000  # characters of a line that are looked at


def inks(line: str, syntax: Syntax) -> Iterator[tuple[int, int, Ink]]:
    """The coloured pieces of a line: where each begins, how long it is, and what it is."""
    rules = _RULES.get(syntax)
    if rules is None:
        return
    for match in rules.finditer(line, 0, _LONGEST):
        if match.lastgroup is not None and match.end() > match.start():
            yield match.start(), match.end() - match.start(), Ink(match.lastgroup)


def colours(theme: Theme) -> dict[Ink, QTextCharFormat]:
    """How each piece is written in a theme."""
    found = {}
    for ink, colour in (
        (Ink.NAME, theme.syntax_name),
        (Ink.TEXT, theme.syntax_text),
        (Ink.NUMBER, theme.syntax_number),
        (Ink.WORD, theme.syntax_word),
        (Ink.MARK, theme.text),
        (Ink.COMMENT, theme.muted),
    ):
        form = QTextCharFormat()
        form.setForeground(colour)
        found[ink] = form
    return found


class Highlighter(QObject):
    """Colours lines of a text when they are about to be shown: `colour` takes these.

    Qt's own highlighter goes through the whole text, which takes seconds for a long answer. A line keeps its colours
    until its text changes, or until `forget`.
    """

    def __init__(self, edit: QPlainTextEdit, syntax: Syntax = Syntax.OTHER) -> None:
        super().__init__(edit)
        self._edit = edit
        self._syntax = syntax
        self._theme = current_theme()
        self._colours = colours(self._theme)
        self._done: set[tuple[int, int]] = set()
        self._plain = 0

    def set_syntax(self, syntax: Syntax) -> None:
        """Take the text for this from now on."""
        self._syntax, self._plain = syntax, 0
        self.forget()

    def leave_plain(self, lines: int) -> None:
        """Leave the first lines without colours: they are not of this syntax."""
        self._plain = lines
        self.forget()

    def forget(self) -> None:
        """Colour all anew, each line when it is shown next: the text is another, or the theme is."""
        self._theme = current_theme()
        self._colours = colours(self._theme)
        self._done.clear()

    def colour(self, blocks: Iterable[QTextBlock]) -> None:
        """Colour these blocks, those that are not yet."""
        for block in blocks:
            key = (block.blockNumber(), hash(block.text()))
            if key not in self._done:
                self._done.add(key)
                self._dress(block)

    def _dress(self, block: QTextBlock) -> None:
        ranges = []
        syntax = self._syntax if block.blockNumber() >= self._plain else Syntax.OTHER
        for start, length, ink in inks(block.text(), syntax):
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, length, self._colours[ink]
            ranges.append(one)
        block.layout().setFormats(ranges)
        self._edit.document().markContentsDirty(block.position(), block.length())
