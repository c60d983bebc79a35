"""What the palette finds in this window: commands, dates, patients, and whatever else is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time

from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTime
from PySide6.QtGui import QAction, QKeySequence

from slotdesk_ui.actions import ACTIONS, menu_words
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.palette.date_words import Moment, read_moment
from slotdesk_ui.palette.local_words import date_words
from slotdesk_ui.palette.matching import fit
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.palette.palette import CommandPalette, Source
from slotdesk_ui.widgets.choice import Choice

_MOST_COMMANDS, _MOST_PATIENTS = 8, 20
_OWN_ACTION = "palette"


def matching_offers(typed: str, offers: Iterable[Offer], most: int) -> list[Offer]:
    """The offers that fit what was typed, the best first, at most `most`."""
    scored = [(fit(typed, offer.label), offer) for offer in offers]
    fitting = [(score, offer) for score, offer in scored if score is not None]
    return [offer for _, offer in sorted(fitting, key=lambda pair: -pair[0])[:most]]


class PaletteDesk(QObject):
    """Opens the palette over the window and does what is picked in it."""

    def __init__(
        self,
        window: MainWindow,
        desk: FrontDesk,
        scope: TaskScope,
        now: Callable[[], datetime],
        more: Sequence[Source] = (),
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._now = window, desk, now
        sources = (self.dates, self.commands, *more)
        self.palette = CommandPalette(window, sources, self.patients, scope)

    def commands(self, typed: str) -> list[Offer]:
        """The window's commands, with their menu and shortcut."""
        actions = [(spec, self._window.commands[spec.id]) for spec in ACTIONS if spec.id != _OWN_ACTION]
        offers = [
            Offer(
                self.tr("Commands"),
                _plain(action.text()),
                " · ".join(part for part in (_plain(menu_words(spec.menu)), _keys(action)) if part),
                action.trigger,
                action.isEnabled(),
                spec.icon,
            )
            for spec, action in actions
        ]
        return matching_offers(typed, offers, _MOST_COMMANDS) if typed else offers

    def dates(self, typed: str) -> list[Offer]:
        """The day and the time that were typed."""
        today = self._now().astimezone(self._desk.zone).date()
        moment = read_moment(typed, today, date_words(QLocale())) if typed else None
        if moment is None:
            return []
        locale = QLocale()
        day = QDate(moment.day.year, moment.day.month, moment.day.day)
        words = locale.toString(day, QLocale.FormatType.LongFormat)
        if moment.at is not None:
            at = locale.toString(QTime(moment.at.hour, moment.at.minute), QLocale.FormatType.ShortFormat)
            words = self.tr("{0}, {1}").format(words, at)
        days = (moment.day - today).days
        detail = self.tr("today") if days == 0 else self.tr("in %n day(s)", "", days) if days > 0 else ""
        return [Offer(self.tr("Calendar"), words, detail, lambda: self.go_to(moment))]

    async def patients(self, typed: str) -> list[Offer]:
        """Patients of the server's directory; a date with a time is nobody's birth date."""
        if len(typed) < 2:
            return []
        found = await self._window.find_panel.directory.patients(typed)
        return [
            Offer(
                self.tr("Patients"),
                choice.label,
                choice.detail,
                lambda choice=choice: self._take(choice),  # type: ignore[misc]  # a lambda's default
                warning=choice.warning,
            )
            for choice in found[:_MOST_PATIENTS]
        ]

    def go_to(self, moment: Moment) -> None:
        """Show a day in the calendar, and put the cursor on what is nearest to the time."""
        calendar = self._window.calendar_panel
        calendar.show_day(moment.day)
        calendar.view.setFocus(Qt.FocusReason.OtherFocusReason)
        wanted = datetime.combine(moment.day, moment.at or time.min, self._desk.zone)
        place = calendar.view.walk.nearest_on(moment.day, wanted.timestamp())
        calendar.view.asked_day = moment.day
        calendar.view.set_cursor(place)

    def _take(self, choice: Choice) -> None:
        field = self._window.find_panel.patient
        field.edit.clear()
        field.add_choice(choice)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _plain(words: str) -> str:
    return words.replace("&", "")


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
