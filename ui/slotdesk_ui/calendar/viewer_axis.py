"""The viewer's own hours beside the clinic's, where the two differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, tzinfo

from PySide6.QtGui import QFont, QFontMetrics, QPainter

from slotdesk_ui.calendar.columns import differs
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme

_PAD_PX = 8


class ViewerAxis:
    """Paints a strip at the very left. Its hours are those of one day, named where other days shown have others."""

    def __init__(self, theme: Theme, font: QFont, wording: Wording, zone: tzinfo) -> None:
        self._theme, self._wording, self._zone = theme, wording, zone
        self._font = QFont(font)
        self._font.setPointSizeF(max(font.pointSizeF() * 0.9, 6.0))
        self._metrics = QFontMetrics(self._font)

    @property
    def width(self) -> int:
        """Room for the widest label."""
        minutes = (hour * 60 + 30 for hour in range(24))
        return max(self._metrics.horizontalAdvance(self._wording.minute(minute)) for minute in minutes) + 2 * _PAD_PX

    def is_needed(self, days: Sequence[date], clinic: tzinfo) -> bool:
        """Whether the viewer's clocks show another time than the clinic's on any of some days."""
        return any(differs(self._zone, clinic, day) for day in days)

    def labels(self, axis: TimeAxis, day: date) -> list[tuple[float, str]]:
        """What stands at the full hours of the axis on a day: the viewer's time at that moment."""
        return [(at, self._wording.time(axis.moment(at, day), self._zone)) for at, _, _ in axis.hours()]

    def letters(self, days: Sequence[date], day: date, clinic: tzinfo) -> tuple[str, str]:
        """The zones' letters at noon of a day, the viewer's and the clinic's; with the day where days differ."""
        noon = datetime.combine(day, time(12), clinic)
        apart = {_apart(datetime.combine(one, time(12), clinic), self._zone) for one in days}
        own = noon.astimezone(self._zone).tzname() or ""
        return f"{own} {self._wording.weekday(day)}" if len(apart) > 1 else own, noon.tzname() or ""

    def paint(self, painter: QPainter, grid: GridGeometry, axis: TimeAxis, days: Sequence[date], day: date) -> None:
        """Paint the hours of the viewer on a day, and over both axes whose they are."""
        theme, width = self._theme, self.width
        painter.fillRect(0, grid.header_height, width, grid.height - grid.header_height, theme.window)
        painter.fillRect(width - 1, grid.header_height, 1, grid.height - grid.header_height, theme.hour_line)
        painter.setFont(self._font)
        painter.setPen(theme.muted)
        step = next((step for step in (1, 2, 3, 6) if step * 60 * grid.scale >= 20), 6)
        for number, (position, text) in enumerate(self.labels(axis, day)):
            y = grid.y(position)
            baseline = y + self._metrics.ascent() // 2 - 1
            if number and number % step == 0 and baseline - self._metrics.ascent() >= grid.header_height:
                painter.drawText(width - _PAD_PX - self._metrics.horizontalAdvance(text), baseline, text)
        own, clinic = self.letters(days, day, axis.zone)
        baseline = grid.header_height - 6
        painter.drawText(max(width - _PAD_PX - self._metrics.horizontalAdvance(own), 1), baseline, own)
        painter.setPen(theme.text)
        painter.drawText(grid.axis_width - _PAD_PX - self._metrics.horizontalAdvance(clinic), baseline, clinic)


def _apart(moment: datetime, zone: tzinfo) -> object:
    return moment.utcoffset(), moment.astimezone(zone).utcoffset()
