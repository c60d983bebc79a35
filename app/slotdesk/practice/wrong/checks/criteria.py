"""What makes checks of the criteria of `$find` (ITI-115) fail."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from ...call import Call, Reply
from ...codes import Json
from ...operation import Operation
from ...outcome import operation_outcome, warning
from ..wrongness import wrong_answer, wrong_request
from .editing import appointments, named, values, without

_CRITERIA = ("practitioner", "location-reference", "organization", "visit-type", "specialty", "patient-resource")
_OTHER_CODE = [{"coding": [{"system": "urn:oid:2.999.1", "code": "other"}]}]


def _alone(call: Call, name: str) -> bool:
    """Whether this is the only criterion, once, and twenty times are asked for."""
    counts = {one: len(named(call, one)) for one in _CRITERIA}
    return counts == dict.fromkeys(_CRITERIA, 0) | {name: 1} and values(call, "_count") == ["20"]


def _foreign(check: str, name: str, words: str) -> Callable[[Callable[[Json], None]], Callable[[Json], None]]:
    """Register a change of the last time that one criterion found."""

    def keep(change: Callable[[Json], None]) -> Callable[[Json], None]:
        def answer(call: Call, reply: Reply) -> Reply:
            if _alone(call, name) and appointments(reply):
                change(appointments(reply)[-1])
            return reply

        wrong_answer(f"ITI-115.criteria.{check}", words, Operation.FIND)(answer)
        return change

    return keep


def _exchange(appointment: Json, kind: str) -> None:
    appointment["participant"] = deepcopy(appointment["participant"])
    for participant in appointment["participant"]:
        if participant["actor"]["reference"].startswith(f"{kind}/"):
            participant["actor"]["reference"] = f"{kind}/other"


@_foreign("practitioner", "practitioner", "$find offers a time of somebody else than was asked for.")
def practitioner(appointment: Json) -> None:
    """Put somebody else in."""
    _exchange(appointment, "Practitioner")


@_foreign("location", "location-reference", "$find offers a time at another place than was asked for.")
def location(appointment: Json) -> None:
    """Put another place in."""
    _exchange(appointment, "Location")


@_foreign("visit-type", "visit-type", "$find offers another service than was asked for.")
def visit_type(appointment: Json) -> None:
    """Put another code in."""
    appointment["serviceType"] = _OTHER_CODE


@_foreign("specialty", "specialty", "$find offers another specialty than was asked for.")
def specialty(appointment: Json) -> None:
    """Put another code in."""
    appointment["specialty"] = _OTHER_CODE


@wrong_request("ITI-115.criteria.or", "Of two practitioners $find looks at the first alone.", Operation.FIND)
def either(call: Call) -> Call:
    """Forget the second."""
    found = named(call, "practitioner")
    if len(found) < 2:
        return call
    body = without(call, "practitioner")
    return replace(call, body=body | {"parameter": [*body["parameter"], found[0]]})


@wrong_request("ITI-115.criteria.and", "With a practitioner, $find does not look at the location.", Operation.FIND)
def all_of(call: Call) -> Call:
    """Forget the location."""
    return replace(call, body=without(call, "location-reference")) if named(call, "practitioner") else call


def _refused(text: str) -> Reply:
    return Reply(400, operation_outcome([warning("value", text)._replace(severity="error")]))


@wrong_answer("ITI-115.criteria.unknown-code", "$find turns down a code that it does not know.", Operation.FIND)
def unknown_code(call: Call, reply: Reply) -> Reply:
    """Refuse where it found nothing."""
    asked = named(call, "visit-type") and not named(call, "specialty")
    return (
        _refused("This code is not known here.") if asked and reply.status == 200 and not appointments(reply) else reply
    )


@wrong_answer("ITI-115.criteria.past", "$find turns down a period in the past.", Operation.FIND)
def past(_call: Call, reply: Reply) -> Reply:
    """Refuse where it says that it left times out."""
    left_out = any("before the present" in str(one["resource"]) for one in reply.resource.get("entry", []))
    return _refused("This lies in the past.") if left_out and not appointments(reply) else reply


@wrong_request("ITI-115.criteria.logical", "$find does not find anybody by an identifier.", Operation.FIND)
def logical(call: Call) -> Call:
    """Change the identifier."""
    return _changed(call, lambda value: {"identifier": {"value": "none"}} if "identifier" in value else value)


@wrong_request("ITI-115.criteria.absolute", "$find does not know its own URL in a reference.", Operation.FIND)
def absolute(call: Call) -> Call:
    """Change the address."""
    none = {"reference": "Practitioner/none"}
    return _changed(call, lambda value: none if str(value.get("reference", "")).startswith("http") else value)


def _changed(call: Call, change: Callable[[Json], Json]) -> Call:
    """The same with other practitioners."""
    found = named(call, "practitioner")
    if not found:
        return call
    body = without(call, "practitioner")
    changed = [one | {"valueReference": change(one.get("valueReference", {}))} for one in found]
    return replace(call, body=body | {"parameter": [*body["parameter"], *changed]})


@wrong_answer("ITI-115.criteria.all-parameters", "$find turns down an insurance.", Operation.FIND)
def all_parameters(call: Call, reply: Reply) -> Reply:
    """Refuse where there is one."""
    return _refused("An insurance can't be given.") if named(call, "insurance-reference") else reply


@wrong_answer("ITI-115.criteria.patient", "$find turns down a patient as a resource.", Operation.FIND)
def patient(call: Call, reply: Reply) -> Reply:
    """Refuse where there is one, and no more than that."""
    asked = named(call, "patient-resource") and not named(call, "insurance-reference")
    return _refused("A patient has to be known here.") if asked else reply
