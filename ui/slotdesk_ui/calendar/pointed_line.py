"""What the mouse or the keyboard's cursor is on in the calendar, in one line: more than a narrow box has room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.other_clocks import OtherClocks
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_BETWEEN = "  ·  "


class PointedLine(PlainLabel):
    """Stands at the right of whatever room it is given, cut where there is too little, and hides where it is empty."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.MUTED)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_line(self, text: str) -> None:
        """Show this."""
        self.setText(text)
        self.setToolTip(plain_tooltip(text))
        self.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)


def pointed_words(entries: Sequence[Entry], day: date, wording: Wording, zone: tzinfo, clocks: OtherClocks) -> str:
    """Day, time, with whom, what, where, and what speaks against it; of several, since when and how many are free."""
    first, when = entries[0], wording.brief_day(day)
    if len(entries) > 1:
        free = wording.free(sum(not entry.gone for entry in entries))
        clashes = sum(entry.clash is not None and not entry.gone for entry in entries)
        said = clocks.words_of_several(entries, day)
        parts = [f"{when} {wording.time(first.appointment.start, zone)}", *said, free]
        parts += [wording.clashing(clashes)] if clashes else []
        return _BETWEEN.join(parts)
    said = clocks.words(first, day, briefly=True)
    line = f"{when} {wording.line(first.appointment, zone, gone=first.gone, unsure=first.unsure, clocks=said)}"
    return f"{line}{_BETWEEN}{wording.clash_sign(first.clash)}" if first.clash else line
