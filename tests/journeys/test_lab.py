"""The practice server is made to fail in the window, and the window says so as long as it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk_ui.bridge.practice_process import PracticeProcess
from slotdesk_ui.lab.lab_dialog import LabDialog
from slotdesk_ui.lab.lab_strip import LabStrip

Alt = Qt.KeyboardModifier.AltModifier


async def use_practice(person: Person) -> None:
    """Connect to the practice server that the window brings along, at the time that it is for the window."""
    assert not person.window.commands["lab"].isEnabled()
    now = person.application._now().isoformat(timespec="seconds")
    person.application.servers._practice = PracticeProcess(("--now", now))
    person.application.servers.use_practice()
    await until(person.window.commands["lab"].isEnabled, "the practice server is connected", limit_s=30)
    await until(lambda: "Connected" in person.status(), "the server has said who it is", limit_s=30)


async def open_lab(person: Person) -> LabDialog:
    await person.press(Key.Key_B, Ctrl | Alt)
    dialog = person.application.workbench.lab.dialog
    assert dialog is not None
    await until(lambda: dialog.form.kind.count(), "the lab says what there is")
    return dialog


def choose(dialog: LabDialog, fault: str, operation: str) -> None:
    """Pick a fault and what it is for in the form."""
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(fault))
    dialog.form.operation.setCurrentIndex(dialog.form.operation.findData(operation))


def strip_of(person: Person) -> LabStrip:
    (strip,) = person.window.findChildren(LabStrip)
    return strip


def test_an_answer_is_lost_on_demand_and_the_window_looks_it_up(tell: Story) -> None:
    async def story(person: Person) -> None:
        await use_practice(person)
        dialog = await open_lab(person)
        choose(dialog, "lost", "book")
        QTest.keyClick(dialog, Key.Key_T, Alt)
        await until(lambda: strip_of(person).isVisible(), "the window says that a fault is on")
        assert "Answer lost" in strip_of(person).words.text()
        dialog.reject()
        person.window.activateWindow()
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        assert not (await person.book()).startswith("Refused")
        await until(lambda: not strip_of(person).isVisible(), "once was once", limit_s=5)
        await until(lambda: "Booked" in person.outcomes()[0], "it is looked up", limit_s=30)

    tell(story)


def test_a_rule_is_broken_until_all_is_turned_off(tell: Story) -> None:
    async def story(person: Person) -> None:
        await use_practice(person)
        dialog = await open_lab(person)
        dialog.wrong.filter.setText("free-times-as-booked")
        QTest.keyClick(dialog.wrong.filter, Key.Key_Return)
        QTest.keyClick(dialog.wrong.tree, Key.Key_Space)
        await until(lambda: person.application.workbench.lab.state.wrong == ("free-times-as-booked",), "it is on")
        choose(dialog, "slow", "find")
        dialog.form.often.setCurrentIndex(2)
        dialog.form.button.click()
        await until(lambda: dialog.on.count() == 1, "the fault is listed")
        assert strip_of(person).words.text().count(";") == 1
        strip_of(person).clear_button.click()
        await until(lambda: not person.application.workbench.lab.state.is_on, "nothing is on")
        assert not strip_of(person).isVisible()
        assert dialog.on.count() == 0

    tell(story)


def test_the_lab_ends_with_the_practice_server(tell: Story) -> None:
    async def story(person: Person) -> None:
        before = person.application.servers.connection
        assert before is not None
        await use_practice(person)
        dialog = await open_lab(person)
        choose(dialog, "401", "metadata")
        dialog.form.button.click()
        await until(lambda: strip_of(person).isVisible(), "a fault is on")
        person.application.desk.use_server(before)
        await until(lambda: not person.window.commands["lab"].isEnabled(), "another server has no lab")
        assert not strip_of(person).isVisible()
        await until(lambda: person.application.workbench.lab.dialog is None, "its dialog is gone")
        person.application.servers.use_practice()
        await until(lambda: strip_of(person).isVisible(), "the fault is still on there", limit_s=30)

    tell(story)
