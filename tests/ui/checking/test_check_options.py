"""What was typed becomes a plan."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.connection import Connection
from slotdesk_ui.checking.check_options import CheckOptions
from ui.examples import STOCKHOLM

SERVER = Connection("https://fhir.example.org")


def test_nothing_typed_is_nothing_asked_for() -> None:
    plan = CheckOptions().plan(SERVER, ("ITI-116",), STOCKHOLM)
    assert (plan.connection, plan.only, plan.patient, plan.start) == (SERVER, ("ITI-116",), None, None)


def test_each_field_goes_to_its_place() -> None:
    options = CheckOptions(
        "Patient/1", "urn:x|2", " Location/3 ", "urn:v|4", "urn:s|5", date(2026, 8, 4), days=3, longest_wait_s=60
    )
    plan = options.plan(SERVER, (), STOCKHOLM)
    assert plan.patient == Reference("Patient/1")
    assert plan.practitioner == Reference.parse("urn:x|2")
    assert plan.location == Reference("Location/3")
    assert (plan.visit_type, plan.specialty) == (Coding("urn:v", "4"), Coding("urn:s", "5"))
    assert plan.start == datetime(2026, 8, 4, tzinfo=STOCKHOLM)
    assert (plan.days, plan.longest_wait_s) == (3, 60.0)


@pytest.mark.parametrize("options", [CheckOptions(patient="x"), CheckOptions(visit_type="x")])
def test_what_cannot_be_used_is_refused(options: CheckOptions) -> None:
    with pytest.raises(ValueError, match="x"):
        options.plan(SERVER, (), STOCKHOLM)
