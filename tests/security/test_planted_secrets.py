"""A whole story with planted secrets, and then a search for them in everything that is left behind."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from qasync import QEventLoop

from authorization_server import CLIENT, AuthorizationServer, Browser
from conftest import MONDAY
from journeys.person import Key, Person, until
from memory_keyring import MemoryKeyring, keyring_in_use
from slotdesk.domain.connection import Connection
from slotdesk.domain.sign_in import SignIn, SignInKind
from slotdesk.practice.clock import PracticeClock
from slotdesk.store.crash_report import CrashReports
from slotdesk.store.locations import Locations
from slotdesk.store.log_file import close_log, open_log
from slotdesk_ui.application import Application
from slotdesk_ui.booking import slip
from slotdesk_ui.booking.after_booking import AfterBooking
from slotdesk_ui.existing.comment_dialog import CommentDialog

COMMENT = "Planted comment about her knee"
SECOND_COMMENT = "Another planted one about his back"
# Those of the practice server's patient whom the story books for.
PATIENT = ("Söderberg", "Soderberg", "Åke", "pat-030")


async def _book(person: Person, folder: Path, titles: set[str]) -> list[str]:
    """Sign in, book with a comment, take along what there is, lock; what is known of the patient by then.

    `titles` gathers what the windows are called: that is seen in the list of windows and in pictures of the screen.
    """
    cover = person.window.curtain.cover
    await until(lambda: person.window.curtain.is_drawn, "the cover")
    cover.button.click()
    await until(lambda: "Connected" in person.status(), "signed in")
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()
    patient = person.window.find_panel.chosen_patient()
    assert patient is not None
    person.window.booking_panel.comment.setPlainText(COMMENT)
    assert (await person.book()).startswith("Booked")
    titles.update(one.windowTitle() for one in QApplication.topLevelWidgets())
    await _take_along(person, folder, titles)
    person.window.commands["lock"].trigger()
    await person.press(Key.Key_Escape)
    known = [str(patient.birth_date), *(one.value for one in patient.identifiers)]
    return [one for one in known if one]


async def _take_along(person: Person, folder: Path, titles: set[str]) -> None:
    """Copied, printed, saved as PDF and for a calendar, exported, the search kept, and the comment changed."""
    window = person.window
    after = window.booking_panel.outcomes.cards()[0].findChild(AfterBooking)
    assert isinstance(after, AfterBooking)
    after.copy_button.click()
    after.save_pdf(str(folder / "slip.pdf"))
    after.save_ics(str(folder / "slip.ics"))
    after.print_button.click()
    dialog = await _dialog(QPrintDialog, titles)
    file_name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(file_name, QLineEdit)
    titles.add(file_name.text())
    file_name.setText(str(folder / "printed.pdf"))
    dialog.accept()
    await until(lambda: (folder / "printed.pdf").exists(), "printed")
    for ask in (after.ask_pdf, after.ask_ics, person.application.desk.journal.ask_export):
        ask()
        asked = await _dialog(QFileDialog, titles)
        titles.update(asked.selectedFiles())  # what the file would be called
        asked.reject()
    person.application.desk.journal.export(str(folder / "bookings.csv"))
    saved = person.application.saved.save()
    saved.name.setText("Follow-ups")
    saved.accept()
    await person.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: window.existing_panel.model.rowCount() > 0, "the list")
    window.existing_panel.request_comment()
    comment = await _dialog(CommentDialog, titles)
    comment.comment.setPlainText(SECOND_COMMENT)
    comment.save_button.click()
    cards = window.booking_panel.outcomes.cards
    await until(lambda: cards()[0].title == "Comment changed", "changed")
    titles.update(one.windowTitle() for one in QApplication.topLevelWidgets())


Dialog = TypeVar("Dialog", bound=QDialog)


async def _dialog(kind: type[Dialog], titles: set[str]) -> Dialog:
    """The dialog that has come up."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), kind), f"{kind.__name__} opens")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    titles.add(dialog.windowTitle())
    return dialog


def _left_in(folders: list[Path]) -> dict[str, bytes]:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {str(path): path.read_bytes() for path in files}


