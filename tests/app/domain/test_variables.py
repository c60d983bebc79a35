from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.raw_request import RawRequest
from slotdesk.domain.variables import BUILT_IN, UnknownVariable, Variables

STOCKHOLM = ZoneInfo("Europe/Stockholm")
# Late on the evening before the clocks go back, while it is the next day in Stockholm.
EVENING = datetime(2026, 10, 23, 22, 30, tzinfo=UTC)


def variables(**own: str) -> Variables:
    return Variables("https://fhir.example.org/r4/", "Patient/pat-7", STOCKHOLM, own, lambda: EVENING)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("base", "https://fhir.example.org/r4"),
        ("patient", "Patient/pat-7"),
        ("patient-id", "pat-7"),
        ("today", "2026-10-24"),
        ("today-1d", "2026-10-23"),
        ("today+2w", "2026-11-07"),
        ("today 08:00", "2026-10-24T08:00:00+02:00"),
        ("today+1d 08:00", "2026-10-25T08:00:00+01:00"),
        ("now", "2026-10-24T00:30:00+02:00"),
        ("now+26h", "2026-10-25T02:30:00+02:00"),
        ("now+27h", "2026-10-25T02:30:00+01:00"),
        ("now-30min", "2026-10-24T00:00:00+02:00"),
    ],
)
def test_what_is_always_there(name: str, value: str) -> None:
    assert variables().value(name) == value


@pytest.mark.parametrize("name", ["tomorrow", "today+1y", "today+1000y", "today 25:00", "now+", "", "Today"])
def test_what_has_no_value(name: str) -> None:
    assert variables().value(name) is None


def test_every_name_that_is_offered_has_a_value() -> None:
    assert all(variables().value(name) for name in BUILT_IN)


def test_each_uuid_is_another() -> None:
    assert variables().value("uuid") != variables().value("uuid")


def test_own_values_go_first_and_may_name_others() -> None:
    ours = variables(patient="Patient/{{number}}", number="12")

    assert ours.fill('{"reference": "{{ patient }}"}') == '{"reference": "Patient/12"}'


def test_all_parts_of_a_request_are_filled_in() -> None:
    request = RawRequest(
        "POST", "{{base}}/Appointment/$find", (("X-Day", "{{today}}"),), '{"a": {"b": {}}}{{patient-id}}'
    )

    filled = variables().filled(request)

    assert filled.url == "https://fhir.example.org/r4/Appointment/$find"
    assert filled.headers == (("X-Day", "2026-10-24"),)
    assert filled.body == '{"a": {"b": {}}}pat-7'


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(UnknownVariable) as caught:
        variables().fill("{{practitioner}} {{today}} {{service}} {{practitioner}}")

    assert caught.value.names == ("practitioner", "service")


def test_a_circle_ends() -> None:
    with pytest.raises(UnknownVariable) as caught:
        variables(a="{{b}}", b="{{a}}").fill("{{a}}")

    assert set(caught.value.names) <= {"a", "b"}


def test_growth_without_end_is_bounded() -> None:
    own = {f"v{number}": f"{{{{v{number + 1}}}}}" * 100 for number in range(9)}

    with pytest.raises(UnknownVariable):
        variables(**own, v9="x" * 100).fill("{{v0}}")


def test_beyond_the_calendar_is_no_day() -> None:
    late = Variables(clock=lambda: datetime(9999, 12, 30, tzinfo=UTC))

    assert late.value("today+1w") is None


def test_without_a_patient_the_patient_is_missing() -> None:
    with pytest.raises(UnknownVariable):
        Variables().fill("{{patient}}")
