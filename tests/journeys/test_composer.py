"""A tester writes a request, sends it, keeps it, and sends it again: what it books is known like any booking."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.raw_request import RawRequest
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.composer.form_dialog import FormDialog

Alt = Qt.KeyboardModifier.AltModifier


async def opened(person: Person) -> ComposerWindow:
    await person.press(Key.Key_N, Ctrl | Alt)
    composer = person.application.workbench.composer.composer
    await until(composer.isVisible, "the composer is there")
    return composer


async def new_request(person: Person, composer: ComposerWindow, of: str, **values: str) -> None:
    """Begin with a form, as the menu of the button does."""
    composer.collection.form_requested.emit(of)
    (dialog,) = composer.findChildren(FormDialog)
    for name, value in values.items():
        dialog.field(name.replace("_", "-")).setText(value)
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    await until(lambda: composer.editor.url.text() != "", "the request is there")
    await until(lambda: not composer.findChildren(FormDialog), "the form is gone")


async def sent(composer: ComposerWindow) -> str:
    """Send by the keyboard, and wait for what is said of it."""
    await until(composer.editor.send_button.isEnabled, f"it can be sent: {composer.editor.request()}")
    await until(lambda: question(composer) is None, "no question is open")
    composer.activateWindow()  # as a window manager does
    await until(composer.isActiveWindow, "the composer has the keyboard")
    composer.answer.show_words("")
    QTest.keyClick(composer.editor.url, Key.Key_Return, Ctrl)
    await until(lambda: composer.answer.words.text() not in {"", "Sending…"} or question(composer), "something is said")
    return composer.answer.words.text()


def question(composer: ComposerWindow) -> QMessageBox | None:
    return next((box for box in composer.findChildren(QMessageBox) if box.isVisible()), None)


def press(box: QMessageBox, text: str) -> None:
    (button,) = (one for one in box.buttons() if one.text().replace("&", "") == text)
    assert isinstance(button, QPushButton)
    button.click()


async def free_time(composer: ComposerWindow, person: Person) -> str:
    """The reference of a time that the server offers."""
    await new_request(person, composer, "find", practitioner="Practitioner/prac-03")
    assert "200" in await sent(composer)
    await until(lambda: not composer.answer.text.is_loading, "the whole answer is there")
    return str(json.loads(composer.answer.text.toPlainText())["entry"][1]["resource"]["id"])


def test_a_request_from_a_form_is_sent_and_its_answer_is_there(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        await new_request(person, composer, "capabilities")

        said = await sent(composer)

        assert said == "Answered with HTTP status 200."
        assert '"resourceType": "CapabilityStatement"' in composer.answer.text.toPlainText()
        assert composer.answer.show_button.isEnabled()

    tell(story)


def test_what_books_is_asked_about_and_goes_into_the_record(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        composer.variables.patient.setText("Patient/pat-030")
        time_ = await free_time(composer, person)
        await new_request(person, composer, "book", appointment_reference=f"Appointment/{time_}")
        journal = person.application.journal

        await sent(composer)
        box = question(composer)
        assert box is not None
        assert "book an appointment" in box.text()
        press(box, "Do not send")
        assert journal.records() == []

        await sent(composer)
        box = question(composer)
        assert box is not None
        press(box, "Send it")
        await until(lambda: "It was done" in composer.answer.words.text(), "it is booked")

        (record,) = journal.records()
        assert record.fate is IntentFate.DONE
        assert record.intent.patients == ("Patient/pat-030",)

        await sent(composer)
        again = question(composer)
        assert again is not None
        press(again, "Send it")
        await until(lambda: "refused" in composer.answer.words.text(), "the second one is refused")
        assert "already" in composer.answer.text.toPlainText() or "taken" in composer.answer.text.toPlainText()

    tell(story)


def test_a_booking_is_cancelled_by_a_form_that_reads_it_first(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        composer.variables.patient.setText("Patient/pat-030")
        time_ = await free_time(composer, person)
        await new_request(person, composer, "book-resource", appointment_resource=f"Appointment/{time_}")
        await until(lambda: '"pending"' in composer.editor.body.toPlainText(), "it was read")
        assert time_ not in composer.editor.body.toPlainText(), "a new one has no id"
        await sent(composer)
        press_send(composer)
        await until(lambda: "It was done" in composer.answer.words.text(), "it is booked")
        (record,) = person.application.journal.records()

        await new_request(person, composer, "cancel", appointment_resource=record.result)
        await until(lambda: '"cancelled"' in composer.editor.body.toPlainText(), "it was read")
        assert "patient-cancel" in composer.editor.body.toPlainText()
        await sent(composer)
        box = question(composer)
        assert box is not None
        assert "cancel an appointment" in box.text()
        press(box, "Send it")
        await until(lambda: "It was done" in composer.answer.words.text(), "it is cancelled")
        fates = {(one.intent.kind, one.fate) for one in person.application.journal.records()}
        assert fates == {(IntentKind.BOOK, IntentFate.DONE), (IntentKind.CANCEL, IntentFate.DONE)}

        await new_request(person, composer, "cancel", appointment_resource="Appointment/none-of-this-name")
        await until(lambda: "none-of-this-name" in composer.editor.body.toPlainText(), "the request is there")
        assert "could not be read" in composer.answer.words.text()

    tell(story)


async def ask_for(composer: ComposerWindow, reference: str) -> None:
    """Fill in the form of a cancellation, and make the request of it."""
    composer.collection.form_requested.emit("cancel")
    (dialog,) = composer.findChildren(FormDialog)
    dialog.field("appointment-resource").setText(reference)
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    await until(lambda: not composer.findChildren(FormDialog), "the form is gone")


def test_what_was_written_is_asked_about_before_the_server_is(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        messages, composer = person.application.desk.link.messages, await opened(person)
        composer.variables.patient.setText("Patient/pat-030")
        reference = f"Appointment/{await free_time(composer, person)}"
        said = composer.answer.words.text()
        composer.editor.body.setPlainText("{}")
        before = len(messages)
        practice.lab.set(["slow:1500@search"])

        await ask_for(composer, reference)
        box = question(composer)
        assert box is not None
        QTest.keyClick(box, Key.Key_R)
        assert (question(composer), composer.editor.body.toPlainText()) == (box, "{}")
        assert len(messages) == before, "nothing is read that may not be wanted"
        press(box, "Replace it")
        await until(lambda: composer.answer.words.text() == f"Reading {reference}…", "it says what it waits for")
        composer.variables.own.setFocus()
        await until(lambda: '"cancelled"' in composer.editor.body.toPlainText(), "the request is there")
        assert question(composer) is None
        assert composer.focusWidget() is composer.variables.own, "somebody is writing there"
        assert composer.answer.words.text() == said

        await ask_for(composer, reference)
        await until(lambda: "Reading" in composer.answer.words.text(), "it is read once more")
        composer.editor.body.setPlainText("written meanwhile")
        await until(lambda: question(composer) is not None, "it asks")
        again = question(composer)
        assert again is not None
        press(again, "Go on writing")
        assert composer.editor.body.toPlainText() == "written meanwhile"

    tell(story)


def press_send(composer: ComposerWindow) -> None:
    box = question(composer)
    assert box is not None
    press(box, "Send it")


def test_nothing_takes_the_place_of_a_booking_that_is_on_its_way(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        composer.variables.patient.setText("Patient/pat-030")
        time_ = await free_time(composer, person)
        await new_request(person, composer, "book", appointment_reference=f"Appointment/{time_}")
        await sent(composer)
        box = question(composer)
        assert box is not None
        practice.lab.set(["slow:2000@book/once"])
        press(box, "Send it")
        await until(lambda: composer.answer.words.text() == "Sending…", "it is on its way")

        QTest.keyClicks(composer.editor.headers, "X-More: 1")
        checked: list[bool] = []
        composer.editor.changed.connect(lambda: checked.append(True))
        await until(lambda: bool(checked), "what is written has been looked at")
        composer.editor.send_requested.emit()
        assert not composer.editor.send_button.isEnabled()

        await until(lambda: "It was done" in composer.answer.words.text(), "it is booked")
        assert [one.fate for one in person.application.journal.records()] == [IntentFate.DONE]
        assert question(composer) is None
        assert composer.editor.send_button.isEnabled()

    tell(story)


def test_what_is_amiss_is_said_while_typing_and_leads_to_its_line(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        await new_request(person, composer, "find")
        body = composer.editor.body

        body.setPlainText('{\n  "resourceType": "Parameters",\n  "parameter": [{{who}}]\n}')
        await until(lambda: composer.editor.problems.isVisible(), "it is said")
        assert "who" in composer.editor.problems.item(0).text()
        assert not composer.editor.send_button.isEnabled()
        composer.editor.problems.itemActivated.emit(composer.editor.problems.item(0))
        assert body.textCursor().blockNumber() == 2

        composer.variables.own.setPlainText('who = {"name": 7}')
        await until(lambda: "Error: " in composer.editor.problems.item(0).text(), "a broken rule")
        assert composer.editor.send_button.isEnabled(), "a server has to bear it"

    tell(story)


def test_names_are_completed(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        await new_request(person, composer, "find")
        body = composer.editor.body
        body.setPlainText('{"name": "')
        body.moveCursor(body.textCursor().MoveOperation.End)

        QTest.keyClicks(body, "pract")
        await until(body.offers.isVisible, "names are offered")
        QTest.keyClick(body.offers, Key.Key_Return)

        assert body.toPlainText() == '{"name": "practitioner'

        composer.editor.url.setText("{{base}}/Appointment/$find?")
        composer.editor.url.setFocus()
        QTest.keyClicks(composer.editor.url, "_c")
        completer = composer.editor.url.completer()
        assert completer is not None
        assert completer.currentCompletion().endswith("?_count=")

    tell(story)


def test_a_body_turns_into_xml_and_the_server_takes_it(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        await new_request(person, composer, "find")

        composer.editor.turn_button.click()
        await until(lambda: composer.editor.body.toPlainText().startswith("<"), "XML")

        assert "200" in await sent(composer)
        assert "<Bundle" in composer.answer.text.toPlainText()

    tell(story)


def test_a_request_is_kept_found_again_and_taken_away(tell: Story, tmp_path: Path) -> None:
    async def keep(person: Person) -> None:
        composer = await opened(person)
        await new_request(person, composer, "existing", patient="{{patient}}")
        composer.activateWindow()
        await until(composer.isActiveWindow, "the composer has the keyboard")
        composer.editor.name.setText("What they have")
        QTest.keyClick(composer.editor.name, Key.Key_S, Ctrl)
        assert composer.answer.words.text() == "Kept as what-they-have.http."

    async def again(person: Person) -> None:
        composer = await opened(person)
        composer.variables.patient.setText("Patient/pat-030")
        item = composer.collection.tree.topLevelItem(0)
        assert item is not None
        composer.collection.tree.setCurrentItem(item)
        composer.collection.tree.itemActivated.emit(item, 0)
        assert "200" in await sent(composer)
        composer.collection.remove_button.click()
        assert composer.collection.tree.topLevelItemCount() == 0

    tell(keep)
    (file,) = (tmp_path / "requests").glob("*.http")
    assert file.read_text().startswith("### What they have\nGET {{base}}/Appointment?patient={{patient}}")
    tell(again)
    assert not file.exists()


def test_a_new_request_is_not_kept_in_the_place_of_another(tell: Story, tmp_path: Path) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        for of in ("capabilities", "patients"):
            await new_request(person, composer, of)
            await until(lambda: composer.editor.name.text() != "Mine", "the request is there")
            composer.editor.name.setText("Mine")
            composer.keep_button.click()

    tell(story)
    assert {file.name for file in (tmp_path / "requests").iterdir()} == {"mine.http", "mine-2.http"}


def test_what_was_sent_before_is_edited_and_sent_again(tell: Story) -> None:
    async def story(person: Person) -> None:
        messages = person.application.desk.link.messages
        before = next(one for one in messages if one.url.endswith("/metadata"))

        composer = person.application.workbench.composer.edit(before)
        await until(composer.isVisible, "the composer is there")

        assert composer.editor.url.text() == "{{base}}/metadata"
        assert "x-request-id" not in composer.editor.headers.toPlainText().lower()
        composer.editor.url.setText("{{base}}/metadata?_format=xml")
        assert "200" in await sent(composer)
        assert "<CapabilityStatement" in composer.answer.text.toPlainText()
        assert [one.cause for one in messages][-1] == "Edited request"

    tell(story)


def test_a_chosen_message_is_edited_and_the_answer_leads_back(tell: Story) -> None:
    async def story(person: Person) -> None:
        panel = person.application.workbench.messages.panel
        person.window.commands["edit_message"].trigger()
        assert "Choose a message" in person.status()
        person.window.commands["go_messages"].trigger()
        panel.show_exchange(1)
        await until(lambda: panel.exchange() is not None, "a message is chosen")
        chosen = panel.exchange()
        assert chosen is not None

        person.window.commands["edit_message"].trigger()
        composer = person.application.workbench.composer.composer
        await until(composer.isVisible, "the composer is there")
        assert chosen.url.endswith(composer.editor.url.text().removeprefix("{{base}}"))
        assert "200" in await sent(composer)
        composer.answer.show_button.click()

        await until(lambda: panel.exchange() is not chosen, "another message is shown")
        shown = panel.exchange()
        assert shown is not None
        assert shown.cause == "Edited request"

    tell(story)


def test_who_takes_over_finds_nothing_of_it(tell: Story) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        composer.variables.patient.setText("Patient/pat-030")
        composer.editor.url.setText("{{base}}/{{patient}}")

        person.application.sign_in.left.emit()

        assert not composer.isVisible()
        assert person.application.workbench.composer.composer.editor.url.text() == ""

    tell(story)


def test_what_is_being_read_is_not_for_who_takes_over(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        desk, composer = person.application.workbench.composer, await opened(person)
        reference = f"Appointment/{await free_time(composer, person)}"
        composer.editor.show_request(RawRequest("GET", ""))
        practice.lab.set(["slow:400@search"])
        await ask_for(composer, reference)
        await until(lambda: "Reading" in composer.answer.words.text(), "it is read")
        status = person.status()
        person.application.sign_in.left.emit()
        other = desk.open()
        await asyncio.sleep(0.8)

        assert other is not composer
        assert (other.editor.body.toPlainText(), other.editor.url.text()) == ("", "")
        assert question(other) is None
        assert other.answer.words.text() == "Nothing has been sent yet."
        assert person.status() == status, "nothing went wrong with what is gone"

    tell(story)


def test_who_takes_over_is_not_asked_about_what_somebody_else_sent(tell: Story) -> None:
    async def story(person: Person) -> None:
        desk, composer = person.application.workbench.composer, await opened(person)
        composer.editor.show_request(RawRequest("POST", "{{base}}/Appointment/$book", (), '{"parameter": []}'))
        composer.editor.send_requested.emit()
        person.application.sign_in.left.emit()
        other = desk.open()
        await asyncio.sleep(0.3)
        assert question(other) is None

    tell(story)


def test_what_is_wrong_with_the_answer_is_said_beneath_it(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        composer = await opened(person)
        practice.lab.set(wrong=["ITI-115.find.total"])
        await new_request(person, composer, "find")
        await sent(composer)
        await until(lambda: bool(composer.answer.findings.findings), "it is examined")
        assert "total-missing" in {one.rule for one in composer.answer.findings.findings}
        composer.answer.next_finding()
        assert composer.focusWidget() is composer.answer.text

    tell(story)
