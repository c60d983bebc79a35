"""A request made of an appointment that is read first; and nothing of it is for who takes over."""

from __future__ import annotations

import asyncio

from PySide6.QtTest import QTest

from journeys.composing import ask_for, free_time, new_request, opened, press, press_send, question, sent
from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.raw_request import RawRequest
from slotdesk.practice.server import PracticeServer


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
