from __future__ import annotations

import pytest

from slotdesk.fhir.xml_types import Form, elements, loaded


@pytest.mark.anyio
async def test_the_elements_of_an_appointment() -> None:
    await loaded()
    found = elements("Appointment")
    assert list(found)[:3] == ["id", "meta", "implicitRules"]
    assert list(found)[-2:] == ["participant", "requestedPeriod"]
    participant = found["participant"]
    assert (participant.form, participant.repeats, participant.type) == (Form.COMPLEX, True, "AppointmentParticipant")
    assert (found["start"].form, found["start"].repeats) == (Form.STRING, False)
    assert found["minutesDuration"].form is Form.NUMBER
    assert found["contained"].form is Form.RESOURCE


def test_the_forms_of_values() -> None:
    found = elements("Extension")
    assert found["valueBoolean"].form is Form.BOOLEAN
    assert found["valueDecimal"].form is Form.NUMBER
    assert found["valueReference"].type == "Reference"
    assert found["valueBase64Binary"].form is Form.STRING
    assert elements("HumanName")["given"].repeats


def test_an_unknown_type_has_no_elements() -> None:
    assert elements("Nonsense") == {}
    assert elements("") == {}
