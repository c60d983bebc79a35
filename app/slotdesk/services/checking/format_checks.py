"""Checks of the two formats: XML and JSON say the same, and each comes under its own media type."""

from __future__ import annotations

import json

from slotdesk.domain.connection import WireFormat
from slotdesk.fhir import media, names
from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Answer, Json, differences, reference_of
from slotdesk.services.checking.bench import FIND, Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, require
from slotdesk.services.checking.parameters import parameters, period, reference

CHECKS = CheckGroup("Formats")
_FEW = [("_count", "5")]
_IN_ONE = "POST Appointment/$find in the format of the run"
_IN_OTHER = "the same in the other format"


def _other(bench: Bench) -> WireFormat:
    return media.other(bench.dialogue.wire_format)


async def _few(bench: Bench, speaks: WireFormat | None = None) -> Answer:
    answer: Answer = await bench.once(f"few {speaks}", lambda: bench.find(query=_FEW, speaks=speaks))
    return answer


def _flat(resources: list[Json]) -> set[str]:
    """Each Appointment as one text, whatever the order of its members; narrative and meta do not count."""
    kept = [{name: value for name, value in one.items() if name not in {"text", "meta"}} for one in resources]
    return {json.dumps(one, sort_keys=True, ensure_ascii=False) for one in kept}


@CHECKS.shall(
    "find.other-format", "$find speaks the other format too", clauses.FORMATS,
    "200 and a Bundle in the format that was sent and asked for", _IN_OTHER,
)  # fmt: skip
async def other_format(bench: Bench) -> str:
    answer = await _few(bench, _other(bench))
    require(answer.ok and answer.kind == "Bundle", answer.says())
    return f"{answer.media_type}, {answer.says()}"


@CHECKS.shall(
    "find.same", "XML and JSON say the same", clauses.FORMATS, "the same Appointments, element by element", _IN_ONE,
    _IN_OTHER,
)  # fmt: skip
async def same(bench: Bench) -> str:
    one, other = await _few(bench), await _few(bench, _other(bench))
    if not one.ok or not other.ok:
        raise LackingError(f"needs an answer in both formats: {other.says()}")
    if not one.appointments:
        raise LackingError("needs a free time")
    for first, second in zip(one.appointments, other.appointments, strict=False):
        (ours,), (theirs,) = _flat([first]), _flat([second])
        require(ours == theirs, _difference(first, second))
    require(len(one.appointments) == len(other.appointments), f"{len(one.appointments)} and {len(other.appointments)}")
    return f"{len(one.appointments)} Appointments"


def _difference(first: Json, second: Json) -> str:
    names_of = sorted({*first, *second} - {"text", "meta"})
    found = [name for name in names_of if first.get(name) != second.get(name)]
    return f"{reference_of(first)} differs in {', '.join(found)}"


@CHECKS.shall(
    "find.mixed", "A request in one format may ask for the other", clauses.FORMATS,
    "a Bundle in the format that is liked most", "POST Appointment/$find with Accept that likes the other format more",
)  # fmt: skip
async def mixed(bench: Bench) -> str:
    body = parameters(*period(bench.premises.start, bench.premises.end), *bench.premises.question)
    ours, theirs = media.media_type(bench.dialogue.wire_format), media.media_type(_other(bench))
    answer = await bench.dialogue.post(FIND, body, _FEW, accept=f"{ours};q=0.5, {theirs}")
    require(answer.ok and answer.kind == "Bundle", answer.says())
    require(answer.media_type == theirs, f"Content-Type {answer.media_type}")
    return answer.media_type


