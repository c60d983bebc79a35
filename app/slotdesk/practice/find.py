"""``$find`` (ITI-115): the free times that fit, in order of time and then of the client's preference.

Times at one and the same moment are sorted by the ranks of specialty, practitioner, visit type and place, in
the order in which the client named them.
"""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from . import codes
from .appointment_resource import AppointmentWriter
from .bundles import entry, searchset
from .call import Call, Reply
from .codes import Json
from .find_criteria import RULES, CriteriaReader, FindCriteria, Ranks
from .outcome import Issue, RequestRefused, information
from .paging import Page, Place, page_of, write_cursor
from .parameters import OperationInput
from .practice_state import HOME_ZONE, PracticeState
from .preferred_times import PreferredTimes
from .record import OCCUPYING
from .slots import Slot
from .times import read_instant
from .wrong.decision import Decision

DEFAULT_COUNT = 200
LARGEST_COUNT = 1000
_REFERENCES = ("practitioner", "organization", "location-reference", "patient-reference", "insurance-reference")


def _parameters_of_query(call: Call) -> Json:
    """The simple parameters of a GET as a Parameters resource."""
    parameters: list[Json] = []
    for name, value in call.query:
        if name in _REFERENCES:
            parameters.append({"name": name, "valueReference": {"reference": value}})
        elif name in {"start", "end"}:
            # The plus of an offset that was not escaped arrives as a space.
            parameters.append({"name": name, "valueDateTime": value.replace(" ", "+")})
        elif not name.startswith("_"):
            parameters.append({"name": name, "valueString": value})
    return {"resourceType": "Parameters", "parameter": parameters}


class Finder:
    """Answers ``$find`` for one server."""

    def __init__(self, state: PracticeState, writer: AppointmentWriter) -> None:
        self._state = state
        self._writer = writer

    def find(self, call: Call) -> Reply:
        """The first page.

        Raises:
            RequestRefused: the question cannot be understood.
        """
        body = _parameters_of_query(call) if call.method == "GET" else call.body
        given = OperationInput("$find", RULES, body, call.strict)
        start, end = read_instant(given.one("start"), "start"), read_instant(given.one("end"), "end")
        if end <= start:
            raise RequestRefused(400, "value", "The end of the period has to lie after its start.")
        reader = CriteriaReader(self._state, call.base, given)
        criteria = reader.read(start, end)
        count = call.count(DEFAULT_COUNT, LARGEST_COUNT)
        return self._page(call, criteria, Place(), count, reader.issues)

    def further(self, call: Call, cursor: Json) -> Reply:
        """A page that a ``next`` link asks for."""
        try:
            criteria = FindCriteria(**cursor["criteria"])
            place, count = Place(*cursor["place"]), min(int(cursor["count"]), LARGEST_COUNT)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise RequestRefused(400, "value", "This link to a page was not made by this server.") from error
        return self._page(call, criteria, place, count, [])

    def _page(self, call: Call, criteria: FindCriteria, place: Place, count: int, issues: list[Issue]) -> Reply:
        slots, key = self._matching(criteria)
        page: Page[Slot] = page_of(slots, key, place, count)
        patients = tuple(criteria.patients)
        entries = [
            entry(call.base, self._writer.proposed(slot, patients, criteria.requested), "match") for slot in page.items
        ]
        following = ""
        if page.following is not None:
            cursor = write_cursor(
                {"kind": "find", "criteria": asdict(criteria), "place": page.following, "count": count}
            )
            following = f"{call.base}?_page={cursor}"
        bundle = searchset(
            entries,
            total=page.total,
            issues=[*issues, *self._remarks(criteria, page.total)],
            self_link=f"{call.base}/Appointment/$find",
            next_link=following,
            profile=codes.BUNDLE_PROFILE,
        )
        return Reply(200, bundle)

    def _matching(self, criteria: FindCriteria) -> tuple[list[Slot], Callable[[Slot], tuple[Any, ...]]]:
        """The slots that fit, sorted, and the key they are sorted by."""
        services = list(criteria.services)
        if criteria.group:
            services.append({key: 0 for key, one in self._state.clinic.services.items() if one.group})
        free = self._state.availability.free(self._state.now(), criteria.start, criteria.end)
        offered = self._state.decide(Decision.OFFERED, free, criteria.start, criteria.end)
        slots = offered
        for position, kinds in ((1, criteria.practitioners), (2, services), (3, criteria.sites)):
            for ranks in kinds:
                slots = [slot for slot in slots if slot[position] in ranks]
        slots = self._without_clashes(slots, criteria.patients)
        if criteria.timing is not None:
            wish = PreferredTimes(criteria.timing)
            zones = {key: ZoneInfo(site.zone) for key, site in self._state.clinic.sites.items()}
            slots = [slot for slot in slots if wish.allow(slot.start, zones[slot.site])]
        slots = self._state.decide(Decision.MATCHING, slots, criteria, offered)
        key = _sort_key(criteria.practitioners, services, criteria.sites)
        ranked = criteria.practitioners or services or criteria.sites
        return sorted(slots, key=key) if ranked else slots, key

    def _without_clashes(self, slots: list[Slot], patients: list[str]) -> list[Slot]:
        taken = [
            (record.start, record.end)
            for record in self._state.store.of_patients(patients)
            if record.status in OCCUPYING
        ]
        if not taken:
            return slots
        return [slot for slot in slots if all(slot.end <= a or b <= slot.start for a, b in taken)]

    def _remarks(self, criteria: FindCriteria, total: int) -> list[Issue]:
        if total:
            noun = "time is" if total == 1 else "times are"
            remarks = [information(f"{total} {noun} free. Times are given in the time zone of each place.")]
        else:
            remarks = [information("Nothing is free that fits these criteria.")]
        last = self._state.availability.last
        if criteria.end > last:
            day = datetime.fromtimestamp(last, ZoneInfo(HOME_ZONE)).date()
            remarks.append(information(f"The calendar is open for booking until {day.isoformat()}."))
        if criteria.start < self._state.now():
            remarks.append(information("Times before the present moment were left out."))
        return remarks


def _sort_key(
    practitioners: list[Ranks], services: list[Ranks], sites: list[Ranks]
) -> Callable[[Slot], tuple[Any, ...]]:
    def key(slot: Slot) -> tuple[Any, ...]:
        ranks = [kind[slot.practitioner] for kind in practitioners]
        ranks += [kind[slot.service] for kind in services]
        ranks += [kind[slot.site] for kind in sites]
        return slot.start, *ranks, slot.practitioner, slot.service, slot.site

    return key
