"""One search parameter against one resource."""

import pytest

from app.practice.desk import Json
from slotdesk.practice.practice_state import PracticeState
from slotdesk.practice.search_matching import Matching, alternatives, split_token
from slotdesk.practice.search_parameters import PARAMETERS

PATIENT: Json = {
    "resourceType": "Patient",
    "id": "p",
    "identifier": [{"system": "urn:s", "value": "v"}],
    "name": [{"family": "Åström-Yli", "given": ["Maja"]}],
    "birthDate": "1980-05",
    "active": True,
    "managingOrganization": {"reference": "Organization/org-1"},
}


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("identifier", "urn:s|v", True),
        ("identifier", "urn:s|", True),
        ("identifier", "|v", False),
        ("identifier", "v", True),
        ("identifier", "urn:t|v,urn:s|v", True),
        ("identifier", "urn:s|V", False),
        ("active", "true", True),
        ("active", "false", False),
        ("name", "yli ast", True),
        ("name", "strom", False),
        ("name:contains", "STROM", True),
        ("name:exact", "Maja", True),
        ("name:exact", "maja", False),
        ("birthdate", "1980", True),
        ("birthdate", "1980-05-17", False),
        ("birthdate", "ge1980-05-01", True),
        ("birthdate", "lt1980-05-01", False),
        ("birthdate", "sa1980-04-30", True),
        ("birthdate", "ne1980-05", False),
        ("organization", "org-1", True),
        ("organization", "Organization/org-1", True),
        ("organization", "Location/org-1", False),
        ("organization:identifier", "urn:oid:2.999.752.1.3|TH-1", True),
        ("organization:identifier", "urn:oid:2.999.752.1.3|TH-2", False),
    ],
)
def test_values(state: PracticeState, name: str, value: str, *, fits: bool) -> None:
    bare, _, modifier = name.partition(":")
    test = Matching(state, "http://x/fhir").test(bare, modifier, PARAMETERS["Patient"][bare], value)
    assert test(PATIENT) is fits


def test_pieces() -> None:
    assert alternatives(r"a,b\,c") == ["a", "b,c"]
    assert split_token("urn:a|b|c") == ("urn:a|b", "c")
    assert split_token("c") == (None, "c")
    assert split_token("|c") == ("", "c")
