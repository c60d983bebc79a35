"""A day as it is typed or said: "27/11", "next tue", "in 6 weeks", or picked in a calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QWidget

from slotdesk_ui.date_forms import day_format, day_format_words, qdate
from slotdesk_ui.palette.date_words import read_day
from slotdesk_ui.palette.local_words import date_words
from slotdesk_ui.theme import current_theme

_YEARS = date(1900, 1, 1), date(2199, 12, 31)  # those that the calendar can show
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}

_EDGES_PX = 12  # of a line, and of the cursor in it


class DayLine(QWidget):
    """One line for one day; what can't be read stays as it was typed, marked, and the last day that could be counts.

    Up and Down go by a day, Page Up and Page Down by a week, Alt+Down opens a calendar. `changed` is told when another
    day is meant or the line stops being readable, `settled` when the keyboard leaves or Enter is pressed.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, name: str, today: date) -> None:
        super().__init__()
        self._today = self._day = today
        self._is_read = True
        self._calendar: QCalendarWidget | None = None
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(self.tr("A date, or words such as tomorrow, next tue, in 6 weeks"))
        self.edit.setPlaceholderText(day_format_words(QLocale()))
        self.button = QToolButton()
        self.button.setArrowType(Qt.ArrowType.DownArrow)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down in the line does the same
        self.button.setAccessibleName(self.tr("Calendar for {0}").format(name))
        self.button.setToolTip(self.tr("Alt+Down"))
        self.button.clicked.connect(self.open_calendar)
        self.edit.textEdited.connect(self._read)
        self.edit.editingFinished.connect(self._settle)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.button)
        self.set_day(today)

    @property
    def is_read(self) -> bool:
        """Whether what the line says is a day."""
        return self._is_read

    def day(self) -> date:
        """The day that is meant; the last one that could be read where the line can't."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show a day, in the local form; nothing is told."""
        self._day, self._is_read = day, True
        self.edit.setText(QLocale().toString(qdate(day), day_format(QLocale())))
        wanted = self.edit.fontMetrics().horizontalAdvance(self.edit.text()) + _EDGES_PX
        self.edit.setMinimumWidth(max(wanted, self.edit.minimumWidth()))
        self._mark()

    def set_today(self, today: date) -> None:
        """What "tomorrow" is counted from."""
        self._today = today

    def open_calendar(self) -> None:
        """Pick the day in a month's sheet; Escape leaves it as it is."""
        sheet = self._calendar = self._calendar or self._made()
        sheet.setSelectedDate(qdate(self._day))
        sheet.move(self.mapToGlobal(QPoint(0, self.height())))
        sheet.show()
        sheet.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
            if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._choose(self._day + timedelta(days=_STEPS[key]))
                return True
        return super().eventFilter(watched, event)

    def _made(self) -> QCalendarWidget:
        sheet = QCalendarWidget(self)
        sheet.setWindowFlag(Qt.WindowType.Popup)
        sheet.setDateRange(*(qdate(day) for day in _YEARS))
        for picked in (sheet.activated, sheet.clicked):
            picked.connect(self._picked)
        return sheet

    def _picked(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self._choose(date(day.year(), day.month(), day.day()))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, day: date) -> None:
        if _YEARS[0] <= day <= _YEARS[1]:
            self.set_day(day)
            self.edit.selectAll()
            self.changed.emit()

    def _read(self, text: str) -> None:
        found = self._meant(text.strip())
        if found is None:
            was_read, self._is_read = self._is_read, False
            if was_read:
                self.changed.emit()
        elif (found, True) != (self._day, self._is_read):
            self._day, self._is_read = found, True
            self.changed.emit()
        self._mark(is_typing=True)

    def _meant(self, text: str) -> date | None:
        local = QLocale().toDate(text, day_format(QLocale()))
        if local.isValid() and local.year() >= _YEARS[0].year:
            found: date | None = date(local.year(), local.month(), local.day())
        else:
            found = read_day(text, self._today, date_words(QLocale()))
        return found if found is not None and _YEARS[0] <= found <= _YEARS[1] else None

    def _settle(self) -> None:
        if self._is_read:
            self.set_day(self._day)
        self._mark()
        self.settled.emit()

    def _mark(self, *, is_typing: bool = False) -> None:
        """Write what can't be read in the colour of errors, but not while it is still being typed."""
        palette = QPalette()
        if not self._is_read and not is_typing:
            palette.setColor(QPalette.ColorRole.Text, current_theme().error)
        self.edit.setPalette(palette)
