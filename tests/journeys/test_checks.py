"""A tester lets the window check a server: asks first, runs, stops, repeats, looks at what came back."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.check import CheckStatus
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.checking.checks_panel import ChecksPanel

Alt = Qt.KeyboardModifier.AltModifier


async def open_checks(person: Person) -> ChecksPanel:
    await person.press(Key.Key_K, Ctrl | Alt)
    panel = person.application.workbench.checks.panel
    assert person.window.bottom.open_panel() is panel
    assert panel.model.rowCount() >= 5
    return panel


async def agree(person: Person) -> None:
    """Press the button that runs the checks."""
    question = person.application.workbench.checks.question
    assert question is not None
    assert question.isVisible()
    next(button for button in question.buttons() if "Run" in button.text()).click()
    await back(person)


async def back(person: Person) -> None:
    """Come back to the window from a dialog."""
    await until(lambda: QApplication.activeModalWidget() is None, "the dialog is gone")
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window is in front again")


async def use_pat_030(person: Person, patient: str = "Patient/pat-030") -> None:
    """Name the test patient in the options."""
    await person.press(Key.Key_T, Ctrl | Alt)
    dialog = person.application.workbench.checks.dialog
    assert dialog is not None
    await until(dialog.patient.hasFocus, "the options are there")
    await person.type(patient)
    await person.press(Key.Key_Return)
    await back(person)


def choose(panel: ChecksPanel, check_id: str) -> None:
    """Go to a check in the tree."""
    panel.tree.setCurrentIndex(panel.model.index_of(check_id))


async def ended(person: Person) -> None:
    await until(lambda: not person.application.workbench.checks.is_running, "the run ends", limit_s=90)


def test_it_asks_before_it_books_on_a_server_and_then_once_only(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        await use_pat_030(person)
        choose(panel, "ITI-115.find.total")
        await person.press(Key.Key_G, Ctrl | Alt)
        assert checks.question is not None
        assert "Patient/pat-030" in checks.question.informativeText()
        QTest.keyClick(checks.question, Key.Key_Escape)
        await back(person)
        assert not checks.is_running
        assert checks.results() == []
        await person.press(Key.Key_G, Ctrl | Alt)
        await agree(person)
        await until(lambda: checks.results(), "it was run")
        await ended(person)
        (result,) = checks.results()
        assert result.status is CheckStatus.PASSED
        assert "✓ 1 Passed" in panel.words.text()
        assert "✓ Passed" in panel.details.words()
        assert panel.details.messages
        assert "Appointment/$find" in panel.details.messages[0].text()
        panel.tree.setFocus()
        await person.press(Key.Key_Return)
        assert panel.is_running
        await ended(person)
        panel.details.messages[0].click()
        messages = person.application.workbench.messages.panel
        assert person.window.bottom.open_panel() is messages
        shown = messages.exchange()
        assert shown is not None
        assert shown.number == checks.results()[0].exchanges[0]
        assert shown.cause == "Checks of the server"
        assert [one.check.id for one in checks.results()] == ["ITI-115.find.total"]

    tell(story)


def test_it_is_said_that_too_little_could_be_checked(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        assert panel.selected_button.toolTip() == "Ctrl+Alt+G"
        await use_pat_030(person, "Patient/slip-of-the-pen")
        choose(panel, "ITI-117.cancel.twice")
        panel.selected_button.click()
        await agree(person)
        await until(lambda: checks.results(), "a result")
        await ended(person)
        assert panel.words.text().startswith("Too little could be checked to say anything of the server: 0 of 1 SHALL.")
        assert "does not know the test patient Patient/slip-of-the-pen" in panel.details.words()
        choose(panel, "ITI-115.find.total")
        panel.selected_button.click()
        await until(lambda: len(checks.results()) == 2, "one more result")
        await ended(person)
        assert not panel.words.text().startswith("Too little"), "this run has looked at what it was asked to"
        choose(panel, "ITI-117.cancel.twice")
        panel.selected_button.click()
        await ended(person)
        assert panel.words.text().startswith("Too little"), "what passed in an earlier run is no part of this one"

    tell(story)


def test_a_broken_rule_is_seen_and_once_mended_the_check_passes(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        await use_pat_030(person)
        practice.lab.set(wrong=["free-times-as-booked"])
        choose(panel, "ITI-115.find.proposed")
        panel.selected_button.click()
        await agree(person)
        await until(lambda: checks.results(), "a result")
        await ended(person)
        assert [one.status for one in checks.results()] == [CheckStatus.FAILED]
        assert "✗ 1 Failed" in panel.words.text()
        assert "The server breaks a rule" in panel.details.words()
        practice.lab.clear()
        panel.selected_button.click()
        await until(lambda: checks.is_running, "once more")
        await ended(person)
        assert [one.status for one in checks.results()] == [CheckStatus.PASSED]

    tell(story)


def test_all_is_given_back_and_progress_is_told(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        await use_pat_030(person)
        before = booked(practice)
        panel.tree.setCurrentIndex(next(index for index in groups(panel) if "ITI-117" in str(index.data())))
        said: set[str] = set()
        panel.selected_button.click()
        await agree(person)
        await until(lambda: checks.is_running, "it runs")

        def is_over() -> bool:
            said.add(panel.words.text())
            said.add(person.window.bottom.title(panel))
            return not checks.is_running

        await until(is_over, "the run ends", limit_s=90)
        assert any(text.startswith("2 of ") for text in said)
        assert any(text.startswith("Checks (1 of ") for text in said)
        assert person.window.bottom.title(panel) == "Checks"
        assert {one.status for one in checks.results()} <= {CheckStatus.PASSED, CheckStatus.NOT_RUN}
        assert checks.run is not None
        assert checks.run.left == []
        assert booked(practice) == before

    tell(story)


def test_it_can_be_stopped_and_closing_waits_for_what_is_given_back(tell: Story, practice: PracticeServer) -> None:
    before: list[object] = []

    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        await use_pat_030(person)
        before.append(booked(practice))
        panel.all_button.click()
        await agree(person)
        await until(lambda: len(checks.results()) >= 3, "some are done")
        await person.press(Key.Key_Period, Ctrl | Alt)
        await ended(person)
        assert panel.words.text().startswith("Stopped. ")
        assert any(one.status is CheckStatus.NOT_RUN for one in checks.results())
        panel.all_button.click()
        await until(lambda: len(checks.results()) >= 60, "bookings are made", limit_s=90)

    tell(story)
    assert booked(practice) == before[0]


def test_without_a_server_that_answers_it_says_so(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        practice.lab.set(["drop"])
        choose(panel, "CapabilityStatement.read")
        panel.selected_button.click()
        await agree(person)
        await until(lambda: checks.results(), "a result")
        await ended(person)
        assert "does not answer" in panel.words.text()
        assert checks.results()[0].status is CheckStatus.ERROR
        practice.lab.clear()

    tell(story)


def groups(panel: ChecksPanel) -> list[QModelIndex]:
    return [panel.model.index(row, 0) for row in range(panel.model.rowCount())]


def booked(practice: PracticeServer) -> set[str]:
    """What the test patient has that is booked or held."""
    query = {"patient": "Patient/pat-030", "date": "ge2026-01-01", "_count": "1000"}
    found = httpx.get(f"{practice.url}/Appointment", params=query, trust_env=False).json().get("entry", [])
    resources = [entry["resource"] for entry in found]
    return {one["id"] for one in resources if one.get("status") in {"booked", "pending"}}


@pytest.mark.parametrize(("name", "begin"), [("r.html", "<!DOCTYPE html>"), ("r.xml", "<?xml"), ("r.json", "{")])
def test_what_was_seen_is_saved(tell: Story, practice: PracticeServer, tmp_path: Path, name: str, begin: str) -> None:
    async def story(person: Person) -> None:
        checks = person.application.workbench.checks
        panel = await open_checks(person)
        await person.press(Key.Key_W, Ctrl | Alt)
        assert "Nothing has been checked yet" in person.status()
        choose(panel, "ITI-115.find.total")
        panel.selected_button.click()
        await agree(person)
        await until(lambda: checks.results(), "a result")
        await ended(person)
        panel.report_button.click()
        dialog = checks.reports.dialog
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        await until(lambda: "Saved as" in person.status(), "it is written")
        written = (tmp_path / name).read_text(encoding="utf-8")
        assert written.startswith(begin)
        assert "ITI-115.find.total" in written
        checks.reports.save(str(tmp_path / "not" / "there.html"))
        await until(lambda: "could not be written" in person.status(), "it says so")

    tell(story)
