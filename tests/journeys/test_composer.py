"""A tester writes a request, sends it, keeps it, and sends it again: what it books is known like any booking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from journeys.composing import free_time, new_request, opened, press, question, sent
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.intent import IntentFate
from slotdesk.practice.server import PracticeServer


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
