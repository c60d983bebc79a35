"""Looking up in whichever directory is connected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from slotdesk.domain.coding import CodeableConcept, Coding
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import RequestRejected, ServerUnreachable
from slotdesk.practice.server import PracticeServer
from slotdesk.services.directory import DirectoryService
from slotdesk.services.lacking import Lacking
from slotdesk.services.session import open_session
from slotdesk_ui.find.directory_search import DirectorySearch
from ui.examples import NOW, appointment

pytestmark = pytest.mark.anyio
Listing = Callable[..., DirectoryService]


@pytest.fixture
def search() -> DirectorySearch:
    return DirectorySearch(lambda: NOW)


@pytest.fixture
def dates() -> Iterator[Callable[[QLocale.Country], None]]:
    """Has dates written as in a country where English is spoken."""
    before = QLocale()
    yield lambda country: QLocale.setDefault(QLocale(QLocale.Language.English, country))
    QLocale.setDefault(before)


async def test_without_a_server_a_look_up_says_so(search: DirectorySearch) -> None:
    lookups = (
        search.patients,
        search.visit_types,
        search.specialties,
        search.practitioners,
        search.locations,
        search.organizations,
    )
    for look_up in lookups:
        with pytest.raises(ServerUnreachable):
            await look_up("a")


async def test_each_search_asks_for_its_own_kind(search: DirectorySearch, practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        search.connect(session.directory)
        found = [
            await search.patients("åke söderberg"),
            await search.visit_types("follow-up visit"),
            await search.specialties("cardio"),
            await search.practitioners("wikander"),
            await search.locations("åsalund"),
            await search.organizations("kuusilehdon"),
        ]
    assert [choices[0].label for choices in found] == [
        "Åke Söderberg",
        "Follow-up visit",
        "Cardiology",
        "Dr Astrid Wikander",
        "Åsalund, specialist clinic",
        "Kuusilehdon klinikka",
    ]
    assert [choices[0].key.split("/")[0] for choices in (found[0], *found[3:])] == [
        "Patient",
        "Practitioner",
        "Location",
        "Organization",
    ]


async def test_a_birth_date_is_read_as_the_locale_writes_it(
    search: DirectorySearch, practice: PracticeServer, dates: Callable[[QLocale.Country], None]
) -> None:
    async with open_session(Connection(practice.url)) as session:
        search.connect(session.directory)
        dates(QLocale.Country.UnitedKingdom)
        assert [choice.label for choice in await search.patients("söderberg 5/6/1948")] == ["Åke Söderberg"]
        dates(QLocale.Country.UnitedStates)
        assert [choice.label for choice in await search.patients("söderberg 6/5/1948")] == ["Åke Söderberg"]


async def test_another_server_is_asked_from_the_moment_it_is_connected(
    search: DirectorySearch, listing: Listing
) -> None:
    search.connect(listing({"resourceType": "Location", "id": "a", "name": "First"}))
    search.connect(listing({"resourceType": "Location", "id": "b", "name": "Second"}))
    assert [choice.label for choice in await search.locations("")] == ["Second"]


async def test_reasons_of_the_patients_appointments_come_first(
    search: DirectorySearch, practice: PracticeServer
) -> None:
    codings = (Coding("http://snomed.info/sct", "25064002"), Coding("", "bare"), Coding("http://x", "7", "Old knee"))
    search.learn_reasons([replace(appointment(), reasons=(CodeableConcept(codings, "Sore head"),))])
    async with open_session(Connection(practice.url)) as session:
        search.connect(session.directory)
        found = await search.reasons("")
        assert [one.label for one in found[:2]] == ["Sore head", "Old knee"]
        assert [one.key for one in found].count("http://snomed.info/sct|25064002") == 1
        assert [one.label for one in await search.reasons("cough")] == ["Cough"]
        search.leave_out(Lacking(reasons=True, coverages=True))
        assert [one.label for one in await search.reasons("knee")] == ["Old knee"]
        with pytest.raises(RequestRejected):
            await search.reasons("cough")
        with pytest.raises(RequestRejected):
            await search.coverages([], "")
    search.learn_reasons([])
    with pytest.raises(RequestRejected):
        await search.reasons("knee")  # the next patient's are others
