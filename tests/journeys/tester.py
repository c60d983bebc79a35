"""What a tester does whose server answers `$hold` wrongly: each step by hand, for a test and for the pictures of it."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMessageBox

from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.check import CheckStatus
from slotdesk.domain.finding import MessageFinding
from slotdesk.domain.transaction import Transaction
from slotdesk_ui.bridge.practice_process import PracticeProcess
from slotdesk_ui.checking.checks_panel import ChecksPanel
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from slotdesk_ui.lab.lab_dialog import LabDialog
from slotdesk_ui.lab.lab_strip import LabStrip

Alt = Qt.KeyboardModifier.AltModifier
CHECK = "ITI-116.hold.pending"


async def use_practice(person: Person, *more: str) -> None:
    """Connect to the practice server that the window starts, at the time that it is for the window."""
    now = person.application._now().isoformat(timespec="seconds")
    person.application.servers._practice = PracticeProcess(("--now", now, *more))
    person.application.servers.use_practice()
    await until(person.window.commands["lab"].isEnabled, "the practice server is connected", limit_s=30)
    await until(lambda: "Connected" in person.status() or person.application.desk.link.capabilities, "it has answered")


async def break_the_rule(person: Person) -> LabDialog:
    """Let the server say of what is held that it is booked; the lab stays open."""
    await back(person)
    await person.press(Key.Key_B, Ctrl | Alt)
    dialog = person.application.workbench.lab.dialog
    assert dialog is not None
    await until(lambda: dialog.form.kind.count(), "the lab says what there is")
    dialog.wrong.filter.setText(CHECK)
    QTest.keyClick(dialog.wrong.filter, Key.Key_Down)
    QTest.keyClick(dialog.wrong.tree, Key.Key_Space)
    await until(lambda: person.application.workbench.lab.state.wrong == (CHECK,), "the rule is broken")
    return dialog


async def mend_the_server(person: Person) -> None:
    """Turn all off in the strip across the window."""
    (strip,) = person.window.findChildren(LabStrip)
    strip.clear_button.click()
    await until(lambda: not person.application.workbench.lab.state.is_on, "nothing is on")


def choose(view: QAbstractItemView, index: QModelIndex) -> None:
    """Select this alone, whatever keys are down, and bring it into the middle."""
    flag = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
    view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


async def run_holds(person: Person) -> ChecksPanel:
    """Run what is checked of `$hold`, and wait for the end."""
    await back(person)
    checks = person.application.workbench.checks
    await person.press(Key.Key_K, Ctrl | Alt)
    panel = checks.panel
    choose(panel.tree, panel.model.index_of(CHECK).parent())
    await person.press(Key.Key_Return)
    await until(lambda: checks.is_running, "it runs")
    await until(lambda: not checks.is_running, "the run ends", limit_s=120)
    return panel


async def repeat_check(person: Person) -> ChecksPanel:
    """Run the one check again."""
    await back(person)
    checks = person.application.workbench.checks
    await person.press(Key.Key_K, Ctrl | Alt)
    choose(checks.panel.tree, checks.panel.model.index_of(CHECK))
    await person.press(Key.Key_Return)
    await until(lambda: checks.is_running, "it runs")
    await until(lambda: not checks.is_running, "the run ends", limit_s=60)
    return checks.panel


def status_of(person: Person, check_id: str = CHECK) -> CheckStatus:
    """How a check turned out."""
    return {one.check.id: one.status for one in person.application.workbench.checks.results()}[check_id]


async def go_to_message(person: Person) -> MessagesPanel:
    """From the check to the `$hold` that it sent."""
    panel = person.application.workbench.checks.panel
    choose(panel.tree, panel.model.index_of(CHECK))
    button = next(one for one in panel.details.messages if "$hold" in one.text())
    button.click()
    messages = person.application.workbench.messages.panel
    await until(lambda: messages.answer.exchange is not None and not messages.answer.is_reading, "the message is there")
    return messages


async def go_to_finding(person: Person) -> MessageFinding:
    """Step through what is found, with F4, to what is wrong with the status."""
    messages = person.application.workbench.messages.panel
    await until(lambda: messages.answer.findings.findings, "something is found")
    for _ in range(len(messages.answer.findings.findings) + len(messages.request.findings.findings)):
        await person.press(Key.Key_F4)
        row = messages.answer.findings.currentRow()
        if row >= 0 and messages.answer.findings.findings[row].path.endswith(".status"):
            return messages.answer.findings.findings[row]
    raise AssertionError(f"not found: {messages.answer.findings.findings}")


async def edit_again(person: Person) -> ComposerWindow:
    """Take the chosen message into the composer."""
    await person.press(Key.Key_I, Ctrl | Alt)
    composer = person.application.workbench.composer.composer
    await until(composer.isVisible, "the composer is there")
    await until(composer.editor.send_button.isEnabled, "it can be sent")
    return composer


async def ask_for_another_time(person: Person, composer: ComposerWindow) -> str:
    """Write another free time in place of the one that is asked for, which is held by now; its reference."""
    body = composer.editor.body.toPlainText()
    offers = [one for one in person.application.desk.link.messages if one.transaction is Transaction.FIND]
    entries = [entry for one in offers for entry in json.loads(one.answer_body).get("entry", [])]
    free = [f"Appointment/{entry['resource']['id']}" for entry in entries if "id" in entry["resource"]]
    other = next(one for one in reversed(free) if one not in body)
    before = re.search(r"Appointment/[^\"]+", body)
    assert before is not None
    composer.editor.body.setPlainText(body.replace(before[0], other))
    await until(composer.editor.send_button.isEnabled, "it can be sent")
    return other


async def ask_to_send(composer: ComposerWindow) -> QMessageBox:
    """Send with Ctrl+Return, and wait for the question before what acts."""
    composer.activateWindow()
    await until(composer.isActiveWindow, "the composer has the keyboard")
    composer.answer.show_words("")
    QTest.keyClick(composer.editor.url, Key.Key_Return, Ctrl)
    await until(lambda: _questions(composer), "it asks")
    return _questions(composer)[0]


async def agree_to_send(composer: ComposerWindow) -> str:
    """Say yes, and read what is said of the answer."""
    box = _questions(composer)[0]
    next(button for button in box.buttons() if box.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole).click()
    await until(lambda: composer.answer.words.text() not in {"", "Sending…"}, "it was answered")
    await until(lambda: not composer.answer.text.is_loading, "the whole answer is there")
    return composer.answer.words.text()


async def show_in_messages(person: Person, composer: ComposerWindow) -> MessagesPanel:
    """From the composer to the exchange in the window."""
    composer.answer.show_button.click()
    await back(person)
    messages = person.application.workbench.messages.panel
    await until(lambda: (one := messages.exchange()) is not None and one.cause == "Edited request", "it is shown")
    await until(lambda: not messages.answer.is_reading, "it is read")
    return messages


async def save_reports(person: Person, folder: Path) -> list[Path]:
    """Save the messages as HAR, and what was checked as a page and as JUnit XML."""
    workbench = person.application.workbench
    har = folder / "hold.har"
    workbench.messages.exits.save(str(har), workbench.messages.panel.list.listed(), with_patients=False)
    await until(lambda: f"Saved as {har.name}" in person.status(), "saved", limit_s=60)
    paths = [folder / "checks.html", folder / "checks.xml"]
    return [har, *[await save_report(person, path) for path in paths]]


async def save_report(person: Person, path: Path) -> Path:
    """Save what was checked, in the form that the name ends with."""
    person.application.workbench.checks.reports.save(str(path))
    await until(partial(_says, person, f"Saved as {path.name}"), "saved", limit_s=30)
    return path


async def back(person: Person) -> None:
    """Come back to the window from what stands over it."""
    await until(lambda: QApplication.activeModalWidget() is None, "no dialog is open")
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window is in front")


def _questions(composer: ComposerWindow) -> list[QMessageBox]:
    return [box for box in composer.findChildren(QMessageBox) if box.isVisible()]


def _says(person: Person, words: str) -> bool:
    return words in person.status()