@CHECKS.shall(
    "find.content-type", "Answers come under their media type", clauses.CONTENT_TYPE,
    f"Content-Type {names.JSON} or {names.XML}, as asked for", _IN_ONE, _IN_OTHER,
)  # fmt: skip
async def content_type(bench: Bench) -> str:
    seen = []
    for speaks in (bench.dialogue.wire_format, _other(bench)):
        answer = await _few(bench, None if speaks is bench.dialogue.wire_format else speaks)
        if answer.resource is not None:
            require(answer.media_type == media.media_type(speaks), f"Content-Type {answer.media_type or 'none'}")
            seen.append(answer.media_type)
    if not seen:
        raise LackingError("needs an answer that is a resource")
    return ", ".join(seen)


@CHECKS.shall(
    "metadata.other-format", "The CapabilityStatement comes in the other format too", clauses.FORMATS,
    "200 and the CapabilityStatement", "GET metadata with Accept of the other format",
)  # fmt: skip
async def metadata(bench: Bench) -> str:
    answer = await bench.dialogue.get("metadata", speaks=_other(bench))
    require(answer.ok and answer.kind == "CapabilityStatement", answer.says())
    return answer.says()


@CHECKS.shall(
    "hold.other-format", "$hold speaks the other format too", clauses.FORMATS, "an Appointment of the status pending",
    "POST Appointment/$hold in the other format",
)  # fmt: skip
async def hold(bench: Bench) -> str:
    await bench.needs_hold()
    candidate = bench.free_time()
    body = parameters(reference("appointment-reference", reference_of(candidate)))
    answer = await bench.send_hold(body, candidate, speaks=_other(bench))
    require(answer.ok and answer.appointments, answer.says())
    return answer.says()


@CHECKS.shall(
    "book.other-format", "$book speaks the other format too", clauses.FORMATS, "an Appointment of the status booked",
    "POST Appointment/$book in the other format",
)  # fmt: skip
async def book(bench: Bench) -> str:
    candidate = bench.free_time()
    answer = await bench.send_book(bench.booking_of(candidate), candidate, speaks=_other(bench))
    require(answer.ok and answer.appointments, answer.says())
    return answer.says()


@CHECKS.shall(
    "search.other-format", "The search speaks the other format too", clauses.FORMATS,
    "the same Appointments in both formats", "GET Appointment?patient=…&date=… in both formats",
)  # fmt: skip
async def search(bench: Bench) -> str:
    first = await bench.existing()
    _, appointment, _ = await bench.booked()
    query = [("patient", bench.patient_reference()), *bench.own_day(appointment)]
    second = await bench.search(*query, speaks=_other(bench))
    require(second.ok and second.kind == "Bundle", second.says())
    differs = differences("Appointments", _flat(first.appointments), _flat(second.appointments))
    require(not differs, differs[:200])
    return f"{len(second.appointments)} Appointments in both"


@CHECKS.should(
    "refusal.media-type", "A body in an unknown format is refused with 415", clauses.UNSUPPORTED_MEDIA, "415",
    "POST Appointment/$find with Content-Type text/csv",
)  # fmt: skip
async def unknown_media_type(bench: Bench) -> str:
    answer = await bench.dialogue.post_bytes(FIND, b"start,end\n", "text/csv")
    require(answer.status == 415, answer.says())
    return answer.says()


@CHECKS.should(
    "refusal.not-acceptable", "A format that can't be given is refused with 406", clauses.NOT_ACCEPTABLE, "406",
    "GET metadata with Accept text/csv",
)  # fmt: skip
async def not_acceptable(bench: Bench) -> str:
    answer = await bench.dialogue.get("metadata", accept="text/csv")
    require(answer.status == 406, answer.says())
    return answer.says()


@CHECKS.should(
    "metadata.format-parameter", "_format goes before Accept", clauses.FORMAT_PARAMETER,
    "the format that _format names", "GET metadata?_format=xml with Accept of JSON",
)  # fmt: skip
async def format_parameter(bench: Bench) -> str:
    answer = await bench.dialogue.get("metadata", [("_format", "xml")], speaks=WireFormat.JSON)
    require(answer.ok and answer.media_type == names.XML, f"Content-Type {answer.media_type}, {answer.says()}")
    return answer.media_type