def test_nothing_of_a_patient_and_no_secret_is_left_behind(
    qapp: QApplication,
    loop: QEventLoop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    locations = Locations(tmp_path / "state").prepare()
    log = open_log(locations.log_dir)
    crashes = CrashReports(locations.crash_dir)
    crashes.install()
    taken, titles, painted = tmp_path / "taken along", set[str](), list[str]()
    taken.mkdir()
    monkeypatch.setattr(slip, "QPainter", _watching(painted))
    known: list[str] = []
    ring, browser = MemoryKeyring(), Browser()
    qapp.clipboard().clear()
    try:
        with AuthorizationServer(PracticeClock(MONDAY)) as server, keyring_in_use(ring):

            async def story() -> None:
                application = Application(qapp, locations, server.clock.now, ZoneInfo("Europe/Stockholm"))
                application.sign_in.open_browser = browser
                application.window.show()
                application.desk.use_server(Connection(server.url, sign_in=SignIn(SignInKind.BROWSER, CLIENT)))
                try:
                    known.extend(await _book(Person(application), taken, titles))
                    _crash_with(COMMENT, [*server.access][-1])
                finally:
                    for card in application.window.booking_panel.outcomes.cards():
                        card.dismiss_button.click()
                    application.window.close()
                    await until(application.ended.is_set, "the window closes")
                    application.window.deleteLater()

            loop.run_until_complete(story())
            grants = server.seen.grants("authorization_code")
            secrets = [*server.access, *server.refresh]
            secrets += [form[name] for form in grants for name in ("code", "code_verifier")]
    finally:
        browser.close()
        crashes.remove()
        close_log(log)
        logging.getLogger("slotdesk").handlers.clear()
    assert min(len(known), len(secrets)) > 1
    planted = [*secrets, *known, COMMENT, SECOND_COMMENT, *PATIENT, "sub-anna"]
    left = _left_in([locations.state_dir, temporary, taken])
    assert {path.name for path in taken.iterdir()} == {"slip.pdf", "slip.ics", "printed.pdf", "bookings.csv"}
    assert any(path.endswith("slotdesk.log") for path in left)
    assert any("crash" in path for path in left), "the crash was reported"
    assert _found(planted, left) == []
    assert "Follow-ups" in (locations.settings_file.read_text(encoding="utf-8"))
    _assert_unsaid(planted, qapp.clipboard().text(), titles, painted)
    said = "".join(capfd.readouterr())
    assert [one for one in planted if one in said] == []
    _assert_structured(locations.log_dir / "slotdesk.log")


def _assert_structured(log: Path) -> None:
    for line in log.read_text(encoding="utf-8").splitlines():
        assert {"time", "level", "logger", "message"} <= json.loads(line).keys()


def _assert_unsaid(planted: list[str], copied: str, titles: set[str], painted: list[str]) -> None:
    assert "Where: " in copied
    assert "Slotdesk" in " ".join(titles)
    assert any("Where" in words for words in painted)
    shown = "\n".join([copied, *titles, *painted])
    assert [one for one in planted if one in shown] == []


def _found(planted: list[str], left: dict[str, bytes]) -> list[tuple[str, str]]:
    pairs = [(path, one) for path, content in left.items() for one in planted if one.encode() in content]
    return [pair for pair in pairs if not _belongs_there(*pair)]


def _belongs_there(path: str, planted: str) -> bool:
    """An audit event and the record of a booking name the patient by reference; so does what is exported of it."""
    names = ("audit.sqlite", "journal.sqlite", "bookings.csv")
    return Path(path).name.startswith(names) and planted == "pat-030"


def _watching(painted: list[str]) -> type[QPainter]:
    """A painter of slips that writes down its words: a PDF holds them as numbers of glyphs, compressed."""

    class Watching(QPainter):
        def drawText(self, *words: Any) -> Any:  # noqa: N802 -- Qt's own name
            painted.append(str(words[-1]))
            return super().drawText(*words)

    return Watching


def _crash_with(comment: str, token: str) -> None:
    """A fault whose message, notes and variables hold what must not be written down."""
    try:
        int(f"{comment} {token}")
    except ValueError as error:
        error.add_note(comment)
        sys.excepthook(type(error), error, error.__traceback__)
