"""The patient's own appointments as lines of the list: among the free times of their days, and told apart from them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.wording import Wording, local_time, minute_of
from slotdesk_ui.words import status_words


class OwnLines:
    """What the columns of the list say of own appointments, in their order: day, time, length, names, remark."""

    def __init__(self, model: CalendarModel, wording: Wording) -> None:
        self._model, self._wording = model, wording

    def listed(self) -> list[Appointment]:
        """Those that begin on the days from the first to the last that has free times, in order of time."""
        first, last = self._model.first_day, self._model.last_day
        if first is None or last is None:
            return []
        return [one for one in self._model.existing.appointments if first <= self.day(one) <= last]

    def day(self, own: Appointment) -> date:
        """The day that it begins on."""
        return local_time(own.start, self._model.zone).date()

    def texts(self, own: Appointment) -> tuple[str, ...]:
        """What the columns say."""
        wording, zone = self._wording, self._model.zone
        who, where = (one.label if one else "" for one in (own.practitioner, own.location))
        names = [" ".join(text[:200].split()) for text in (who, where, own.service)]
        return (
            wording.brief_day(self.day(own)),
            wording.times(own, zone),
            wording.duration(own),
            *names,
            QCoreApplication.translate("OwnLines", "Own appointment · {0}").format(status_words(own.status)),
        )

    def brief_remark(self, own: Appointment) -> str:
        """What the last column says where there is little room."""
        return QCoreApplication.translate("OwnLines", "Own · {0}").format(status_words(own.status))

    def order(self, own: Appointment) -> tuple[float | str, ...]:
        """What it is sorted by in each column, of the kind that free times are sorted by."""
        _, _, _, *names = self.texts(own)
        start_s = own.start.timestamp()
        minutes = max(int(own.end.timestamp() - start_s) // 60, 0)
        return (start_s, float(minute_of(own.start, self._model.zone)), minutes, *(name.casefold() for name in names))

    def sentence(self, own: Appointment) -> str:
        """All that matters of it, as a screen reader says it."""
        return self._wording.own(own, self._model.zone)

    def heading(self) -> str:
        """What stands over them where the list is not put together by days."""
        return QCoreApplication.translate("OwnLines", "Own appointments")
