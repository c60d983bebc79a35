"""Looking up in the practice server's directory, and in odd ones."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.patient import Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.directory import DirectoryService
from slotdesk.services.session import open_session

pytestmark = pytest.mark.anyio

TIMEZONE = "http://hl7.org/fhir/StructureDefinition/timezone"


class Canned:
    """A server that lists these resources by type, and counts what it is asked."""

    def __init__(self, **listed: list[dict[str, Any]]) -> None:
        self.asked: Counter[str] = Counter()
        self._listed = listed
        http = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        client = SchedulingClient(http, "http://server.example/fhir", wire_format=WireFormat.JSON)
        self.directory = DirectoryService(client)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        kind = request.url.path.rsplit("/", 1)[-1]
        self.asked[kind] += 1
        entry = [{"resource": {"resourceType": kind, **resource}} for resource in self._listed.get(kind, [])]
        content = json.dumps({"resourceType": "Bundle", "type": "searchset", "total": len(entry), "entry": entry})
        return httpx.Response(200, content=content, headers={"content-type": "application/fhir+json"})


def place(number: int, zone: str = "", **more: Any) -> dict[str, Any]:
    extension = [{"url": TIMEZONE, "valueCode": zone}] if zone else []
    return {"id": f"loc-{number}", "name": f"House {number}", "extension": extension, **more}


def service(number: int, **more: Any) -> dict[str, Any]:
    return {"id": f"service-{number}", "name": f"Service {number}", **more}


async def test_patients_are_found_by_names_in_any_order_and_birth_date(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        for text in ("söderberg åke", "Åke Söderberg", "söderberg 5.6.1948", "19480605 åke"):
            found = await session.directory.patients(text)
            assert [patient.name for patient in found.entries] == ["Åke Söderberg"], text


async def test_which_of_day_and_month_comes_first_is_the_callers_to_say(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        assert (await session.directory.patients("söderberg 6/5/1948")).entries == ()
        (patient,) = (await session.directory.patients("söderberg 6/5/1948", day_first=False)).entries
        assert patient.birth_date == "1948-06-05"


async def test_nothing_typed_asks_for_nobody() -> None:
    canned = Canned(Patient=[{"id": "a"}])
    assert (await canned.directory.patients("  ")).entries == ()
    assert canned.asked == {}


async def test_practitioners_and_organisations_are_searched_on_the_server(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        (doctor,) = (await session.directory.practitioners(" wikander ")).entries
        assert (doctor.name, doctor.detail) == ("Dr Astrid Wikander", "Obstetrics and gynecology")
        (house,) = (await session.directory.organizations("kuusilehdon")).entries
        assert house.name == "Kuusilehdon klinikka"


async def test_places_are_found_by_words_of_name_and_address(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        found = await session.directory.locations("uppsala åsalund")
        assert [entry.name for entry in found] == ["Åsalund, specialist clinic"]
        assert await session.directory.locations("uppsala helsinki") == ()


async def test_places_and_services_are_read_once_for_a_session() -> None:
    canned = Canned(Location=[place(1)], HealthcareService=[service(1)])
    for text in ("", "house", "nothing"):
        await canned.directory.locations(text)
        await canned.directory.visit_types(text)
        await canned.directory.specialties(text)
    assert canned.asked == {"Location": 1, "HealthcareService": 1}


async def test_a_visit_type_of_several_services_is_offered_once_in_order_of_words() -> None:
    follow_up = {"coding": [{"system": "s", "code": "2", "display": "Follow-up"}]}
    check = {"coding": [{"system": "s", "code": "1", "display": "check"}, {"system": "", "code": "bare"}]}
    canned = Canned(
        HealthcareService=[
            service(1, type=[follow_up], comment="20 minutes"),
            service(2, type=[follow_up, check], comment="40 minutes"),
        ]
    )
    found = await canned.directory.visit_types("")
    assert [(choice.label, choice.coding.token, choice.detail) for choice in found] == [
        ("check", "s|1", "40 minutes"),
        ("Follow-up", "s|2", "20 minutes"),
    ]


async def test_a_letter_amid_a_word_beside_the_name_finds_nothing() -> None:
    class_of = {"coding": [{"system": "s", "code": "1", "display": "Education"}]}
    visit = {"coding": [{"system": "s", "code": "2", "display": "Home visit"}]}
    canned = Canned(
        HealthcareService=[
            service(1, type=[class_of], comment="for several together"),
            service(2, type=[visit], comment="75 minutes"),
        ]
    )
    typed = {"v": ["Home visit"], "s": ["Education", "Home visit"], "75": ["Home visit"], "ver": ["Education"]}
    for text, labels in typed.items():
        assert [choice.label for choice in await canned.directory.visit_types(text)] == labels, text


async def test_a_code_without_words_is_called_by_its_concept() -> None:
    concept = {"text": "Long talk", "coding": [{"system": "s", "code": "9"}]}
    canned = Canned(HealthcareService=[service(1, specialty=[concept])])
    (choice,) = await canned.directory.specialties("")
    assert (choice.label, choice.coding.display) == ("Long talk", "Long talk")


async def test_specialties_are_found_by_code_too(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        (choice,) = await session.directory.specialties("394579002")
        assert choice.label == "Cardiology"


async def test_the_clinics_zone_is_that_of_most_places() -> None:
    zones = ["Europe/Vienna", "Europe/London", "Europe/Vienna", ""]
    canned = Canned(Location=[place(number, zone) for number, zone in enumerate(zones)])
    assert await canned.directory.clinic_zone() == "Europe/Vienna"


async def test_a_zone_that_does_not_exist_is_no_zone() -> None:
    zones = ["Mars/Olympus", "Mars/Olympus", "Europe", "../../etc", "Europe/London"]
    canned = Canned(Location=[place(number, zone) for number, zone in enumerate(zones)])
    assert await canned.directory.clinic_zone() == "Europe/London"


async def test_no_place_with_a_zone_leaves_it_open() -> None:
    assert await Canned(Location=[place(1)]).directory.clinic_zone() == ""


async def test_an_address_is_known_once_the_places_were_read() -> None:
    canned = Canned(Location=[place(1, address={"text": "Example Street 1"})])
    absolute = Reference("http://server.example/fhir/Location/loc-1")
    assert canned.directory.address(absolute) == ""
    await canned.directory.locations("")
    assert canned.directory.address(absolute) == "Example Street 1"
    assert canned.directory.address(Reference("Location/other")) == ""


async def test_times_are_put_by_the_clock_of_their_site() -> None:
    canned = Canned(Location=[place(1, "Europe/London"), place(2, "Mars/Olympus")])
    await canned.directory.locations("")
    start = datetime(2026, 12, 1, 9, 0, tzinfo=timezone(timedelta(hours=1)))

    def at(where: str) -> Appointment:
        actor = Participant(Reference(where))
        return canned.directory.at_site(
            Appointment("Appointment/a", "proposed", start, start + timedelta(hours=1), (actor,))
        )

    assert at("Location/loc-1").start.isoformat() == "2026-12-01T08:00:00+00:00"
    assert at("Location/loc-1").start == start
    for unknown in ("Location/loc-2", "Location/elsewhere", "Practitioner/a"):
        assert at(unknown).start.isoformat() == start.isoformat()


async def test_places_tell_their_own_zones_once_they_were_read() -> None:
    zones = ["Europe/Vienna", "Mars/Olympus", "", "America/New_York"]
    canned = Canned(Location=[place(number, zone) for number, zone in enumerate(zones)])
    assert canned.directory.site_zones() == {}
    await canned.directory.locations("")
    found = {key: zone.key for key, zone in canned.directory.site_zones().items()}
    assert found == {"Location/loc-0": "Europe/Vienna", "Location/loc-3": "America/New_York"}


async def test_reasons_and_insurance_come_from_the_server(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        assert [one.label for one in await session.directory.reasons("head")] == ["Headache"]
        assert (await session.client.capabilities()).expands
        known = (await session.directory.patients("söderberg åke")).entries
        (found,) = await session.directory.coverages([*known, Patient("")], "county public")
        assert found.reference.relative == "Coverage/cov-030-1"
        assert await session.directory.coverages([Patient("")], "") == ()
