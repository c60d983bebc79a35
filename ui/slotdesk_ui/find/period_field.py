"""The period asked for: a preset, or two dates of one's own."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from slotdesk.domain.span import Span, midnight, week_start
from slotdesk_ui.date_forms import day_format_words, day_pattern, first_weekday, qdate, shortened, with_weekday
from slotdesk_ui.find.day_line import DayLine
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


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
        self.start, self.end = DayLine(self.tr("From"), today), DayLine(self.tr("To"), today)
        self.note = PlainLabel(wraps=True, tone=Tone.MUTED)
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
            label.setBuddy(edit.edit)
            layout.addWidget(label, 2, column)
            layout.addWidget(edit, 3, column)
            layout.setColumnStretch(column, 1)
        layout.addWidget(self.note, 4, 0, 1, 2)
        self.setFocusProxy(self.preset)
        self.set_preset(PeriodPreset.TWO_WEEKS)
        self.preset.currentIndexChanged.connect(self._preset_chosen)
        for line in (self.start, self.end):
            line.changed.connect(self._date_chosen)
            line.settled.connect(self.show_note)

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

    def drop_unreadable(self) -> None:
        """Show the last date that could be read where what is typed is none."""
        for line in (self.start, self.end):
            if not line.is_read:
                line.set_day(line.day())
        self.show_note()

    def set_today(self, today: date) -> None:
        """Count the presets from another day: midnight went by, or the clinic's zone became known."""
        if today != self._today:
            self._today = today
            for line in (self.start, self.end):
                line.set_today(today)
            if self.current_preset() is not PeriodPreset.AFTER:  # a date that was chosen stays
                self.set_preset(self.current_preset())

    def current_preset(self) -> PeriodPreset:
        """The preset shown."""
        return PeriodPreset(self.preset.currentData())

    def days(self) -> tuple[date, date]:
        """First and last day asked for, both inclusive; the last may lie before the first while typing."""
        return self.start.day(), self.end.day()

    def problem(self) -> tuple[str, DayLine] | None:
        """What is wrong with the dates as they are typed, and where; None where they can be asked for."""
        for line in (self.start, self.end):
            if not line.is_read:
                words = self.tr("{0}: “{1}” is no date. Write it as {2}, or as “next tue” or “in 6 weeks”.")
                name, form = line.edit.accessibleName(), day_format_words(QLocale())
                return words.format(name, line.edit.text(), form), line
        first, last = self.days()
        if last < first:
            return self.tr("To: the last day lies before the first."), self.end
        if last < self._today:
            return self.tr("To: this period is over. Choose a later day."), self.end
        return None

    def span(self, now: datetime, zone: tzinfo) -> Span:
        """What to send: from now, or the first day's midnight if that is later, up to the end of the last day.

        Raises:
            ValueError: the last day lies before the first, or all of it is over.
        """
        first, last = self.days()
        start = max(midnight(first, zone), now.astimezone(zone).replace(second=0, microsecond=0))
        return Span(start, midnight(last + timedelta(days=1), zone))

    def _show_days(self, first: date, last: date) -> None:
        self.start.set_day(first)
        self.end.set_day(last)
        self.show_note()

    def show_note(self) -> None:
        """The weekdays that the dates fall on, or what is wrong with them, at once and not only at Find."""
        problem = self.problem()
        self.note.set_tone(Tone.ERROR if problem else Tone.MUTED)
        self.note.setText(problem[0] if problem else " – ".join(_spoken(day) for day in dict.fromkeys(self.days())))

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
            if self.start.is_read:
                self.end.set_day(self.start.day() + timedelta(days=_AFTER_DAYS - 1))
        else:
            with QSignalBlocker(self.preset):
                self.preset.setCurrentIndex(self.preset.findData(PeriodPreset.OWN))
            self._show_spins()
        if self.problem() is None:  # while somebody types, half a date is not told off
            self.show_note()
        self.changed.emit()


def _spoken(day: date) -> str:
    """A day with its weekday and the month as a word: no mix-up of day and month."""
    locale = QLocale()
    weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return with_weekday(weekday, locale.toString(qdate(day), shortened(day_pattern(locale))))
