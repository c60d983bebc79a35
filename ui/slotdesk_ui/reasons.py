"""Why an action of the window can't be done just now, in words that say what to do first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.why_not import Reason
from slotdesk_ui.workbench import Workbench


class Reasons(QObject):
    """Looks at the window as it stands; each answer is empty where the action can be done."""

    def __init__(self, window: MainWindow, desk: FrontDesk, workbench: Workbench) -> None:
        super().__init__(window)
        self._window, self._desk, self._workbench = window, desk, workbench

    def by_action(self) -> Mapping[str, Reason]:
        """A reason for each action that may have one, by its id."""
        return {
            "lab": self._lab,
            "sign_in": self._sign_in,
            "sign_out": self._sign_out,
            "stop_moving": self._stop_moving,
            "hold": self._hold,
            "release": self._release,
            "dismiss": self._dismiss,
            "first_free": self._walk,
            "previous_free": self._walk,
            "next_free": self._walk,
            "refresh_existing": self._refresh,
            "look_up": self._look_up,
            "close_by_hand": self._look_up,
            "look_up_all": self._look_up_all,
            "stop": self._stop,
            "run_checks": self._run_checks,
            "run_selected_checks": self._run_checks,
            "stop_checks": self._stop_checks,
        }

    def _lab(self) -> str:
        if self._window.commands["lab"].isEnabled():
            return ""
        words = self.tr("The practice lab belongs to the practice server: choose that one first ({0}).")
        return words.format(action_keys("switch_server"))

    def _sign_in(self) -> str:
        if self._window.commands["sign_in"].isEnabled():
            return ""
        return self.tr("Nobody signs in by name here: this server has another way, or none.")

    def _sign_out(self) -> str:
        return "" if self._window.commands["sign_out"].isEnabled() else self.tr("Nobody is signed in.")

    def _stop_moving(self) -> str:
        if self._desk.moves.moving is not None:
            return ""
        words = self.tr("Nothing is being moved. Select an appointment to move it ({0}).")
        return words.format(action_keys("move"))

    def _hold(self) -> str:
        run = self._desk.holds.run
        if self._window.booking_panel.candidate is None:
            return self.tr("Choose a free time in the calendar first.")
        if run.is_suspended:
            return self.tr("While an appointment is moved nothing is held.")
        if not self._desk.holds.offers_hold():
            return self.tr("This server does not offer to hold a time. Book it at once.")
        if not run.can_hold:
            return self.tr("The settings say that nothing is held ({0}).").format(action_keys("settings"))
        return self.tr("It is held already.") if run.state().step.may_hold else ""

    def _release(self) -> str:
        return "" if self._desk.holds.run.state().step.may_hold else self.tr("Nothing is held.")

    def _dismiss(self) -> str:
        outcomes = self._window.booking_panel.outcomes
        if not outcomes.cards():
            return self.tr("There is no outcome to dismiss.")
        if outcomes.has_settled():
            return ""
        return self.tr("What is under way or not certain stays until it is known.")

    def _walk(self) -> str:
        if len(self._window.calendar_panel.model):
            return ""
        return self.tr("No free times yet: enter who and when, then press Find ({0}).").format(action_keys("find"))

    def _refresh(self) -> str:
        if self._desk.existing.patients:
            return ""
        return self.tr("Choose a patient first ({0}).").format(action_keys("go_patient"))

    def _look_up(self) -> str:
        if any(one.fate.is_open for one in self._window.bookings_panel.selected()):
            return ""
        words = self.tr("Select one in the record of bookings that is not certain ({0}).")
        return words.format(action_keys("go_bookings"))

    def _look_up_all(self) -> str:
        if self._window.bookings_panel.all_button.isEnabled():
            return ""
        return self.tr("Nothing is open: of everything in the record it is known what became of it.")

    def _stop(self) -> str:
        return "" if self._desk.search.is_running else self.tr("No search is running.")

    def _run_checks(self) -> str:
        if not self._workbench.checks.is_running:
            return ""
        return self.tr("Checks are running. Stop them first ({0}).").format(action_keys("stop_checks"))

    def _stop_checks(self) -> str:
        return "" if self._workbench.checks.is_running else self.tr("No checks are running.")
