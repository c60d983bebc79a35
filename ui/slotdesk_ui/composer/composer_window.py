"""Edit and send again: kept requests on the left, the request in the middle, the answer on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from slotdesk_ui.composer.answer_view import AnswerView
from slotdesk_ui.composer.collection_panel import CollectionPanel
from slotdesk_ui.composer.request_editor import RequestEditor
from slotdesk_ui.composer.variables_box import VariablesBox
from slotdesk_ui.key_names import key_sequences
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip
from slotdesk_ui.widgets.screen_room import within_screen

_WIDTHS_PX = (250, 560, 450)
_HEIGHT_PX = 690  # over a window of 800, with the title that a desktop gives it
_GAP_PX = 12
_NATIVE = QKeySequence.SequenceFormat.NativeText
_WINDOW = Qt.WindowType.Window | Qt.WindowType.WindowMaximizeButtonHint | Qt.WindowType.WindowCloseButtonHint


class ComposerWindow(QDialog):
    """Arranges the parts, and holds no logic. Closing hides it: what is being written stays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _WINDOW)
        self.setWindowTitle(self.tr("Edit and send"))
        self.collection = CollectionPanel()
        self.variables = VariablesBox()
        self.editor = RequestEditor()
        self.answer = AnswerView()
        self.keep_button = QPushButton(self.tr("&Keep"))
        self.where = PlainLabel(tone=Tone.MUTED)
        self.editor.body.variable_names = self.variables.names
        send = QShortcut(self)
        send.setKeys(key_sequences("Ctrl+Enter"))
        send.activated.connect(self.editor.send_button.click)
        keep = QShortcut(QKeySequence("Ctrl+S"), self)
        keep.activated.connect(self.keep_button.click)
        following = QShortcut(QKeySequence("F4"), self)
        following.activated.connect(self.answer.next_finding)
        before = QShortcut(QKeySequence("Shift+F4"), self)
        before.activated.connect(lambda: self.answer.next_finding(backwards=True))
        self.editor.send_button.setToolTip(plain_tooltip(send.key().toString(_NATIVE)))
        self.keep_button.setToolTip(plain_tooltip(keep.key().toString(_NATIVE)))
        self._lay_out()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter is for the field that one types in

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.collection, 1)
        column.addWidget(self.variables)
        middle = QWidget()
        written = QVBoxLayout(middle)
        written.setContentsMargins(0, 0, 0, 0)
        name = QHBoxLayout()
        name.addWidget(self.editor.name, 1)
        name.addWidget(self.keep_button)
        written.addLayout(name)
        written.addWidget(self.editor, 1)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(_GAP_PX)
        for part in (left, middle, self.answer):
            self.parts.addWidget(part)
        self.parts.setSizes(list(_WIDTHS_PX))
        for index, stretch in enumerate((0, 3, 2)):
            self.parts.setStretchFactor(index, stretch)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.where)
        layout.addWidget(self.parts, 1)
        self.resize(within_screen(self, QSize(sum(_WIDTHS_PX), _HEIGHT_PX)))
        self.setTabOrder(self.keep_button, self.editor.method)
