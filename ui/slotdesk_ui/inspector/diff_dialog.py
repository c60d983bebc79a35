"""The differences between two exchanges, side by side or in one text."""

from __future__ import annotations

import asyncio
from datetime import tzinfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.finding import Side
from slotdesk.services.message_reading import read_body
from slotdesk.wire.as_http import answer_head, request_head
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.line_diff import Change, DiffLine, differences
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.diff_text import DiffText
from slotdesk_ui.inspector.elided_label import ElidedLabel
from slotdesk_ui.inspector.message_words import address_words, time_of, transaction_tag
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.screen_room import within_screen

_TASK = "differences of messages"
_GULP = 2_000

_SPARE_PX = 6  # Qt's hint leaves the longest words no air before the arrow


class DiffDialog(QDialog):
    """Compares the bodies of two exchanges, heads too if wanted. F8 and Shift+F8 go from place to place."""

    def __init__(
        self, parent: QWidget, old: Exchange, new: Exchange, scope: TaskScope, zone: tzinfo | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Differences between messages {0} and {1}").format(old.number, new.number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._old, self._new, self._scope = old, new, scope
        self.lines: tuple[DiffLine, ...] = ()
        self._syntax = Syntax.OTHER
        self._starts: list[int] = []
        self.sides = QComboBox()
        self.sides.setAccessibleName(self.tr("Which message"))
        self.sides.addItem(self.tr("Answers"), Side.ANSWER.value)
        self.sides.addItem(self.tr("Requests"), Side.REQUEST.value)
        self.layouts = QComboBox()
        self.layouts.setAccessibleName(self.tr("How to show them"))
        self.layouts.addItem(self.tr("Side by side"), False)
        self.layouts.addItem(self.tr("In one text"), True)
        for box in (self.sides, self.layouts):
            box.setMinimumWidth(box.sizeHint().width() + _SPARE_PX)
        self.heads = QCheckBox(self.tr("&Headers too"))
        self.words = PlainLabel(tone=Tone.MUTED)
        self.left, self.right, self.both = DiffText(), DiffText(), DiffText()
        self.previous = QPushButton(self.tr("&Previous"))
        self.next = QPushButton(self.tr("&Next"))
        self._names = ElidedLabel(Tone.PLAIN), ElidedLabel(Tone.PLAIN)
        for label, exchange in zip(self._names, (old, new), strict=True):
            label.set_line(_about(exchange, zone))
        self._connect()
        self._lay_out()
        self._compare()

    def go(self, *, backwards: bool = False) -> None:
        """Go to the next place that differs, or to the one before."""
        edit = self.both if self.layouts.currentData() else self.left
        line = edit.current_line()
        if backwards:
            found = next((one for one in reversed(self._starts) if one < line), None)
        else:
            found = next((one for one in self._starts if one > line), None)
        if found is not None:
            for one in (self.left, self.right, self.both):
                one.go_to(found)

    def done(self, result: int) -> None:
        self._scope.cancel(_TASK)
        super().done(result)

    def _compare(self) -> None:
        self.words.setText(self.tr("Comparing…"))
        self._scope.start(_TASK, self._compared(Side(self.sides.currentData())))

    async def _compared(self, side: Side) -> None:
        old, new = await self._text(self._old, side), await self._text(self._new, side)
        lines: list[DiffLine] = []
        for line in differences(old, new):
            lines.append(line)
            if len(lines) % _GULP == 0:
                await asyncio.sleep(0)
        self.lines = tuple(lines)
        removed = sum(line.change is Change.REMOVED for line in lines)
        added = sum(line.change is Change.ADDED for line in lines)
        if removed or added:
            self.words.setText(self.tr("{0} lines taken out, {1} lines added").format(removed, added))
        else:
            self.words.setText(self.tr("No differences"))
        self._show()

    async def _text(self, exchange: Exchange, side: Side) -> list[str]:
        shown = await read_body(exchange, side)
        self._syntax = shown.syntax
        lines: list[str] = []
        if self.heads.isChecked():
            head = request_head(exchange) if side is Side.REQUEST else answer_head(exchange)
            lines += head.splitlines()
        for line in pretty(shown.text, shown.syntax):
            lines.append(line)
            if len(lines) % _GULP == 0:
                await asyncio.sleep(0)
        return lines

    def _show(self) -> None:
        in_one = bool(self.layouts.currentData())
        self.both.setVisible(in_one)
        self._beside.setVisible(not in_one)
        if in_one:
            rows: list[tuple[Change | None, str]] = [(line.change, line.text) for line in self.lines]
            self.both.show_changes(rows, self._syntax)
            self._starts = _starts(rows)
            return
        left, right = _aligned(self.lines)
        self.left.show_changes(left, self._syntax)
        self.right.show_changes(right, self._syntax)
        pairs = zip(left, right, strict=True)
        self._starts = _starts([one if one[0] is not Change.SAME else other for one, other in pairs])

    def _connect(self) -> None:
        self.sides.currentIndexChanged.connect(lambda _: self._compare())
        self.layouts.currentIndexChanged.connect(lambda _: self._show())
        self.heads.toggled.connect(lambda _: self._compare())
        self.previous.clicked.connect(lambda: self.go(backwards=True))
        self.next.clicked.connect(lambda: self.go())
        QShortcut(QKeySequence("F8"), self, lambda: self.go())
        QShortcut(QKeySequence("Shift+F8"), self, lambda: self.go(backwards=True))
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
            one.horizontalScrollBar().valueChanged.connect(other.horizontalScrollBar().setValue)

    def _lay_out(self) -> None:
        self.left.setAccessibleName(self.tr("The earlier message"))
        self.right.setAccessibleName(self.tr("The later message"))
        self.both.setAccessibleName(self.tr("Both messages"))
        for button in (self.previous, self.next):
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.sides, self.layouts, self.heads):
            head.addWidget(widget)
        head.addWidget(self.words, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._beside.setChildrenCollapsible(False)
        for name, edit in zip(self._names, (self.left, self.right), strict=True):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(name)
            column.addWidget(edit, 1)
            self._beside.addWidget(part)
        self.both.hide()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._beside, 1)
        layout.addWidget(self.both, 1)
        layout.addWidget(buttons)
        self.resize(within_screen(self, QSize(1100, 640)))


def _about(exchange: Exchange, zone: tzinfo | None) -> str:
    tag, address = transaction_tag(exchange.transaction), address_words(exchange)[:80]
    return f"{exchange.number} · {tag} · {address} · {time_of(exchange, zone)}"


def _aligned(
    lines: tuple[DiffLine, ...],
) -> tuple[list[tuple[Change | None, str]], list[tuple[Change | None, str]]]:
    """Both texts with empty places, so that what is the same lies at one height."""
    left: list[tuple[Change | None, str]] = []
    right: list[tuple[Change | None, str]] = []
    for line in lines:
        if line.change is Change.SAME:
            _fill(left, right)
        if line.change is not Change.ADDED:
            left.append((line.change, line.text))
        if line.change is not Change.REMOVED:
            right.append((line.change, line.text))
    _fill(left, right)
    return left, right


def _fill(left: list[tuple[Change | None, str]], right: list[tuple[Change | None, str]]) -> None:
    short = left if len(left) < len(right) else right
    short += [(None, "")] * abs(len(left) - len(right))


def _starts(rows: list[tuple[Change | None, str]]) -> list[int]:
    """The first lines of the places that differ."""
    differs = [change is not Change.SAME for change, _ in rows]
    return [at for at, one in enumerate(differs) if one and (at == 0 or not differs[at - 1])]
