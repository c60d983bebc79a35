"""One line over the window (Ctrl+K): type what is wanted, Enter does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from slotdesk.domain.errors import SchedulingError
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.palette.offer_list import OfferList
from slotdesk_ui.words import error_words

Source = Callable[[str], Sequence[Offer]]
LateSource = Callable[[str], Awaitable[Sequence[Offer]]]
_PAUSE_MS = 150
_WIDTH_PX, _TOP_PX = 760, 44
_TASK = "palette"


class CommandPalette(QFrame):
    """Asks its sources at each key, and the late one, which asks the server, after a pause in the typing.

    Esc, or a click elsewhere, closes it and gives the keyboard back to where it was.
    """

    def __init__(self, window: QWidget, sources: Sequence[Source], late: LateSource, scope: TaskScope) -> None:
        super().__init__(window)
        self._window = window
        self._sources, self._late, self._scope = sources, late, scope
        self._before: QWidget | None = None
        self._sooner: list[Offer] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_late)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setForegroundRole(QPalette.ColorRole.Mid)  # in which a plain box is drawn
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.line = QLineEdit()
        hint = self.tr("A command, a patient, a date such as “next tue 14:00”, a server, a setting")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(self.tr("Search or command"))
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list = OfferList()
        self.list.picked.connect(self._do)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.hide()

    def open(self) -> None:
        """Show the line, empty, and take the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.line.clear()
        self._typed("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        if not self.isVisible():
            return
        self._pause.stop()
        self._scope.cancel(_TASK)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and self.isVisible():
                self._before = None  # whoever took the keyboard keeps it
                self.leave()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.list.move_by(steps[key])
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            for _ in range(8):
                self.list.move_by(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            offer = self.list.current_offer()
            if offer is not None:
                self._do(offer)
        else:
            return False
        return True

    def _do(self, offer: Offer) -> None:
        self.leave()
        offer.act()

    def _typed(self, text: str) -> None:
        self._scope.cancel(_TASK)
        self._sooner = [offer for source in self._sources for offer in source(text.strip())]
        self._show(self._sooner)
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()

    def _ask_late(self) -> None:
        self._scope.start(_TASK, self._add_late(self.line.text().strip()))

    async def _add_late(self, text: str) -> None:
        try:
            found = list(await self._late(text))
        except SchedulingError as error:
            words = error_words(error).partition("\n")[0]
            found = [Offer(self.tr("Patients"), words, "", lambda: None, enabled=False)]
        marked = self.list.current_offer()
        offers = [*self._sooner, *found]
        self._show(offers)
        if marked in offers:  # the mark stays on what it was on while more comes in
            while self.list.current_offer() not in {marked, None}:
                before = self.list.currentIndex().row()
                self.list.move_by(1)
                if self.list.currentIndex().row() == before:
                    break

    def _show(self, offers: Sequence[Offer]) -> None:
        nothing = [Offer(self.tr("Nothing found so far"), "", "", lambda: None, enabled=False)]
        self.list.show_offers(offers or nothing)
        window = self._window
        width = min(_WIDTH_PX, window.width() - 32)
        self.list.setFixedHeight(self.list.wanted_height())
        self.resize(width, self.line.sizeHint().height() + self.list.wanted_height() + 24)
        self.move((window.width() - width) // 2, _TOP_PX)
