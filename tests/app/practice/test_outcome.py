"""OperationOutcomes."""

from fhir.resources.R4B.operationoutcome import OperationOutcome

from slotdesk.practice.outcome import RequestRefused, information, operation_outcome, warning


def test_issues_are_valid_and_keep_their_words() -> None:
    refused = RequestRefused(422, "value", "Not so.", expression="Appointment.start")
    outcome = operation_outcome([information("a"), warning("not-supported", "b"), refused.issue])
    OperationOutcome.model_validate(outcome)
    assert [one["severity"] for one in outcome["issue"]] == ["information", "warning", "error"]
    assert outcome["issue"][2]["expression"] == ["Appointment.start"]
    assert "expression" not in outcome["issue"][0]
    assert str(refused) == "Not so."
