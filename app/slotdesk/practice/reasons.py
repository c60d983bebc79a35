"""Why patients come: the codes that the server expands for `reason` of `$find`.

Source: FHIR R4, ValueSet/$expand; value set encounter-reason, of which this is a small part.
"""

from .call import Call, Reply
from .codes import SNOMED, Code, Json
from .outcome import RequestRefused
from .text_matching import plain

VALUE_SET = "http://hl7.org/fhir/ValueSet/encounter-reason"
REASONS = (
    Code(SNOMED, "21522001", "Abdominal pain"),
    Code(SNOMED, "161891005", "Backache"),
    Code(SNOMED, "29857009", "Chest pain"),
    Code(SNOMED, "49727002", "Cough"),
    Code(SNOMED, "404640003", "Dizziness"),
    Code(SNOMED, "271807003", "Eruption of skin"),
    Code(SNOMED, "84229001", "Fatigue"),
    Code(SNOMED, "386661006", "Fever"),
    Code(SNOMED, "25064002", "Headache"),
    Code(SNOMED, "193462001", "Insomnia"),
    Code(SNOMED, "57676002", "Joint pain"),
    Code(SNOMED, "80313002", "Palpitations"),
    Code(SNOMED, "77386006", "Pregnant"),
    Code(SNOMED, "111516008", "Blurring of visual image"),
)
_MOST = 100


def expand(call: Call) -> Reply:
    """The codes with a word that begins with each word of `filter`; all of them without one.

    Raises:
        RequestRefused: another value set is asked for.
    """
    url = call.first("url")
    if url is not None and url.partition("|")[0] != VALUE_SET:
        raise RequestRefused(404, "not-found", "This server expands the value set encounter-reason alone.")
    words = plain(call.first("filter") or "").split()
    fitting = [one for one in REASONS if all(_begins(word, one.display) for word in words)]
    shown = fitting[: call.count(_MOST, _MOST)]
    contains = [{"system": one.system, "code": one.code, "display": one.display} for one in shown]
    expansion: Json = {"timestamp": "2026-01-01T00:00:00Z", "total": len(fitting)}
    if contains:
        expansion["contains"] = contains
    return Reply(200, {"resourceType": "ValueSet", "url": VALUE_SET, "status": "active", "expansion": expansion})


def _begins(word: str, text: str) -> bool:
    return any(one.startswith(word) for one in plain(text).split())
