"""Says so where what is shown was not found for the form as it stands, or not just now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from slotdesk.domain.errors import CriteriaInvalid
from slotdesk_ui.find.find_panel import FindPanel, Wish
from slotdesk_ui.find.same_question import asks_the_same
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.find.search_words import found_at_words
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow


class ResultsMark(QObject):
    """Follows form, search and calendar, with a mark beneath the calendar and a word in the status line.

    Both go as soon as the form is again what was searched for. `now` is by the clinic's clock; while
    the window `is_busy` with a booking, the status line is left to that.
    """

    def __init__(
        self, window: MainWindow, search: SearchRun, now: Callable[[], datetime], is_busy: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._find = window.find_panel
        self._model = window.calendar_panel.model
        self._search = search
        self._now = now
        self._is_busy = is_busy
        self._has_form_changed = self._is_searching = False
        self._said = ""
        self._say_before: Callable[[], None] | None = None
        self._soon = QTimer(self)  # a form is filled in field by field
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        self._find.form_changed.connect(self._note)
        search.started.connect(lambda _: self._follow(is_searching=True))
        for ended in (search.finished, search.failed, search.stopped):
            ended.connect(lambda *_: self._follow(is_searching=False))
        for changed in (self._model.reset, self._model.extended):
            changed.connect(lambda *_: self._soon.start())

    def _follow(self, *, is_searching: bool) -> None:
        self._is_searching = is_searching
        self._soon.start()

    def _note(self) -> None:
        self._has_form_changed = True
        self._soon.start()

    def _look(self) -> None:
        asked, has_changed = self._search.asked, self._has_form_changed
        if self._is_searching and asked.wish is not None:
            self._window.calendar_panel.footer.show_mark("")
            return  # looked at again when it ends
        self._has_form_changed = False
        is_other = asked.wish is not None and not is_asked_by(self._find, asked.wish, self._now())
        self._mark(is_other=is_other)
        if is_other and has_changed and not self._is_busy():
            self._say()
        elif not is_other:
            self._unsay()

    def _mark(self, *, is_other: bool) -> None:
        asked, footer = self._search.asked, self._window.calendar_panel.footer
        if not len(self._model):
            footer.show_mark("")
        elif is_other:
            footer.show_mark(self.tr("Found before the form changed"), self.tr("Form changed"))
        elif asked.is_of_before and asked.found_at is not None:
            footer.show_mark(self.tr("Found at {0}").format(found_at_words(asked.found_at, self._now())))
        else:
            footer.show_mark("")

    def _say(self) -> None:
        status = self._window.status
        words = self.tr("The form has changed. Press Find ({0}).").format(action_keys("find"))
        if status.label.text() != words:
            self._said, self._say_before = words, status.shown()
            status.say(words)

    def _unsay(self) -> None:
        say_before, self._say_before = self._say_before, None
        if say_before is not None and self._window.status.label.text() == self._said:
            say_before()


def is_asked_by(find: FindPanel, wish: Wish, now: datetime) -> bool:
    """Whether the form as it stands asks for the same, for whomever; half a criterion is none that was asked for."""
    try:
        return asks_the_same(wish.criteria, find.criteria(), now)
    except (CriteriaInvalid, ValueError):
        return False
