"""Shows how a search goes: in the calendar, in the form's button and in the status line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from slotdesk.domain.errors import SchedulingError
from slotdesk.services.finding import FindProgress
from slotdesk_ui.calendar.shown_results import ShownResults, bring_back, take_down
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.same_question import asks_the_same
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.find.search_words import found_at_words, progress_words, result_words
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words


class SearchDesk(QObject):
    """Follows one SearchRun; what was found comes into the calendar, and at the end the keyboard goes there.

    What was found before comes back where the same is asked once more and nothing comes of it.
    """

    def __init__(
        self, window: MainWindow, search: SearchRun, zone: Callable[[], ZoneInfo], now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._find = window.find_panel
        self._calendar = window.calendar_panel
        self._search = search
        self._zone = zone
        self._now = now
        self._before: ShownResults | None = None
        self._focus_at_start: QWidget | None = None
        self._result: FindProgress | None = None
        self._said = ""
        self._calendar.model.changed.connect(self._count_anew)
        self._find.stopped.connect(search.stop)
        window.status.cancelled.connect(search.stop)
        search.started.connect(self._started)
        search.progressed.connect(self._progressed)
        search.finished.connect(self._finished)
        search.failed.connect(self._failed)
        search.stopped.connect(self._stopped)
        self._offer_stop()

    def forget(self) -> None:
        """Put away what was found; there is no search to speak of any more."""
        self._search.forget()
        self._before = None
        self._find.set_searching(False)
        self._calendar.model.asked.ask(None)
        self._calendar.model.clear()
        self._calendar.show_message(
            self.tr("Enter who and when on the left, then press Find ({0}).").format(action_keys("find"))
        )
        self._window.booking_panel.clear()
        self._window.status.say("")

    def drop_before(self) -> None:
        """Something was booked or changed while a search runs: what was found before it is not true any more."""
        self._before = None

    def _here(self) -> datetime:
        return self._now().astimezone(self._zone())

    def _offer_stop(self) -> None:
        """Stopping is offered while a search runs, and only then."""
        stop, search = self._window.commands["stop"], self._search
        stop.setEnabled(False)
        search.started.connect(lambda: stop.setEnabled(True))
        for ended in (search.finished, search.failed, search.stopped):
            ended.connect(lambda: stop.setEnabled(False))

    def _started(self, wish: Wish) -> None:
        had_keyboard = self._window.focusWidget()
        self._before, self._result = self._to_keep(wish), None
        self._calendar.model.asked.ask(wish.criteria.span)
        self._calendar.model.asked.is_whole = False
        self._calendar.model.clear()
        self._calendar.show_message(self.tr("Searching…"))
        moving = self._calendar.view.moving
        first = moving.start if moving else wish.criteria.start
        self._calendar.show_day(first.astimezone(self._zone()).date())
        self._window.booking_panel.clear()
        self._find.set_searching(True)
        if self._window.focusWidget() is not had_keyboard:  # it was at what has just been let go
            self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_at_start = self._window.focusWidget()
        self._window.status.show_work(self.tr("Searching…"))

    def _to_keep(self, wish: Wish) -> ShownResults | None:
        """What is shown, where it is whole and the same is asked again for the same people."""
        before = self._search.asked_before
        if before.wish is None or before.found_at is None or not len(self._calendar.model):
            return None
        is_same = before.wish.patients in {(), wish.patients}
        is_same = is_same and asks_the_same(before.wish.criteria, wish.criteria, self._here())
        return take_down(self._calendar) if is_same else None

    def _come_back(self) -> str:
        """Show again what was found before, where nothing has come in its place; when it was found, in words."""
        before, self._before = self._before, None
        found_at = self._search.asked_before.found_at
        if before is None or found_at is None or len(self._calendar.model):
            return ""
        self._calendar.model.asked.is_whole = True
        bring_back(self._calendar, before)
        self._search.asked = replace(self._search.asked, found_at=found_at, is_of_before=True)
        return found_at_words(found_at, self._here())

    def _progressed(self, progress: FindProgress) -> None:
        self._calendar.model.extend(progress.fresh)
        self._window.status.show_work(progress_words(progress), progress.received, progress.total)

    def _finished(self, progress: FindProgress | None) -> None:
        self._find.set_searching(False)
        self._before = None
        self._calendar.model.asked.is_whole = True
        self._calendar.update()  # days on which nothing came are known to have nothing
        self._search.asked = replace(self._search.asked, found_at=self._now())
        text = self._say_result(progress)
        if progress is None or not progress.received:
            said = "\n".join(issue.words for issue in progress.issues) if progress else ""
            self._calendar.show_message("\n\n".join(part for part in (text, said) if part))
        else:
            if self._calendar.view.cursor_appointment is None and not self._calendar.view.holds_still:
                self._calendar.go_to_start()
            if self._window.focusWidget() is self._focus_at_start:  # nobody has begun to type elsewhere meanwhile
                self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_result(self, progress: FindProgress | None) -> str:
        model = self._calendar.model
        text, tone = result_words(progress, model.unplaceable, model.gone)
        self._window.status.say(text, tone)
        self._result, self._said = progress, self._window.status.label.text()
        return text

    def _count_anew(self) -> None:
        """Some have gone or come back: as long as the status line tells how many there are, it tells how many now."""
        if self._result is not None and self._said and self._window.status.label.text() == self._said:
            self._say_result(self._result)

    def _failed(self, error: SchedulingError) -> None:
        self._find.set_searching(False)
        words = error_words(error)
        found_at = self._come_back()
        shown = len(self._calendar.model)
        if found_at:
            more = self.tr("The free times are those of before, found at {0}. F5 searches again.")
            words += " " + more.format(found_at)
        elif shown:
            words += " " + self.tr("%Ln time(s) shown; there may be more. F5 searches again.", "", shown)
        else:
            self._calendar.show_message(self.tr("{0}\n\nPress F5 to try again.").format(words))
        self._window.status.say(words, Tone.ERROR)

    def _stopped(self) -> None:
        self._find.set_searching(False)
        found_at = self._come_back()
        if found_at:
            words = self.tr("Stopped. The free times are those of before, found at {0}.")
            self._window.status.say(words.format(found_at))
            return
        shown = len(self._calendar.model)
        self._window.status.say(self.tr("Stopped. %Ln time(s) found so far.", "", shown))
        if not shown:
            self._calendar.show_message(self.tr("The search was stopped. Press F5 to search again."))
