from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from fhir_answers import START, appointment, read
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.finding import FindingCode
from slotdesk.fhir.read_appointment import AppointmentReader


def _codes(found: Appointment) -> list[FindingCode]:
    return [finding.code for finding in found.findings]


def test_everything_a_front_desk_needs_is_read() -> None:
    resource = appointment(
        1,
        appointmentType={"text": "Routine"},
        reasonCode=[{"text": "cough"}],
        cancelationReason={"text": "none"},
        identifier=[{"system": "urn:x", "value": "7", "type": {"text": "Booking number"}}],
        description="what",
        comment="two\nlines",
        patientInstruction="come early",
    )
    found = read(resource)
    assert found.findings == ()
    assert (found.reference, found.status) == ("Appointment/a1", "proposed")
    assert (found.start, found.duration) == (START, timedelta(minutes=20))
    assert found.service == "Follow-up"
    assert found.specialties[0].codings[0].token == "http://snomed.info/sct|394814009"
    assert found.practitioner is not None
    assert found.practitioner.label == "Dr Example"
    assert [one.kind for one in found.participants] == [ActorKind.PRACTITIONER, ActorKind.LOCATION]
    assert found.appointment_type is not None
    assert found.appointment_type.label == "Routine"
    assert found.reasons[0].label == "cough"
    assert found.cancelation_reason is not None
    assert (found.identifiers[0].token, found.identifiers[0].type_text) == ("urn:x|7", "Booking number")
    assert (found.description, found.comment, found.patient_instruction) == ("what", "two\nlines", "come early")
    assert found.requested_periods[0].duration == timedelta(days=14)
    assert json.loads(found.resource) == resource


def test_the_resource_is_kept_byte_for_byte() -> None:
    raw = json.dumps(appointment(), indent=3).encode()
    found = AppointmentReader(UTC, 100).read(raw)
    assert found is not None
    assert found.resource == raw


def test_the_offset_that_the_server_wrote_is_kept() -> None:
    found = read(appointment(1, start="2026-11-24T09:00:00+02:00", end="2026-11-24T07:20:00Z"))
    assert found.start.utcoffset() == timedelta(hours=2)
    assert found.duration == timedelta(minutes=20)


def test_a_time_without_offset_is_wall_clock_time_of_the_clinic() -> None:
    found = read(appointment(1, start="2026-07-01T09:00:00", end="2026-07-01T09:20:00"), ZoneInfo("Europe/Helsinki"))
    assert found.start.astimezone(UTC) == datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
    assert _codes(found) == [FindingCode.NO_OFFSET, FindingCode.NO_OFFSET]
    assert found.findings[0].path == "Appointment.start"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"end": None}, FindingCode.MISSING_ELEMENT),
        ({"end": "2026-11-24T08:00:00Z"}, FindingCode.END_NOT_AFTER_START),
        ({"end": "2026-11-24T09:00:00Z"}, FindingCode.END_NOT_AFTER_START),
        ({"end": "soon"}, FindingCode.WRONG_TYPE),
        ({"requestedPeriod": None}, FindingCode.MISSING_ELEMENT),
        ({"participant": None}, FindingCode.NO_PARTICIPANT),
        ({"participant": []}, FindingCode.NO_PARTICIPANT),
        ({"participant": [{"status": "accepted"}]}, FindingCode.MISSING_ELEMENT),
        ({"participant": [{"actor": {"display": "Dr X"}}]}, FindingCode.MISSING_ELEMENT),
        ({"status": "perhaps"}, FindingCode.UNKNOWN_STATUS),
        ({"status": None}, FindingCode.MISSING_ELEMENT),
        ({"serviceType": {"text": "one object, no array"}}, FindingCode.WRONG_TYPE),
        ({"minutesDuration": "20"}, FindingCode.WRONG_TYPE),
        ({"comment": 7}, FindingCode.WRONG_TYPE),
        ({"id": 12}, FindingCode.WRONG_TYPE),
        ({"description": ["a"]}, FindingCode.WRONG_TYPE),
    ],
)
def test_a_broken_rule_is_shown_beside_the_appointment(changes: dict[str, Any], code: FindingCode) -> None:
    found = read(appointment(1, **changes))
    assert _codes(found) == [code]
    assert found.findings[0].clause
    assert found.start == START


