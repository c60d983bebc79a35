"""One line in the booking panel that says whether the chosen time is held, and for how long still."""

from __future__ import annotations

import math
from datetime import timedelta, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton

from slotdesk.store.choices import HoldPolicy
from slotdesk_ui.booking.appointment_summary import time_words
from slotdesk_ui.booking.hold_run import WARN_S, HoldRun, HoldState, HoldStep
from slotdesk_ui.icons import On, action_icon
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.turning_row import TurningRow
from slotdesk_ui.words import error_words


class HoldStrip(TurningRow):
    """Words and one button: hold, or release. `hold_requested` and `release_requested` come from the button."""

    hold_requested = Signal()
    release_requested = Signal()

    def __init__(self) -> None:
        self.words = PlainLabel(wraps=True)
        self.button = QPushButton()
        super().__init__(self.words, self.button)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._press)
        self._holds = False
        self._announced: HoldStep | None = None
        self._has_warned = False
        self.hide()

    def show_run(self, run: HoldRun, zone: tzinfo, *, is_chosen: bool, offers_hold: bool) -> None:
        """Say how the hold on the chosen time stands; nothing where none is chosen or none is ever wanted."""
        state = run.state()
        wanted = is_chosen and run.policy is not HoldPolicy.NEVER and not run.is_suspended
        self.setVisible(wanted)
        if not wanted:
            self._announced, self._has_warned = None, False
            return
        words, tone = self._say(state, zone, offers_hold=offers_hold)
        self.words.setText(words)
        self.words.set_tone(tone)
        self.words.setVisible(bool(words))
        self._holds = state.step is HoldStep.HELD
        can_press = offers_hold and state.step not in {HoldStep.ASKING, HoldStep.UNKNOWN}
        self.button.setVisible(can_press)
        if self._holds:
            self.button.setText(self.tr("Release"))
        else:
            again = state.step in {HoldStep.ENDED, HoldStep.FAILED, HoldStep.REFUSED}
            self.button.setText(self.tr("Hold again") if again else self.tr("Hold ({0})").format(action_keys("hold")))
        self.button.setIcon(action_icon("release" if self._holds else "hold", On.BUTTON))
        self.button.setAccessibleName(self.button.text())
        self._announce(state, words)

    def _press(self) -> None:
        if self._holds:
            self.release_requested.emit()
        else:
            self.hold_requested.emit()

    def _say(self, state: HoldState, zone: tzinfo, *, offers_hold: bool) -> tuple[str, Tone]:
        if not offers_hold:
            words = self.tr("This server does not offer to hold times (its CapabilityStatement lists no $hold).")
            return words, Tone.MUTED
        match state.step:
            case HoldStep.ASKING:
                return self.tr("Holding the time…"), Tone.MUTED
            case HoldStep.HELD:
                return self._held(state, zone)
            case HoldStep.ENDED:
                return self.tr("The hold has run out. The time may still be free."), Tone.WARNING
            case HoldStep.REFUSED:
                said = state.refusal.words if state.refusal else ""
                words = self.tr("Not held. The server says: {0}").format(said) if said else self.tr("Not held.")
                return words, Tone.WARNING
            case HoldStep.FAILED:
                said = error_words(state.error) if state.error else ""
                return self.tr("Not held. {0}").format(said), Tone.WARNING
            case HoldStep.UNKNOWN:
                return self._unknown(state), Tone.WARNING
            case HoldStep.NONE:
                return "", Tone.MUTED

    def _held(self, state: HoldState, zone: tzinfo) -> tuple[str, Tone]:
        hold = state.hold
        if hold is None or state.until is None or state.left is None:
            if hold is not None and hold.words:  # how long may stand in them, for whoever reads
                return self.tr("Held for you. The server says: {0}").format(hold.words), Tone.OK
            return self.tr("Held for you. The server did not say for how long."), Tone.OK
        until = time_words(state.until.astimezone(zone))
        if state.is_assumed:
            return self._assumed(state.left, until)
        left = left_words(state.left)
        if state.left <= timedelta(seconds=WARN_S):
            return self.tr("The hold ends in {0}: book now, or it is free for others.").format(left), Tone.WARNING
        return self.tr("Held for you: {0} left, until {1}").format(left, until), Tone.OK

    def _assumed(self, left: timedelta, until: str) -> tuple[str, Tone]:
        """By the site's setting, which the server knows nothing of."""
        if not left:
            words = self.tr("By your setting the hold has run out; the server did not say. Book now, or release it.")
            return words, Tone.WARNING
        if left <= timedelta(seconds=WARN_S):
            words = self.tr("By your setting the hold ends in {0}: book now. The server did not say.")
            return words.format(left_words(left)), Tone.WARNING
        words = self.tr("Held for you: about {0} left, until {1} by your setting. The server did not say.")
        return words.format(left_words(left), until), Tone.OK

    def _unknown(self, state: HoldState) -> str:
        if state.is_shown:
            return self.tr("The answer to the hold was lost; looked up: the server shows the time as held.")
        return self.tr(
            "The answer to the hold was lost, and the server does not show one. It may be held all the same: "
            "if booking is refused, try again when the hold has run out."
        )

    def _announce(self, state: HoldState, words: str) -> None:
        """Tell a screen reader each step once, and the end that comes near, but not each second."""
        is_near = state.left is not None and state.left <= timedelta(seconds=WARN_S)
        if state.step is not self._announced or (is_near and not self._has_warned):
            self._announced, self._has_warned = state.step, is_near
            if words and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def left_words(left: timedelta) -> str:
    """Minutes and seconds, as `4:31`."""
    seconds = math.ceil(left.total_seconds())
    return f"{seconds // 60}:{seconds % 60:02d}"
