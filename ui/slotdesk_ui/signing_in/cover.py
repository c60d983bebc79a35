"""What stands in the window's place while nobody may look at it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.primary_button import PrimaryButton

_WIDTH_PX = 420


class CoverState(Enum):
    """Why the window is covered."""

    SIGN_IN = "sign-in"
    LOCKED = "locked"  # the one who was signed in has to sign in again
    HIDDEN = "hidden"  # the server knows no person: a press of the button is enough
    WAITING = "waiting"  # for the browser


class Cover(QWidget):
    """Says why the window is covered and what to do. `uncover_requested` is the one button, `cancelled` the other."""

    uncover_requested = Signal()
    cancelled = Signal()
    server_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = CoverState.SIGN_IN
        self.title = PlainLabel(wraps=True)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self.title.setFont(font)
        self.text = PlainLabel(wraps=True)
        self.problem = PlainLabel(wraps=True, tone=Tone.ERROR)
        self.button = PrimaryButton("")
        self.cancel_button = QPushButton(self.tr("Cance&l"))
        self.server_button = QPushButton(self.tr("Ano&ther server…"))
        self.button.clicked.connect(self.uncover_requested)
        self.cancel_button.clicked.connect(self.cancelled)
        self.server_button.clicked.connect(self.server_requested)
        inner = QWidget()
        inner.setMaximumWidth(in_font(_WIDTH_PX, self.fontMetrics()))
        lines = QVBoxLayout(inner)
        lines.setSpacing(12)
        for part in (self.title, self.text, self.problem):
            lines.addWidget(part)
        buttons = QHBoxLayout()
        for button in (self.button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines.addSpacing(4)
        lines.addLayout(buttons)
        lines.addWidget(self.server_button, 0, Qt.AlignmentFlag.AlignLeft)  # two long words have no room in one row
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 4)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)

    def show_state(self, state: CoverState, server: str, user: str = "", problem: str = "") -> None:
        """Say it; `user` is who was signed in, empty where nobody knows."""
        self.state = state
        title, text, button = self._words(state, server, user)
        self.title.setText(title)
        self.text.setText(text)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.button.setText(button)
        self.button.setAccessibleName(button.replace("&", ""))
        waits = state is CoverState.WAITING
        self.button.setVisible(not waits)
        self.cancel_button.setVisible(waits)
        self.server_button.setVisible(state is CoverState.SIGN_IN)
        self.focus_button()

    def focus_button(self) -> None:
        """Put the keyboard where it is wanted."""
        button = self.cancel_button if self.state is CoverState.WAITING else self.button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, state: CoverState, server: str, user: str) -> tuple[str, str, str]:
        sign_in = self.tr("Sign &in in the browser")
        if state is CoverState.SIGN_IN:
            text = self.tr("Your browser opens. Once you are signed in, this window goes on.")
            return self.tr("Sign in to {0}").format(server), text, sign_in
        if state is CoverState.WAITING:
            text = self.tr("Sign in on the page that has opened in your browser, then come back here.")
            return self.tr("Waiting for the browser…"), text, ""
        if state is CoverState.LOCKED:
            locked = self.tr("Locked for {0}").format(user) if user else self.tr("Locked")
            text = self.tr(
                "Nothing is lost, and what is on its way goes on. Sign in again to see the window; "
                "somebody else who signs in finds an empty form."
            )
            return locked, text, sign_in
        text = self.tr(
            "Nothing is lost. This hides patients from anyone who passes by; it keeps nobody out, "
            "since this server does not know who you are."
        )
        return self.tr("Covered"), text, self.tr("Sho&w the window")


class Curtain(QStackedWidget):
    """The window's body, or the cover in its place: hidden also from the keyboard and from screen readers."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.cover = Cover()
        self.addWidget(body)
        self.addWidget(self.cover)

    @property
    def is_drawn(self) -> bool:
        """Whether the body is covered."""
        return self.currentWidget() is self.cover

    def draw(self, *, covers: bool) -> None:
        """Cover the body, or show it."""
        self.setCurrentIndex(1 if covers else 0)
        if covers:
            self.cover.focus_button()
