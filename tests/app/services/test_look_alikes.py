"""Whether somebody new is on file already."""

from __future__ import annotations

from dataclasses import replace

import pytest

from slotdesk.domain.coding import Identifier
from slotdesk.domain.connection import Connection
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.look_alikes import Likeness, folded, likeness_of
from slotdesk.services.session import open_session

KNOWN = Patient(
    "Patient/one", (HumanName("Nguyễn", ("Anne-Marie",)),), "1980-03-12", identifiers=(Identifier("urn:x", "7"),)
)


def new(family: str = "Nguyễn", given: str = "Anne-Marie", born: str = "1980-03-12", *numbers: Identifier) -> Patient:
    return Patient("", (HumanName(family, (given,)),), born, identifiers=numbers)


@pytest.mark.parametrize(
    ("entered", "likeness"),
    [
        (new(), Likeness.NAME_AND_BIRTH_DATE),
        (new("nguyen", "ANNEMARIE"), Likeness.NAME_AND_BIRTH_DATE),
        (new("Anne-Marie", "Nguyễn"), Likeness.NAME_AND_BIRTH_DATE),  # taken down the wrong way round
        (new(given="Lena"), Likeness.FAMILY_AND_BIRTH_DATE),
        (new("Nguyet"), Likeness.GIVEN_AND_BIRTH_DATE),  # misheard, or married
        (new("", "Anne-Marie"), Likeness.GIVEN_AND_BIRTH_DATE),
        (new("Berg", ""), None),
        (new(born=""), Likeness.NAME),
        (new(born="1991-01-01"), None),
        (new("Berg", "Lena"), None),
        (new("Berg", "Lena", "1991-01-01", Identifier("urn:x", "7")), Likeness.IDENTIFIER),
        (new("Berg", "Lena", "1991-01-01", Identifier("", "7")), Likeness.IDENTIFIER),
        (new("Berg", "Lena", "1991-01-01", Identifier("urn:y", "7")), None),
    ],
)
def test_what_points_to_one_person(entered: Patient, likeness: Likeness | None) -> None:
    assert likeness_of(entered, KNOWN) is likeness


def test_a_birth_date_that_the_server_lacks_leaves_the_name() -> None:
    assert likeness_of(new(), replace(KNOWN, birth_date="")) is Likeness.NAME


def test_names_are_compared_without_what_is_left_out_on_the_phone() -> None:
    assert folded("Åke Lundström-Öst") == "ake lundstromost"


@pytest.mark.anyio
async def test_the_servers_directory_is_asked(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        entered = new("Söderberg", "Åke", "1948-06-05")
        (found,) = await session.directory.look_alikes(entered)
        assert (found.patient.reference, found.likeness) == ("Patient/pat-030", Likeness.NAME_AND_BIRTH_DATE)
        (misheard,) = await session.directory.look_alikes(new("Söderholm", "Åke", "1948-06-05"))
        assert (misheard.patient.reference, misheard.likeness) == ("Patient/pat-030", Likeness.GIVEN_AND_BIRTH_DATE)
        number = found.patient.identifiers[0]
        by_number = await session.directory.look_alikes(new("Else", "Some", "2001-01-01", Identifier("", number.value)))
        assert [one.likeness for one in by_number] == [Likeness.IDENTIFIER]
        assert await session.directory.look_alikes(new("Nobody", "Here", "1900-01-01")) == ()
