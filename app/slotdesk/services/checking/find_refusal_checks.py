"""Checks of what `$find` (ITI-115) makes of wrong requests."""

from __future__ import annotations

import json

from slotdesk.domain.connection import WireFormat
from slotdesk.fhir import media
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Answer, Json
from slotdesk.services.checking.bench import FIND, Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, require
from slotdesk.services.checking.parameters import parameters, period, text, time, written

CHECKS = CheckGroup("ITI-115")
_REFUSED = "a status of 4xx"


def _judge(answer: Answer) -> str:
    require(answer.refused, answer.says())
    return answer.says()


async def _send(bench: Bench, *given: Json) -> Answer:
    return await bench.dialogue.post(FIND, parameters(*given, *bench.premises.question))


@CHECKS.shall(
    "refusal.missing-start", "A request without start is refused", clauses.FIND_START, _REFUSED,
    "POST Appointment/$find with end alone",
)  # fmt: skip
async def missing_start(bench: Bench) -> str:
    return _judge(await _send(bench, time("end", bench.premises.end)))


@CHECKS.shall(
    "refusal.missing-end", "A request without end is refused", clauses.FIND_END, _REFUSED,
    "POST Appointment/$find with start alone",
)  # fmt: skip
async def missing_end(bench: Bench) -> str:
    return _judge(await _send(bench, time("start", bench.premises.start)))


@CHECKS.shall(
    "refusal.second-start", "A second start is refused", clauses.FIND_START, _REFUSED,
    "POST Appointment/$find with two different start",
)  # fmt: skip
async def second_start(bench: Bench) -> str:
    start, end = bench.premises.start, bench.premises.end
    middle = start + (end - start) / 2
    return _judge(await _send(bench, time("start", start), time("start", middle), time("end", end)))


@CHECKS.shall(
    "refusal.bad-type", "A start that is no dateTime is refused", clauses.FIND_TYPES, _REFUSED,
    "POST Appointment/$find with start as valueString",
)  # fmt: skip
async def bad_type(bench: Bench) -> str:
    start = text("start", written(bench.premises.start))
    return _judge(await _send(bench, start, time("end", bench.premises.end)))


@CHECKS.shall(
    "refusal.bad-date", "A start that can't be read is refused", clauses.FIND_BAD_REQUEST, _REFUSED,
    "POST Appointment/$find with start the day after tomorrow, in words",
)  # fmt: skip
async def bad_date(bench: Bench) -> str:
    start = {"name": "start", "valueDateTime": "the day after tomorrow"}
    return _judge(await _send(bench, start, time("end", bench.premises.end)))


@CHECKS.should(
    "refusal.end-before-start", "A period that ends before it begins gives nothing", clauses.FIND_PERIOD,
    f"{_REFUSED}, or a searchset without an Appointment", "POST Appointment/$find, end before start",
)  # fmt: skip
async def end_before_start(bench: Bench) -> str:
    answer = await _send(bench, *period(bench.premises.end, bench.premises.start))
    require(answer.refused or (answer.is_searchset and not answer.appointments), answer.says())
    return answer.says()


@CHECKS.should(
    "refusal.code-without-system", "A code without its system finds nothing", clauses.FIND_TOKEN,
    f"{_REFUSED}, or a searchset without an Appointment",
    "POST Appointment/$find with visit-type as a bare code",
)  # fmt: skip
async def code_without_system(bench: Bench) -> str:
    answer = await bench.find(text("visit-type", "no-such-code"))
    empty = answer.is_searchset and not answer.appointments
    require(answer.refused or empty, answer.says())
    return answer.says()


@CHECKS.shall(
    "refusal.other-resource", "A body that is no Parameters is refused", clauses.FIND_PARAMETERS, _REFUSED,
    "POST Appointment/$find with a Patient as body",
)  # fmt: skip
async def other_resource(bench: Bench) -> str:
    patient = {"resourceType": "Patient", "name": [{"family": "Slotdesk"}]}
    return _judge(await bench.dialogue.post(FIND, patient))


@CHECKS.shall(
    "refusal.malformed", "A body that can't be parsed is refused", clauses.MALFORMED, _REFUSED,
    "POST Appointment/$find with a body that breaks off in the middle",
)  # fmt: skip
async def malformed(bench: Bench) -> str:
    body = json.dumps(parameters(*period(bench.premises.start, bench.premises.end))).encode()
    speaks = bench.dialogue.wire_format
    whole = write_xml(body) if speaks is WireFormat.XML else body
    return _judge(await bench.dialogue.post_bytes(FIND, whole[: len(whole) // 2], media.media_type(speaks)))


@CHECKS.should(
    "refusal.outcome", "A refusal says why", clauses.OUTCOME_ON_ERROR,
    "an OperationOutcome with an issue of severity fatal or error", "POST Appointment/$find without any input",
)  # fmt: skip
async def outcome(bench: Bench) -> str:
    answer = await bench.dialogue.post(FIND, parameters())
    if answer.ok:
        raise LackingError(f"needs a refusal: {answer.says()}")
    require(any(one.get("severity") in {"fatal", "error"} for one in answer.issues), answer.says())
    return answer.says()
