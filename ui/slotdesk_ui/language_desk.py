"""Offers to start again once another language is set, which counts from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Language
from slotdesk.store.settings import Settings
from slotdesk_ui.language import speech_for
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.settings.setting_words import choice_words
from slotdesk_ui.settings.settings_desk import SettingsDesk
from slotdesk_ui.widgets.question import Question, QuestionText, ask


class LanguageDesk(QObject):
    """Asks at once where the language was set from the palette, and after the dialog where it was set there.

    `restart` closes the window as a person would, with all that is waited for then, and opens it again.
    """

    def __init__(
        self,
        window: MainWindow,
        settings_desk: SettingsDesk,
        read: Callable[[], Settings],
        restart: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._read, self._restart = window, read, restart
        self._spoken = self._wanted()
        self._declined: Language | None = None
        self.question: Question | None = None
        settings_desk.changed.connect(self._changed)
        settings_desk.closed.connect(self.offer)

    def offer(self) -> None:
        """Ask whether to start again, unless that language is spoken already or was put off."""
        wanted = self._wanted()
        if wanted in {self._spoken, self._declined}:
            return
        question = QuestionText(
            self.tr("Another language"),
            self.tr("Slotdesk speaks {0} once it has started again. Start it again now?").format(choice_words(wanted)),
            self.tr(
                "Search, views and servers stay as they are. The patient has to be chosen again. What is being booked "
                "is waited for, what is held is released."
            ),
            self.tr("Start &again"),
            self.tr("&Later"),
        )
        self.question = ask(self._window, question, self._restart)
        self.question.finished.connect(self._answered)

    def _wanted(self) -> Language:
        return speech_for(self._read().language, QLocale.system()).language

    def _changed(self, name: str, _value: Any) -> None:
        if name == "language":
            self._declined = None
            if QApplication.activeModalWidget() is None:
                self.offer()

    def _answered(self) -> None:
        if self.question is not None and not self.question.is_agreed():
            self._declined = self._wanted()
        self.question = None
