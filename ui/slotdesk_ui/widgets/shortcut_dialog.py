"""Every shortcut at one look (F1)."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from slotdesk_ui.actions import ACTIONS, menu_words
from slotdesk_ui.key_names import key_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_Row = tuple[str, str]
_Group = tuple[str, list[_Row]]
_TITLE_ROWS = 2  # what a group's title and the room around it take
_LEAST = QSize(900, 480)  # of a small window; what is more than its window has room for scrolls
_AROUND = QSize(60, 150)  # margins, title and button
_BAR_PX = 24


class ShortcutDialog(QDialog):
    """Lists the actions' shortcuts, from their table, and the keys of calendar, list and look-up fields."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = self._groups()
        room = _room(parent)
        body = _body(*_in_columns(groups))
        if body.sizeHint().width() + _BAR_PX > room.width():
            body = _body(groups)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wanted = body.sizeHint() + QSize(_BAR_PX, 0)
        scroll.setMinimumSize(wanted.boundedTo(room))
        layout.addWidget(scroll)
        layout.addWidget(buttons)

    def _groups(self) -> list[_Group]:
        """The actions' keys, menu by menu, and those of the views and fields that have keys of their own."""
        groups: list[_Group] = []
        for menu, specs in groupby((spec for spec in ACTIONS if spec.shortcut), key=lambda spec: spec.menu):
            groups.append(
                (_plain(menu_words(menu)), [(key_words(spec.shortcut), _plain(spec.words)) for spec in specs])
            )
        groups += [
            (
                self.tr("In the calendar"),
                [
                    (self.tr("Arrow keys"), self.tr("Earlier, later, the day before or after")),
                    (self.tr("Home, End"), self.tr("First and last of the day")),
                    (self.tr("Page Up, Page Down"), self.tr("Period before or after")),
                    (key_words("Enter"), self.tr("Choose the time; on Book: book it")),
                    (key_words("Esc"), self.tr("On Book: let go of the chosen time")),
                ],
            ),
            (
                self.tr("In the patient's appointments"),
                [
                    (key_words("Enter"), self.tr("Show its day in the calendar")),
                    (key_words("F2"), self.tr("Change the comment")),
                    (key_words("Del"), self.tr("Cancel the appointment")),
                ],
            ),
            (
                self.tr("In look-up fields"),
                [
                    (self.tr("Down"), self.tr("Open the list")),
                    (self.tr("Enter, Tab"), self.tr("Pick what is marked")),
                    (self.tr("Backspace"), self.tr("In an empty field: take the last one away")),
                ],
            ),
        ]
        merged: dict[str, list[_Row]] = {}
        for title, rows in groups:
            merged.setdefault(title, []).extend(rows)
        return list(merged.items())


def _room(parent: QWidget) -> QSize:
    """What the lists may have so that the dialog lies within its window."""
    return (parent.window().size() - _AROUND).expandedTo(_LEAST)


def _body(*columns: list[_Group]) -> QWidget:
    """The groups of each column beneath each other, the columns side by side."""
    body = QWidget()
    across = QHBoxLayout(body)
    across.setSpacing(32)
    for groups in columns:
        column = QVBoxLayout()
        column.setSpacing(14)
        for title, rows in groups:
            column.addLayout(_table(title, rows))
        column.addStretch(1)
        across.addLayout(column)
    return body


def _in_columns(groups: list[_Group]) -> tuple[list[_Group], list[_Group]]:
    """Two columns that are as nearly as long as each other as whole groups can be."""
    heights = [len(rows) + _TITLE_ROWS for _, rows in groups]
    cut = min(range(len(groups) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    return groups[:cut], groups[cut:]


def _table(title: str, rows: list[_Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    heading = PlainLabel(title)
    heading.scale_font(1.0, bold=True)
    grid.addWidget(heading, 0, 0, 1, 2)
    for number, (keys, meaning) in enumerate(rows, 1):
        grid.addWidget(PlainLabel(meaning), number, 0)
        grid.addWidget(PlainLabel(keys, tone=Tone.MUTED), number, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid


def _plain(words: str) -> str:
    return words.replace("&", "")
