"""Asks two servers the same, and shows what differs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from slotdesk.domain.cause import caused_by
from slotdesk.domain.comparison import Comparison, ServerAnswer
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.comparing import compare_servers
from slotdesk.services.session import Session, open_session
from slotdesk.services.sign_ins import SignIns
from slotdesk.store.named_server import NamedServer
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.comparing.compare_model import SIGNS
from slotdesk_ui.comparing.compare_window import CompareWindow
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words

_TASK = "compare"


@dataclass(frozen=True, slots=True)
class Comparing:
    """What the comparison takes from the rest of the window, as it is at the time."""

    session: Callable[[], Session | None]
    servers: Callable[[], tuple[NamedServer, ...]]
    criteria: Callable[[], FindCriteria | None]
    zone: Callable[[], ZoneInfo]
    messages: MessageLog
    sign_ins: SignIns


class CompareDesk(QObject):
    """The last search of the form, without the patient, sent to the server in use and to another one."""

    def __init__(self, window: MainWindow, around: Comparing, scope: TaskScope) -> None:
        super().__init__(window)
        self._window, self._around, self._scope = window, around, scope
        self._compare: CompareWindow | None = None

    def open(self) -> CompareWindow:
        """Show the window, with what it would ask."""
        if self._compare is None:
            self._compare = CompareWindow(self._window)
            self._compare.compare_requested.connect(self.compare)
            self._compare.finished.connect(lambda _: self._scope.cancel(_TASK))
        compare = self._compare
        session, criteria = self._around.session(), self._around.criteria()
        here = session.connection.base_url if session else ""
        others = ((one.name, one.base_url) for one in self._around.servers() if one.base_url != here)
        compare.show_servers(list(others))
        compare.compare_button.setEnabled(session is not None and criteria is not None)
        if session is None:
            compare.say(
                self.tr("Not connected: choose a server first ({0}).").format(action_keys("server")), Tone.WARNING
            )
        elif criteria is None:
            compare.say(self.tr("Search once in the form: the same search goes to both servers."), Tone.WARNING)
        else:
            compare.question.setText(
                self.tr(
                    "Your last search goes to {0} and to the other server, without the patient. Practitioners and "
                    "places are named as this server names them; another one may not know them."
                ).format(here)
            )
            compare.say("")
        compare.show()
        compare.activateWindow()
        return compare

    def forget(self) -> None:
        """Somebody else takes over."""
        self._scope.cancel(_TASK)
        if self._compare is not None:
            self._compare.close()
            self._compare.deleteLater()
            self._compare = None

    def compare(self, address: str) -> None:
        """Ask both servers, in place of a comparison that is under way."""
        session, criteria = self._around.session(), self._around.criteria()
        if self._compare is None or session is None or criteria is None:
            return
        known = next((one for one in self._around.servers() if one.base_url == address.rstrip("/")), None)
        try:
            other = known.connection() if known is not None else Connection(address)
        except ValueError:
            self._compare.say(self.tr("That is no address of a server, as https://fhir.example.org/r4."), Tone.ERROR)
            return
        if other.is_exposed and not other.plain_http:
            words = self.tr("{0} is not encrypted. Connect to it once and agree to that first.")
            self._compare.say(words.format(other.base_url), Tone.WARNING)
            return
        self._compare.say(self.tr("Asking both servers…"), Tone.MUTED)
        with caused_by(self.tr("Compare two servers")):
            self._scope.start(_TASK, self._ask(session, other, known.name if known else other.base_url, criteria))

    async def _ask(self, session: Session, other: Connection, name: str, criteria: FindCriteria) -> None:
        compare = self._compare
        if compare is None:
            return
        signing_in = self._around.sign_ins.of(other)
        opening = open_session(other, signing_in=signing_in, observe=self._around.messages.record)
        here = self._window.server_name or session.connection.base_url
        try:
            async with opening as second:
                found = await compare_servers((here, session.finding), (name, second.finding), criteria)
        except SchedulingError as error:  # a name or a file that can't be used
            compare.say(error_words(error), Tone.ERROR)
            return
        self._show(compare, found)

    def _show(self, compare: CompareWindow, found: Comparison) -> None:
        compare.model.show_comparison(found, self._around.zone())
        for label, sign, answer in zip((compare.left, compare.right), SIGNS, (found.left, found.right), strict=True):
            label.setText(f"{sign} {self._answer_words(answer)}")
        if found.is_alike:
            compare.say(self.tr("Both gave the same candidates in the same shape."), Tone.OK)
            return
        words = self.tr("{0} alike, {1} different, {2} only here, {3} only there; {4} differences of shape.")
        alike = len(found.pairs) - len(found.differing)
        only = len(found.left_only), len(found.right_only)
        compare.say(words.format(alike, len(found.differing), *only, len(found.shape)), Tone.WARNING)

    def _answer_words(self, answer: ServerAnswer) -> str:
        words = self.tr("{0}: {1} candidates in {2} s; total said: {3}; unreadable: {4}; rules broken: {5}.")
        total = self.tr("nothing") if answer.total is None else str(answer.total)
        seconds = self._window.locale().toString(answer.elapsed_s, "f", 1)
        broken = len(answer.findings) + sum(len(one.findings) for one in answer.appointments)
        text = words.format(answer.server, len(answer.appointments), seconds, total, answer.unreadable, broken)
        return f"{text}\n{error_words(answer.error)}" if answer.error is not None else text
