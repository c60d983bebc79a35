"""References of clients."""

import pytest

from app.practice.desk import Json
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.practice_state import PracticeState
from slotdesk.practice.references import carries, literal_target, resolve

BASE = "http://127.0.0.1:1/fhir"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Patient/1", ("Patient", "1")),
        (" Patient/1 ", ("Patient", "1")),
        (f"{BASE}/Patient/a.b-c", ("Patient", "a.b-c")),
        ("Patient/1/_history/2", ("Patient", "1")),
        ("http://elsewhere.example/fhir/Patient/1", None),
        ("urn:uuid:7", None),
        ("Patient", None),
        ("Patient/a b", None),
    ],
)
def test_literal_references(text: str, target: tuple[str, str] | None) -> None:
    assert literal_target(text, BASE) == target


def test_identifiers() -> None:
    resource = {"identifier": [{"system": "s", "value": "v"}, {"value": "w"}]}
    assert carries(resource, "s", "v")
    assert carries(resource, None, "w")
    assert not carries(resource, "t", "v")
    assert not carries({}, None, "v")


def test_resolving(state: PracticeState) -> None:
    number = {"system": "urn:oid:2.999.752.1.2", "value": "S4113"}
    assert resolve(state, BASE, {"identifier": number}, "Practitioner", "p") == "prac-01"
    assert resolve(state, BASE, {"identifier": number | {"value": "none"}}, "Practitioner", "p") is None
    assert resolve(state, BASE, {"reference": "Practitioner/none"}, "Practitioner", "p") is None
    wrong: list[Json] = [{"reference": "Patient/pat-001"}, {}, {"identifier": {}}, {"reference": ""}]
    for reference in wrong:
        with pytest.raises(RequestRefused):
            resolve(state, BASE, reference, "Practitioner", "p")
