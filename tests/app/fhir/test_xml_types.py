from __future__ import annotations

import gc
import importlib
import threading
import time

import pytest

from slotdesk.fhir import xml_types
from slotdesk.fhir.xml_types import Form, elements, import_models, loaded


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


def test_the_models_are_imported_by_one_thread_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    within: list[int] = []
    asked: list[str] = []
    active = threading.Semaphore(0)

    def slow(name: str) -> None:
        asked.append(name)
        active.release()
        time.sleep(0.01)
        within.append(active._value)
        active.acquire()

    monkeypatch.setattr(xml_types, "_ready", threading.Event())
    monkeypatch.setattr(importlib, "import_module", slow)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    threads = [threading.Thread(target=import_models) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(within) == {1}
    assert len(asked) == 4, "and once"


@pytest.mark.anyio
async def test_what_could_not_be_imported_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[str] = []

    def broken_at_first(name: str) -> None:
        asked.append(name)
        if len(asked) == 1:
            raise ImportError(f"half a module: {name}")

    monkeypatch.setattr(xml_types, "_ready", threading.Event())
    monkeypatch.setattr(importlib, "import_module", broken_at_first)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    with pytest.raises(ImportError):
        await loaded()
    assert "half a module: fhir.resources.R4B.appointment" in caplog.text
    await loaded()
    assert len(asked) == 5
