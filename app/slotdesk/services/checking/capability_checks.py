"""Checks of the CapabilityStatement."""

from __future__ import annotations

from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Json, dicts
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, NotApplicableError, require
from slotdesk.services.checking.premises import declared, listed

CHECKS = CheckGroup("CapabilityStatement")
_PROFILE = "https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/ihe-sched-appt"
_READ = "GET metadata"


def _statement(bench: Bench) -> Json:
    statement = bench.premises.statement
    bench.dialogue.numbers.append(statement.number)
    if not statement.ok or statement.kind != "CapabilityStatement" or statement.resource is None:
        raise LackingError(f"needs a CapabilityStatement: {statement.says()}")
    return statement.resource


@CHECKS.shall("read", "There is a CapabilityStatement", clauses.STATEMENT, "200 and a CapabilityStatement", _READ)
async def read(bench: Bench) -> str:
    answer = bench.premises.statement
    bench.dialogue.numbers.append(answer.number)
    require(answer.ok and answer.kind == "CapabilityStatement", answer.says())
    return answer.says()


@CHECKS.shall("fhir-version", "It speaks FHIR R4", clauses.STATEMENT_VERSION, "fhirVersion 4.0.1", _READ)
async def fhir_version(bench: Bench) -> str:
    version = str(_statement(bench).get("fhirVersion", "none"))
    require(version == "4.0.1", f"fhirVersion {version}")
    return f"fhirVersion {version}"


@CHECKS.shall("formats", "It lists XML and JSON", clauses.STATEMENT_FORMATS, "XML and JSON among its formats", _READ)
async def formats(bench: Bench) -> str:
    found = [str(one).lower() for one in _statement(bench).get("format", [])]
    for name in ("xml", "json"):
        known = {name, f"application/{name}", f"application/fhir+{name}"}
        require(known & set(found), f"no {name} among the formats: {', '.join(found) or 'none'}")
    return ", ".join(found)


@CHECKS.shall("server-mode", "It describes a server", clauses.STATEMENT_MODE, "a rest of the mode server", _READ)
async def server_mode(bench: Bench) -> str:
    modes = [str(one.get("mode", "none")) for one in dicts(_statement(bench).get("rest"))]
    require("server" in modes, f"rest.mode {', '.join(modes) or 'none'}")
    return "rest.mode server"


def _declares(statement: Json, operation: str) -> str:
    found = declared(statement)
    require(operation in found, f"operations on Appointment: {', '.join(found) or 'none'}")
    return f"${operation} is declared"


@CHECKS.shall("find", "It declares $find", clauses.STATEMENT_FIND, "operation find on Appointment", _READ)
async def find(bench: Bench) -> str:
    return _declares(_statement(bench), "find")


@CHECKS.shall("book", "It declares $book", clauses.STATEMENT_BOOK, "operation book on Appointment", _READ)
async def book(bench: Bench) -> str:
    return _declares(_statement(bench), "book")


@CHECKS.shall(
    "hold",
    "It declares $hold where there is one",
    clauses.STATEMENT_HOLD,
    "operation hold on Appointment, unless the server has none",
    _READ,
    "POST Appointment/$hold without input, to see whether there is one",
)
async def hold(bench: Bench) -> str:
    statement = _statement(bench)
    if "hold" in declared(statement):
        return "$hold is declared"
    if not await bench.answers_to_hold():
        raise NotApplicableError("the server has no $hold, which is optional")
    return _declares(statement, "hold")


@CHECKS.shall(
    "definitions",
    "It says how each operation is defined",
    clauses.DEFINITION_URL,
    "the canonical URL of its definition with each operation on Appointment",
    _READ,
)
async def definitions(bench: Bench) -> str:
    operations = dicts(listed(_statement(bench), "Appointment").get("operation"))
    if not operations:
        raise LackingError("needs an operation that is declared")
    without = [str(one.get("name")) for one in operations if not one.get("definition")]
    require(not without, f"without definition: {', '.join(without)}")
    return ", ".join(str(one["definition"]) for one in operations)


@CHECKS.shall(
    "search",
    "It declares the search for appointments where there is one",
    clauses.STATEMENT_SEARCH,
    "interaction search-type on Appointment, unless the server has no such search",
    _READ,
    "GET Appointment with an id that nothing has, to see whether there is one",
)
async def search(bench: Bench) -> str:
    await bench.needs_search()
    found = [str(one.get("code")) for one in dicts(listed(_statement(bench), "Appointment").get("interaction"))]
    require("search-type" in found, f"interactions on Appointment: {', '.join(found) or 'none'}")
    return "search-type is declared"


@CHECKS.shall(
    "search-parameters",
    "It declares the search parameters that every server has",
    clauses.STATEMENT_SEARCH_PARAMETERS,
    "patient and date among the search parameters of Appointment",
    _READ,
)
async def search_parameters(bench: Bench) -> str:
    await bench.needs_search()
    found = {str(one.get("name")) for one in dicts(listed(_statement(bench), "Appointment").get("searchParam"))}
    missing = {"patient", "date"} - found
    require(not missing, f"not declared: {', '.join(sorted(missing))}")
    return ", ".join(sorted(found))


@CHECKS.should(
    "profile", "It names the profile of Appointment", clauses.STATEMENT_PROFILE,
    f"profile or supportedProfile {_PROFILE}", _READ,
)  # fmt: skip
async def profile(bench: Bench) -> str:
    resource = listed(_statement(bench), "Appointment")
    named = [str(one).partition("|")[0] for one in (resource.get("profile"), *resource.get("supportedProfile", []))]
    require(_PROFILE in named, "Appointment without the profile")
    return _PROFILE
