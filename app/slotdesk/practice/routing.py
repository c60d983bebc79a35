"""Which handler answers which path and method.

Source: FHIR R4, RESTful API; operations on the type, `Appointment/$find` and so on.
"""

from .appointment_resource import AppointmentWriter
from .audit_repository import AuditRecordRepository
from .booking import Booking, expires_header
from .call import Call, Reply
from .capability import capability_statement, operation_definitions
from .codes import Json
from .find import Finder
from .outcome import RequestRefused
from .paging import read_cursor
from .practice_state import PracticeState
from .reasons import expand
from .record import AppointmentRecord
from .search import Searcher

DIRECTORY = ("Patient", "Practitioner", "PractitionerRole", "Location", "Organization", "HealthcareService", "Coverage")


class Router:
    """Answers every request of one server."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state
        self._writer = AppointmentWriter(state)
        self._finder = Finder(state, self._writer)
        self._booking = Booking(state, self._writer)
        self._searcher = Searcher(state, self._writer)
        self._repository = AuditRecordRepository(state)

    def answer(self, call: Call) -> Reply:
        """The answer to a request that was understood.

        Raises:
            RequestRefused: with the status and the issue to send.
        """
        self._state.end_expired_holds()
        match call.path:
            case ():
                return self._root(call)
            case ("metadata",):
                self._allow(call, "GET")
                return Reply(200, capability_statement(call.base, self._state.now()))
            case ("OperationDefinition", key):
                self._allow(call, "GET")
                return self._one(operation_definitions(), key)
            case ("AuditEvent",) if call.method == "POST":
                return self._repository.create(call)
            case ("AuditEvent",):
                self._allow(call, "GET", "POST")
                return self._repository.search(call)
            case ("AuditEvent", "_search"):
                self._allow(call, "POST")
                return self._repository.search(call)
            case ("AuditEvent", key):
                self._allow(call, "GET")
                return self._repository.read(key)
            case ("Appointment", operation) if operation.startswith("$"):
                return self._operation(call, operation)
            case (("Appointment" | "Patient" | "Practitioner" | "PractitionerRole" | "Location" | "Organization"
                   | "HealthcareService" | "Coverage") as kind,):  # fmt: skip
                self._allow(call, "GET")
                return self._searcher.search(call, kind)
            case ("ValueSet", "$expand"):
                self._allow(call, "GET")
                return expand(call)
            case (kind, "_search") if kind in {"Appointment", *DIRECTORY}:
                self._allow(call, "POST")
                return self._searcher.search(call, kind)
            case ("Appointment", key):
                self._allow(call, "GET")
                return self._appointment(key)
            case (kind, key) if kind in DIRECTORY:
                self._allow(call, "GET")
                return self._one(self._state.resources(kind), key)
        raise RequestRefused(404, "not-found", f"There is nothing at /{'/'.join(call.path)[:120]} on this server.")

    @staticmethod
    def _allow(call: Call, *methods: str) -> None:
        if call.method not in methods:
            raise RequestRefused(
                405, "not-supported", f"{call.method} is not supported here; {' and '.join(methods)} is.",
                headers={"Allow": ", ".join(methods)},
            )  # fmt: skip

    def _operation(self, call: Call, operation: str) -> Reply:
        if operation == "$find":
            self._allow(call, "POST", "GET")
            return self._finder.find(call)
        if operation == "$hold":
            self._allow(call, "POST")
            return self._booking.hold(call)
        if operation == "$book":
            self._allow(call, "POST")
            return self._booking.book(call)
        raise RequestRefused(404, "not-supported", f"There is no operation {operation[:40]} on Appointment.")

    def _root(self, call: Call) -> Reply:
        if call.method == "POST":
            return self._repository.batch(call)
        self._allow(call, "GET", "POST")
        text = call.first("_page")
        if text is None:
            raise RequestRefused(404, "not-found", "This is the base of the server; see metadata.")
        cursor = read_cursor(text)
        if cursor.get("kind") == "find":
            return self._finder.further(call, cursor)
        return self._searcher.further(call, cursor)

    @staticmethod
    def _one(resources: dict[str, Json], key: str) -> Reply:
        if key not in resources:
            raise RequestRefused(404, "not-found", "There is no resource with this id here.")
        return Reply(200, resources[key])

    def _appointment(self, key: str) -> Reply:
        record = self._state.store.get(key)
        if isinstance(record, AppointmentRecord):
            return Reply(200, self._writer.existing(record), expires_header(record))
        slot = self._state.availability.resolve(key)
        if slot is None:
            raise RequestRefused(404, "not-found", "There is no appointment with this id here.")
        if slot.start < self._state.now() or self._state.store.is_occupied(slot.practitioner, slot.start, slot.end):
            raise RequestRefused(410, "deleted", "This proposal is gone: the time is no longer free.")
        return Reply(200, self._writer.proposed(slot, ()))
