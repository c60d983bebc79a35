"""The code lists that come with the program."""

from __future__ import annotations

from slotdesk.store.value_sets import status_reasons


def test_each_reason_has_a_code_of_the_profiles_system_and_words() -> None:
    reasons = status_reasons()
    assert len(reasons) == 32
    assert len({reason.code for reason in reasons}) == 32
    assert {reason.system for reason in reasons} == {"https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason"}
    assert all(reason.display for reason in reasons)
    assert {"patient-cancel", "other", "room-unavial"} <= {reason.code for reason in reasons}
