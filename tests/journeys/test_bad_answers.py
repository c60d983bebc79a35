"""Whatever a server sends, the window says what is wrong and can be used on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Person, until
from slotdesk.practice.server import PracticeServer

ENTRY: dict[str, Any] = {
    "resourceType": "Appointment",
    "id": "one",
    "status": "proposed",
    "start": "2026-08-04T09:00:00+02:00",
    "end": "2026-08-04T09:20:00+02:00",
    "participant": [{"actor": {"reference": "Practitioner/a", "display": "Dr <b>A</b>"}, "status": "needs-action"}],
    "requestedPeriod": [{"start": "2026-08-04T00:00:00+02:00", "end": "2026-08-05T00:00:00+02:00"}],
}


def bundle(*resources: dict[str, Any], next_url: str = "", **changes: Any) -> bytes:
    """A searchset of these resources."""
    link = [{"relation": "next", "url": next_url}] if next_url else []
    entry = [{"resource": resource, "search": {"mode": "match"}} for resource in resources]
    content = {"resourceType": "Bundle", "type": "searchset", "total": len(resources), "entry": entry, "link": link}
    return json.dumps({**content, **changes}).encode()


WHOLLY_BAD = {
    "truncated JSON": (Canned(body=bundle(ENTRY)[:-40]), "damaged"),
    "wrong resourceType": (Canned(body=b'{"resourceType": "Patient", "id": "x"}'), "another kind"),
    "XML with entities": (
        Canned(
            body=b'<!DOCTYPE b [<!ENTITY x "y">]><Bundle xmlns="http://hl7.org/fhir"><id value="&x;"/></Bundle>',
            content_type="application/fhir+xml",
        ),
        "document type",
    ),
    "10 MB of nesting": (Canned(body=b'{"a":' * 2_000_000 + b"1"), "nested too deeply"),
    "HTML instead of FHIR": (
        Canned(body=b"<!doctype html><title>Log in</title><p>no", content_type="text/html"),
        "web page",
    ),
    "nothing at all": (Canned(body=b""), "empty"),
    "an error without words": (Canned(500, b"oops", "text/plain"), "fault of its own"),
    "a redirect": (Canned(302, headers={"location": "http://elsewhere.example/"}), "another address"),
}


@pytest.mark.parametrize("name", WHOLLY_BAD)
def test_an_answer_that_cannot_be_used_is_said_and_the_window_goes_on(
    name: str, tell: Story, practice: PracticeServer
) -> None:
    canned, words = WHOLLY_BAD[name]
    bad = [canned] * (4 if canned.status >= 500 else 1)  # as often as it is asked by itself

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return bad.pop() if "$find" in path and bad else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.find()
            assert words in person.status()
            assert person.found() == 0
            await person.find()  # the server has come to its senses
            assert person.found() > 0

        tell(story, url=server.url)


PARTLY_BAD: dict[str, tuple[dict[str, Any], str]] = {
    "a time without offset": ({**ENTRY, "start": "2026-08-04T09:00:00", "end": "2026-08-04T09:20:00"}, "time zone"),
    "end before start": ({**ENTRY, "end": "2026-08-04T08:00:00+02:00"}, "length unknown"),
    "missing participants": ({**ENTRY, "participant": []}, "with whom or where"),
}


@pytest.mark.parametrize("name", PARTLY_BAD)
def test_a_candidate_that_breaks_a_rule_is_shown_with_what_is_wrong(
    name: str, tell: Story, practice: PracticeServer
) -> None:
    resource, words = PARTLY_BAD[name]

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=bundle(resource)) if "$find" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.find()
            assert person.found() == 1
            await person.choose_first()
            shown = person.window.booking_panel.summary.text()
            assert words in shown
            assert "09:00" in shown

        tell(story, url=server.url)


def test_one_bad_entry_does_not_cost_the_others(tell: Story, practice: PracticeServer) -> None:
    good = [{**ENTRY, "id": f"good-{number}"} for number in range(20)]

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=bundle(*good, {**ENTRY, "start": 7})) if "$find" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.find()
            assert person.found() == 20
            assert "1 more could not be read" in person.status()

        tell(story, url=server.url)


@pytest.mark.parametrize(
    ("next_url", "words"),
    [("/fhir/Appointment/$find?page=1", "circle"), ("http://127.0.0.2:9/fhir?page=2", "another server")],
)
def test_a_next_link_that_leads_astray_keeps_what_came_and_says_that_it_is_not_all(
    next_url: str, words: str, tell: Story, practice: PracticeServer
) -> None:
    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=bundle(ENTRY, next_url=next_url)) if "$find" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.find()
            assert person.found() == 1
            assert "not complete" in person.status()
            assert words in person.status()
            assert len(server.requests) < 20

        tell(story, url=server.url)


def test_markup_from_a_server_is_shown_as_it_is(tell: Story, practice: PracticeServer) -> None:
    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=bundle(ENTRY)) if "$find" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.find()
            await person.choose_first()
            assert "Dr <b>A</b>" in person.window.booking_panel.summary.text()

        tell(story, url=server.url)


def test_a_server_that_is_not_there_is_said_in_words(tell: Story) -> None:
    async def story(person: Person) -> None:
        await until(lambda: "Nothing answers" in person.status(), "it is given up", limit_s=90)
        await person.find()
        assert "Nothing answers" in person.status()

    tell(story, url="http://127.0.0.1:9/fhir")


def test_a_search_can_be_stopped(tell: Story, practice: PracticeServer) -> None:
    waiting: list[str] = []

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if "$find" in path:
            waiting.append(path)
            return Canned(body=bundle(ENTRY, next_url="/fhir/slow"))
        if "slow" in path:
            import time

            time.sleep(1.5)
            return Canned(body=bundle())
        return None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            person.window.commands["find"].trigger()
            await until(lambda: person.found() == 1, "the first page is shown while the second is on its way")
            assert person.application.desk.search.is_running
            person.window.commands["stop"].trigger()
            assert "Stopped" in person.status()
            assert person.found() == 1
            assert person.window.find_panel.find_button.text() == "Find"

        tell(story, url=server.url)
