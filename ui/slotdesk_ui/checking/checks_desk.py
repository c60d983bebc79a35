"""Ties the checks to the server in use: runs them, tells how they turn out, asks first where others use the server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QDate, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from slotdesk.domain.cause import caused_by
from slotdesk.domain.check import CheckResult, coverage
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.session import Session
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.checking.ask_first import ask_first
from slotdesk_ui.checking.check_details import MessageLine
from slotdesk_ui.checking.check_options import CheckOptions
from slotdesk_ui.checking.check_words import count_words
from slotdesk_ui.checking.checks_panel import ChecksPanel
from slotdesk_ui.checking.options_dialog import OptionsDialog
from slotdesk_ui.checking.report_desk import ReportDesk
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip
from slotdesk_ui.widgets.question import Question
from slotdesk_ui.words import error_words

if TYPE_CHECKING:
    from slotdesk.services.checking.runner import CheckRun

_TASK = "checks"
_MOST_LEFT = 5
_HEIGHT_PX = 320


class ChecksDesk(QObject):
    """Runs checks on the server in use. What a run has booked is given back even where the window closes meanwhile.

    `scope` outlives the panel. What is sent goes into `log`, which `messages` shows. `is_practice` says of a base URL
    whether the server is nobody else's.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Callable[[], Session | None],
        journal: Journal,
        log: MessageLog,
        messages: MessagesPanel,
        scope: TaskScope,
        now: Callable[[], datetime],
        zone: Callable[[], tzinfo],
        is_practice: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._window, self.panel = window, ChecksPanel()
        self._session, self._journal, self._scope = session, journal, scope
        self._log, self._messages = log, messages
        self._now, self._zone, self._is_practice = now, zone, is_practice
        self._options: dict[str, CheckOptions] = {}
        self._agreed: set[str] = set()
        self.run: CheckRun | None = None
        self.question: Question | None = None
        self.dialog: OptionsDialog | None = None
        window.bottom.add_panel(self.panel, self.tr("Checks"), _HEIGHT_PX)
        window.bottom.opened.connect(self._opened)
        window.closing.connect(self.stop)
        self._show_shortcuts()
        self.panel.messages = self._lines
        self.panel.message_wanted.connect(self._show_message)
        self.panel.run_requested.connect(self.request)
        self.panel.stop_requested.connect(self.stop)
        self.panel.options_requested.connect(self.ask_options)
        self.reports = ReportDesk(window, lambda: (self.run, self.results()), scope, now, zone)
        self.panel.report_requested.connect(self.reports.ask)

    @property
    def is_running(self) -> bool:
        """Whether a run is going on, its cleaning up included."""
        return self._scope.is_running(_TASK)

    def open(self) -> None:
        """Show the tab, the keyboard on its tree."""
        self._window.bottom.open(self.panel)
        self.panel.focus_tree()

    def request_all(self) -> None:
        """Run everything, with the tab in sight."""
        self.open()
        self.request([])

    def request_selected(self) -> None:
        """Run what is selected in the tab, with the tab in sight."""
        self.open()
        self.panel.run_selected()

    def request(self, ids: Sequence[str]) -> None:
        """Run these, all without any; ask first on a server that others use."""
        session = self._session()
        if session is None:
            self._window.status.say(self.tr("Not connected: connect first, then run the checks."), Tone.WARNING)
            return
        if self.is_running:
            return
        url = session.connection.base_url
        if self._is_practice(url) or url in self._agreed:
            self._begin(session, tuple(ids))
            return
        self.question = ask_first(self._window, url, self._options_of(url).patient, lambda: self._agree(url, ids))

    def stop(self) -> None:
        """End the run after the request that is on its way."""
        if self.run is not None and self.is_running and not self.run.is_stopped:
            self.run.stop()
            self.panel.say(self.tr("Stopping; what was booked is given back…"))

    def forget(self) -> None:
        """Somebody else is at the desk: let go of results and of whom they were about."""
        self.stop()
        self._options.clear()
        self._agreed.clear()
        if not self.is_running:
            self.run = None
        self.panel.model.forget()
        self.panel.say("")

    def ask_options(self) -> None:
        """Ask for patient, criteria and period."""
        session = self._session()
        if session is None:
            self._window.status.say(self.tr("Not connected: connect first, then run the checks."), Tone.WARNING)
            return
        url, patients = session.connection.base_url, self._window.find_panel.patient.patients()
        reference = patients[0].as_search_reference() if patients else None
        written = reference.reference if reference else ""
        if reference and reference.identifier and not written:
            written = reference.identifier.token
        today = self._now().astimezone(self._zone()).date()
        at_hand = (written, patients[0].name if patients and written else "")
        day = QDate(today.year, today.month, today.day)
        self.dialog = OptionsDialog(self._window, self._options_of(url), at_hand, day)
        self.dialog.confirmed.connect(lambda options: self._options.update({url: options}))
        self.dialog.open()

    def results(self) -> list[CheckResult]:
        """What is known of the server that the last run was on."""
        return self.panel.model.results

    def _show_shortcuts(self) -> None:
        """Say with each button which key does the same."""
        panel, commands = self.panel, self._window.commands
        for button, action in (
            (panel.all_button, "run_checks"),
            (panel.selected_button, "run_selected_checks"),
            (panel.stop_button, "stop_checks"),
            (panel.options_button, "check_options"),
            (panel.report_button, "save_check_report"),
        ):
            keys = commands[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tooltip(keys))

    def _agree(self, url: str, ids: Sequence[str]) -> None:
        self._agreed.add(url)
        session = self._session()
        if session is not None and session.connection.base_url == url:
            self._begin(session, tuple(ids))

    def _options_of(self, url: str) -> CheckOptions:
        return self._options.get(url, CheckOptions())

    def _begin(self, session: Session, ids: tuple[str, ...]) -> None:
        from slotdesk.services.checking.runner import CheckRun  # not at the start of the window, which it would delay

        connection = session.connection
        before = self.run.plan.connection.base_url if self.run is not None else connection.base_url
        if before != connection.base_url:
            self.panel.model.forget()
        plan = self._options_of(connection.base_url).plan(connection, ids, self._zone())
        self.run = CheckRun(plan, self._journal, self._log, session.signing_in, clock=self._now, audit=session.audit)
        with caused_by(self.tr("Checks of the server")):
            self._scope.start(_TASK, self._carry_out(self.run))

    async def _carry_out(self, run: CheckRun) -> None:
        panel, total, done = self.panel, len(run.selected), 0
        panel.show_begun([check.id for check in run.selected])
        panel.say(self.tr("Looking at what the server offers…"))
        run.began = lambda check: panel.show_at(
            check, self.tr("{0} of {1}: {2}").format(done + 1, total, check.title), done
        )
        failure = ""
        try:
            async with aclosing(run.results()) as results:
                async for result in results:
                    done += 1
                    panel.show_result(result)
                    self._show_title(done, total)
                    # What a check waits for is mostly there at once on this machine: let the window breathe.
                    await asyncio.sleep(0)
        except SchedulingError as error:  # a proxy or a certificate that can't be used: nothing was sent
            failure = error_words(error)
        finally:
            panel.show_ended(*((failure, Tone.ERROR) if failure else self._ending(run)))
            self._show_title()
        self._window.status.say(panel.words.text(), Tone.WARNING if run.left else Tone.PLAIN)

    def _ending(self, run: CheckRun) -> tuple[str, Tone]:
        """How a run ended, in words: counts, what could not be given back."""
        host = urlsplit(run.plan.connection.base_url).netloc
        if run.unreachable:
            return self.tr("{0} does not answer: {1}").format(host, run.unreachable), Tone.ERROR
        words = self.tr("{0}: {1}").format(host, count_words(self.panel.model.results))
        if run.is_stopped:
            words = self.tr("Stopped. {0}").format(words)
        asked = {check.id for check in run.selected}  # what stands beside it is an earlier run's
        looked_at = coverage(one for one in self.panel.model.results if one.check.id in asked)
        if looked_at.is_too_little and not run.is_stopped:
            little = self.tr("Too little could be checked to say anything of the server: {0} of {1} {2}")
            words = f"{little.format(looked_at.judged, looked_at.wanted, looked_at.level.value)}. {words}"
        if not run.left:
            return words, Tone.WARNING if looked_at.is_too_little else Tone.MUTED
        named = ", ".join(one.reference for one in run.left[:_MOST_LEFT])
        left = self.tr("%Ln appointment(s) could not be given back: {0}", "", len(run.left)).format(named)
        return f"{words}. {left}", Tone.WARNING

    def _show_title(self, done: int = 0, total: int = 0) -> None:
        title = self.tr("Checks ({0} of {1})").format(done, total) if total else self.tr("Checks")
        self._window.bottom.set_title(self.panel, title)

    def _show_message(self, number: int) -> None:
        """Go to a message in its own tab."""
        if not self._messages.show_exchange(number):
            self._window.status.say(self.tr("This message is not kept any more."), Tone.WARNING)
            return
        self._window.bottom.open(self._messages)
        self._messages.focus_list()

    def _lines(self, result: CheckResult) -> Sequence[MessageLine]:
        """The messages of a check that are still kept, in short."""
        lines = []
        for number in result.exchanges:
            exchange = self._log.exchange(number)
            if exchange is not None:
                path = urlsplit(exchange.url).path.rpartition("/fhir/")[2] or urlsplit(exchange.url).path
                status = exchange.status if exchange.status else self.tr("no answer")
                words = self.tr("{0}: {1} {2}, {3}").format(number, exchange.method, path, status)
                lines.append(MessageLine(number, words))
        return lines

    def _opened(self, panel: QWidget | None) -> None:
        """List the checks when they are first looked at: they take a moment to load."""
        if panel is self.panel and not self.panel.model.rowCount():
            from slotdesk.services.checking.catalogue import CHECKS

            self.panel.show_checks([check.text for check in CHECKS])
