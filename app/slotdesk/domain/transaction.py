"""The transactions that a request belongs to, told by its method and path."""

from __future__ import annotations

from enum import StrEnum


class Transaction(StrEnum):
    """What a request is for. The values of IHE's own are their numbers.

    Source: ITI TF-2 3.115 to 3.118; PDQm (ITI-78, ITI-119), mCSD (ITI-90), RESTful ATNA (ITI-20).
    """

    FIND = "ITI-115"
    HOLD = "ITI-116"
    BOOK = "ITI-117"
    EXISTING = "ITI-118"
    PATIENTS = "ITI-78"
    MATCH = "ITI-119"
    DIRECTORY = "ITI-90"
    AUDIT = "ITI-20"
    CAPABILITIES = "capabilities"
    SIGN_IN = "sign-in"
    OTHER = "other"

    @property
    def display(self) -> str:
        """The name that its profile gives it."""
        return _DISPLAYS[self]

    @property
    def changes(self) -> bool:
        """Whether the server is asked to act, so that a lost answer leaves its fate open."""
        return self in {Transaction.HOLD, Transaction.BOOK}

    @property
    def is_scheduling(self) -> bool:
        """Whether it is one of the four that the Scheduling profile defines."""
        return self in SCHEDULING


SCHEDULING = (Transaction.FIND, Transaction.HOLD, Transaction.BOOK, Transaction.EXISTING)
_DISPLAYS = {
    Transaction.FIND: "Find Potential Appointments",
    Transaction.HOLD: "Hold Appointment",
    Transaction.BOOK: "Book Appointment",
    Transaction.EXISTING: "Find Existing Appointments",
    Transaction.PATIENTS: "Patient Demographics Query for Mobile",
    Transaction.MATCH: "Patient Demographics Match",
    Transaction.DIRECTORY: "Find Matching Care Services",
    Transaction.AUDIT: "Record Audit Event",
    Transaction.CAPABILITIES: "CapabilityStatement",
    Transaction.SIGN_IN: "Sign-in",
    Transaction.OTHER: "Other",
}
_OPERATIONS = {"$find": Transaction.FIND, "$hold": Transaction.HOLD, "$book": Transaction.BOOK}
_CARE_SERVICES = frozenset(
    {
        "Endpoint",
        "HealthcareService",
        "InsurancePlan",
        "Location",
        "Organization",
        "OrganizationAffiliation",
        "Practitioner",
        "PractitionerRole",
    }
)
_SIGN_IN = frozenset({"token", "authorize", "revoke", "introspect", "userinfo", "jwks"})
_SEARCH = "_search"


def transaction_of(method: str, url_path: str) -> Transaction:
    """The transaction of a request, by its method and the path of its URL (with or without what stands before it).

    A single Appointment that is read, created or updated by id belongs to none of the profile's transactions.
    """
    path = url_path.partition("?")[0].rstrip("/")
    parts = path.split("/")
    last, before = parts[-1], parts[-2] if len(parts) > 1 else ""
    if before == "Appointment" and last in _OPERATIONS:
        return _OPERATIONS[last]
    if (last == "Appointment" and method == "GET") or (before, last) == ("Appointment", _SEARCH):
        return Transaction.EXISTING
    if (before, last) == ("Patient", "$match"):
        return Transaction.MATCH
    if last == "metadata":
        return Transaction.CAPABILITIES
    kind = last if last[:1].isupper() else before
    if kind == "Patient":
        return Transaction.PATIENTS
    if kind in _CARE_SERVICES:
        return Transaction.DIRECTORY
    if kind == "AuditEvent":
        return Transaction.AUDIT
    if ".well-known" in parts or last in _SIGN_IN:
        return Transaction.SIGN_IN
    return Transaction.OTHER
