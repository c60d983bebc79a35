"""A month at one look: how many times are free on each day, and the first of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.asked_days import is_bare, is_unasked
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.month_own import MonthOwn, band
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.unasked_painter import paint_unasked
from slotdesk_ui.calendar.view_keys import Key, key_of
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme, mix
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_WEEKS = 6
_STEPS = {Key.EARLIER: -7, Key.LATER: 7, Key.PREVIOUS_DAY: -1, Key.NEXT_DAY: 1}


class MonthView(QWidget):
    """Six weeks of cells. `day_opened` carries the date that somebody wants to look into.

    `announced` carries what a screen reader is to say, `own_picked` one of the patient's own appointments.
    """

    day_opened = Signal(object)
    own_picked = Signal(object)
    announced = Signal(str)
    period_changed = Signal(object, object)

    def __init__(
        self,
        model: CalendarModel,
        clock: Callable[[], datetime],
        wording: Wording,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._clock, self._wording, self._theme = model, clock, wording, theme
        self.cursor_day = self.today
        self.period = Period.holding(self.cursor_day, CalendarMode.MONTH)
        self._above_px = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Month"))
        for signal in (model.reset, model.extended, model.changed, model.filtered, model.marked):
            signal.connect(self.update)

    @property
    def today(self) -> date:
        """The day that it is now in the zone shown."""
        return self._clock().astimezone(self._model.zone).date()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self.update()

    def leave_above(self, pixels: int) -> None:
        """Begin so much further down: a message stands there, and covers no day."""
        if pixels != self._above_px:
            self._above_px = pixels
            self.update()

    def show_day(self, day: date) -> None:
        """Put the cursor on a day, in another month if need be."""
        period = Period.holding(day, CalendarMode.MONTH)
        self.cursor_day = day
        self.announce()
        self.update()
        if period != self.period:
            self.period = period
            self.period_changed.emit(period.first, period.last)

    def move_period(self, steps: int) -> None:
        """Show the month so many further on, or back."""
        self.show_day(self.period.moved(steps).month)

    def sentence(self, day: date) -> str:
        """What a screen reader says of a day."""
        count = self._wording.unasked() if is_unasked(self._model, day) else self._wording.free(self._free(day))
        free = f"{self._wording.full_day(day)}, {count}{self._from(day, ', ')}"
        own = [self._wording.existing(one, self._model.zone) for one in self.own_on(day)]
        return ", ".join([free, self.tr("own appointments: {0}").format("; ".join(own))]) if own else free

    def own_on(self, day: date) -> list[Appointment]:
        """What the patient has on a day."""
        return self._model.existing.on(day, self._model.zone)

    def own_sentence(self, own: Appointment) -> str:
        """What a screen reader says of one of them."""
        return self._wording.own(own, self._model.zone)

    def own_rect(self, day: date) -> QRect:
        """Where what the patient has on a day of the period is painted."""
        return band(self.cell(day), self._number_px, self.font())

    def announce(self) -> None:
        """Tell a screen reader what the cursor is on."""
        text = self.sentence(self.cursor_day)
        self.setAccessibleDescription(text)
        self.announced.emit(text)

    def cell(self, day: date) -> QRect:
        """Where a day of the period is."""
        row, column = divmod((day - self.period.first).days, 7)
        top, height, width = self._head_px, self.height() - self._head_px, self.width()
        left, right = width * column // 7, width * (column + 1) // 7
        upper, lower = top + height * row // _WEEKS, top + height * (row + 1) // _WEEKS
        return QRect(left, upper, right - left, lower - upper)

    def day_at(self, x: float, y: float) -> date | None:
        """The day of the cell at a point."""
        if y < self._head_px or not 0 <= x < self.width() or y >= self.height():
            return None
        days = self.period.days
        return next((day for day in days if self.cell(day).contains(int(x), int(y))), None)

    @property
    def _head_px(self) -> int:
        return self._above_px + QFontMetrics(self.font()).height() + 10

    @property
    def _number_px(self) -> int:
        """What the number of any day takes at the left of its cell."""
        metrics = QFontMetrics(self._bold)
        return max(metrics.height(), metrics.horizontalAdvance("00") + 8) + 8

    @property
    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return bold

    def _free(self, day: date) -> int:
        return self._model.free_on(day)

    def _first_time(self, day: date) -> str:
        first = next((entry for entry in self._model.entries(day) if not entry.gone), None)
        if first is None:
            return ""
        start = datetime.fromtimestamp(first.start_s, self._model.zone)
        return self._wording.time(start, self._model.zone) if start.date() == day else self._wording.minute(0)

    def _from(self, day: date, before: str = "") -> str:
        text = self._first_time(day)
        return before + self.tr("from {0}").format(text) if text else ""

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.base)
        metrics = QFontMetrics(self.font())
        painter.setPen(self._theme.muted)
        for day in self.period.days[:7]:
            rect = self.cell(day)
            name = self._wording.weekday(day, short=rect.width() < 110)
            painter.drawText(rect.x() + 8, self._above_px + 5 + metrics.ascent(), name)
        counts = {day: self._free(day) for day in self.period.days}
        fullest = max(counts.values())
        artist = MonthOwn(self._theme, self.font(), self._wording, self._model.categories, self._model.zone)
        for day, count in counts.items():
            if self.cell(day).intersects(event.rect()):
                self._paint_day(painter, day, count, fullest)
                artist.paint(painter, self.cell(day), self._number_px, self.own_on(day))
        if self.hasFocus() and self.cursor_day in self.period:
            painter.setPen(QPen(self._theme.focus_ring, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(self.cursor_day).adjusted(2, 2, -3, -3))
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, count: int, fullest: int) -> None:
        theme, rect = self._theme, self.cell(day)
        in_month = day.month == self.period.month.month
        fill = theme.base if in_month else theme.out_of_hours_tint
        if count:
            fill = mix(theme.accent, fill, 0.06 + 0.16 * count / fullest)
        painter.fillRect(rect, fill)
        unasked = is_unasked(self._model, day)
        if unasked:
            paint_unasked(painter, rect, theme)
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, theme.border)
        painter.fillRect(rect.right(), rect.y(), 1, rect.height(), theme.hour_line)
        bold = self._bold
        metrics = QFontMetrics(bold)
        number = self._wording.locale.toString(day.day)
        painter.setFont(bold)
        if day == self.today:
            side, number_px = max(metrics.height(), metrics.horizontalAdvance(number) + 6) + 2, metrics.height()
            left = rect.x() + 8 + (metrics.horizontalAdvance(number) - side) // 2  # around where others stand
            disc = QRect(left, rect.y() + 6 + (number_px - side) // 2, side, side)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(disc)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(theme.on_accent)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
        else:
            painter.setPen(theme.text if in_month else theme.muted)
            painter.drawText(rect.x() + 8, rect.y() + 6 + metrics.ascent(), number)
        if unasked:
            self._paint_muted_words(painter, rect, self._wording.unasked())
        elif is_bare(self._model, day):
            self._paint_muted_words(painter, rect, self._wording.nobody(is_any=False))
        if count:
            baseline, room = rect.y() + 12 + 2 * metrics.height(), rect.width() - 12
            painter.setPen(theme.text)
            counted = (self._wording.free(count), self._wording.locale.toString(count))
            painter.drawText(rect.x() + 8, baseline, _fitting(metrics, room, counted))
            painter.setFont(self.font())
            if baseline + metrics.height() < rect.bottom():
                since = (self._from(day), self._first_time(day))
                painter.drawText(rect.x() + 8, baseline + metrics.height() + 1, _fitting(metrics, room, since))
        painter.setFont(self.font())

    def _paint_muted_words(self, painter: QPainter, rect: QRect, said: str) -> None:
        metrics = QFontMetrics(self.font())
        painter.setFont(self.font())
        painter.setPen(self._theme.muted)
        words = metrics.elidedText(said, Qt.TextElideMode.ElideRight, rect.width() - 12)
        painter.drawText(rect.x() + 8, rect.y() + 12 + 2 * metrics.height(), words)

    # Hands

    def event(self, event: QEvent) -> bool:
        """What the patient has on a day is shown in full over its cell."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos().x(), event.pos().y())
            own = [self._wording.existing(one, self._model.zone) for one in self.own_on(day)] if day else []
            QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(own)), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key in _STEPS:
            self.show_day(self.cursor_day + timedelta(days=_STEPS[key]))
        elif key in (Key.PREVIOUS_PERIOD, Key.NEXT_PERIOD):
            self.move_period(1 if key is Key.NEXT_PERIOD else -1)
        elif key in (Key.FIRST_OF_DAY, Key.LAST_OF_DAY):
            days = [day for day in self.period.days if self._model.number_on(day)]
            if days:
                self.show_day(days[0 if key is Key.FIRST_OF_DAY else -1])
        elif key is Key.CHOOSE:
            self.day_opened.emit(self.cursor_day)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.show_day(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.day_opened.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.move_period(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.announce()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _fitting(metrics: QFontMetrics, room: int, texts: tuple[str, ...]) -> str:
    """The first text that there is room for, else the last one with an ellipsis."""
    fits = next((text for text in texts if metrics.horizontalAdvance(text) <= room), None)
    return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room) if fits is None else fits
