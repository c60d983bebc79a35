"""The value set of reasons, expanded."""

from fhir.resources.R4B.valueset import ValueSet

from slotdesk.practice.reasons import REASONS, VALUE_SET

from .desk import Desk


def displays(answer: dict[str, object]) -> list[str]:
    expanded = ValueSet.model_validate(answer)
    assert expanded.expansion is not None
    return [str(one.display) for one in expanded.expansion.contains or []]


def test_all_are_listed_and_words_narrow_them(desk: Desk) -> None:
    assert displays(desk.get("/ValueSet/$expand", ("url", VALUE_SET)).json()) == [one.display for one in REASONS]
    assert displays(desk.get("/ValueSet/$expand", ("url", VALUE_SET), ("filter", "PAIN jo")).json()) == ["Joint pain"]
    none = desk.get("/ValueSet/$expand", ("filter", "ouch")).json()
    assert displays(none) == []
    assert none["expansion"]["total"] == 0
    assert b"<contains>" in desk.get("/ValueSet/$expand", Accept="application/fhir+xml").content


def test_it_knows_no_other_value_set(desk: Desk) -> None:
    assert desk.get("/ValueSet/$expand", ("url", "http://example.org/vs")).status_code == 404
