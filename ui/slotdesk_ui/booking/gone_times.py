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
from slotdesk_ui.calendar.calendar_model import CalendarModel
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
            translate("GoneTimes", "Nothing was booked. Choose another one, or search again."),
            translate("GoneTimes", "The server says: {0}").format(said) if said else "",
        )
    )


def offer_alternatives(
    card: OutcomeCard, model: CalendarModel, gone: Appointment, zone: tzinfo, choose: Callable[[Appointment], None]
) -> bool:
    """Put the nearest times on the card, the keyboard on the first; False where there is none.

    Enter chooses, Down and Up walk.
    """
    found = nearest(_free(model), gone)
    if not found:
        return False
    card.extras.addWidget(PlainLabel(QCoreApplication.translate("GoneTimes", "Nearest to it:")))
    for number, one in enumerate(found):
        is_same_day = one.start.astimezone(zone).date() == gone.start.astimezone(zone).date()
        lines = (short_line(one, zone), short_line(one, zone, is_day_known=is_same_day))
        if one.service != gone.service:
            lines = (f"{lines[0]} · {one.service}", f"{lines[1]} · {one.service}")
        button = AlternativeButton(*lines)
        button.clicked.connect(lambda _=False, one=one: choose(one))
        card.extras.addWidget(button)
        if number == 0:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


class AlternativeButton(QPushButton):
    """A time that can be taken in place of the one that has gone; Enter takes it. `short` is for little room."""

    def __init__(self, text: str, short: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._short = short.replace("&", "&&")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a push button's own never shrinks
        self.setAutoDefault(False)
        self.setToolTip(plain_tooltip(text))

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


def _free(model: CalendarModel) -> Iterator[Appointment]:
    day = model.first_day
    while day is not None:
        for entry in model.entries(day):
            if not entry.gone and entry.day == day:
                yield entry.appointment
        day = model.next_day(day)
