"""What is going on, in words, with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_PATIENCE_MS = 250
_GAP_PX, _MOST_STRETCH = 48, 100
_MOST_LINES = 4  # a server may say anything at any length


class StatusLine(QWidget):
    """One line of text, and progress with Stop for work that lasts longer than a quarter of a second."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = PlainLabel(wraps=True)
        self.label.setMaximumHeight(_MOST_LINES * self.label.fontMetrics().lineSpacing())
        self._progress = QProgressBar()
        self._progress.setFixedWidth(160)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Stop"))
        self._cancel.clicked.connect(self.cancelled)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        self._can_cancel = self._is_of_choice = False
        self._aside: QWidget | None = None
        self._again: Callable[[], None] = partial(self.say, "")
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 6, 2)
        layout.addWidget(self.label, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._cancel)
        self.setMinimumHeight(self._cancel.sizeHint().height() + 4)
        self._hide_progress()

    def add_aside(self, aside: QWidget) -> None:
        """Put something at the right: it takes what the words leave, so that they need no second line for it."""
        self._aside = aside
        self._row.insertWidget(1, aside, _MOST_STRETCH)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self._aside is not None:
            words_px = self.label.fontMetrics().horizontalAdvance(self.label.text()) + _GAP_PX
            self._aside.setMaximumWidth(max(self.width() - words_px, 1))

    def say(self, text: str, tone: Tone = Tone.PLAIN, *, of_choice: bool = False) -> None:
        """Say how things stand; nothing is under way any more.

        `of_choice` where it is about the time that is chosen, and no news once another one is.
        """
        self._again = partial(self.say, text, tone, of_choice=of_choice)
        self._is_of_choice = of_choice
        self._patience.stop()
        self._hide_progress()
        self.label.setText(text.replace("\n", " "))
        self.label.setToolTip(plain_tooltip(text))
        self.label.set_tone(tone)
        self._share()

    def show_work(self, text: str, done: int = 0, total: int | None = None, *, can_cancel: bool = True) -> None:
        """Say what is under way, `done` of `total`; without a total the bar only shows that something moves."""
        self._is_of_choice = False
        self._again = partial(self.show_work, text, done, total, can_cancel=can_cancel)
        self.label.setText(text)
        self.label.set_tone(Tone.PLAIN)
        self._share()
        self._can_cancel = can_cancel
        self._progress.setRange(0, total or 0)
        self._progress.setValue(min(done, total) if total else 0)
        if self._progress.isHidden() and not self._patience.isActive():
            self._patience.start()
        elif not self._progress.isHidden():
            self._cancel.setVisible(can_cancel)

    def choice_made(self) -> None:
        """Another time is chosen: what was said of the one before is over."""
        if self._is_of_choice:
            self.say("")

    def shown(self) -> Callable[[], None]:
        """Shows again what is shown now, once something else has stood in its place."""
        return self._again

    def _show_progress(self) -> None:
        self._progress.show()
        self._cancel.setVisible(self._can_cancel)

    def _hide_progress(self) -> None:
        self._progress.hide()
        self._cancel.hide()
