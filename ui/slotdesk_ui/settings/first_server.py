"""What stands over the calendar while no server is known: the two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slotdesk_ui.key_names import action_keys
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_WIDTH_PX, _AROUND_PX, _ROUND_PX = 420, 20, 16


class FirstServer(QFrame):
    """A card in the upper middle of its host: `practice_wanted` is told by one of its buttons, `choice_wanted` by the
    other.
    """

    practice_wanted = Signal()
    choice_wanted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.practice_button = QPushButton(self.tr("Use the practice server"))
        self.choose_button = QPushButton(self.tr("Choose a server… ({0})").format(action_keys("server")))
        self.practice_button.clicked.connect(self.practice_wanted)
        self.choose_button.clicked.connect(self.choice_wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_AROUND_PX, _ROUND_PX, _AROUND_PX, _ROUND_PX)
        lines.setSpacing(10)
        title = PlainLabel(self.tr("No server is chosen yet."), wraps=True)
        title.scale_font(1.15, bold=True)
        lines.addWidget(title)
        lines.addWidget(PlainLabel(practice_words(), wraps=True, tone=Tone.MUTED))
        buttons = QHBoxLayout()
        for button in (self.practice_button, self.choose_button):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines.addLayout(buttons)
        host.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Show it."""
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._host.rect()
        wanted = max(in_font(_WIDTH_PX, self.fontMetrics()), self.minimumSizeHint().width())
        width = min(wanted, room.width() - 2 * _ROUND_PX)
        height = self.heightForWidth(width)
        self.setGeometry(room.center().x() - width // 2, max((room.height() - height) // 3, 8), width, height)


def practice_words() -> str:
    """What the practice server is."""
    return QCoreApplication.translate(
        "FirstServer",
        "The practice server runs on this computer: an invented clinic group to try everything out with. "
        "Nothing booked there is real.",
    )
