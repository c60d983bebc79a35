"""A message's text: laid out or raw, coloured, folding, with findings at their lines; for reading or for writing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolTip, QWidget

from slotdesk.wire.outline import Outline
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.folding import Folding
from slotdesk_ui.inspector.gutter import Gutter, Weight
from slotdesk_ui.inspector.highlighter import Highlighter
from slotdesk_ui.inspector.marking import extra_selections, weight_tint
from slotdesk_ui.inspector.slices import Slices
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.fixed_font import fixed_font
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_FIRST, _BATCH = 150, 400  # lines added at once
_LONGEST = 4_000  # characters of a line; longer ones are broken for the screen, and copied in one again
_REREAD_MS = 200
_CONTINUED = 1
# What Qt would take for the end of a line or of a text: shown by a sign, so that lines keep their numbers.
_SIGNS = {0x2028: "↵", 0x2029: "¶", 0x0D: "␍", 0x0A: "␊", 0x00: "␀", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}


@dataclass(frozen=True, slots=True)
class LineMark:
    """A finding at a line (from 0): how much it matters, and its words as plain text."""

    weight: Weight
    words: str


class MessageText(QPlainTextEdit):
    """Reading: `show_text`. Writing: `setReadOnly(False)`, then what folds is found anew after each pause of typing.

    `loaded` comes when a text is there in full, `line_changed` with the line (from 0) that the cursor has gone to.
    `take_copy` is handed what is to be copied; then nothing leaves by dragging or by selecting either.
    """

    loaded = Signal()
    line_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = Outline(Syntax.OTHER)
        self.take_copy: Callable[[str], object] | None = None
        self._marks: dict[int, list[LineMark]] = {}
        self._searched = ""
        self.expected_lines = 0  # so that the margin need not grow while lines come
        self._line = -1
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(fixed_font())
        self.folding = Folding(self)
        self.highlighter = Highlighter(self)
        self._gutter = Gutter(self)
        self._slices = Slices(self)
        self._slices.finished.connect(self.loaded)
        self._reread = QTimer(self)
        self._reread.setSingleShot(True)
        self._reread.setInterval(_REREAD_MS)
        self._reread.timeout.connect(self._read_again)
        self._mark_later = QTimer(self)  # while Qt changes the text, its blocks are not to be looked at
        self._mark_later.setSingleShot(True)
        self._mark_later.setInterval(0)
        self._mark_later.timeout.connect(self._select_extra)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._update_gutter)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._select_extra())
        self.document().contentsChanged.connect(self._changed)
        self._make_room()

    @property
    def is_loading(self) -> bool:
        """Whether lines are still to come."""
        return self._slices.is_running

    def show_text(self, text: str, syntax: Syntax, *, laid_out: bool) -> None:
        """Show this in place of what was there: laid out, or as it came. Its first lines are there at once."""
        self._slices.stop()
        self.outline = Outline(syntax if laid_out else Syntax.OTHER)
        self.folding.clear()
        self._marks.clear()
        self.highlighter.set_syntax(syntax)
        self._line = -1
        self.clear()
        self.expected_lines = text.count(",") + 2 * text.count("{") + text.count(">") if laid_out else 0
        self._make_room()
        lines = pretty(text, syntax) if laid_out else iter(text.replace("\r\n", "\n").split("\n"))
        self._slices.start(self._load(lines if text else iter(())))

    def set_marks(self, marks: Mapping[int, Sequence[LineMark]]) -> None:
        """Put findings at their lines, in place of those that were there."""
        self._marks = {line: list(found) for line, found in marks.items()}
        self._select_extra()
        self._gutter.update()

    def marked_lines(self) -> list[int]:
        """The lines with findings, in order."""
        return sorted(self._marks)

    def weight_of(self, line: int) -> Weight | None:
        """The gravest mark of a line; None without one."""
        found = {mark.weight for mark in self._marks.get(line, ())}
        return next((weight for weight in Weight if weight in found), None)

    def tint_of(self, line: int) -> QColor | None:
        """What lies behind a line; None for the usual ground."""
        weight = self.weight_of(line)
        return None if weight is None else weight_tint(current_theme(), weight)

    def words_of(self, line: int) -> str:
        """What is found at a line, as plain text."""
        return "\n".join(mark.words for mark in self._marks.get(line, ()))

    def current_line(self) -> int:
        """The line of the cursor."""
        return self.textCursor().blockNumber()

    def go_to(self, line: int) -> None:
        """Put the cursor on a line, unfold what hides it and bring it into sight."""
        self.folding.reveal(self.outline, line)
        block = self.document().findBlockByNumber(line)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        indent = len(block.text()) - len(block.text().lstrip())
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, indent)
        self.setTextCursor(cursor)
        self.centerCursor()

    def is_continued(self, line: int) -> bool:
        """Whether a line goes on with the one before, which was too long for the screen."""
        return self.document().findBlockByNumber(line).userState() == _CONTINUED

    def can_fold(self, line: int) -> bool:
        """Whether a line opens something with lines of its own."""
        end = self.outline.end_of(line)
        return end is not None and end > line + 1

    def is_folded(self, line: int) -> bool:
        """Whether what a line opens is hidden."""
        return self.folding.is_folded(line)

    def toggle_fold(self, line: int) -> None:
        """Fold what a line opens, or unfold it."""
        self.fold(line) if not self.is_folded(line) else self.folding.unfold(self.outline, line)

    def fold(self, line: int) -> None:
        """Fold what a line opens; of a line within something, that."""
        target: int | None = line
        while target is not None and not self.can_fold(target):
            target = self.outline.parent(target)
        if target is None:
            return
        self.folding.fold(self.outline, target)
        if not self.textCursor().block().isVisible():
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(target)))

    def fold_all(self) -> None:
        """Leave the outer lines in sight."""
        if not self.is_loading:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._slices.start(self.folding.fold_all(self.outline))

    def unfold_all(self) -> None:
        """Show every line."""
        if not self.is_loading:
            self._slices.start(self.folding.unfold_all(self.outline))

    def search(self, words: str) -> None:
        """Mark where these words stand; nothing is marked where they are empty."""
        self._searched = words
        self._select_extra()

    def find_next(self, words: str, *, backwards: bool = False, wraps: bool = True) -> bool:
        """Go to the next place where the words stand; False where there is none."""
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        found = self.document().find(words, self.textCursor(), flags)
        if found.isNull() and wraps:
            end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            start = QTextCursor(self.document())
            start.movePosition(end)
            found = self.document().find(words, start, flags)
        if found.isNull():
            return False
        self.folding.reveal(self.outline, found.blockNumber())
        self.setTextCursor(found)
        self.centerCursor()
        return True

    def visible_lines(self) -> Iterator[tuple[int, float, float]]:
        """The lines in sight: number, top and height in pixels of the viewport."""
        for block in self._visible_blocks():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            yield block.blockNumber(), box.top(), box.height()

    def line_at(self, y: float) -> int | None:
        """The line at a height of the viewport."""
        return next((line for line, top, height in self.visible_lines() if top <= y < top + height), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While reading, + and - unfold and fold, * and / all."""
        keys: dict[str, Callable[[], object]] = {
            "-": lambda: self.fold(self.current_line()),
            "+": lambda: self.folding.unfold(self.outline, self.current_line()),
            "/": self.fold_all,
            "*": self.unfold_all,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            return
        if self.isReadOnly() and event.text() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            keys[event.text()]()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.highlighter.colour(self._visible_blocks())
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(current_theme().muted)
        metrics = self.fontMetrics()
        for block in self._visible_blocks():
            if self.is_folded(block.blockNumber()):
                box = self.blockBoundingGeometry(block).translated(self.contentOffset())
                hidden = (self.outline.end_of(block.blockNumber()) or 0) - block.blockNumber() - 1
                words = self.tr("%Ln line(s) folded", "", hidden)
                x = box.left() + metrics.horizontalAdvance(block.text()) + 2 * metrics.averageCharWidth()
                painter.drawText(int(x), int(box.top() + metrics.ascent()), f"⋯ {words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), self._gutter.wanted_width(), area.height()))
        self._mark_later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            self.highlighter.forget()
            self._select_extra()
            self._gutter.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self.line_at(self.viewport().mapFrom(self, event.pos()).y())
            QToolTip.showText(event.globalPos(), plain_tooltip(self.words_of(line) if line is not None else ""), self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu, with our way of copying."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for copying in (one for one in menu.actions() if one.objectName() == "edit-copy"):
            copying.triggered.disconnect()
            copying.triggered.connect(self.copy_selection)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is dragged, or selected under X11."""
        data = super().createMimeDataFromSelection()  # one made here, Python and the clipboard would both delete
        data.text()  # else Qt would fill it in later, over what is put in here
        data.clear()
        data.setText(self.selected() if self.take_copy is None else "")
        return data

    def copy_selection(self) -> None:
        """Copy what is selected, or hand it to who takes it."""
        text = self.selected()
        if text and self.take_copy is not None:
            self.take_copy(text)
        elif text:
            QApplication.clipboard().setText(text)

    def selected(self) -> str:
        """What is selected, lines that were broken for the screen in one again."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        parts: list[str] = []
        while block.isValid() and block.position() <= cursor.selectionEnd():
            start = max(cursor.selectionStart() - block.position(), 0)
            if parts and block.userState() != _CONTINUED:
                parts.append("\n")
            parts.append(block.text()[start : cursor.selectionEnd() - block.position()])
            block = block.next()
        return "".join(parts)

    def _load(self, lines: Iterator[str]) -> Iterator[None]:
        batch: list[str] = []
        for line in lines:
            batch.append(line)
            if len(batch) >= (_BATCH if len(self.outline.lines) else _FIRST) or len(line) > _LONGEST:
                self._append(batch)
                batch = []
            if self.outline.lines:  # the beginning is there before the window goes on
                yield
        if batch:
            self._append(batch)

    def _append(self, lines: Sequence[str]) -> None:
        is_first = not self.outline.lines
        shown: list[str] = []
        continued: list[int] = []
        for line in lines:
            for at in range(0, max(len(line), 1), _LONGEST):
                if at:
                    continued.append(len(shown))
                shown.append(line[at : at + _LONGEST])
        before = 0 if is_first else self.document().blockCount()
        shown = [line.translate(_SIGNS) for line in shown]
        self.outline.add(shown)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(("" if is_first else "\n") + "\n".join(shown))
        if is_first:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        for at in continued:
            self.document().findBlockByNumber(before + at).setUserState(_CONTINUED)

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        while block.isValid():
            if block.isVisible():
                if self.blockBoundingGeometry(block).translated(self.contentOffset()).top() > bottom:
                    return
                yield block
            line = block.blockNumber()
            end = self.outline.end_of(line) if self.is_folded(line) else None
            block = block.next() if end is None else self.document().findBlockByNumber(end)

    def _make_room(self) -> None:
        width = self._gutter.wanted_width()
        if self.viewportMargins().left() != width:
            self.setViewportMargins(width, 0, 0, 0)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), self._gutter.wanted_width(), area.height()))

    def _update_gutter(self, area: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def _cursor_moved(self) -> None:
        line = self.current_line()
        if line == self._line:
            return
        self._line = line
        if not self.textCursor().block().isVisible():
            self.folding.reveal(self.outline, line)
        self._gutter.update()
        self._select_extra()
        self.line_changed.emit(line)

    def _select_extra(self) -> None:
        if not self.isVisible():
            return
        blocks = list(self._visible_blocks())
        self.setExtraSelections(extra_selections(blocks, self._searched, self.tint_of, self.textCursor()))

    def _changed(self) -> None:
        if not self.isReadOnly():
            self._reread.start()

    def _read_again(self) -> None:
        """Somebody has typed: find out anew what folds."""
        outline = Outline(self.outline.syntax)
        outline.add(self.toPlainText().split("\n"))
        self.outline = outline
        self._gutter.update()
