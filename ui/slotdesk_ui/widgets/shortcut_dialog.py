"""Every shortcut at one look (F1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_COLUMNS = 2
_WIDEST_PX, _HIGHEST_PX = 980, 500  # fits on a small screen; what is more than that scrolls


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
        body = QWidget()
        grid = QGridLayout(body)
        rows_high = -(-len(rows) // _COLUMNS)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for index, (keys, meaning) in enumerate(rows):
            column = 2 * (index // rows_high)
            key_label = PlainLabel(keys, tone=Tone.MUTED)
            key_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(key_label, index % rows_high, column)
            grid.addWidget(PlainLabel(meaning), index % rows_high, column + 1)
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
        wanted = body.sizeHint()
        scroll.setMinimumSize(min(wanted.width() + 24, _WIDEST_PX), min(wanted.height(), _HIGHEST_PX))
        layout.addWidget(scroll)
        layout.addWidget(buttons)


def _plain(words: str) -> str:
    return words.replace("&", "")
