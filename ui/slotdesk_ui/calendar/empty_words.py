"""What is said in place of free times: why there are none on the days shown, and where there are; and how many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.asked_days import is_unasked
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.hidden_times import hidden_free
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.key_names import action_keys


@dataclass(frozen=True, slots=True)
class Emptiness:
    """What the card says, and whether it offers to search the days shown."""

    text: str = ""
    can_search: bool = False


class EmptyWords(QObject):
    """Words about what a model has, or has not, in a period."""

    def __init__(self, model: CalendarModel, wording: Wording) -> None:
        super().__init__()
        self._model, self._wording = model, wording

    def say(self, period: Period, today: date, invitation: str) -> Emptiness:
        """What to say of a period with nothing in it; `invitation` as long as nothing was found at all."""
        model = self._model
        unasked = [] if period.mode is CalendarMode.LIST else [day for day in period.days if is_unasked(model, day)]
        is_unknown = len(unasked) == period.count
        if not len(model) and not is_unknown:
            return Emptiness(invitation)
        if len(model) and not model.shown and not is_unknown:
            return Emptiness("\n".join([self.tr("The filter hides all that was found."), self._show_all()]))
        can_search = bool(unasked) and unasked[-1] >= today
        lines = [] if is_unknown else self._why(period, is_whole=not can_search)
        if can_search:
            lines.append(self._not_searched())
        elif is_unknown:
            lines.append(self.tr("These days are past. They were not searched."))
        return Emptiness("\n".join([*lines, *self._elsewhere(period)]), can_search)

    def counts(self, period: Period) -> tuple[str, str]:
        """How many are free, and how many of them in a period, in full and briefly; with a filter, of those shown."""
        model = self._model
        if not len(model):
            return "", ""
        everything, locale = len(model) - model.gone, self._wording.locale
        number = locale.toString(model.free_count(period.first, period.count))
        text = self.tr("%Ln free time(s)", "", everything)
        if not model.filter.is_empty:
            shown = locale.toString(everything - hidden_free(model))
            text = self.tr("{0} of %Ln free time(s)", "", everything).format(shown)
        return self.tr("{0}, {1} in view").format(text, number), self.tr("{0} in view").format(number)

    def _why(self, period: Period, *, is_whole: bool) -> list[str]:
        """Why nothing is to be seen on the days that were asked for; `is_whole` where others don't matter."""
        is_one = period.count == 1
        hidden = hidden_free(self._model, period)
        if hidden:
            words = (
                self.tr("The filter hides %Ln free time(s) on this day.", "", hidden)
                if is_one
                else self.tr("The filter hides %Ln free time(s) on these days.", "", hidden)
            )
            return [words, self._show_all()]
        if not is_whole:
            return [self.tr("Nothing free on the days that were searched.")]
        return [self.tr("Nothing free on this day.") if is_one else self.tr("Nothing free on these days.")]

    def _show_all(self) -> str:
        return self.tr("Show all: {0}").format(action_keys("show_all"))

    def _not_searched(self) -> str:
        asked = self._model.asked.days(self._model.zone)
        if asked is None:
            return self._wording.unasked()
        count = (asked[1] - asked[0]).days + 1
        days = self._wording.period(Period(CalendarMode.DAY if count == 1 else CalendarMode.WEEK, asked[0], count))
        return self.tr("Not searched: the search covers {0}.").format(days)

    def _elsewhere(self, period: Period) -> list[str]:
        following, earlier = self._model.next_day(period.last), self._model.previous_day(period.first)
        lines = []
        if following:
            lines.append(
                self.tr("Next free: {0} ({1})").format(self._wording.full_day(following), action_keys("next_free"))
            )
        if earlier:
            lines.append(
                self.tr("Last free before: {0} ({1})").format(
                    self._wording.full_day(earlier), action_keys("previous_free")
                )
            )
        return lines
