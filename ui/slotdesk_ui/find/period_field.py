"""The period asked for: a preset, or two dates of one's own."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QSpinBox, QWidget

from slotdesk.domain.span import Span, midnight, week_start
from slotdesk_ui.date_forms import day_format, first_weekday
from slotdesk_ui.widgets.plain_label import PlainLabel

_YEARS = QDate(1900, 1, 1), QDate(2199, 12, 31)  # those that the calendar can show


class PeriodPreset(StrEnum):
    """Periods that are asked for again and again."""

    TODAY = "today"
    THIS_WEEK = "this-week"
    NEXT_WEEK = "next-week"
    TWO_WEEKS = "two-weeks"
    FOUR_WEEKS = "four-weeks"
    AFTER = "after"
    FOLLOW_UP = "follow-up"
    OWN = "own"


_AFTER_DAYS = 28
DEFAULT_FOLLOW_UP = (6, 7)  # in weeks, give or take days


def follow_up_days(weeks: int, leeway: int, today: date) -> tuple[date, date]:
    """The days around `weeks` weeks from today, `leeway` days to either side, and none before tomorrow."""
    middle = today + timedelta(days=7 * weeks)
    return max(middle - timedelta(days=leeway), today + timedelta(days=1)), middle + timedelta(days=leeway)


def preset_days(preset: PeriodPreset, today: date) -> tuple[date, date]:
    """First and last day of a preset, both inclusive; weeks begin as the locale has it."""
    next_week = week_start(today, first_weekday(QLocale())) + timedelta(days=7)
    return {
        PeriodPreset.TODAY: (today, today),
        PeriodPreset.THIS_WEEK: (today, next_week - timedelta(days=1)),
        PeriodPreset.NEXT_WEEK: (next_week, next_week + timedelta(days=6)),
        PeriodPreset.TWO_WEEKS: (today, today + timedelta(days=13)),
        PeriodPreset.FOUR_WEEKS: (today, today + timedelta(days=27)),
        PeriodPreset.AFTER: (today + timedelta(days=1), today + timedelta(days=_AFTER_DAYS)),
        PeriodPreset.FOLLOW_UP: follow_up_days(*DEFAULT_FOLLOW_UP, today),
        PeriodPreset.OWN: (today, today + timedelta(days=13)),
    }[preset]


class PeriodField(QWidget):
    """A preset and the dates that it stands for; changing a date makes the period one's own.

    Both dates are inclusive days of the clinic's zone.
    """

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("When"))
        for preset, text in (
            (PeriodPreset.TODAY, self.tr("Today")),
            (PeriodPreset.THIS_WEEK, self.tr("This week")),
            (PeriodPreset.NEXT_WEEK, self.tr("Next week")),
            (PeriodPreset.TWO_WEEKS, self.tr("Next two weeks")),
            (PeriodPreset.FOUR_WEEKS, self.tr("Next four weeks")),
            (PeriodPreset.AFTER, self.tr("After a date")),
            (PeriodPreset.FOLLOW_UP, self.tr("Follow-up")),
            (PeriodPreset.OWN, self.tr("Own dates")),
        ):
            self.preset.addItem(text, preset)
        self.start = self._date_edit(self.tr("From"))
        self.end = self._date_edit(self.tr("To"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(3)
        layout.addWidget(self.preset, 0, 0, 1, 2)
        self.weeks, self.leeway = QSpinBox(), QSpinBox()
        for spin, name, most, value in (
            (self.weeks, self.tr("Follow-up in how many weeks"), 104, DEFAULT_FOLLOW_UP[0]),
            (self.leeway, self.tr("Give or take how many days"), 60, DEFAULT_FOLLOW_UP[1]),
        ):
            spin.setRange(1 if spin is self.weeks else 0, most)
            spin.setValue(value)
            spin.setAccessibleName(name)
            spin.valueChanged.connect(self._follow_up_chosen)
            spin.valueChanged.connect(self._say_follow_up)
        self._say_follow_up()
        layout.addWidget(self.weeks, 1, 0)
        layout.addWidget(self.leeway, 1, 1)
        for column, (text, edit) in enumerate(((self.tr("F&rom"), self.start), (self.tr("T&o"), self.end))):
            label = PlainLabel(text)
            label.setBuddy(edit)
            layout.addWidget(label, 2, column)
            layout.addWidget(edit, 3, column)
            layout.setColumnStretch(column, 1)
        self.setFocusProxy(self.preset)
        self.set_preset(PeriodPreset.TWO_WEEKS)
        self.preset.currentIndexChanged.connect(self._preset_chosen)
        self.start.dateChanged.connect(self._date_chosen)
        self.end.dateChanged.connect(self._date_chosen)

    def set_preset(self, preset: PeriodPreset) -> None:
        """Ask for this period, counted from today."""
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(preset))
        if preset is PeriodPreset.FOLLOW_UP:
            self._show_days(*follow_up_days(self.weeks.value(), self.leeway.value(), self._today))
        elif preset is not PeriodPreset.OWN:
            self._show_days(*preset_days(preset, self._today))
        self._show_spins()
        self.changed.emit()

    def set_follow_up(self, weeks: int, leeway: int) -> None:
        """Ask for the days around so many weeks from today, `leeway` days to either side."""
        for spin, value in ((self.weeks, weeks), (self.leeway, leeway)):
            with QSignalBlocker(spin):
                spin.setValue(value)
        self.set_preset(PeriodPreset.FOLLOW_UP)

    def set_after(self, first: date) -> None:
        """Ask for four weeks from a day on, which is included."""
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(PeriodPreset.AFTER))
        self._show_days(first, first + timedelta(days=_AFTER_DAYS - 1))
        self._show_spins()
        self.changed.emit()

    def set_days(self, first: date, last: date) -> None:
        """Ask for the days from `first` to `last`, both inclusive."""
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(PeriodPreset.OWN))
        self._show_days(first, last)
        self._show_spins()
        self.changed.emit()

    def set_today(self, today: date) -> None:
        """Count the presets from another day: midnight went by, or the clinic's zone became known."""
        if today != self._today:
            self._today = today
            if self.current_preset() is not PeriodPreset.AFTER:  # a date that was chosen stays
                self.set_preset(self.current_preset())

    def current_preset(self) -> PeriodPreset:
        """The preset shown."""
        return PeriodPreset(self.preset.currentData())

    def days(self) -> tuple[date, date]:
        """First and last day asked for, both inclusive; the last may lie before the first while typing."""
        first, last = self.start.date(), self.end.date()
        return date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())

    def span(self, now: datetime, zone: tzinfo) -> Span:
        """What to send: from now, or the first day's midnight if that is later, up to the end of the last day.

        Raises:
            ValueError: the last day lies before the first, or all of it is over.
        """
        first, last = self.days()
        start = max(midnight(first, zone), now.astimezone(zone).replace(second=0, microsecond=0))
        return Span(start, midnight(last + timedelta(days=1), zone))

    def _date_edit(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.setDateRange(*_YEARS)
        edit.setDisplayFormat(day_format(QLocale()))
        return edit

    def _show_days(self, first: date, last: date) -> None:
        for edit, day in ((self.start, first), (self.end, last)):
            with QSignalBlocker(edit):
                edit.setDate(QDate(day.year, day.month, day.day))

    def _preset_chosen(self) -> None:
        self.set_preset(self.current_preset())

    def _follow_up_chosen(self) -> None:
        self.set_preset(PeriodPreset.FOLLOW_UP)

    def _say_follow_up(self) -> None:
        """Put the words around the numbers, which a language may have in several forms."""
        weeks, leeway = self.weeks.value(), self.leeway.value()
        for spin, words in (
            (self.weeks, self.tr("in %n week(s)", "", weeks)),
            (self.leeway, self.tr("± %n day(s)", "", leeway)),
        ):
            before, _, after = words.partition(str(spin.value()))
            spin.setPrefix(before)
            spin.setSuffix(after)

    def _show_spins(self) -> None:
        for spin in (self.weeks, self.leeway):
            spin.setVisible(self.current_preset() is PeriodPreset.FOLLOW_UP)

    def _date_chosen(self) -> None:
        if self.current_preset() is PeriodPreset.AFTER and self.sender() is self.start:
            self.set_after(self.days()[0])
            return
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(PeriodPreset.OWN))
        self.changed.emit()
