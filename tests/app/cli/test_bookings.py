"""What was sent is listed, looked up and exported; what is open is said by the exit status."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.cli.conftest import Misbehaving
from app.cli.test_book import PATIENT, Desk
from slotdesk.cli.main import main

APPOINTMENT = {
    "resourceType": "Appointment",
    "id": "1",
    "status": "proposed",
    "start": "2026-08-04T09:00:00+02:00",
    "end": "2026-08-04T09:20:00+02:00",
    "participant": [{"actor": {"reference": "Practitioner/1", "display": "=Dr Ada"}, "status": "accepted"}],
}
ANNA = {"resourceType": "Patient", "id": "1", "name": [{"family": "Planted"}]}


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    status = main(["bookings", "--json", *words])
    return status, json.loads(capsys.readouterr().out)


def lose_bookings(server: Misbehaving, *, shown_as: str) -> None:
    """The answer to a booking is lost; the appointment is shown with this status."""
    patient = {"actor": {"reference": "Patient/1"}, "status": "accepted"}
    people = [*APPOINTMENT["participant"], patient] if shown_as == "booked" else APPOINTMENT["participant"]

    def answer(handler: Any) -> None:
        if "$book" in handler.path:
            handler.hang_up()
        elif "/Appointment/1" in handler.path:
            handler.reply(200, {**APPOINTMENT, "status": shown_as, "participant": people})
        elif "/Patient/1" in handler.path:
            handler.reply(200, ANNA)
        else:
            handler.reply(200, {"resourceType": "Bundle", "type": "searchset", "total": 0})

    server.answer = answer


def test_what_was_done_is_listed_with_what_became_of_it(
    practice_url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    desk = Desk(practice_url, "json", capsys)
    candidate = desk.free(18)
    _, booked = desk.run("book", candidate, "--patient", PATIENT)
    desk.run("book", candidate, "--patient", "Patient/pat-152")
    desk.run("cancel", booked["appointment"]["reference"], "--reason", "other")
    status, found = run(capsys, "--export", str(tmp_path / "list.csv"))
    assert status == 0
    told = [(one["wish"], one["fate"], one["patients"]) for one in found["bookings"]]
    assert told == [
        ("cancel", "done", [PATIENT]),
        ("book", "refused", ["Patient/pat-152"]),
        ("book", "done", [PATIENT]),
    ]
    assert found["bookings"][2]["start"].startswith("2026-08-18T")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["became"] for row in csv.DictReader(file)] == ["done", "refused", "done"]
    assert main(["bookings"]) == 0
    text = capsys.readouterr().out
    assert text.endswith("3 entries, 0 of them open.\n")
    assert re.search(r"done  book  2026-08-18 ", text)
    assert re.search(rf"refused  book  .*{candidate}", text)


def test_holds_and_refusals_are_listed_with_the_time_that_was_asked_for(
    practice_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(practice_url, "json", capsys)
    candidate = desk.free(20)
    assert desk.run("hold", candidate)[0] == 0
    assert desk.run("book", candidate, "--patient", PATIENT)[0] == 3  # nobody can read it while it is held
    assert main(["bookings"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.search(r"refused  book  2026-08-20 ", lines[0])
    assert re.search(r"done  hold  2026-08-20 ", lines[1])


def test_a_lost_booking_is_open_until_it_is_looked_up(
    misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str]
) -> None:
    lose_bookings(misbehaving, shown_as="booked")
    book = ["book", "Appointment/1", "--patient", "Patient/1", "--server", misbehaving.url]
    assert main(book) == 4
    assert "slotdesk bookings --look-up" in capsys.readouterr().err
    assert main(book) == 4  # not sent again
    assert "nothing more was sent" in capsys.readouterr().err
    assert sum("$book" in asked for asked in misbehaving.asked) == 1
    status, found = run(capsys, "--open")
    assert (status, found["open"]) == (4, 1)
    status, found = run(capsys, "--look-up", "--server", misbehaving.url)
    assert status == 0
    (only,) = found["bookings"]
    assert (only["fate"], only["lookedUp"], only["result"]) == ("done", "done", "Appointment/1")
    assert run(capsys, "--open") == (0, {"open": 0, "bookings": [], "outcome": []})


def test_what_the_server_does_not_show_so_far_stays_open(
    misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str]
) -> None:
    lose_bookings(misbehaving, shown_as="proposed")
    main(["book", "Appointment/1", "--patient", "Patient/1", "--server", misbehaving.url])
    capsys.readouterr()
    assert main(["bookings", "--look-up", "--server", misbehaving.url]) == 4
    assert "does not show it so far" in capsys.readouterr().out


def test_looking_up_needs_a_server(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bookings", "--look-up"]) == 2
    assert "where it was sent" in capsys.readouterr().err


def test_what_cannot_be_written_down_is_not_sent(
    misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lose_bookings(misbehaving, shown_as="proposed")
    (tmp_path / "file").write_text("")
    where = ["--state-dir", str(tmp_path / "file" / "state")]
    words = ["book", "Appointment/1", "--patient", "Patient/1", "--server", misbehaving.url, "--json", *where]
    assert main(words) == 5
    assert json.loads(capsys.readouterr().out)["result"] is None
    assert not any("$book" in asked for asked in misbehaving.asked)
    status, found = run(capsys, *where)
    assert status == 5
    assert found["error"]["code"].startswith("journal-")


def test_an_export_that_cannot_be_written_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["bookings", "--export", str(tmp_path / "no" / "list.csv")]) == 2
    assert "can't be written" in capsys.readouterr().err
