"""Ties the journal to the window: open records are looked up on their server, by themselves and when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from slotdesk.domain.errors import NotRecorded
from slotdesk.domain.intent import IntentFate, patient_token
from slotdesk.domain.patient import Patient
from slotdesk.domain.record import Record
from slotdesk.services.fates import FateFound, Finding
from slotdesk.services.journal_export import write_csv
from slotdesk.services.session import Session
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.outcome_card import OutcomeCard
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.journal.close_dialog import CloseDialog
from slotdesk_ui.journal.left_open_words import found_words, waiting_words
from slotdesk_ui.journal.record_words import about_words, found_card, open_advice, waiting_card
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.file_folder import begin_in_folder
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import reason_words

_TASK = "fates"
_PAUSES_MS = (5_000, 10_000, 20_000, 40_000, 60_000, 120_000, 300_000)
_WATCH_MS = 4_000


class JournalDesk(QObject):
    """Lists the journal, looks up what is open of the server in use, and shows what became of it.

    What an earlier run or another window left open gets a card of its own; what this window sent has one already.
    `looked_up` carries each FateFound.
    """

    looked_up = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        journal: Journal,
        session: Callable[[], Session | None],
        scope: TaskScope,
        zone: Callable[[], ZoneInfo],
    ) -> None:
        super().__init__(window)
        self._window, self._panel = window, window.bookings_panel
        self._journal, self._session, self._scope, self._zone = journal, session, scope, zone
        self._names: dict[tuple[str, str], str] = {}
        self._cards: dict[str, OutcomeCard] = {}
        self._pause = 0
        self._told = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look_up_by_itself)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.timeout.connect(self.refresh)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._see_others)
        self._watch.start(_WATCH_MS)
        journal.changed.append(self._begin_refresh)
        self._panel.look_up_requested.connect(self.look_up)
        self._panel.shown.connect(self._show_in_calendar)
        self._panel.close_requested.connect(self.ask_close)
        self._panel.export_requested.connect(self.ask_export)
        window.bottom.opened.connect(lambda panel: self.refresh() if panel is self._panel else None)
        self.refresh()

    def left_open(self) -> str:
        """What an earlier run left open, in words for the calendar while nobody has looked it up; empty for nothing."""
        try:
            return waiting_words([one for one in self._journal.open_records() if self._is_left(one)], self._zone())
        except NotRecorded:
            return ""

    def start(self) -> None:
        """The server in use has answered: look up what is open of it."""
        self._pause = 0
        self._again.stop()
        records = self._take_up(self._open_here())
        if records:
            self.look_up(records)

    def refresh(self) -> None:
        """Say how many are open, and list the journal as it is now where it is in sight."""
        try:
            open_ones = self._journal.open_records()
            records = self._journal.records() if self._window.bottom.open_panel() is self._panel else []
        except NotRecorded as error:
            self._panel.show_records((), self._zone(), self._name, reason_words(error.reason))
            self._panel.words.set_tone(Tone.ERROR)
            return
        title = self.tr("Bookings ({0} open)").format(len(open_ones)) if open_ones else self.tr("Bookings")
        self._window.bottom.set_title(self._panel, title)
        self._panel.show_records(records, self._zone(), self._name, self._words(records, open_ones))
        self._panel.words.set_tone(Tone.WARNING if open_ones else Tone.MUTED)
        if open_ones and not self._again.isActive() and not self._scope.is_running(_TASK):
            self._again.start(_PAUSES_MS[min(self._pause, len(_PAUSES_MS) - 1)])

    def look_up(self, records: Sequence[Record]) -> None:
        """Look these up, or all that are open on the server in use; those of other servers are left, and said."""
        session = self._session()
        if session is None:
            self._window.status.say(self.tr("Not connected: connect first, then look it up."), Tone.WARNING)
            return
        wanted = list(records) or self._open_here()
        here = [one for one in wanted if one.intent.base_url == session.connection.base_url]
        elsewhere = next((one for one in wanted if one not in here), None)
        if elsewhere is not None and not here:
            words = self.tr("This was sent to {0}. Connect to that server to look it up.")
            self._window.status.say(words.format(elsewhere.intent.base_url), Tone.WARNING)
            return
        if here:
            self._again.stop()
            self._scope.start(_TASK, self._look_up(session, here, is_quiet=False))

    def learn(self, patients: Sequence[Patient]) -> None:
        """Call these patients by their names while the program runs; the journal itself keeps no names."""
        session = self._session()
        if session is not None:
            for patient in patients:
                self._names[session.connection.base_url, patient_token(patient)] = patient.name

    def open_list(self) -> None:
        """Bring the list to light with the keyboard on it."""
        self._window.bottom.open(self._panel)
        self._panel.focus_list()

    def ask_close(self, record: Record) -> None:
        """Ask how it was found out, then close it."""
        if self._journal.is_under_way(record):
            self._window.status.say(self.tr("It is being sent at this moment. Wait for the answer."), Tone.WARNING)
            return
        dialog = CloseDialog(self._window, about_words(record, self._zone(), self._name))
        dialog.confirmed.connect(lambda note: self._close(record, note))
        dialog.open()

    def ask_export(self) -> None:
        """Ask where, then write the whole record as CSV."""
        dialog = QFileDialog(self._window, self.tr("Export the record of bookings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_folder(dialog)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.selectFile("bookings.csv")
        dialog.fileSelected.connect(self.export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, path: str) -> None:
        """Write the whole record as CSV."""
        try:
            write_csv(self._journal.records(), Path(path))
        except (OSError, NotRecorded):
            words = self.tr("It could not be written. Choose another place.")
            self._window.status.say(words, Tone.ERROR)
            return
        self._window.status.say(self.tr("Saved as {0}.").format(Path(path).name))

    def _close(self, record: Record, note: str) -> None:
        self._journal.settle(record, IntentFate.BY_HAND, note=note)
        card = self._cards.get(record.id)
        if card is not None:
            self._window.booking_panel.outcomes.remove(card)
        self._window.status.say(self.tr("Closed by hand. The same can be sent again."))

    def stop(self) -> None:
        """The window closes: nothing is looked up or listed any more."""
        self._journal.changed.remove(self._begin_refresh)
        for timer in (self._again, self._fresh, self._watch):
            timer.stop()

    def _begin_refresh(self) -> None:
        self._fresh.start(0)  # once for all that is written in one go

    def _look_up_by_itself(self) -> None:
        session, records = self._session(), self._take_up(self._open_here())
        if session is not None and records:
            self._pause += 1
            self._scope.start(_TASK, self._look_up(session, records, is_quiet=True))
        elif session is None:
            self.refresh()  # tries again later

    async def _look_up(self, session: Session, records: Sequence[Record], *, is_quiet: bool) -> None:
        if not is_quiet:
            self._window.status.show_work(self.tr("Looking up what became of it…"), can_cancel=False)
        found: list[FateFound] = []
        for record in records:
            if (card := self._cards.get(record.id)) is not None:
                card.set_looking_up(True)
            try:
                found.append(await session.fates.look_up(record))
            except NotRecorded as error:
                self._window.status.say(reason_words(error.reason), Tone.ERROR)
                return
            finally:
                if card is not None:
                    card.set_looking_up(False)
            await self._learn_names(session, record)
            self._show_found(found[-1])
        self.refresh()
        self._tell_left([one for one in found if one.record.id in self._cards])
        settled = [one for one in found if not one.record.fate.is_open]
        if not is_quiet or settled:
            self._say(found)

    async def _learn_names(self, session: Session, record: Record) -> None:
        """Somebody at the desk has to recognise what was found open: ask the server what the patient is called."""
        for patient in record.intent.as_patients():
            key = session.connection.base_url, patient_token(patient)
            if key not in self._names:
                self._names[key] = await session.fates.patient_name(patient)

    def _show_found(self, found: FateFound) -> None:
        card = self._cards.get(found.record.id)
        if card is not None and card in self._window.booking_panel.outcomes.cards():
            card.show_text(found_card(found, about_words(found.record, self._zone(), self._name)))
        self.looked_up.emit(found)

    def _tell_left(self, found: Sequence[FateFound]) -> None:
        """Say in the calendar what looking up has brought of an earlier run, where that is news."""
        words = found_words(found, self._zone(), self._name) if found else ""
        if words and words != self._told:
            self._told = words
            self._window.calendar_panel.show_message(words)

    def _add_card(self, record: Record) -> None:
        known = self._cards.get(record.id)
        if known is not None and known in self._window.booking_panel.outcomes.cards():
            return
        text = waiting_card(record, about_words(record, self._zone(), self._name))
        card = self._window.booking_panel.outcomes.add(text)
        card.look_up_requested.connect(lambda: self.look_up([record]))
        self._cards[record.id] = card

    def _say(self, found: Sequence[FateFound]) -> None:
        stand = sum(one.finding is Finding.DONE for one in found)
        off = sum(one.finding is Finding.NOT_DONE for one in found)
        still = [one for one in found if one.record.fate.is_open]
        if len(found) == 1:
            card = found_card(found[0], "")
            words = f"{card.title}. {open_advice(found[0])}" if still else f"{card.title}. {card.advice}"
            self._window.status.say(words, Tone.WARNING if still else Tone.OK if stand else Tone.PLAIN)
            return
        words = self.tr("Looked up: {0} stand, {1} do not, {2} are still not certain.").format(stand, off, len(still))
        self._window.status.say(words, Tone.WARNING if still else Tone.OK)

    def _take_up(self, records: Sequence[Record]) -> list[Record]:
        """What another run has left gets a card, and waits for its answer no more: none can come to a dead process."""
        taken = []
        for record in records:
            if self._is_left(record):
                if record.fate is IntentFate.SENDING:
                    record = self._journal.settle(record, IntentFate.UNKNOWN)
                self._add_card(record)
            taken.append(record)
        return taken

    def _is_left(self, record: Record) -> bool:
        """Whether it was sent by a run that has ended, and does not settle by itself."""
        is_other = not self._journal.is_ours(record) and not self._journal.is_under_way(record)
        return is_other and not record.intent.kind.lapses

    def _open_here(self) -> list[Record]:
        session = self._session()
        if session is None:
            return []
        try:
            return [one for one in session.fates.open_records() if not self._journal.is_under_way(one)]
        except NotRecorded:
            return []

    def _words(self, records: Sequence[Record], open_ones: Sequence[Record]) -> str:
        if not records:
            return ""
        if not open_ones:
            return self.tr("{0} asked for; what became of each is known.").format(len(records))
        return self.tr("{0} asked for; {1} of them not certain yet.").format(len(records), len(open_ones))

    def _name(self, base_url: str, token: str) -> str:
        return self._names.get((base_url, token), "")

    def _see_others(self) -> None:
        """Another window may have written something."""
        if self._window.bottom.open_panel() is self._panel and self._journal.was_changed_elsewhere():
            self.refresh()

    def _show_in_calendar(self, record: Record) -> None:
        shown = record.intent.to_start or record.intent.start
        if shown is not None:
            self._window.calendar_panel.show_day(shown.astimezone(self._zone()).date())
