"""Without eyes, mouse or coordinates: the accessibility tree as another program sees it, and a booking through it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from access.conftest import ReadAndBook
from slotdesk.practice.server import PracticeServer

_PATIENT, _REFERENCE = "Åke Söderberg", "Patient/pat-030"
_CONTROLS = {"push button", "check box", "radio button", "text", "spin button", "combo box", "table", "list item"}


def booked(server: PracticeServer) -> list[dict[str, Any]]:
    """The patient's appointments to come, as the server tells them."""
    today = datetime.now(UTC).date()
    dates = [f"ge{today - timedelta(days=1)}", f"lt{today + timedelta(days=60)}"]
    query = {"patient": _REFERENCE, "date": dates, "status": "booked", "_count": "200"}
    bundle = httpx.get(f"{server.url}/Appointment", params=query, trust_env=False).json()
    return [entry["resource"] for entry in bundle.get("entry", [])]


def in_view(shown: list[dict[str, Any]]) -> int:
    """How many times the row beneath the calendar says are in view."""
    said = [found for node in shown if (found := re.search(r"([\d,.\u202f]+) in view", node["name"]))]
    assert said, "the footer says how many"
    return int(re.sub(r"\D", "", said[0][1]))


def test_everything_is_told_by_name_and_a_time_is_booked_by_actions_alone(
    read_and_book: ReadAndBook, clinic: PracticeServer
) -> None:
    before = {one["id"] for one in booked(clinic)}
    told = read_and_book(_PATIENT)

    shown = [node for node in told["tree"] if node["showing"]]
    assert [node for node in shown if node["role"] in _CONTROLS and not node["name"]] == []
    named = {(node["role"], node["name"]) for node in shown}
    for control in (
        ("text", "Patient"),
        ("text", "From"),
        ("text", "Practitioner"),
        ("push button", "Find"),
        ("push button", "First free"),
        ("panel", "Calendar"),
        ("menu item", "Calendar"),
    ):
        assert control in named

    days = [node for node in told["tree"] if node["role"] == "list" and node["name"].endswith(" free")]
    assert len(days) in {5, 7}
    candidates = told["candidates"]
    assert len(candidates) == in_view(shown), "every one of those that the footer counts"
    assert len(candidates) > 20
    assert [name for name in candidates if ", free" not in name and "own appointment" not in name] == []
    assert len(set(candidates)) > 0.9 * len(candidates)  # told apart by what they are called
    boxes = [node for node in told["tree"] if node["role"] == "list item" and node["name"] in candidates]
    assert all("Press" in node["actions"] for node in boxes)
    assert any(node["box"][2] > 0 and node["box"][3] > 0 for node in boxes)

    assert told["cursor"] in candidates or "press Enter" in told["cursor"]

    assert told["outcome"].startswith("Booked. ")
    new = [one for one in booked(clinic) if one["id"] not in before]
    assert len(new) == 1
    who = [one["actor"].get("display", "") for one in new[0]["participant"]]
    assert any(name and name in told["chosen"] for name in who), (told["chosen"], who)
    assert any("Åke Söderberg" in line for line in told["summary"])

    times = [line for line in told["lines"] if " to " in line["name"]]
    assert len(times) > 20, "the list says all of a time in a line"
    assert all(("Press" in line["actions"]) == ("no longer free" not in line["name"]) for line in times)
    assert told["lines"][0]["actions"] == [], "a heading is read, and not chosen"
