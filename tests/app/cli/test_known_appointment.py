"""What is read before a hold or a booking helps the record of bookings, and neither delays nor misleads it."""

from __future__ import annotations

import json
import threading
from queue import SimpleQueue
from typing import Any

import pytest

from app.cli.conftest import Misbehaving
from slotdesk.cli.main import main

SHOWN = {
    "resourceType": "Appointment",
    "id": "1",
    "status": "proposed",
    "start": "2026-08-04T09:00:00+02:00",
    "end": "2026-08-04T09:20:00+02:00",
    "participant": [{"actor": {"reference": "Practitioner/1"}, "status": "accepted"}],
}
CHANGES = [
    ["hold", "Appointment/1"],
    ["book", "Appointment/1", "--patient", "Patient/1"],
]


def lose_changes(server: Misbehaving, status: int, shown: dict[str, Any]) -> None:
    """The answers to holds and bookings are lost; an appointment is shown so."""

    def answer(handler: Any) -> None:
        if "$" in handler.path:
            handler.hang_up()
        elif "/Patient/1" in handler.path:
            handler.reply(200, {"resourceType": "Patient", "id": "1"})
        else:
            handler.reply(status, shown)

    server.answer = answer


def recorded(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, bool]]:
    """What stands in the record: which id, and whether its time is known."""
    capsys.readouterr()
    main(["bookings", "--json"])
    return [(one["reference"], bool(one["start"])) for one in json.loads(capsys.readouterr().out)["bookings"]]


@pytest.mark.parametrize("words", CHANGES)
@pytest.mark.parametrize(
    ("status", "shown", "is_timed"),
    [(200, SHOWN, True), (200, {**SHOWN, "id": "another"}, False), (404, {}, False)],
)
def test_the_record_has_the_id_that_was_sent_and_the_time_where_that_is_shown(
    misbehaving: Misbehaving,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    status: int,
    shown: dict[str, Any],
    is_timed: bool,
) -> None:
    lose_changes(misbehaving, status, shown)
    assert main([*words, "--server", misbehaving.url]) == 4
    assert recorded(capsys) == [("Appointment/1", is_timed)]


def test_a_hold_does_not_wait_for_a_server_that_is_slow_to_show(
    misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slotdesk.cli.hold._PATIENCE_S", 1.0, raising=False)
    is_asked, came_first = threading.Event(), SimpleQueue[bool]()

    def answer(handler: Any) -> None:
        if "$hold" in handler.path:
            is_asked.set()
        else:
            came_first.put(is_asked.wait(10))
        handler.hang_up()

    misbehaving.answer = answer
    assert main(["hold", "Appointment/1", "--server", misbehaving.url, "--format", "json"]) == 4
    assert came_first.get(timeout=10), "it is held while the read is still unanswered"
    assert misbehaving.asked == ["GET /fhir/Appointment/1", "POST /fhir/Appointment/$hold"]
    assert recorded(capsys) == [("Appointment/1", False)]
