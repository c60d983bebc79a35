"""The tables of elements, against fhir.resources."""

from fhir.resources.R4B import get_fhir_model_class

from slotdesk.practice.element_types import BY_NAME, ELEMENTS, RESOURCES


def test_elements_are_those_of_the_model_in_its_order() -> None:
    for name in ("Appointment", "Patient", "PractitionerRole", "Timing", "Identifier", "BundleEntry", "TimingRepeat"):
        model = get_fhir_model_class(name)
        own = [
            element.name for element in ELEMENTS[name] if element.name not in {"id", "extension", "modifierExtension"}
        ]
        known = [element for element in model.elements_sequence() if element in own]
        assert own == known


def test_every_type_that_is_named_is_known_or_primitive() -> None:
    named = {element.type for elements in ELEMENTS.values() for element in elements}
    assert {one for one in named if one[0].isupper()} <= set(ELEMENTS) | {"Resource"}


def test_lists_are_marked() -> None:
    assert BY_NAME["Patient"]["name"].repeats
    assert not BY_NAME["Patient"]["birthDate"].repeats
    assert BY_NAME["TimingRepeat"]["dayOfWeek"].repeats
    assert {"Appointment", "Parameters", "Bundle"} <= RESOURCES
