"""Servers handed over in a file, and those that the site's administrator has set up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from journeys.conftest import Story
from journeys.person import Person, until
from slotdesk.domain.sign_in import SignInKind
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.locations import SITE_VARIABLE
from slotdesk_ui.settings.export_dialog import ExportDialog
from slotdesk_ui.settings.server_page import ServerPage

SECRETS = ("PLANTED-token", "PLANTED-passphrase", "PLANTED-key.pem", "PLANTED-certificate.pem", "PLANTED-tls.pem")


def choose_way(page: ServerPage, kind: SignInKind) -> None:
    page.form.ways.kind.setCurrentIndex(page.form.ways.kind.findData(kind))


def fill_in_secrets(page: ServerPage) -> None:
    """Two servers, with all that must not leave this computer typed into their forms and kept."""
    page.add()
    page.form.url.setText("https://token.example.org/fhir")
    choose_way(page, SignInKind.TOKEN)
    page.form.ways.token.setText(SECRETS[0])
    assert page.keep() is not None
    page.add()
    page.form.url.setText("https://service.example.org/fhir")
    page.form.name.setText("Service")
    choose_way(page, SignInKind.SERVICE)
    ways = page.form.ways
    ways.client_id.setText("front-desk")
    ways.key_passphrase.setText(SECRETS[1])
    ways.certificate_passphrase.setText(SECRETS[1])
    ways.key_file.show_path(f"/home/anna/{SECRETS[2]}")
    ways.certificate.show_path(f"/home/anna/{SECRETS[3]}")
    ways.certificate_key.show_path(f"/home/anna/{SECRETS[4]}")
    ways.certificate_passphrase.setText(SECRETS[1])
    assert page.keep() is not None


def test_servers_are_exported_without_secrets_and_imported_elsewhere(
    tell: Story, practice: PracticeServer, tmp_path: Path
) -> None:
    path = tmp_path / "handed over.json"

    async def export(person: Person) -> None:
        dialog = person.application.settings_desk.open_servers()
        page = dialog.servers
        fill_in_secrets(page)
        page.export_button.click()
        question = dialog.findChildren(ExportDialog)[-1]
        assert "private key of the sign-in" in question.left_out.text()
        practice_row = next(
            row for row in range(question.list.count()) if practice.url in question.list.item(row).text()
        )
        question.list.item(practice_row).setCheckState(Qt.CheckState.Unchecked)
        question.export_button.click()
        where = dialog.findChildren(QFileDialog)[-1]
        where.fileSelected.emit(str(path))
        where.reject()
        await until(lambda: "without any secret" in page.result.text(), "exported")
        dialog.reject()

    tell(export)
    content = path.read_text()
    names = ["https://token.example.org/fhir", "Service"]
    assert [one["name"] for one in json.loads(content)["servers"]] == names
    for secret in (*SECRETS, "PLANTED", "anna", "/home"):
        assert secret not in content
    (tmp_path / "settings.json").unlink()  # another computer

    async def import_them(person: Person) -> None:
        dialog = person.application.settings_desk.open_servers()
        page = dialog.servers
        page.import_button.click()
        which = dialog.findChildren(QFileDialog)[-1]
        which.fileSelected.emit(str(path))
        which.reject()
        assert page.result.text().startswith("2 server")
        assert "Service: choose on this computer: private key of the sign-in" in page.result.text()
        page.list.setCurrentRow(2)
        page.use_button.click()
        assert "Choose the file of the private key" in page.result.text()
        assert [one.name for one in person.application.settings.servers][1:] == [
            "https://token.example.org/fhir",
            "Service",
        ]
        path.write_text(content.replace("auto", "yaml"))
        page.transfer.import_from(path)
        assert page.result.text().startswith("Nothing was imported from handed over.json.")
        assert len(person.application.settings.servers) == 3
        dialog.reject()

    tell(import_them)


@pytest.fixture
def site_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setenv(SITE_VARIABLE, str(folder))
    return folder / "servers.json"


def test_what_the_administrator_set_up_is_there_counts_and_stays(
    tell: Story, practice: PracticeServer, tmp_path: Path, site_file: Path
) -> None:
    server = {"name": "EHR", "base_url": practice.url, "hold_policy": "by_hand", "zone": "Europe/Vienna"}
    site_file.write_text(json.dumps({"slotdesk_servers": 1, "servers": [server]}))

    async def story(person: Person) -> None:
        assert person.application.desk.zone.key == "Europe/Vienna"
        dialog = person.application.settings_desk.open_servers()
        page = dialog.servers
        assert page.locked_note.isVisible()
        assert page.form.url.isReadOnly()
        assert not page.remove_button.isEnabled()
        page.form.name.setText("Mine")
        page.test_button.click()
        await until(lambda: "Dialect: IHE ITI Scheduling" in page.result.text(), "the test's result")
        dialog.reject()
        (known,) = person.application.settings.servers
        assert (known.name, known.zone) == ("EHR", "Europe/Vienna")
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window is in front again")
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        assert person.window.booking_panel.hold_strip.button.text() == "Hold (Ctrl+H)"
        assert person.application.settings.hold_policy is HoldPolicy.AUTOMATIC

    tell(story)
    assert json.loads((tmp_path / "settings.json").read_text())["servers"] == []
    site_file.unlink()

    async def later(person: Person) -> None:
        assert [one.name for one in person.application.settings.servers] == [practice.url]

    tell(later)


def test_a_file_of_the_administrator_that_is_damaged_is_told_at_the_start(tell: Story, site_file: Path) -> None:
    site_file.write_text("{")

    async def story(person: Person) -> None:
        said = person.window.calendar_panel.view.message
        assert "administrator" in said
        assert str(site_file) in said

    tell(story)


def test_a_server_has_its_own_way_to_hold_and_takes_a_change_at_once(tell: Story) -> None:
    async def story(person: Person) -> None:
        assert held_by(person) is HoldPolicy.AUTOMATIC
        for choice, policy in (("Never", HoldPolicy.NEVER), ("As in the settings", HoldPolicy.AUTOMATIC)):
            dialog = person.application.settings_desk.open_servers()
            box = dialog.servers.form.holds
            box.setCurrentIndex(box.findText(choice))
            assert dialog.servers.keep() is not None
            dialog.reject()
            assert held_by(person) is policy
            assert person.application.settings.hold_policy is HoldPolicy.AUTOMATIC

    tell(story)


def held_by(person: Person) -> HoldPolicy:
    return person.application.desk.holds.run.policy
