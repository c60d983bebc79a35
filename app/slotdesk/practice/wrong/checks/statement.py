"""What makes checks of the CapabilityStatement fail."""

from collections.abc import Callable

from ...call import Call, Reply
from ...codes import Json
from ...negotiation import Format
from ...operation import Operation
from ..wrongness import wrong_answer

Change = Callable[[Json, Json], None]


def _wrong(check: str, words: str) -> Callable[[Change], Change]:
    """Register a change of a CapabilityStatement and of what it says of Appointment."""

    def keep(change: Change) -> Change:
        def answer(_call: Call, reply: Reply) -> Reply:
            if reply.resource["resourceType"] == "CapabilityStatement":
                listed = reply.resource["rest"][0]["resource"]
                change(reply.resource, next(one for one in listed if one["type"] == "Appointment"))
            return reply

        wrong_answer(f"CapabilityStatement.{check}", words, Operation.METADATA)(answer)
        return change

    return keep


@wrong_answer("CapabilityStatement.read", "In JSON metadata is a list of what is to be done.", Operation.METADATA)
def read(call: Call, reply: Reply) -> Reply:
    """Answer with another resource, unless it is asked for in XML."""
    if call.form is Format.XML or reply.status != 200:
        return reply
    return reply._replace(resource={"resourceType": "Basic", "code": {"text": "metadata"}})


@_wrong("fhir-version", "It says that it speaks R4B.")
def fhir_version(statement: Json, _appointment: Json) -> None:
    """Name another version."""
    statement["fhirVersion"] = "4.3.0"


@_wrong("formats", "It does not say that it speaks XML.")
def formats(statement: Json, _appointment: Json) -> None:
    """List JSON alone."""
    statement["format"] = [one for one in statement["format"] if "xml" not in one]


@_wrong("server-mode", "It describes itself as a client.")
def server_mode(statement: Json, _appointment: Json) -> None:
    """Turn the roles round."""
    statement["rest"][0]["mode"] = "client"


def _undeclared(appointment: Json, operation: str) -> None:
    appointment["operation"] = [one for one in appointment["operation"] if one["name"] != operation]


@_wrong("find", "It does not declare $find.")
def find(_statement: Json, appointment: Json) -> None:
    """Leave it out."""
    _undeclared(appointment, "find")


@_wrong("book", "It does not declare $book.")
def book(_statement: Json, appointment: Json) -> None:
    """Leave it out."""
    _undeclared(appointment, "book")


@_wrong("hold", "It has $hold and does not declare it.")
def hold(_statement: Json, appointment: Json) -> None:
    """Leave it out."""
    _undeclared(appointment, "hold")


@_wrong("definitions", "It does not say where $book is defined.")
def definitions(_statement: Json, appointment: Json) -> None:
    """Take the definition away."""
    for operation in appointment["operation"]:
        if operation["name"] == "book":
            del operation["definition"]


@_wrong("search", "It does not declare that appointments can be searched for.")
def search(_statement: Json, appointment: Json) -> None:
    """Leave the interaction out."""
    appointment["interaction"] = [{"code": "read"}]


@_wrong("search-parameters", "It does not declare the search parameter date.")
def search_parameters(_statement: Json, appointment: Json) -> None:
    """Leave it out."""
    appointment["searchParam"] = [one for one in appointment["searchParam"] if one["name"] != "date"]


@_wrong("profile", "It does not name the profile of Appointment.")
def profile(_statement: Json, appointment: Json) -> None:
    """Leave it out."""
    del appointment["supportedProfile"]
