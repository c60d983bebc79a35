"""Says right above Book that the chosen time is of no use to the patient: it may be booked all the same."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.clashes import Clash, ClashKind
from slotdesk_ui.calendar.wording import Wording, local_time
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.accessible_list import announce
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_EDGE_PX = 4


class ClashStrip(QFrame):
    """In sight while what is chosen clashes with one of the patient's own appointments; told to screen readers too."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.WARNING
        self._title = PlainLabel(wraps=True)
        self._title.scale_font(1.1, bold=True)
        self._detail = PlainLabel(wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10 + _EDGE_PX, 7, 10, 7)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._detail)
        self.hide()

    @property
    def words(self) -> str:
        """All that is said, without the sign; empty where nothing clashes."""
        return self.accessibleName()

    def show_clash(self, clash: Clash | None, candidate: Appointment | None, zone: tzinfo) -> None:
        """Say what a candidate clashes with; nothing hides the strip."""
        before = self.words
        if clash is None or candidate is None:
            self.setAccessibleName("")
            self.hide()
            return
        sign, title, detail = self._said(clash, candidate, zone)
        self._tone = Tone.ERROR if clash.kind is ClashKind.OVERLAP else Tone.WARNING  # the colours of the calendar
        self._title.set_tone(self._tone)
        self._title.setText(f"{sign} {title}")
        self._detail.setText(detail)
        self.setAccessibleName(f"{title}: {detail}")
        self.show()
        self.update()
        if self.words != before:
            QTimer.singleShot(0, self, lambda: announce(self, self.words))  # after the word on the focus

    def _said(self, clash: Clash, candidate: Appointment, zone: tzinfo) -> tuple[str, str, str]:
        own, wording = clash.appointment, Wording()
        start = local_time(own.start, zone)
        times = wording.times(own, zone)
        if start.date() != local_time(candidate.start, zone).date():
            times = f"{wording.full_day(start.date())} {times}"
        where = own.location or own.practitioner
        what = ", ".join(part for part in (times, own.service, where.label if where else "") if part)
        if clash.kind is ClashKind.OVERLAP:
            return "✕", self.tr("Overlaps own appointment"), what
        minutes = self.tr("Only {0} min for the way").format(clash.gap_min)
        is_after = own.start >= candidate.end
        return "↔", minutes, (self.tr("to: {0}") if is_after else self.tr("from: {0}")).format(what)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        is_error = self._tone is Tone.ERROR
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.error_tint if is_error else theme.warning_tint)
        painter.fillRect(0, 0, _EDGE_PX, self.height(), theme.error if is_error else theme.warning)
        painter.end()
        super().paintEvent(event)
