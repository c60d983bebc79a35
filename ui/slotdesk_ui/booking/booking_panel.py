"""The right side of the window: the chosen time, and the button that books it."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.patient import Patient
from slotdesk_ui.booking.appointment_summary import AppointmentSummary
from slotdesk_ui.booking.clash_strip import ClashStrip
from slotdesk_ui.booking.hold_strip import HoldStrip
from slotdesk_ui.booking.move_strip import MoveStrip
from slotdesk_ui.booking.outcome_card import OutcomeList
from slotdesk_ui.calendar.clashes import Clash
from slotdesk_ui.find.choices import patient_detail
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.primary_button import PrimaryButton
from slotdesk_ui.widgets.scrolled_body import ScrolledBody

_COMMENT_LINES = 3
_LEAST_PX = 280
_ROOM_PX = 8


class BookingPanel(QWidget):
    """Shows what was chosen, takes a comment, asks for the booking, and keeps the outcomes on the screen.

    Emits `book_requested` with Appointment, Patient and comment, once for each press of the button;
    `candidate_changed` with the Appointment that is chosen from now on, or None; `abandoned` when a person does not
    want it after all.
    """

    book_requested = Signal(object, object, str)
    candidate_changed = Signal(object)
    abandoned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._candidate: Appointment | None = None
        self._patient: Patient | None = None
        self.companions: tuple[Patient, ...] = ()
        self._is_sending = False
        self._to_show: QWidget | None = None
        self._widest_px = _LEAST_PX
        self._heading = PlainLabel(self.tr("Booking"), tone=Tone.MUTED)
        self._heading.scale_font(1.0, bold=True)
        self._empty = PlainLabel(
            self.tr("Choose a free time in the calendar: move with the arrow keys, then press Enter."),
            wraps=True,
            tone=Tone.MUTED,
        )
        self.summary = AppointmentSummary()
        self.comment = QPlainTextEdit()
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setTabChangesFocus(True)
        self._say_comment("")
        self.comment.setFixedHeight(self.comment.fontMetrics().lineSpacing() * _COMMENT_LINES + 14)
        self._comment_label = PlainLabel(self.tr("Co&mment"))
        self._comment_label.setBuddy(self.comment)
        self.book_button = PrimaryButton(self.tr("Book"))
        self.book_button.clicked.connect(self.request)
        self.clash_strip = ClashStrip()
        self.hold_strip = HoldStrip()
        self.move_strip = MoveStrip()
        self._is_moving = False
        self._hint = PlainLabel(wraps=True, tone=Tone.WARNING)
        self.outcomes = OutcomeList()
        self._lay_out()
        self._refresh()

    @property
    def candidate(self) -> Appointment | None:
        """What would be booked."""
        return self._candidate

    def show_candidate(
        self,
        candidate: Appointment,
        patient: Patient | None,
        zone: tzinfo,
        now: datetime,
        place: str = "",
        companions: tuple[Patient, ...] = (),
    ) -> None:
        """Show a chosen time and for whom it would be: a patient, or a group with `companions`.

        `place` is the address of its location.
        """
        if self._candidate != candidate:
            self.outcomes.fold_stood()
            self._scroll.verticalScrollBar().setValue(0)
        is_another = self._candidate is not None and self._candidate != candidate
        if is_another or (self._patient is not None and self._patient != patient):
            self.comment.clear()
        self._candidate = candidate
        self._patient = patient
        self.companions = companions
        everybody = [patient, *companions] if patient else []
        who = [(one.name, patient_detail(one, now.date())) for one in everybody]
        self.summary.show_appointment(candidate, zone, who, place)
        self._refresh()
        self.candidate_changed.emit(candidate)

    def show_clash(self, clash: Clash | None, zone: tzinfo) -> None:
        """Warn of what the chosen time clashes with; it can be booked all the same."""
        self.clash_strip.show_clash(clash, self._candidate, zone)
        self.book_button.setAccessibleDescription(self.clash_strip.words)

    def clear(self) -> None:
        """Nothing is chosen any more; outcomes stay."""
        self._candidate = self._patient = None
        self.companions = ()
        self.comment.clear()
        self._refresh()
        self.candidate_changed.emit(None)

    def set_sending(self, sending: bool) -> None:
        """While a booking is on its way, nothing can be booked a second time."""
        self._is_sending = sending
        self._refresh()

    def set_moving(self, moving: bool, comment: str = "") -> None:
        """While an appointment is being moved, the button moves it to the chosen time; its `comment` goes with it."""
        if moving:
            self.outcomes.fold_stood()
            self._scroll.verticalScrollBar().setValue(0)
        self._is_moving = moving
        self._say_comment(comment if moving else "")
        self._refresh()

    def _say_comment(self, kept: str) -> None:
        """Say what becomes of the comment where nothing is written: of a moved appointment the old one stays."""
        words = self.tr("Goes to the clinic with the booking")
        if kept:
            words = self.tr("Stays as it is: {0}").format(kept)
        self.comment.setPlaceholderText(words)
        self.comment.setAccessibleDescription(words)

    def request(self) -> None:
        """Ask for the booking of what is shown."""
        if self._candidate is not None and self._patient is not None and not self._is_sending:
            self.book_requested.emit(self._candidate, self._patient, self.comment.toPlainText().strip())

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest line that was shown, in whatever font and language: nothing scrolls sideways.

        It never asks for less again: the calendar beside it stays where it is under the hand.
        """
        wanted = self._body.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        hint = super().minimumSizeHint()
        self._widest_px = max(wanted, hint.width(), self._widest_px)
        return QSize(self._widest_px, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of what is chosen; from the comment, where something may be written, it leads to Book first."""
        if event.key() != Qt.Key.Key_Escape or self._candidate is None or self._is_sending:
            super().keyPressEvent(event)
        elif self.comment.hasFocus() and self.book_button.isEnabled():
            self.focus_book()
        else:
            self.abandoned.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widest_px = _LEAST_PX

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more width once something wider is shown."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _show_soon(self, card: QWidget) -> None:
        """What has just been said must be seen, as soon as it has its place."""
        self._to_show = card
        QTimer.singleShot(0, self, self._show_said)

    def _show_said(self) -> None:
        card, self._to_show = self._to_show, None
        if card is None or card not in self.outcomes.cards():
            return
        self._lines.activate()
        if card.mapTo(self._body, QPoint(0, card.height() + _ROOM_PX)).y() <= self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(0)  # with the head of it all
        else:
            self._scroll.ensureWidgetVisible(card, 0, _ROOM_PX)

    def focus_book(self) -> None:
        """Put the keyboard on Book, where Enter books; on nothing if it can't be booked."""
        if self.book_button.isEnabled():
            self.book_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        chosen = self._candidate is not None
        self._empty.setVisible(not chosen)
        for widget in (self.summary, self._comment_label, self.comment, self.book_button):
            widget.setVisible(chosen)
        can_book = chosen and self._patient is not None and not self._is_sending
        self._let_book(can_book)
        self.book_button.setText(self._button_words())
        needs_patient = chosen and self._patient is None
        self._hint.setText(
            self.tr("Choose a patient on the left ({0}) to book this.").format(action_keys("go_patient"))
            if needs_patient
            else ""
        )
        self._hint.setVisible(needs_patient)

    def _let_book(self, can_book: bool) -> None:
        """While a booking is on its way the keyboard waits where Enter does nothing; it comes back if left there."""
        had_focus = self.book_button.hasFocus()
        self.book_button.setEnabled(can_book)
        if had_focus and not can_book:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        elif can_book and self._scroll.hasFocus():
            self.focus_book()

    def _button_words(self) -> str:
        if self._is_moving:
            return self.tr("Moving…") if self._is_sending else self.tr("Move to this time")
        return self.tr("Booking…") if self._is_sending else self.tr("Book")

    def _lay_out(self) -> None:
        body = self._body = ScrolledBody()
        lines = self._lines = QVBoxLayout(body)
        lines.setContentsMargins(14, 10, 14, 12)
        lines.setSpacing(8)
        for widget in (
            self._heading,
            self.move_strip,
            self._empty,
            self.summary,
            self._comment_label,
            self.comment,
            self.outcomes,
        ):
            lines.addWidget(widget)
        lines.addStretch(1)
        foot = QVBoxLayout()  # in sight whatever there is to scroll above
        foot.setContentsMargins(14, 4, 14, 12)
        foot.setSpacing(8)
        foot.addWidget(self._hint)
        foot.addWidget(self.hold_strip)
        foot.addWidget(self.clash_strip)
        foot.addWidget(self.book_button)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        body.installEventFilter(self)
        self.outcomes.said.connect(self._show_soon)
