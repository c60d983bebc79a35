"""Shows how a search goes: in the calendar, in the form's button and in the status line."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from slotdesk.domain.errors import SchedulingError
from slotdesk.services.finding import FindProgress
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.find.search_words import progress_words, result_words
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words


class SearchDesk(QObject):
    """Follows one SearchRun; what was found comes into the calendar, and at the end the keyboard goes there."""

    def __init__(self, window: MainWindow, search: SearchRun, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__(window)
        self._window = window
        self._find = window.find_panel
        self._calendar = window.calendar_panel
        self._search = search
        self._zone = zone
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
        self._find.set_searching(False)
        self._calendar.model.asked.ask(None)
        self._calendar.model.clear()
        self._calendar.show_message(
            self.tr("Enter who and when on the left, then press Find ({0}).").format(action_keys("find"))
        )
        self._window.booking_panel.clear()
        self._window.status.say("")

    def _offer_stop(self) -> None:
        """Stopping is offered while a search runs, and only then."""
        stop, search = self._window.commands["stop"], self._search
        stop.setEnabled(False)
        search.started.connect(lambda: stop.setEnabled(True))
        for ended in (search.finished, search.failed, search.stopped):
            ended.connect(lambda: stop.setEnabled(False))

    def _started(self, wish: Wish) -> None:
        self._result = None
        self._calendar.model.asked.ask(wish.criteria.span)
        self._calendar.model.clear()
        self._calendar.show_message(self.tr("Searching…"))
        moving = self._calendar.view.moving
        first = moving.start if moving else wish.criteria.start
        self._calendar.show_day(first.astimezone(self._zone()).date())
        self._window.booking_panel.clear()
        self._find.set_searching(True)
        self._focus_at_start = self._window.focusWidget()
        self._window.status.show_work(self.tr("Searching…"))

    def _progressed(self, progress: FindProgress) -> None:
        self._calendar.model.extend(progress.fresh)
        self._window.status.show_work(progress_words(progress), progress.received, progress.total)

    def _finished(self, progress: FindProgress | None) -> None:
        self._find.set_searching(False)
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
        shown = len(self._calendar.model)
        if shown:
            words += " " + self.tr("%Ln time(s) shown; there may be more. F5 searches again.", "", shown)
        else:
            self._calendar.show_message(self.tr("{0}\n\nPress F5 to try again.").format(words))
        self._window.status.say(words, Tone.ERROR)

    def _stopped(self) -> None:
        self._find.set_searching(False)
        shown = len(self._calendar.model)
        self._window.status.say(self.tr("Stopped. %Ln time(s) found so far.", "", shown))
        if not shown:
            self._calendar.show_message(self.tr("The search was stopped. Press F5 to search again."))
