"""A whole story with planted secrets, and then a search for them in everything that is left behind."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
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

COMMENT = "Planted comment about her knee"
# Those of the practice server's patient whom the story books for.
PATIENT = ("Söderberg", "Soderberg", "Åke", "pat-030")


async def _book(person: Person) -> list[str]:
    """Sign in, book with a comment, lock; what is known of the patient by then."""
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
    person.window.commands["lock"].trigger()
    await person.press(Key.Key_Escape)
    known = [str(patient.birth_date), *(one.value for one in patient.identifiers)]
    return [one for one in known if one]


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
                    known.extend(await _book(Person(application)))
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
    assert secrets
    assert len(known) > 1
    planted = [*secrets, *known, COMMENT, *PATIENT, "sub-anna"]
    left = _left_in([locations.state_dir, temporary])
    assert any(path.endswith("slotdesk.log") for path in left)
    assert any("crash" in path for path in left), "the crash was reported"
    assert _found(planted, left) == []
    assert qapp.clipboard().text() == ""
    said = "".join(capfd.readouterr())
    assert [one for one in planted if one in said] == []
    for line in (locations.log_dir / "slotdesk.log").read_text(encoding="utf-8").splitlines():
        assert {"time", "level", "logger", "message"} <= json.loads(line).keys()


def _found(planted: list[str], left: dict[str, bytes]) -> list[tuple[str, str]]:
    pairs = [(path, one) for path, content in left.items() for one in planted if one.encode() in content]
    return [pair for pair in pairs if not _belongs_there(*pair)]


def _belongs_there(path: str, planted: str) -> bool:
    """An audit event and the record of a booking name the patient by reference; both files are the owner's alone."""
    return Path(path).name.startswith(("audit.sqlite", "journal.sqlite")) and planted == "pat-030"


def _crash_with(comment: str, token: str) -> None:
    """A fault whose message, notes and variables hold what must not be written down."""
    try:
        int(f"{comment} {token}")
    except ValueError as error:
        error.add_note(comment)
        sys.excepthook(type(error), error, error.__traceback__)
