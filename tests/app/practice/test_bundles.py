"""Searchsets."""

from slotdesk.practice.bundles import appointment_bundle, entry, searchset
from slotdesk.practice.outcome import information

RESOURCE = {"resourceType": "Patient", "id": "p"}


def test_a_full_searchset() -> None:
    bundle = searchset(
        [entry("http://h/fhir", RESOURCE, "match")], total=7, issues=[information("x")], self_link="s", next_link="n"
    )
    assert bundle["total"] == 7
    assert bundle["link"] == [{"relation": "self", "url": "s"}, {"relation": "next", "url": "n"}]
    assert bundle["entry"][0] == {
        "fullUrl": "http://h/fhir/Patient/p", "resource": RESOURCE, "search": {"mode": "match"}
    }  # fmt: skip
    assert bundle["entry"][1]["search"]["mode"] == "outcome"


def test_nothing_empty_is_written() -> None:
    assert searchset([], total=0) == {"resourceType": "Bundle", "type": "searchset", "total": 0}


def test_the_answer_of_an_operation_has_one_appointment() -> None:
    bundle = appointment_bundle("b", {"resourceType": "Appointment", "id": "a"}, [], "b/Appointment/$book")
    assert (bundle["total"], len(bundle["entry"])) == (1, 1)
