"""Hides and shows the lines of a text between an opening and a closing one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QPlainTextEdit

from slotdesk.wire.outline import Outline


class Folding:
    """What is folded in a text. The closing line stays in sight, so that one sees where it goes on."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._folded: set[int] = set()

    def is_folded(self, line: int) -> bool:
        """Whether what this line opens is hidden."""
        return line in self._folded

    def clear(self) -> None:
        """Another text is there, of which everything is in sight."""
        self._folded.clear()

    def fold(self, outline: Outline, line: int) -> None:
        """Hide what a line opens."""
        end = outline.end_of(line)
        if end is None or line in self._folded or end <= line + 1:
            return
        self._folded.add(line)
        self._set_visible(line + 1, end - 1, outline, visible=False)

    def unfold(self, outline: Outline, line: int) -> None:
        """Show what a line opens; what was folded within stays so."""
        end = outline.end_of(line)
        if end is None or line not in self._folded:
            return
        self._folded.discard(line)
        self._set_visible(line + 1, end - 1, outline, visible=True)

    def reveal(self, outline: Outline, line: int) -> None:
        """Unfold whatever hides a line."""
        above = outline.parent(line)
        while above is not None:
            self.unfold(outline, above)
            above = outline.parent(above)

    def fold_all(self, outline: Outline, depth: int = 2) -> Iterator[None]:
        """Fold all that lies at a depth or deeper, from the outermost, bit by bit."""
        hidden_to = -1
        for line, end in sorted(outline.opens()):
            if line <= hidden_to:
                continue
            if _depth(outline.lines[line]) >= depth:
                self.fold(outline, line)
                hidden_to = end
            yield

    def unfold_all(self, outline: Outline) -> Iterator[None]:
        """Show everything, bit by bit."""
        for line in sorted(self._folded, reverse=True):
            self.unfold(outline, line)
            yield

    def _set_visible(self, first: int, last: int, outline: Outline, *, visible: bool) -> None:
        document = self._edit.document()
        block = document.findBlockByNumber(first)
        start, line = block.position(), first
        while block.isValid() and line <= last:
            block.setVisible(visible)
            end = outline.end_of(line) if visible and line in self._folded else None
            if end is not None:  # its inner lines stay hidden
                line = end
                block = document.findBlockByNumber(line)
            else:
                line += 1
                block = block.next()
        stop = block.position() if block.isValid() else document.characterCount()
        document.markContentsDirty(start, stop - start)
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())
        self._edit.viewport().update()


def _depth(line: str) -> int:
    return (len(line) - len(line.lstrip())) // 2
