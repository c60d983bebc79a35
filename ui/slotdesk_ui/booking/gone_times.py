"""A time that has gone: what the server said of it, and what else there is, ready to be chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.outcome import Refused
from slotdesk.services.alternatives import nearest
from slotdesk_ui.booking.appointment_summary import one_line, short_line
from slotdesk_ui.booking.outcome_card import CardText, Fate, OutcomeCard, OutcomeList
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.hidden_times import hidden_free
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.widgets.plain_label import PlainLabel
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_INDENT_PX = 7
_LEAST_CHARACTERS = 20
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def add_gone_card(outcomes: OutcomeList, gone: Appointment, outcome: Refused, zone: tzinfo) -> OutcomeCard:
    """Say that a time could not be held since somebody else has it."""
    translate = QCoreApplication.translate
    said = outcome.words
    return outcomes.add(
        CardText(
            Fate.REFUSED,
            translate("GoneTimes", "This time has gone"),
            one_line(gone, zone),
            translate("GoneTimes", "Nothing was booked.")
            if said
            else translate("GoneTimes", "Nothing was booked. Choose another one, or search again."),
            translate("GoneTimes", "The server says: {0}").format(said) if said else "",
        )
    )


def offer_alternatives(
    card: OutcomeCard, model: CalendarModel, gone: Appointment, zone: tzinfo, choose: Callable[[Appointment], None]
) -> bool:
    """Put the nearest times on the card, the keyboard on the nearest of all; False where there is none.

    They stand in order of time, after them those that clash with something that the patient has. Only what the filter
    shows is offered, and what it hides is said. Enter chooses, Down and Up walk.
    """
    clashes = {id(entry.appointment): entry.clash for entry in _free(model) if entry.clash}
    found = nearest((entry.appointment for entry in _free(model)), gone, clashes=lambda one: id(one) in clashes)
    if found:
        card.extras.addWidget(PlainLabel(QCoreApplication.translate("GoneTimes", "Nearest to it:")))
    wording = Wording()
    for one in sorted(found, key=lambda one: (id(one) in clashes, one.start)):
        is_same_day = one.start.astimezone(zone).date() == gone.start.astimezone(zone).date()
        clash = clashes.get(id(one))
        other = [one.service] if one.service != gone.service else []
        lines = (short_line(one, zone), short_line(one, zone, is_day_known=is_same_day))
        texts = [" · ".join([_marked(line, wording.clash_sign(clash)) if clash else line, *other]) for line in lines]
        button = AlternativeButton(texts[0], texts[1], f"{lines[0]}, {wording.clash(clash, zone)}" if clash else "")
        button.clicked.connect(lambda _=False, one=one: choose(one))
        card.extras.addWidget(button)
        if one is found[0]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
    _say_hidden(card, model, wording)
    return bool(found)


def _marked(line: str, sign: str) -> str:
    """The sign, the time, what is wrong with it, and who: in narrow room the last goes first."""
    mark, _, words = sign.partition(" ")
    when, dot, who = line.partition(" · ")
    return f"{mark} {when} · {words}{dot}{who}"


def _say_hidden(card: OutcomeCard, model: CalendarModel, wording: Wording) -> None:
    hidden = hidden_free(model)
    if hidden:
        card.extras.addWidget(PlainLabel(wording.hidden(hidden).format(action_keys("show_all")), wraps=True))


class AlternativeButton(QPushButton):
    """A time that can be taken in place of the one that has gone; Enter takes it. `short` is for little room."""

    def __init__(self, text: str, short: str, spoken: str = "") -> None:
        """`spoken` says it to screen readers and in the tooltip, where that is more than `text`."""
        super().__init__(text.replace("&", "&&"))
        self._short = short.replace("&", "&&")
        self.setAccessibleName(spoken or text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a push button's own never shrinks
        self.setAutoDefault(False)
        self.setToolTip(plain_tooltip(spoken or text))

    def minimumSizeHint(self) -> QSize:
        """Room for the day and the time: the rest is elided in a narrow panel."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button as the style does, but its text from the left: times under times can be compared."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = self.text(), ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        area = self.rect().adjusted(_INDENT_PX, 0, -_INDENT_PX, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(text) > area.width():
            text = self._short
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawItemText(area, int(flags), option.palette, self.isEnabled(), shown, QPalette.ColorRole.ButtonText)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


def _free(model: CalendarModel) -> Iterator[Entry]:
    day = model.first_day
    while day is not None:
        for entry in model.entries(day):
            if not entry.gone and entry.day == day:
                yield entry
        day = model.next_day(day)
