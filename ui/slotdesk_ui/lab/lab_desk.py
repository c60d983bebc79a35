"""Ties the practice lab to the server that the window has started: asks it, changes it, shows what is on."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from itertools import count

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from slotdesk.services.practice_lab import LabFailed, LabOffers, LabState, PracticeLab
from slotdesk_ui.bridge.practice_process import LabAccess
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.lab.lab_dialog import LabDialog
from slotdesk_ui.lab.lab_strip import LabStrip
from slotdesk_ui.lab.lab_words import fault_title
from slotdesk_ui.main_window import MainWindow

_LOOK_MS = 1000
_MOST_NAMED = 3


class LabDesk(QObject):
    """There while the window is connected to the practice server of its own; `access` gives None for any other."""

    def __init__(self, window: MainWindow, access: Callable[[], LabAccess | None], scope: TaskScope) -> None:
        super().__init__(window)
        self._window, self._access, self._scope = window, access, scope
        self._action: QAction = window.commands["lab"]
        self._numbers = count()
        self._lab: PracticeLab | None = None
        self._reached: LabAccess | None = None
        self._offers = LabOffers()
        self.state = LabState()
        self.dialog: LabDialog | None = None
        self.strip = LabStrip()
        self.strip.opened.connect(self.open)
        self.strip.cleared.connect(self.clear)
        window.add_sign(self.strip)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.connect_anew()

    def connect_anew(self) -> None:
        """The window is connected to another server, or to the same once more."""
        is_there = self._access() is not None
        self._action.setEnabled(is_there)
        self._show(LabState())
        if is_there:
            self._look()
        elif self.dialog is not None:
            self.dialog.close()

    def open(self) -> None:
        """Show the lab."""
        if self._access() is None:
            return
        if self.dialog is None:
            self.dialog = LabDialog(self._window)
            self.dialog.fault_wanted.connect(lambda text: self._start(lambda lab: lab.turn_on([text])))
            self.dialog.fault_unwanted.connect(lambda text: self._start(lambda lab: lab.turn_off([text])))
            self.dialog.wrong_toggled.connect(self._toggle)
            self.dialog.clear_wanted.connect(self.clear)
            self.dialog.finished.connect(self._forget_dialog)
        self.dialog.show_state(self.state)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._look()

    def clear(self) -> None:
        """Turn everything off."""
        self._start(lambda lab: lab.clear())

    async def close(self) -> None:
        """Close the connection to the lab."""
        self._timer.stop()
        if self._lab is not None:
            await self._lab.close()
            self._lab = None

    def _toggle(self, name: str, wanted: bool) -> None:
        self._start(lambda lab: lab.turn_on(wrong=[name]) if wanted else lab.turn_off(wrong=[name]))

    def _look(self) -> None:
        self._start(lambda lab: lab.look(), name="lab look")

    def _start(self, ask: Callable[[PracticeLab], Awaitable[LabState]], *, name: str = "") -> None:
        # One click more must not cancel the request of the one before.
        with contextlib.suppress(RuntimeError):  # the window closes
            self._scope.start(name or f"lab {next(self._numbers)}", self._ask(ask))

    async def _ask(self, ask: Callable[[PracticeLab], Awaitable[LabState]]) -> None:
        access = self._access()
        if access is None:
            self._show(LabState())
            return
        try:
            state = await ask(await self._lab_at(access))
        except LabFailed as failure:
            if self.dialog is not None:
                self.dialog.say(self.tr("The practice server did not do it: {0}").format(failure))
            return
        if access == self._access():
            self._show(state)

    async def _lab_at(self, access: LabAccess) -> PracticeLab:
        if self._lab is None or self._reached != access:
            before, self._lab, self._reached = self._lab, PracticeLab(access.url, access.token), access
            if before is not None:
                await before.close()
            self._offers = (await self._lab.look()).there_is
        return self._lab

    def _show(self, state: LabState) -> None:
        self.state = LabState(state.faults, state.wrong, state.happened, self._offers)
        self.strip.show_words(self._words(self.state))
        if self.dialog is not None:
            self.dialog.show_state(self.state)
        if state.is_on or self.dialog is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _words(self, state: LabState) -> str:
        """What is on, in a line; nothing where all is well."""
        words = {offer.name: offer.words.rstrip(".") for offer in state.there_is.wrong}
        names = [fault_title(fault.name) for fault in state.faults] + [words.get(name, name) for name in state.wrong]
        if not names:
            return ""
        named = "; ".join(dict.fromkeys(names[:_MOST_NAMED]))
        if len(names) > _MOST_NAMED:
            more = len(names) - _MOST_NAMED
            return self.tr("Practice lab: {0}, and %Ln more", "", more).format(named)
        return self.tr("Practice lab: {0}").format(named)

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._show(self.state)
