"""What the calendar says: times, periods and appointments in words of the user's language, always plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import QLocale, QObject, QTime

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.clashes import Clash, ClashKind
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.date_forms import day_pattern, qdate, shortened, with_weekday, year_pattern
from slotdesk_ui.words import finding_words, status_words

_DASH = " – "
_DAY_TOKEN = re.compile(r"(?<!d)d{1,2}(?!d)[.日]?")


def _length_s(appointment: Appointment) -> float:
    """Elapsed seconds; the difference of two times in one zone would forget that clocks change."""
    return appointment.end.timestamp() - appointment.start.timestamp()


def local_time(moment: datetime, zone: tzinfo) -> datetime:
    """A moment as the clocks of a zone show it, also where it was written as a time that no clock showed."""
    try:
        return moment.astimezone(UTC).astimezone(zone)
    except OverflowError:  # on the first or last day that the calendar knows
        return moment


def minute_of(moment: datetime, zone: tzinfo) -> int:
    """The minute of the day that a moment lies in by the clocks of a zone."""
    local = local_time(moment, zone)
    return local.hour * 60 + local.minute


class Wording(QObject):
    """Puts times and appointments into words of one locale."""

    def __init__(self, locale: QLocale | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locale = locale or QLocale()
        self._times: dict[int, str] = {}
        self._year_pattern, self._day_pattern = year_pattern(self.locale), day_pattern(self.locale)

    def minute(self, minute_of_day: int) -> str:
        """A time of day, short: `09:20`."""
        text = self._times.get(minute_of_day)
        if text is None:
            hour, minute = divmod(minute_of_day, 60)
            text = self.locale.toString(QTime(hour % 24, minute), QLocale.FormatType.ShortFormat)
            self._times[minute_of_day] = text
        return text

    def time(self, moment: datetime, zone: tzinfo) -> str:
        """The time of a moment on a clinic's clock; with the zone's letters in an hour that comes twice."""
        local = local_time(moment, zone)
        text = self.minute(local.hour * 60 + local.minute)
        twin = local.replace(fold=1 - local.fold)
        return f"{text} {local.tzname()}" if twin.utcoffset() != local.utcoffset() else text

    def reading(self, moment: datetime, zone: tzinfo) -> tuple[str, ...]:
        """The zone's letters where its clocks show the same time twice and only they tell which it is."""
        local = local_time(moment, zone)
        twin = local.replace(fold=1 - local.fold)
        return (local.tzname() or "",) if twin.utcoffset() != local.utcoffset() else ()

    def times(self, appointment: Appointment, zone: tzinfo) -> str:
        """From when to when; only the start where the end is not known."""
        start = self.time(appointment.start, zone)
        if _length_s(appointment) <= 0:
            return start
        return start + _DASH + self._end_time(appointment, zone)

    def _end_time(self, appointment: Appointment, zone: tzinfo) -> str:
        end = local_time(appointment.end, zone)
        if end.date() == local_time(appointment.start, zone).date():
            return self.time(end, zone)
        return f"{self.day(end.date())} {self.time(end, zone)}"

    def weekday(self, day: date, *, short: bool = True) -> str:
        """The weekday: `Tue`, or `Tuesday`."""
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.locale.standaloneDayName(day.isoweekday(), form)

    def weekday_letter(self, day: date) -> str:
        """The weekday in as little as the language has for it, perhaps that of another one, too: `T`."""
        return self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)

    def weekday_letters(self, day: date) -> str:
        """The weekday in as few letters as tell it from the six others: `Tu`."""
        form = QLocale.FormatType.ShortFormat
        names = [self.locale.standaloneDayName(number, form).strip(".") for number in range(1, 8)]
        longest = max(map(len, names))
        least = next((count for count in range(1, longest) if len({name[:count] for name in names}) == 7), longest)
        return names[day.isoweekday() - 1][:least]

    def day(self, day: date, *, year: bool = False) -> str:
        """A day with its month, in the language's order: `4 August`, `4. August`, `August 4`."""
        return self.locale.toString(qdate(day), self._year_pattern if year else self._day_pattern)

    def brief_day(self, day: date) -> str:
        """The same with its weekday and in little room: `Tue 4 Aug`."""
        return with_weekday(self.weekday(day), self.locale.toString(qdate(day), shortened(self._day_pattern)))

    def full_day(self, day: date) -> str:
        """A day in full, without the year: `Tuesday 4 August`."""
        return with_weekday(self.weekday(day, short=False), self.day(day))

    def period(self, period: Period) -> str:
        """The days of a period: `3 – 9 August 2026`, `27 July – 2 August 2026`."""
        first, last = period.first, period.last
        if period.mode is CalendarMode.MONTH:
            name = self.locale.standaloneMonthName(period.month.month)
            return f"{name} {period.month.year}"
        if period.count == 1:
            return with_weekday(self.weekday(first), self.day(first, year=True))
        if first.year != last.year:
            return self.day(first, year=True) + _DASH + self.day(last, year=True)
        if first.month != last.month:
            return self.day(first) + _DASH + self.day(last, year=True)
        token = _DAY_TOKEN.search(self._year_pattern)
        day_pattern = token.group() if token else "d"
        both = f"'{self.locale.toString(qdate(first), day_pattern)}{_DASH}'{day_pattern}"
        return self.locale.toString(qdate(last), self._year_pattern.replace(day_pattern, both, 1))

    def short_period(self, period: Period) -> str:
        """The same with less room: `3 – 9 Aug`, `27 Jul – 2 Aug`, `Mon 3 Aug`."""
        first, last = period.first, period.last
        if period.mode is CalendarMode.MONTH:
            name = self.locale.monthName(period.month.month, QLocale.FormatType.ShortFormat)
            return f"{name} {period.month.year}"
        if period.count == 1:
            return self.brief_day(last)
        pattern = shortened(self._day_pattern)
        ends = self.locale.toString(qdate(last), pattern)
        token = _DAY_TOKEN.search(pattern)
        if first.month != last.month or token is None:
            return self.locale.toString(qdate(first), pattern) + _DASH + ends
        both = f"'{self.locale.toString(qdate(first), token.group())}{_DASH}'{token.group()}"
        return self.locale.toString(qdate(last), pattern.replace(token.group(), both, 1))

    def duration(self, appointment: Appointment) -> str:
        """How long it takes: `20 min`, `1 h 30 min`; in words where that is not known."""
        minutes = int(_length_s(appointment) // 60)
        if minutes <= 0:
            return self.tr("length unknown")
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{0} min").format(rest)
        return self.tr("{0} h {1} min").format(hours, rest) if rest else self.tr("{0} h").format(hours)

    def state(self, appointment: Appointment, *, gone: bool, unsure: bool = False) -> str:
        """Whether it can be had."""
        if gone and unsure:
            return self.tr("not certain: it may be booked already")
        if gone:
            return self.tr("no longer free")
        if appointment.status == AppointmentStatus.PROPOSED:
            return self.tr("free")
        return status_words(appointment.status)

    def there(self, appointment: Appointment, zone: tzinfo) -> str:
        """When it begins by the clocks of the place: `10:00 EEST by the clock there`."""
        return self.tr("{0} by the clock there").format(self.zoned_time(appointment.start, zone))

    def there_briefly(self, appointment: Appointment, zone: tzinfo) -> str:
        """The same where there is little room: `10:00 EEST there`."""
        return self.tr("{0} there").format(self.zoned_time(appointment.start, zone))

    def here(self, appointment: Appointment, zone: tzinfo) -> str:
        """When it begins by the clocks of whoever looks at it: `01:00 EDT by your clock`."""
        return self.tr("{0} by your clock").format(self.zoned_time(appointment.start, zone))

    def here_briefly(self, appointment: Appointment, zone: tzinfo) -> str:
        """The same where there is little room: `01:00 EDT here`."""
        return self.tr("{0} here").format(self.zoned_time(appointment.start, zone))

    def zoned_time(self, moment: datetime, zone: tzinfo) -> str:
        """The time of a moment with the zone's letters: `10:00 EEST`."""
        return f"{self.minute(minute_of(moment, zone))} {local_time(moment, zone).tzname()}"

    def hours_apart(self, minutes: int) -> str:
        """How far clocks are ahead: `+1 h`, `−5 h 30 min`."""
        hours, rest = divmod(abs(minutes), 60)
        sign = "+" if minutes > 0 else "−" if minutes < 0 else "±"
        return sign + (self.tr("{0} h {1} min").format(hours, rest) if rest else self.tr("{0} h").format(hours))

    def nobody(self, *, is_any: bool, is_asked: bool = True) -> str:
        """The name of a column of what has no practitioner or location; of an empty one, or one not asked for."""
        if not is_asked:
            return self.unasked()
        return self.tr("Not said") if is_any else self.tr("Nothing free")

    def hidden(self, count: int) -> str:
        """How many the filter hides; {0} stands for the keys that show them."""
        return self.tr("The filter hides %Ln free time(s). Show all: {0}", "", count)

    def unasked(self) -> str:
        """What is said of a day that the search has not asked for."""
        return self.tr("Not searched")

    def existing(self, appointment: Appointment, zone: tzinfo) -> str:
        """One of the patient's own appointments in a few words: `Booked · 09:00 – 09:30 · Follow-up · Dr Berg`."""
        who = appointment.practitioner or appointment.location
        parts = [status_words(appointment.status), self.times(appointment, zone), appointment.service]
        return " · ".join(part for part in (*parts, who.label if who else "") if part)

    def existing_in_steps(self, appointment: Appointment, zone: tzinfo) -> tuple[str, ...]:
        """The same in less and less room, whole words only: at last the start alone."""
        start = self.time(appointment.start, zone)
        status = status_words(appointment.status)
        whole = self.existing(appointment, zone).split(" · ")
        less = (" · ".join(whole[:count]) for count in range(len(whole), 1, -1))
        return (*less, f"{status} · {start}", start)

    def clashing(self, count: int) -> str:
        """How many of some clash, short."""
        return self.tr("%Ln clash(es)", "", count)

    def clash_sign(self, clash: Clash) -> str:
        """The same as a sign and a few words."""
        is_overlap = clash.kind is ClashKind.OVERLAP
        return "✕ " + self.tr("overlaps own appointment") if is_overlap else "↔ " + self.tr("too short a way")

    def clash(self, clash: Clash, zone: tzinfo) -> str:
        """Why the patient can't come then."""
        words = self._whole(clash.appointment, zone)
        if clash.kind is ClashKind.OVERLAP:
            return self.tr("overlaps the patient's own appointment: {0}").format(words)
        return self.tr("leaves {0} min for the way from or to: {1}").format(clash.gap_min, words)

    def own(self, appointment: Appointment, zone: tzinfo) -> str:
        """One of the patient's own appointments in one sentence, as a screen reader says it."""
        return self.tr("Own appointment: {0}").format(self._whole(appointment, zone))

    def _whole(self, appointment: Appointment, zone: tzinfo) -> str:
        """Day, times, what, with whom, where, and how it stands."""
        start = local_time(appointment.start, zone)
        what = [f"{self.full_day(start.date())} {self.times(appointment, zone)}"]
        what += [appointment.service] if appointment.service else []
        what += [one.label for one in (appointment.practitioner, appointment.location) if one and one.label]
        return ", ".join([*what, status_words(appointment.status)])

    def sentence(
        self, appointment: Appointment, zone: tzinfo, *, gone: bool = False, unsure: bool = False, more: str = ""
    ) -> str:
        """All that matters in one sentence, as a screen reader says it; `more` is added to its end."""
        start = local_time(appointment.start, zone)
        when = f"{self.full_day(start.date())} {self.time(start, zone)}"
        if _length_s(appointment) > 0:
            when = self.tr("{0} to {1}").format(when, self._end_time(appointment, zone))
        parts = [when]
        parts += [one.label for one in (appointment.practitioner, appointment.location) if one and one.label]
        parts += [appointment.service] if appointment.service else []
        parts.append(self.state(appointment, gone=gone, unsure=unsure))
        if appointment.findings:
            parts.append(self.tr("has remarks"))
        parts += [more] if more else []
        return ", ".join(parts)

    def free(self, count: int) -> str:
        """How many are free, short."""
        return self.tr("%Ln free", "", count)

    def many(self, count: int, day: date, first: str, last: str) -> str:
        """What a chip stands for, in one sentence."""
        text = self.tr("{0}, {1} free from {2} to {3}, press Enter to choose one of them")
        return text.format(self.full_day(day), count, first, last)

    def line(
        self,
        appointment: Appointment,
        zone: tzinfo,
        *,
        gone: bool = False,
        unsure: bool = False,
        clocks: Sequence[str] = (),
    ) -> str:
        """One line of a list: time, also by other `clocks`, with whom, what, where."""
        parts = [self.times(appointment, zone), *clocks]
        parts += [appointment.practitioner.label] if appointment.practitioner else []
        parts += [appointment.service] if appointment.service else []
        parts += [appointment.location.label] if appointment.location else []
        if gone or appointment.status != AppointmentStatus.PROPOSED:
            parts.append(self.state(appointment, gone=gone, unsure=unsure))
        return "  ·  ".join(parts)

    def tooltip(self, appointment: Appointment, zone: tzinfo, *, gone: bool = False, unsure: bool = False) -> str:
        """Everything known, line by line."""
        start = local_time(appointment.start, zone)
        lines = [
            f"{self.full_day(start.date())}",
            f"{self.times(appointment, zone)}  ({self.duration(appointment)})",
        ]
        lines += [one.label for one in appointment.participants if one.label]
        service = appointment.service
        lines += [service] if service else []
        said = (appointment.description, appointment.comment, appointment.patient_instruction)
        lines += [text for text in said if text and text != service]
        if gone or appointment.status != AppointmentStatus.PROPOSED:
            lines.append(self.state(appointment, gone=gone, unsure=unsure))
        lines += ["⚠ " + words for words in dict.fromkeys(finding_words(one) for one in appointment.findings)]
        return "\n".join(line if len(line) <= 160 else line[:159] + "…" for line in lines[:30])