def test_sensible_readings_of_wrong_types() -> None:
    found = read(
        appointment(1, serviceType={"text": "Visit"}, id=12, comment=True, specialty="Cardiology", minutesDuration="30")
    )
    assert (found.service, found.reference, found.comment) == ("Visit", "Appointment/12", "true")
    assert found.specialties[0].text == "Cardiology"


@pytest.mark.parametrize("end", [None, "2026-11-24T08:00:00Z"])
def test_the_length_stands_in_for_the_end(end: str | None) -> None:
    assert read(appointment(1, end=end, minutesDuration=45)).duration == timedelta(minutes=45)
    assert read(appointment(1, end=end)).duration == timedelta(0)


def test_a_length_over_the_change_to_summer_time_is_elapsed_time() -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    found = read(appointment(1, start="2026-03-29T02:30:00", end=None, minutesDuration=60), helsinki)
    assert found.end.astimezone(UTC) - found.start.astimezone(UTC) == timedelta(minutes=60)


@pytest.mark.parametrize("start", [None, "", "soon", 17, "2026-13-01T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_without_a_readable_start_nothing_can_be_shown(start: Any) -> None:
    assert AppointmentReader(UTC, 100).read(json.dumps(appointment(1, start=start)).encode()) is None


def test_the_known_times_stand_in_for_an_answer_without_them() -> None:
    asked = read(appointment())
    bare = json.dumps(appointment(1, start=None, end=None, status="cancelled")).encode()
    found = AppointmentReader(UTC, 100, asked).read(bare)
    assert found is not None
    assert (found.start, found.end, found.status) == (asked.start, asked.end, "cancelled")
    assert FindingCode.MISSING_ELEMENT in _codes(found)


@pytest.mark.parametrize(
    "raw", [b"", b"null", b"[]", b'"x"', b'{"start":', b'{"x":' + b"[" * 200 + b"]" * 200 + b',"start":"2026-11-24"}']
)
def test_what_is_no_object_or_too_deep_is_not_read(raw: bytes) -> None:
    assert AppointmentReader(UTC, 100).read(raw) is None


def test_bytes_that_are_no_utf_8_are_replaced() -> None:
    raw = json.dumps(appointment(1, comment="Zo?")).encode().replace(b"Zo?", b"Zo\xeb")
    found = AppointmentReader(UTC, 100).read(raw)
    assert found is not None
    assert found.comment == "Zo\ufffd"


def test_what_recurs_is_shared() -> None:
    reader = AppointmentReader(UTC, 100)
    first, second = (reader.read(json.dumps(appointment(number)).encode()) for number in (1, 2))
    assert first is not None
    assert second is not None
    assert first.participants is second.participants
    assert first.reference != second.reference


def test_control_characters_and_reordering_marks_are_taken_out() -> None:
    found = read(appointment(1, description="a\u202eb\x00c\nd", comment="x\x07\ny" + "z" * 9_000))
    assert found.description == "abc d"
    assert found.comment.startswith("x\nyzzz")
    assert len(found.comment) == 4_000


def test_a_judge_adds_its_findings() -> None:
    finding = read(appointment(1, end=None)).findings[0]
    reader = AppointmentReader(UTC, 100)
    found = reader.read(json.dumps(appointment()).encode(), lambda *_seen: (finding,))
    assert found is not None
    assert found.findings == (finding,)


@pytest.mark.parametrize(
    ("changes", "length"),
    [
        ({"start": "9999-12-31T23:50:00Z", "minutesDuration": 60}, 0),
        ({"minutesDuration": "9" * 5000}, 0),
        ({"minutesDuration": "20"}, 20),
    ],
)
def test_a_length_that_can_not_be_reckoned_with_leaves_the_length_unknown(changes: dict[str, Any], length: int) -> None:
    found = read(appointment(1, end=None, **changes))
    assert found.duration == timedelta(minutes=length)
    assert FindingCode.MISSING_ELEMENT in [one.code for one in found.findings]
