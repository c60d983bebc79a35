"""What comes back at the next start, and what never reaches the disk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.store.choices import Appearance, CalendarMode
from slotdesk.store.log_file import close_log, open_log
from slotdesk.store.settings_store import VERSION
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.theme import DARK, LIGHT, apply_theme, current_theme


async def pick_practitioner(person: Person, text: str) -> None:
    """Type into the practitioner field and take the match."""
    field = person.window.find_panel.practitioner
    field.edit.setFocus()
    await person.type(text)
    await until(lambda: field.popup().current_choice() is not None, f"matches for {text}")
    await person.press(Key.Key_Return)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Leaves the application as the other tests expect it."""
    yield
    apply_theme(qapp, Appearance.LIGHT)


def test_the_window_starts_as_it_was_left_but_without_the_patient(tell: Story) -> None:
    left: dict[str, object] = {}

    async def leave(person: Person) -> None:
        window = person.window
        await person.pick_patient("söderberg åke")
        await pick_practitioner(person, "haddad")
        window.find_panel.period.set_preset(PeriodPreset.FOUR_WEEKS)
        await person.press(Key.Key_1, Ctrl)
        window.commands["dark"].trigger()
        window.resize(window.minimumWidth(), 700)
        window.splitter.setSizes([310, 400, 314])
        left.update(size=window.size(), panels=window.splitter.sizes())

    async def come_back(person: Person) -> None:
        window = person.window
        assert window.find_panel.chosen_patient() is None
        assert window.find_panel.patient.edit.text() == ""
        assert [choice.label for choice in window.find_panel.practitioner.choices()] == ["Dr Hanna-Leena Haddad"]
        assert window.find_panel.period.current_preset() is PeriodPreset.FOUR_WEEKS
        assert window.calendar_panel.view.mode is CalendarMode.DAY
        assert window.commands["day"].isChecked()
        assert window.commands["dark"].isChecked()
        assert current_theme() is DARK
        assert (window.size(), window.splitter.sizes()) == (left["size"], left["panels"])
        await person.find()
        assert person.found() > 0
        window.commands["light"].trigger()

    tell(leave)
    tell(come_back)
    assert current_theme() is LIGHT


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"version": 1, "appearance": "da', "settings.damaged-1.json"),
        (b'{"version": 99}', "settings.damaged-1.json"),
        (b'{"version": 1, "appearance": "pink"}', "settings.damaged-1.json"),
    ],
)
def test_settings_that_cannot_be_read_are_put_aside_and_that_is_said(
    tell: Story, tmp_path: Path, content: bytes, words: str
) -> None:
    (tmp_path / "settings.json").write_bytes(content)

    async def story(person: Person) -> None:
        assert f"were kept as {words}" in person.window.calendar_panel.view.message
        await person.find()
        assert person.found() > 0

    tell(story)
    assert (tmp_path / words).read_bytes() == content
    assert json.loads((tmp_path / "settings.json").read_text())["version"] == VERSION


@pytest.mark.parametrize("content", [b"\xff\xfe", b'{"panels": [1e99, {}, null]}', b"[" * 100_000])
def test_a_damaged_window_state_does_not_keep_the_window_shut(tell: Story, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.json").write_bytes(content)

    async def story(person: Person) -> None:
        assert person.window.isVisible()

    tell(story)
    assert json.loads((tmp_path / "window.json").read_text())["panels"]


def test_criteria_that_cannot_be_read_do_not_keep_the_window_shut(tell: Story, tmp_path: Path) -> None:
    kept = {"version": 1, "last_criteria": {"period": [], "service": 7, "page_size": 1 << 60}}
    (tmp_path / "settings.json").write_text(json.dumps(kept))

    async def story(person: Person) -> None:
        await person.find()
        assert person.found() > 0

    tell(story)


def test_criteria_that_must_not_be_kept_do_not_keep_the_window_open(tell: Story) -> None:
    async def story(person: Person) -> None:
        person.window.find_panel.more.address.setText("Patient/Day clinic")

    tell(story)  # ends when the window has closed


def test_nothing_of_a_patient_is_on_the_disk_after_a_day_at_the_desk(tell: Story, tmp_path: Path) -> None:
    said: list[str] = []
    references: set[str] = set()

    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        references.add(patient.reference)
        person.window.booking_panel.comment.setPlainText("comes in a wheelchair")
        person.window.find_panel.more.referral.setText("R-4711")
        assert (await person.book()).startswith("Booked")
        said.extend([patient.reference, patient.birth_date, patient.address, patient.phone, "wheelchair", "R-4711"])
        said.extend(identifier.value for identifier in patient.identifiers)
        said.extend(part for name in patient.names for part in (name.family, *name.given))

    (tmp_path / "log").mkdir()
    log = open_log(tmp_path / "log")
    try:
        tell(story)
    finally:
        close_log(log)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    databases = {"journal.sqlite", "audit.sqlite"}  # they name the patient by reference: it is what they look up by
    assert {path.name for path in files} == {"settings.json", "window.json", "slotdesk.log", *databases}
    assert len(said) >= 8
    for path in files:
        content = path.read_bytes().decode("utf-8", "replace")
        is_text = path.name not in databases
        escaped = content.encode().decode("unicode_escape", "replace") if is_text else content
        allowed = set() if is_text else references
        words = [word for word in said if word and word not in allowed]
        assert [word for word in words if word in content or word in escaped] == [], path
