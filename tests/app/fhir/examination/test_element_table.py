"""The table of elements agrees with itself, and with the models of R4B where R4 does."""

from __future__ import annotations

import pytest

from slotdesk.fhir import xml_types
from slotdesk.fhir.examination.code_lists import CODES
from slotdesk.fhir.examination.element_table import ANY_TYPE, PRIMITIVES, RESOURCE_TYPES, RESOURCES, elements, required

# Types that come within an extension at most.
UNKNOWN = {
    *("Contributor", "DataRequirement", "Dosage", "Expression", "ParameterDefinition", "RelatedArtifact"),
    *("SampledData", "TriggerDefinition"),
}


def types_from(name: str) -> set[str]:
    """A type with all that it is made of."""
    met, waiting = set[str](), [name]
    while waiting:
        one = waiting.pop()
        if one not in met:
            met.add(one)
            waiting.extend(element.type for element in elements(one).values())
    return met


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_every_type_that_a_resource_is_made_of_is_known(name: str) -> None:
    complex_types = types_from(name) - PRIMITIVES - UNKNOWN - {"Resource"}
    assert [one for one in complex_types if not elements(one)] == []
    assert name in RESOURCE_TYPES


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_every_binding_has_its_codes(name: str) -> None:
    bound = {element.codes for one in types_from(name) for element in elements(one).values()} - {""}
    assert bound <= set(CODES)
    assert all(CODES[one] for one in bound)


# What R4B's open choice has more, and less.
UNLIKE_R4B = {"valueCodeableReference", "valueRatioRange", "valueMeta"}


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_names_and_repetition_are_those_of_r4b(name: str) -> None:
    """R4B has R4's elements for all that is examined here, so that a slip in a row shows."""
    for one in types_from(name) - PRIMITIVES - UNKNOWN - {"Resource", "Element"}:
        theirs = {element.name: element.repeats for element in xml_types.elements(one).values()}
        ours = {element.name: element.repeats for element in elements(one).values()}
        unlike = {key for key in theirs.keys() | ours.keys() if theirs.get(key) != ours.get(key)}
        assert unlike <= UNLIKE_R4B, one


def test_a_choice_is_one_group() -> None:
    group, names = required("UsageContext")[1]
    assert group.group == "value[x]"
    assert set(names) == {"valueCodeableConcept", "valueQuantity", "valueRange", "valueReference"}
    assert len([one for one in elements("Extension").values() if one.group == "value[x]"]) == len(ANY_TYPE)


def test_cardinality_is_written_as_in_the_definitions() -> None:
    participants = elements("Appointment")["participant"]
    assert participants.cardinality == "1..*"
    assert elements("Appointment")["status"].cardinality == "1..1"
    assert elements("Appointment")["start"].cardinality == "0..1"
    assert "Practitioner" in elements("AppointmentParticipant")["actor"].targets
