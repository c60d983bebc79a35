"""What became of a booking, in words that stay until they are dismissed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from slotdesk_ui.key_names import action_keys
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class Fate(Enum):
    """How a booking stands, as far as this window knows."""

    UNDER_WAY = "under-way"
    BOOKED = "booked"
    REFUSED = "refused"
    BOOKED_OTHERWISE = "booked-otherwise"
    UNKNOWN = "unknown"
    NOT_SENT = "not-sent"
    DONE = "done"  # an appointment was changed or cancelled


@dataclass(frozen=True, slots=True)
class CardText:
    """The words of a card: how it stands, what it is about, and what to know or do next.

    `can_search` says whether another search helps where the server refused; `sign` stands in place of the fate's own.
    """

    fate: Fate
    title: str
    about: str
    advice: str = ""
    said: str = ""
    can_search: bool = True
    sign: str = ""


_TONES = {
    Fate.UNDER_WAY: Tone.PLAIN,
    Fate.BOOKED: Tone.OK,
    Fate.REFUSED: Tone.ERROR,
    Fate.BOOKED_OTHERWISE: Tone.ERROR,
    Fate.UNKNOWN: Tone.WARNING,
    Fate.NOT_SENT: Tone.ERROR,
    Fate.DONE: Tone.OK,
}
_SIGNS = {
    Fate.UNDER_WAY: "◌",
    Fate.BOOKED: "✓",
    Fate.REFUSED: "✕",
    Fate.BOOKED_OTHERWISE: "≠",
    Fate.UNKNOWN: "?",
    Fate.NOT_SENT: "!",
    Fate.DONE: "⇄",
}
_EDGE_PX = 4


class OutcomeCard(QFrame):
    """One booking's outcome; changes in place while the fate becomes known.

    Folded it gives way to what is done next: it says how it stands and what it is about, and unfolds again.
    """

    look_up_requested = Signal()
    search_again_requested = Signal()
    dismissed = Signal()
    told = Signal()

    def __init__(self, text: CardText) -> None:
        super().__init__()
        self.fate = text.fate
        self.server = ""  # the base URL that it is about
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._sign = PlainLabel()
        self._title = PlainLabel(wraps=True)
        for label in (self._sign, self._title):
            label.scale_font(1.2, bold=True)
        self._about = PlainLabel(wraps=True)
        self._said = PlainLabel(wraps=True)
        self._advice = PlainLabel(wraps=True)
        self.look_up_button = QPushButton(self.tr("Look it up"))
        self.look_up_button.clicked.connect(self.look_up_requested)
        self.search_button = QPushButton(self.tr("Search again ({0})").format(action_keys("find_again")))
        self.search_button.clicked.connect(self.search_again_requested)
        self.unfold_button = QPushButton(self.tr("Show all of it"))
        self.unfold_button.clicked.connect(lambda: self.set_folded(False))
        self.unfold_button.hide()
        self.dismiss_button = QPushButton(self.tr("Dismiss"))
        self.dismiss_button.clicked.connect(self.dismissed)
        self._body = QWidget()
        self._lay_out()
        self.show_text(text)

    def show_text(self, text: CardText) -> None:
        """Say this from now on, to eyes and to screen readers."""
        self.fate = text.fate
        self.set_folded(False)
        tone = _TONES[text.fate]
        self._sign.setText(text.sign or _SIGNS[text.fate])
        self._title.setText(text.title)
        for label in (self._sign, self._title):
            label.set_tone(tone)
        for label, words in ((self._about, text.about), (self._said, text.said), (self._advice, text.advice)):
            label.setText(words)
            label.setVisible(bool(words))
        self.look_up_button.setVisible(text.fate is Fate.UNKNOWN)
        self.search_button.setVisible(text.fate is Fate.REFUSED and text.can_search)
        self.dismiss_button.setVisible(text.fate is not Fate.UNDER_WAY)
        self.setAccessibleName(f"{text.title}. {text.about}")
        self.setAccessibleDescription("\n".join(part for part in (text.said, text.advice) if part))
        announcement = QAccessibleAnnouncementEvent(self, self.accessibleName())
        QAccessible.updateAccessibility(announcement)
        self.update()
        self.told.emit()

    @property
    def is_folded(self) -> bool:
        """Whether only the head of it is shown."""
        return not self.unfold_button.isHidden()

    def set_folded(self, folded: bool) -> None:
        """Show the head of it alone, or all of it; where there is no more than the head, that is all."""
        has_more = self.extras.count() > 0 or any(label.text() for label in (self._said, self._advice))
        folded = folded and has_more
        had_focus = self.unfold_button.hasFocus()
        self.unfold_button.setVisible(folded)
        self._body.setVisible(not folded)
        if had_focus:
            self.dismiss_button.setFocus()

    def set_looking_up(self, looking_up: bool) -> None:
        """While it is being looked up, it is neither looked up again nor dismissed."""
        for button in (self.look_up_button, self.dismiss_button):
            button.setEnabled(not looking_up)

    @property
    def is_settled(self) -> bool:
        """Whether it is known how the booking stands."""
        return self.fate not in {Fate.UNDER_WAY, Fate.UNKNOWN}

    @property
    def title(self) -> str:
        """How the booking stands, in a few words."""
        return self._title.text()

    @property
    def tone(self) -> Tone:
        """The tone that goes with the title."""
        return _TONES[self.fate]

    def text(self) -> str:
        """Everything that the card says."""
        labels = (self._title, self._about, self._said, self._advice)
        return "\n".join(label.text() for label in labels if label.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        tint, edge = {
            Tone.PLAIN: (theme.info_tint, theme.info),
            Tone.OK: (theme.ok_tint, theme.ok),
            Tone.ERROR: (theme.error_tint, theme.error),
            Tone.WARNING: (theme.warning_tint, theme.warning),
            Tone.MUTED: (theme.base, theme.muted),
        }[_TONES[self.fate]]
        painter = QPainter(self)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(0, 0, _EDGE_PX, self.height(), edge)
        painter.end()
        super().paintEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_up_button)
        buttons.addWidget(self.search_button)
        buttons.addWidget(self.unfold_button)
        buttons.addStretch(1)
        buttons.addWidget(self.dismiss_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12 + _EDGE_PX, 10, 12, 10)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(self._about)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(5)
        for label in (self._said, self._advice):
            body.addWidget(label)
        self.extras = QVBoxLayout()
        self.extras.setSpacing(3)
        body.addLayout(self.extras)
        layout.addWidget(self._body)
        layout.addLayout(buttons)


class OutcomeList(QWidget):
    """The cards that were not dismissed, the newest first. `said` carries a card that has something new to say."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[OutcomeCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def cards(self) -> tuple[OutcomeCard, ...]:
        """What is shown, newest first."""
        return tuple(self._cards)

    def has_unknown(self) -> bool:
        """Whether the fate of any is not known."""
        return any(card.fate is Fate.UNKNOWN for card in self._cards)

    def look_up_unknown(self) -> None:
        """Look up all whose fate is not known, as the button on each does."""
        for card in self.cards():
            if card.fate is Fate.UNKNOWN:
                card.look_up_button.click()

    def add(self, text: CardText) -> OutcomeCard:
        """Show a new card on top of those that were not dismissed."""
        card = OutcomeCard(text)
        card.dismissed.connect(lambda: self.remove(card))
        self._cards.insert(0, card)
        self._layout.insertWidget(0, card)
        card.told.connect(lambda: self.said.emit(card))
        self.said.emit(card)
        return card

    def has_settled(self) -> bool:
        """Whether of any it is known how it stands."""
        return any(card.is_settled for card in self._cards)

    def fold_stood(self) -> None:
        """Make room for what is done next: of what stands, the head is enough. What went wrong stays whole."""
        for card in self._cards:
            if card.fate in {Fate.BOOKED, Fate.DONE}:
                card.set_folded(True)

    def dismiss_settled(self) -> None:
        """Take away what is settled; what is under way or unknown stays until its own button is pressed."""
        for card in [card for card in self._cards if card.is_settled]:
            self.remove(card)

    def remove(self, card: OutcomeCard) -> None:
        """Take a card away."""
        if card in self._cards:
            self._cards.remove(card)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
