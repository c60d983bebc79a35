"""Lets people sign in, out and over to each other, and covers the window while nobody may see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from slotdesk.domain.sign_in import SignInFailed, SignInProblem, User
from slotdesk.services.session import Session
from slotdesk.services.signing_in import SigningIn
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.signing_in.cover import CoverState
from slotdesk_ui.signing_in.idle_watch import IdleWatch
from slotdesk_ui.signing_in.sign_in_words import problem_words, user_words
from slotdesk_ui.widgets.plain_label import Tone

_TASK = "sign in"
_ALWAYS = frozenset({"sign_in", "sign_out", "quit", "shortcuts", "about"})
_NOBODY_YET = _ALWAYS | {"server", "settings"}


def open_in_browser(url: str) -> bool:
    """Open a page in the system's browser; False where there is none."""
    return QDesktopServices.openUrl(QUrl(url))


class SignInDesk(QObject):
    """Ties the cover to the server's sign-in.

    Locking hides patients from the screen and from screen readers; what is on its way goes on. Where the server knows
    the person, the window comes back only to somebody who signs in, and to somebody else with an empty form. The
    sign-in leaves the keyring meanwhile, so that starting the program again is no way round. Where it knows nobody,
    there is nobody to prove to be, and a press of a button shows the window again. `left` comes when what one person
    did is not the next one's to see: at the end of signing out, and when somebody else has signed in.
    """

    left = Signal()

    def __init__(self, window: MainWindow, desk: FrontDesk, scope: TaskScope, minutes: Callable[[], int]) -> None:
        super().__init__(window)
        self._window, self._desk, self._scope = window, desk, scope
        self._cover = window.curtain.cover
        self._base_url = ""
        self._last: User | None = None
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self.open_browser: Callable[[str], bool] = open_in_browser
        self.idle = IdleWatch(minutes, self)
        self.idle.idle.connect(self.lock)
        desk.link.connected.connect(self._connected)
        desk.link.sign_in_needed.connect(self._ask)
        desk.link.unreachable.connect(lambda _: self._take_up())
        desk.link.described.connect(lambda *_: self._take_up())
        self._cover.uncover_requested.connect(self._uncover_or_sign_in)
        self._cover.cancelled.connect(self._cancel)
        self._cover.server_requested.connect(window.commands["server"].trigger)

    @property
    def is_covered(self) -> bool:
        """Whether the window is covered."""
        return self._window.curtain.is_drawn

    def sign_in(self) -> None:
        """Sign in, as somebody else if somebody is: with the password again."""
        if self._signing_in is not None and self._may_change():
            self._draw(CoverState.WAITING)
            self._scope.start(_TASK, self._sign_in(self._signing_in))

    def sign_out(self) -> None:
        """Sign out here and at the server, and leave nothing of a patient in the window."""
        if self._signing_in is not None and self._may_change():
            self._draw(CoverState.SIGN_IN)
            self._desk.next_patient()
            self.left.emit()
            self._last = None
            self._scope.start(_TASK, self._sign_out(self._signing_in))

    def lock(self) -> None:
        """Cover the window, now."""
        if self.is_covered or self._desk.link.session is None:
            return
        signing_in = self._signing_in
        if signing_in is not None and signing_in.user is not None:
            self._draw(CoverState.LOCKED)
            self._scope.start("lock", signing_in.lock())
        else:
            self._draw(CoverState.HIDDEN)

    @property
    def _signing_in(self) -> SigningIn | None:
        """The sign-in of a server that knows who is at the desk."""
        session = self._desk.link.session
        return session.signing_in if session is not None and session.signing_in.is_personal else None

    def _connected(self, session: Session) -> None:
        """Another server, or the same anew: what covered the window for an earlier one is taken away."""
        if session.connection.base_url != self._base_url:
            self._base_url, self._last = session.connection.base_url, None
        session.signing_in.changed = lambda: self._user_changed(session)
        if self._last is None:
            self._undraw()
        self._show_user()

    def _take_up(self) -> None:
        """Whoever was signed in at the last start still is, or has signed in just now."""
        if self._signing_in is not None and self._signing_in.user is not None:
            self._last = self._signing_in.user
        self._show_user()

    def _ask(self, problem: SignInProblem | None) -> None:
        self._draw(self._state_behind(), problem_words(problem) if problem else "")
        self._window.status.say(self.tr("Sign in to use this server."))
        self._show_user()

    def _user_changed(self, session: Session) -> None:
        if self._desk.link.session is not session:
            return
        self._show_user()
        ended = session.signing_in.needs_person and not self._scope.is_running(_TASK)
        if ended and not self.is_covered:
            self._draw(self._state_behind(), problem_words(SignInProblem.EXPIRED))

    def _uncover_or_sign_in(self) -> None:
        if self._cover.state is CoverState.HIDDEN:
            self._undraw()
        else:
            self.sign_in()

    def _cancel(self) -> None:
        self._scope.cancel(_TASK)
        self._draw(self._state_behind())

    def _state_behind(self) -> CoverState:
        return CoverState.LOCKED if self._last is not None else CoverState.SIGN_IN

    async def _sign_in(self, signing_in: SigningIn) -> None:
        words = self.tr("You are signed in. You can close this page and go back to Slotdesk.")
        try:
            user = await signing_in.sign_in(self.open_browser, anew=self._last is not None, words=words)
        except SignInFailed as failure:
            self._draw(self._state_behind(), problem_words(failure.problem))
            return
        if self._last is not None and (not user.subject or user.subject != self._last.subject):
            self._leave_to_another()
        self._last = user
        self._undraw()
        self._window.activateWindow()
        self._show_user()
        await self._desk.link.describe()

    def _leave_to_another(self) -> None:
        """What one person had on the screen is not the next one's to see."""
        for widget in self._hidden:
            if isValid(widget) and isinstance(widget, QDialog):
                widget.reject()
        self._hidden.clear()
        self._focus = None
        self._desk.next_patient()  # an open fate stays, for somebody has to look it up
        self.left.emit()

    async def _sign_out(self, signing_in: SigningIn) -> None:
        told = await signing_in.sign_out()
        self.left.emit()  # what was still on its way belongs to whoever has left, too
        words = (
            self.tr("Signed out.")
            if told
            else self.tr("Signed out here. The server could not be told, or offers no way to.")
        )
        self._window.status.say(words, Tone.PLAIN if told else Tone.WARNING)
        self._show_user()

    def _may_change(self) -> bool:
        if self._desk.is_busy:
            words = self.tr("Wait for the booking to end before signing in or out.")
            self._window.status.say(words, Tone.WARNING)
            return False
        return True

    def _show_user(self) -> None:
        session = self._desk.link.session
        if session is None:
            return
        connection, user = session.connection, session.signing_in.user
        words = user_words(connection.sign_in.kind, user, has_token=bool(connection.token))
        self._window.show_user(words)
        self._window.commands["sign_in"].setEnabled(session.signing_in.is_personal)
        self._window.commands["sign_out"].setEnabled(session.signing_in.is_personal and user is not None)

    def _draw(self, state: CoverState, problem: str = "") -> None:
        if not self.is_covered:
            self._focus = self._window.focusWidget()
            self._hide_others()
        self._cover.show_state(state, self._window.server_name, self._last.name if self._last else "", problem)
        self._window.curtain.draw(covers=True)
        self._window.allow_commands(_ALWAYS if self._last is not None or state is CoverState.HIDDEN else _NOBODY_YET)

    def _undraw(self) -> None:
        if not self.is_covered:
            return
        self._window.curtain.draw(covers=False)
        self._window.allow_commands()
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        self._hidden.clear()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None
        self.idle.touch()

    def _hide_others(self) -> None:
        """Dialogs and popups hold patients too; dialogs come back as they were."""
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or not widget.isVisible():
                continue
            if isinstance(widget, QDialog):
                widget.hide()
                self._hidden.append(widget)
            else:
                widget.close()
