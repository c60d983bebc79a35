"""The tester's workbench: messages in every form, the composer, two servers compared, the checks, the lab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeys import tester
from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, leave_dialog
from pictures.server import MoodyServer
from pictures.story import Alt, everything_for_karin, search
from slotdesk.domain.transaction import Transaction
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.inspector.diff_dialog import DiffDialog
from slotdesk_ui.inspector.leaving_dialog import CopyDialog
from slotdesk_ui.inspector.message_view import Form

_LAST = -1


async def workbench(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Each part of it as it is met first, and with something in it."""
    server.practice.lab.set(wrong=["free-times-as-booked"])
    await everything_for_karin(person)
    server.practice.lab.clear()
    await search(person)
    await _messages(person, camera)
    await _composer(person, camera)
    await _compare(person, camera)
    await _checks(person, camera)
    await tester.use_practice(person)
    await tester.break_the_rule(person)
    await camera.take(person, "lab")


async def _messages(person: Person, camera: Camera) -> None:
    """A search with findings: as text, tree, headers, XML; found in, taken out, compared with the one before."""
    panel = person.application.workbench.messages.panel
    await person.press(Key.Key_M, Ctrl | Alt)
    finds = [one for one in person.application.desk.link.messages if one.transaction is Transaction.FIND]
    panel.show_exchange(finds[0].number)
    await until(lambda: not panel.answer.is_reading and panel.answer.findings.findings, "examined", limit_s=60)
    await person.press(Key.Key_F4)
    await camera.take(person, "messages")
    for form in (Form.TREE, Form.HEADERS, Form.RAW):
        panel.answer.show_form(form)
        await until(lambda: not panel.answer.is_reading, "shown")
        await camera.take(person, f"messages-{form.name.lower()}")
    panel.answer.show_form(Form.TEXT)
    panel.answer.formats.setCurrentIndex(2)
    await until(lambda: not panel.answer.is_reading, "as XML", limit_s=60)
    await camera.take(person, "messages-xml")
    panel.answer.formats.setCurrentIndex(0)
    await person.press(Key.Key_F, Ctrl)
    await person.type("location")
    await camera.take(person, "messages-find")
    await person.press(Key.Key_Escape)
    person.window.commands["copy_with_patient"].trigger()
    await until(lambda: person.window.findChildren(CopyDialog), "asked")
    await camera.take(person, "messages-copy")
    await leave_dialog(person)
    panel.show_exchange(finds[_LAST].number)
    await until(lambda: panel.exchange() is finds[_LAST] and not panel.answer.is_reading, "the last search")
    person.window.commands["compare_messages"].trigger()
    await until(lambda: person.window.findChildren(DiffDialog), "differences")
    await until(lambda: person.window.findChildren(DiffDialog)[_LAST].lines, "compared")
    await camera.take(person, "messages-differences")
    await leave_dialog(person)


async def _composer(person: Person, camera: Camera) -> None:
    """Nothing yet, a form, the request from it, something amiss, and the answer."""
    await tester.back(person)
    await person.press(Key.Key_N, Ctrl | Alt)
    desk = person.application.workbench.composer
    composer = desk.composer
    await until(composer.isVisible, "the composer is there")
    await camera.take(person, "composer-empty")
    form = desk.open_form("find")
    await until(form.isVisible, "the form is there")
    form.field("practitioner").setText("Practitioner/prac-03")
    await camera.take(person, "composer-form")
    form.make_button.click()
    await until(lambda: composer.editor.body.toPlainText(), "the request is there")
    body = composer.editor.body.toPlainText()
    composer.editor.body.setPlainText(body.replace('"start"', '"strat"', 1))
    await until(composer.editor.problems.isVisible, "something is amiss")
    await camera.take(person, "composer-amiss")
    composer.editor.body.setPlainText(body)
    await until(lambda: not composer.editor.problems.isVisible(), "nothing is amiss")
    await _send(composer)
    await camera.take(person, "composer")
    composer.close()


async def _send(composer: ComposerWindow) -> None:
    composer.answer.show_words("")
    QTest.keyClick(composer.editor.url, Qt.Key.Key_Return, Ctrl)
    await until(lambda: composer.answer.words.text() not in {"", "Sending…"}, "answered")
    await until(lambda: composer.answer.text.toPlainText() and not composer.answer.text.is_loading, "all of it")


async def _compare(person: Person, camera: Camera) -> None:
    """Before, and with another server that has other free times."""
    await tester.back(person)
    compare = person.application.workbench.compare.open()
    await camera.take(person, "compare-empty")
    with PracticeServer(seed=2, now=person.application._now()) as second:
        compare.other.setEditText(second.url)
        before = compare.words.text()
        compare.compare_button.click()
        await until(lambda: compare.model.rowCount() > 0 and compare.words.text() != before, "compared", limit_s=60)
        await camera.take(person, "compare")
    compare.close()


async def _checks(person: Person, camera: Camera) -> None:
    """Its options, what is asked first, and some results."""
    await tester.back(person)
    checks = person.application.workbench.checks
    await person.press(Key.Key_K, Ctrl | Alt)
    await camera.take(person, "checks-none")
    checks.ask_options()
    await camera.take(person, "checks-options")
    await leave_dialog(person)
    checks.request(["CapabilityStatement.*"])
    await camera.take(person, "checks-asked")
    question = checks.question
    if question is None:
        raise RuntimeError("it does not ask first")
    next(one for one in question.buttons() if one is not question.escapeButton()).click()
    await until(lambda: checks.results() and not checks.is_running, "the run ends", limit_s=60)
    await tester.back(person)
    await camera.take(person, "checks")
