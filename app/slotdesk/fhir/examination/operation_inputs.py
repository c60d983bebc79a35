"""The input parameters of the profile's operations.

Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find, appointment-hold, appointment-book.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from slotdesk.domain.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Input:
    """One parameter: its type, cardinality, the target of its reference, and whether it is a code as system|code."""

    type: str
    least: int = 0
    repeats: bool = False
    target: str = ""
    coded: bool = False

    @property
    def member(self) -> str:
        """The member of the parameter that the value stands in."""
        return "resource" if self.type in {"Patient", "Appointment"} else f"value{self.type[0].upper()}{self.type[1:]}"


_CODE = Input("string", repeats=True, coded=True)
INPUTS: Final[dict[Transaction, dict[str, Input]]] = {
    Transaction.FIND: {
        "start": Input("dateTime", least=1),
        "end": Input("dateTime", least=1),
        "specialty": _CODE,
        "visit-type": _CODE,
        "practitioner": Input("Reference", repeats=True, target="Practitioner"),
        "organization": Input("Reference", repeats=True, target="Organization"),
        "location-string": Input("string", repeats=True),
        "location-reference": Input("Reference", repeats=True, target="Location"),
        "patient-reference": Input("Reference", repeats=True, target="Patient"),
        "patient-resource": Input("Patient", repeats=True),
        "reason": _CODE,
        "referral-identifier": Input("Identifier"),
        "timing": Input("Timing"),
        "insurance-reference": Input("Reference", repeats=True, target="InsurancePlan"),
    },
    Transaction.HOLD: {"appointment-reference": Input("Reference", least=1, target="Appointment")},
    Transaction.BOOK: {
        "appointment-reference": Input("Reference", target="Appointment"),
        "appointment-resource": Input("Appointment"),
        "patient-resource": Input("Patient", repeats=True),
        "comment": Input("string"),
    },
}
DEFINITIONS: Final = {
    Transaction.FIND: "appointment-find",
    Transaction.HOLD: "appointment-hold",
    Transaction.BOOK: "appointment-book",
}
# Demanded by the table, left to the client by the description.
LEFT_OUT_BY_THE_TEXT: Final = frozenset({(Transaction.FIND, "start"), (Transaction.FIND, "end")})
# Named by the notes on visit-type and reason in place of the parameters themselves.
NAMED_BY_NOTES: Final = frozenset({"service-type"})


def clause(transaction: Transaction, name: str) -> str:
    """Where a parameter is defined."""
    known = INPUTS[transaction].get(name)
    cardinality = f" {known.least}..{'*' if known.repeats else '1'}, {known.type}" if known else ""
    return f"IHE ITI Scheduling 1.0.0, OperationDefinition {DEFINITIONS[transaction]}, parameter {name}{cardinality}"
