"""Every shortcut at one look (F1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_ROWS = 14


class ShortcutDialog(QDialog):
    """Lists the actions' shortcuts, from their table, and the keys of calendar and look-up fields."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = [
            (QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText), _plain(spec.words))
            for spec in ACTIONS
            if spec.shortcut
        ]
        rows += [
            (self.tr("Arrow keys"), self.tr("Calendar: earlier, later, the day before or after")),
            (self.tr("Home, End"), self.tr("Calendar: first and last of the day")),
            (self.tr("Page Up, Page Down"), self.tr("Calendar: period before or after")),
            (self.tr("Enter"), self.tr("Calendar: choose the time; on Book: book it")),
            (self.tr("Down"), self.tr("Look-up field: open the list")),
            (self.tr("Enter, Tab"), self.tr("Look-up field: pick what is marked")),
            (self.tr("Backspace"), self.tr("Empty look-up field: take the last one away")),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for index, (keys, meaning) in enumerate(rows):
            column = 2 * (index // _ROWS)
            key_label = PlainLabel(keys, tone=Tone.MUTED)
            key_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(key_label, index % _ROWS, column)
            grid.addWidget(PlainLabel(meaning), index % _ROWS, column + 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(buttons)


def _plain(words: str) -> str:
    return words.replace("&", "")
