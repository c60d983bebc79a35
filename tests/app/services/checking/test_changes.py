"""What changes something is in the journal first, and is given back or told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.services.checking.examples import answer, appointment, bundle
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import Reason
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.services.checking.answer import Answer, Json
from slotdesk.services.checking.changes import MARK, Changes, intent_for
from slotdesk.services.checking.check import LackingError, NoAnswerError
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

pytestmark = pytest.mark.anyio
BASE = "http://x.example/fhir"


def outcome(severity: str) -> Json:
    """Words of a server."""
    return {"resourceType": "OperationOutcome", "issue": [{"severity": severity, "code": "conflict"}]}


OUTCOME = outcome("error")
BOOKING = intent_for(IntentKind.BOOK, BASE, appointment("slot"), ("Patient/p1",))


class Scripted(Dialogue):
    """Says what it was told to say, and notes what it was asked."""

    def __init__(self, *answers: Answer | Exception) -> None:
        super().__init__(MessageLog(), BASE, WireFormat.JSON)
        self.answers = list(answers)
        self.asked: list[str] = []

    async def _next(self, what: str) -> Answer:
        self.asked.append(what)
        found = self.answers.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    async def get(self, path: str, *_: object, **__: object) -> Answer:
        return await self._next(f"GET {path}")

    async def post(self, path: str, resource: Json, *_: object, **__: object) -> Answer:
        return await self._next(f"POST {path}")


def saying(found: Answer | Exception) -> Callable[[], Awaitable[Answer]]:
    """Something to send that is answered so."""

    async def send() -> Answer:
        if isinstance(found, Exception):
            raise found
        return found

    return send


@pytest.mark.parametrize(
    ("found", "fate"),
    [
        (answer(bundle(appointment(status="booked"))), IntentFate.DONE),
        (answer(OUTCOME, 409), IntentFate.REFUSED),
        (answer(bundle(OUTCOME)), IntentFate.REFUSED),
        (answer(bundle(outcome("fatal"))), IntentFate.REFUSED),
        (answer(bundle(outcome("information"), outcome("error"))), IntentFate.REFUSED),
        (answer(bundle(appointment(status="cancelled"))), IntentFate.REFUSED),
        (answer(bundle(appointment("slot", "09:00", status="cancelled"), OUTCOME)), IntentFate.REFUSED),
        (answer(outcome("information")), IntentFate.UNKNOWN),  # it may have been booked: somebody has to look
        (answer(bundle(outcome("warning"))), IntentFate.UNKNOWN),
        (answer(bundle(OUTCOME, {"resourceType": "Patient"})), IntentFate.UNKNOWN),
        (answer(bundle(appointment("other", "09:00", status="cancelled"))), IntentFate.UNKNOWN),
        (answer(bundle(appointment(status="proposed"))), IntentFate.UNKNOWN),
        (answer(OUTCOME, 500), IntentFate.UNKNOWN),
        (answer(None), IntentFate.UNKNOWN),
    ],
)
async def test_the_fate_is_written_down(found: Answer, fate: IntentFate) -> None:
    journal = Journal()
    changes = Changes(Scripted(), journal, BASE)
    await changes.act(BOOKING, saying(found))
    (record,) = journal.records()
    assert record.fate is fate
    assert record.intent.comment_digest == MARK
    assert record.result == ("Appointment/a" if fate is IntentFate.DONE else _named(found, fate))
    assert list(changes.open) == ([record.id] if fate is IntentFate.UNKNOWN else [])


def _named(found: Answer, fate: IntentFate) -> str:
    """What an open record is looked up by: the appointment that the answer names."""
    shown = found.appointments if fate is IntentFate.UNKNOWN else []
    return f"Appointment/{shown[0]['id']}" if shown else ""


async def test_it_is_on_the_disk_before_it_is_sent(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    found: list[IntentFate] = []

    async def send() -> Answer:
        other = Journal(tmp_path / "journal")
        found.extend(record.fate for record in other.records())
        other.close()
        return answer(OUTCOME, 409)

    await Changes(Scripted(), journal, BASE).act(BOOKING, send)
    journal.close()
    assert found == [IntentFate.SENDING]


async def test_a_lost_answer_stays_open_and_keeps_the_same_from_being_sent_again() -> None:
    journal = Journal()
    changes = Changes(Scripted(), journal, BASE)
    with pytest.raises(NoAnswerError):
        await changes.act(BOOKING, saying(NoAnswerError("lost")))
    assert [record.fate for record in journal.records()] == [IntentFate.UNKNOWN]
    with pytest.raises(LackingError, match="unknown fate"):
        await changes.act(BOOKING, saying(answer(None)))


async def test_what_cannot_be_written_down_is_not_sent(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    sent: list[int] = []

    async def send() -> Answer:
        sent.append(1)
        return answer(None)

    with pytest.raises(LackingError, match="nothing was sent"):
        await Changes(Scripted(), Journal(tmp_path / "journal"), BASE).act(BOOKING, send)
    assert sent == []


async def test_each_of_two_at_once_has_its_own_record_before_it_is_sent() -> None:
    journal = Journal()
    changes = Changes(Scripted(), journal, BASE)
    written: list[int] = []

    def seeing(name: str) -> Callable[[], Awaitable[Answer]]:
        async def send() -> Answer:
            written.append(len(journal.open_records()))
            return answer(bundle(appointment(name, status="booked")))

        return send

    await changes.act(BOOKING, seeing("a"), seeing("b"))
    assert written[0] == 2
    assert list(changes.taken) == ["Appointment/a", "Appointment/b"]
    assert {(one.fate, one.result) for one in journal.records()} == {
        (IntentFate.DONE, "Appointment/a"),
        (IntentFate.DONE, "Appointment/b"),
    }


async def test_of_two_at_once_each_gets_its_own_fate() -> None:
    journal = Journal()
    changes = Changes(Scripted(), journal, BASE)
    sends = (saying(answer(bundle(appointment("a", status="booked")))), saying(answer(OUTCOME, 409)))
    await changes.act(BOOKING, *sends)
    assert sorted(one.fate for one in journal.records()) == [IntentFate.DONE, IntentFate.REFUSED]
    other = Journal()
    with pytest.raises(NoAnswerError):
        await Changes(Scripted(), other, BASE).act(BOOKING, sends[0], saying(NoAnswerError("lost")))
    assert sorted(one.fate for one in other.records()) == [IntentFate.DONE, IntentFate.UNKNOWN]


async def test_without_a_connection_nothing_was_sent_and_nothing_stays_open() -> None:
    journal = Journal()
    refused = saying(NoAnswerError("no", Reason.CONNECTION_REFUSED))
    changes = Changes(Scripted(), journal, BASE)
    for _ in range(2):  # the same may be sent again
        with pytest.raises(NoAnswerError):
            await changes.act(BOOKING, refused)
    fates = {(one.fate, one.reason) for one in journal.records()}
    assert fates == {(IntentFate.NOT_SENT, "connection-refused")}
    assert changes.open == {}


async def test_a_request_about_nothing_that_nothing_came_of_is_not_left_open() -> None:
    journal = Journal()
    nothing = intent_for(IntentKind.HOLD, BASE, {}, ("Patient/p1",))
    await Changes(Scripted(), journal, BASE).act(nothing, saying(answer(bundle())))
    await Changes(Scripted(), journal, BASE).act(nothing, saying(answer(bundle(appointment("a", status="odd")))))
    await Changes(Scripted(), journal, BASE).act(
        intent_for(IntentKind.BOOK, BASE, {}, ("Patient/p1",)), saying(answer(appointment("a", status="cancelled")))
    )
    fates = sorted(one.fate for one in journal.records())
    assert fates == [IntentFate.NOT_DONE, IntentFate.REFUSED, IntentFate.UNKNOWN]


async def test_a_cancellation_that_shows_it_standing_is_open_until_it_is_seen_to_be_gone() -> None:
    booked, cancelled = (answer(appointment("a", status=one)) for one in ("booked", "cancelled"))
    journal = Journal()
    changes = Changes(Scripted(booked, cancelled), journal, BASE)
    changes.note(booked)
    assert await changes.give_all_back() == []
    assert [(one.fate, one.result) for one in journal.records()] == [(IntentFate.DONE, "Appointment/a")]
    journal = Journal()
    changes = Changes(Scripted(booked, booked), journal, BASE)
    changes.note(booked)
    assert [one.reference for one in await changes.give_all_back()] == ["Appointment/a"]
    assert [one.fate for one in journal.records()] == [IntentFate.UNKNOWN]


async def test_a_cancellation_whose_answer_was_lost_is_settled_by_what_is_seen_after() -> None:
    journal = Journal()
    gone = answer(appointment("a", status="cancelled"))
    changes = Changes(Scripted(NoAnswerError("lost"), gone), journal, BASE)
    changes.note(answer(appointment("a", status="booked")))
    assert await changes.give_all_back() == []
    assert [one.fate for one in journal.records()] == [IntentFate.DONE]


async def test_everything_is_given_back_but_what_is_kept() -> None:
    dialogue = Scripted(answer(bundle(appointment("a", status="cancelled"))))
    changes = Changes(dialogue, Journal(), BASE)
    changes.note(answer(bundle(appointment("a", status="booked"), appointment("b", status="pending"))))
    assert await changes.give_all_back(but=frozenset({"Appointment/b"})) == []
    assert list(changes.taken) == ["Appointment/b"]
    assert dialogue.asked == ["POST Appointment/$book"]


async def test_what_cannot_be_given_back_is_told_unless_it_is_gone() -> None:
    still, gone = answer(appointment("a", status="booked")), answer(appointment("b", status="cancelled"))
    no = answer(OUTCOME, 409)
    changes = Changes(Scripted(no, still, no, gone, NoAnswerError("lost"), NoAnswerError("lost")), Journal(), BASE)
    changes.note(answer(bundle(*(appointment(name, status="booked") for name in "abc"))))
    left = await changes.give_all_back()
    assert [(one.reference, one.status) for one in left] == [("Appointment/a", "booked"), ("Appointment/c", "booked")]
    assert "HTTP 409" in left[0].why
    assert "lost" in left[1].why
    assert changes.taken == {}


def test_an_intent_has_what_it_takes_to_look_it_up() -> None:
    assert (BOOKING.reference, BOOKING.patients, BOOKING.people) == (
        "Appointment/slot",
        ("Patient/p1",),
        (("Practitioner/p", ""),),
    )
    assert BOOKING.start is not None
    assert intent_for(IntentKind.HOLD, BASE, {}).start is None
