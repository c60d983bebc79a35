"""Refused, lost, not sent: each is said in words, and nothing is booked twice."""

from __future__ import annotations

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.other_client import book_elsewhere, booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.widgets.question import Question


async def ready_to_book(person: Person) -> None:
    """A patient picked, a time chosen, the keyboard on Book."""
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()


def test_a_time_that_somebody_else_took_is_refused_and_marked_as_gone(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        panel = person.window.booking_panel
        candidate = panel.candidate
        assert candidate is not None
        assert book_elsewhere(practice, candidate.reference, "Patient/pat-031") == 200
        said = await person.book()
        assert said.startswith("Not booked")
        assert "The server says:" in said
        entry = person.window.calendar_panel.model.by_reference(candidate.reference)
        assert entry is not None
        assert entry.gone
        assert panel.candidate is None
        await person.press(Key.Key_F5)
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        assert person.window.calendar_panel.model.by_reference(candidate.reference) is None
        assert person.outcomes()[0].startswith("Not booked")  # stays until it is dismissed

    tell(story)


def test_an_answer_lost_after_the_server_acted_is_looked_up_and_found(tell: Story, practice: PracticeServer) -> None:
    sent: list[bytes] = []

    def cut_after_booking(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(body)
        server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        return Canned(cut=True)

    with CannedServer(cut_after_booking, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            patient = person.window.find_panel.chosen_patient()
            assert patient is not None
            before = len(booked_on(practice, patient.reference))
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and person.outcomes()[0].startswith("Booked\n"), "looked up")
            assert "the server shows it" in person.outcomes()[0]
            assert person.focus() is person.window.find_panel.patient.edit, "the next call begins there"
            assert len(sent) == 1  # never sent again
            assert len(booked_on(practice, patient.reference)) == before + 1

        tell(story, url=server.url)


def test_a_request_lost_before_the_server_acted_stays_uncertain(tell: Story, practice: PracticeServer) -> None:
    sent: list[bytes] = []

    def cut_before_booking(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(body)
        return Canned(cut=True)

    with CannedServer(cut_before_booking, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            await person.press(Key.Key_Return)
            outcomes = person.window.booking_panel.outcomes
            await until(lambda: outcomes.cards() and "so far" in person.outcomes()[0], "looked up, and not shown")
            card = outcomes.cards()[0]
            assert card.fate is Fate.UNKNOWN
            assert "Not certain" in person.outcomes()[0]
            assert person.window.booking_panel.candidate is None
            await person.press(Key.Key_B, Ctrl)  # must not send it again
            person.window.commands["dismiss"].trigger()
            assert card in outcomes.cards()  # an open fate is not swept away
            card.look_up_button.click()
            await until(card.look_up_button.isEnabled)
            assert len(sent) == 1
            times = person.window.calendar_panel.model.everything
            assert [entry.unsure for entry in times if entry.gone] == [True], "nobody knows whether it has gone"

            person.window.close()
            await until(lambda: person.window.findChildren(Question), "it asks first")
            question = person.window.findChildren(Question)[0]
            next(button for button in question.buttons() if "Look it up" in button.text().replace("&", "")).click()
            await until(lambda: "is being looked up" in person.status(), "it stays open and looks it up")
            await until(card.look_up_button.isEnabled)
            assert not person.application.ended.is_set()
            assert len(sent) == 1

        tell(story, url=server.url)


def test_a_fault_of_the_server_while_booking_is_not_called_a_failure(tell: Story, practice: PracticeServer) -> None:
    def fail(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(503, b"<h1>Down</h1>", "text/html") if path.endswith("$book") else None

    with CannedServer(fail, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up")
            assert person.outcomes()[0].startswith("Not certain")

        tell(story, url=server.url)


def test_a_server_that_is_gone_before_booking_was_sent_nothing(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        practice.stop()
        said = await person.book()
        card = person.window.booking_panel.outcomes.cards()[0]
        # A pooled connection that the server closed can't be told from one that was cut: then it is uncertain.
        assert card.fate in {Fate.NOT_SENT, Fate.UNKNOWN}, said
        assert person.window.find_panel.isEnabled()

    tell(story)


def test_a_not_allowed_booking_says_so_and_changes_nothing(tell: Story, practice: PracticeServer) -> None:
    def forbid(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(403, b"", "text/plain") if path.endswith("$book") else None

    with CannedServer(forbid, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            said = await person.book()
            assert "Not booked" in said
            assert "does not allow" in said
            assert person.window.booking_panel.candidate is not None  # may be tried again after signing in

        tell(story, url=server.url)


def test_closing_the_window_waits_for_the_answer_to_a_booking(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        before = len(booked_on(practice, patient.reference))
        await person.press(Key.Key_Return)
        person.window.close()
        await until(person.application.ended.is_set, "the window closes")
        assert person.window.booking_panel.outcomes.cards()[0].fate is Fate.BOOKED
        assert len(booked_on(practice, patient.reference)) == before + 1

    tell(story)
