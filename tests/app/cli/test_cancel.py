"""Reasons for a cancellation: the profile's, or any other code."""

from __future__ import annotations

from argparse import ArgumentTypeError

import pytest

from slotdesk.cli.cancel import cancelation_reason
from slotdesk.cli.main import main
from slotdesk.store.value_sets import status_reasons


def test_a_bare_code_is_one_of_the_profiles() -> None:
    reason = cancelation_reason("weather")
    assert reason.token == "https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason|weather"
    assert reason.display == "Weather"


def test_any_other_code_is_given_with_its_system() -> None:
    assert cancelation_reason("urn:x|mine").token == "urn:x|mine"


def test_a_slip_of_the_finger_is_met_with_a_suggestion() -> None:
    with pytest.raises(ArgumentTypeError, match="did you mean no-show"):
        cancelation_reason("noshow")


def test_the_help_lists_every_reason(capsys: pytest.CaptureFixture[str]) -> None:
    main(["cancel", "--help"])
    text = capsys.readouterr().out
    assert all(f"\n  {reason.code} " in text for reason in status_reasons())
