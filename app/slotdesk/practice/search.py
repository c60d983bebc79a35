"""Searches of all resource types, and of appointments (ITI-118) with what they need in addition.

Source: FHIR R4, search; ITI Scheduling 3.118.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from . import codes
from .appointment_resource import AppointmentWriter, patient_display
from .bundles import entry, searchset
from .call import Call, Reply
from .codes import Json
from .outcome import Issue, RequestRefused, information, warning
from .paging import Page, Place, page_of, write_cursor
from .practice_state import PracticeState
from .search_matching import Matching, Test, alternatives, split_token
from .search_parameters import PARAMETERS, includes
from .text_matching import plain
from .wrong.decision import Decision

DEFAULT_COUNT = 50
LARGEST_COUNT = 1000
_CONTROL = {"_count", "_format", "_include", "_sort", "_pretty", "_total", "_page"}


class Searcher:
    """Answers searches for one server."""

    def __init__(self, state: PracticeState, writer: AppointmentWriter) -> None:
        self._state = state
        self._writer = writer

    def search(self, call: Call, kind: str) -> Reply:
        """The first page of a search of the resources of type ``kind``.

        Raises:
            RequestRefused: a parameter cannot be used, or one that is needed is missing.
        """
        return self._answer(call, kind, Place(), call.count(DEFAULT_COUNT, LARGEST_COUNT))

    def further(self, call: Call, cursor: Json) -> Reply:
        """A page that a ``next`` link asks for."""
        try:
            query = tuple((str(name), str(value)) for name, value in cursor["query"])
            place, count = Place(*cursor["place"]), min(int(cursor["count"]), LARGEST_COUNT)
            kind = cursor["type"]
            PARAMETERS[kind]  # an unknown type is refused below
        except (KeyError, TypeError, ValueError) as error:
            raise RequestRefused(400, "value", "This link to a page was not made by this server.") from error
        return self._answer(replace(call, query=query), kind, place, count)

    def _answer(self, call: Call, kind: str, place: Place, count: int) -> Reply:
        matching = Matching(self._state, call.base)
        tests, issues = self._tests(call, kind, matching)
        if kind == "Appointment":
            self._check_pair(call)
            found: Iterable[Json] = self._appointments(call, matching)
        else:
            found = self._state.resources(kind).values()
        key, sort_issues = self._order(call, kind)
        fitting = sorted((one for one in found if all(test(one) for test in tests)), key=key)
        fitting = self._state.decide(Decision.SELECTED, fitting, call, kind)
        page: Page[Json] = page_of(fitting, key, place, count)
        entries = [entry(call.base, resource, "match") for resource in page.items]
        included, include_issues = self._included(call, kind, page.items)
        entries += [entry(call.base, resource, "include") for resource in included]
        issues += [*sort_issues, *include_issues]
        if kind == "Appointment" and not page.total:
            issues.append(information("No appointments fit these criteria."))
        following = ""
        if page.following is not None:
            content = {"kind": "search", "type": kind, "query": call.query, "place": page.following, "count": count}
            following = f"{call.base}?_page={write_cursor(content)}"
        profile = codes.BUNDLE_PROFILE if kind == "Appointment" else ""
        self_link = f"{call.base}/{kind}" + (f"?{urlencode(call.query)}" if call.query else "")
        return Reply(
            200,
            searchset(
                entries, total=page.total, issues=issues, self_link=self_link, next_link=following, profile=profile
            ),
        )

    def _tests(self, call: Call, kind: str, matching: Matching) -> tuple[list[Test], list[Issue]]:
        tests: list[Test] = []
        issues: list[Issue] = []
        for full_name, value in call.query:
            name, _, modifier = full_name.partition(":")
            chained = name.endswith(".identifier")
            parameter = PARAMETERS[kind].get(name.removesuffix(".identifier"))
            if parameter is not None and chained and not modifier and parameter.targets:
                tests.append(matching.test(name.removesuffix(".identifier"), "identifier", parameter, value))
            elif parameter is not None and not chained:
                if value:
                    tests.append(matching.test(name, modifier, parameter, value))
            elif name not in _CONTROL:
                text = f"The search parameter “{full_name[:60]}” is not supported for {kind}"
                if call.strict:
                    raise RequestRefused(400, "not-supported", f"{text}.")
                issues.append(warning("not-supported", f"{text} and was not used."))
        return tests, issues

    # Appointments

    @staticmethod
    def _check_pair(call: Call) -> None:
        names = {name.partition(":")[0] for name, value in call.query if value}
        if names & {"_id", "identifier"}:
            return
        if not names & {"patient", "patient.identifier"}:
            raise RequestRefused(400, "required", "A search for appointments needs patient or patient.identifier.")
        if "date" not in names:
            raise RequestRefused(400, "required", "A search for appointments of a patient needs a date.")

    def _appointments(self, call: Call, matching: Matching) -> list[Json]:
        """The appointments that may fit, found by the parameter that narrows most."""
        patient = PARAMETERS["Appointment"]["patient"]
        keys: set[str] = set()
        patients: set[str] = set()
        for full_name, value in call.query:
            name, _, modifier = full_name.partition(":")
            if name == "_id":
                keys.update(alternatives(value))
            elif name == "identifier":
                keys.update(split_token(text)[1].lower() for text in alternatives(value))
            elif name == "patient.identifier" or (name == "patient" and modifier == "identifier"):
                patients |= matching.identified("patient", patient, alternatives(value))
            elif name == "patient":
                for text in alternatives(value):
                    patients |= matching.named(text, patient.targets)
        if keys:
            records = [record for key in keys if (record := self._state.store.get(key)) is not None]
        else:
            records = self._state.store.of_patients(one.partition("/")[2] for one in patients)
        return [self._writer.existing(record) for record in records]

    # What is the same for all types

    @staticmethod
    def _order(call: Call, kind: str) -> tuple[Callable[[Json], tuple[Any, ...]], list[Issue]]:
        wish = call.first("_sort")
        issues: list[Issue] = []
        if kind == "Appointment":
            if wish not in {None, "date", "-date"}:
                issues.append(warning("not-supported", "Appointments can be sorted by date or -date only."))
            sign = -1 if wish == "-date" else 1
            return lambda one: (sign * datetime.fromisoformat(one["start"]).timestamp(), one["id"]), issues
        if wish is not None:
            issues.append(warning("not-supported", "_sort was not used: results come in order of name or id."))
        if kind == "Patient":
            return lambda one: (plain(patient_display(one)), one["id"]), issues
        return lambda one: (one["id"],), issues

    def _included(self, call: Call, kind: str, matches: Iterable[Json]) -> tuple[list[Json], list[Issue]]:
        wanted: list[tuple[str, str]] = []
        issues: list[Issue] = []
        known = includes(kind)
        for name, value in call.query:
            if name.partition(":")[0] != "_include":
                continue
            source, _, rest = value.partition(":")
            parameter, _, target = rest.partition(":")
            if value == "*" or (source == kind and parameter == "*"):
                wanted += [(one, "") for one in known]
            elif source == kind and parameter in known:
                wanted.append((parameter, target))
            elif call.strict:
                raise RequestRefused(400, "not-supported", f"_include={value[:60]} is not supported.")
            else:
                issues.append(warning("not-supported", f"_include={value[:60]} is not supported and was not used."))
        if not wanted:
            return [], issues
        found: dict[str, Json] = {}
        for resource in matches:
            for parameter, target in wanted:
                for reference in known[parameter].values(resource):
                    kind_of, _, key = reference.partition("/")
                    if target in {"", kind_of} and key in self._state.resources(kind_of):
                        found[reference] = self._state.resources(kind_of)[key]
        return list(found.values()), issues
