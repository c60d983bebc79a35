"""All that one running server knows: clinic, patients, calendar, store and clock, wired together."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from .clinic import build_clinic
from .clock import PracticeClock
from .codes import STATUS_REASON_SYSTEM, Code, Json
from .coverages import build_coverages
from .directory_resources import directory_resources
from .existing_bookings import WeekOfBookings
from .opening import monday_of
from .people import build_patients
from .record import AppointmentRecord
from .slots import WEEKS, Availability
from .store import Store
from .wrong.decision import Decision
from .wrong.wrongs import Wrongs

Value = TypeVar("Value")
DEFAULT_SEED = 1
WEEKS_BEFORE = 4
HOME_ZONE = "Europe/Stockholm"
HOLD_EXPIRED = Code(STATUS_REASON_SYSTEM, "other", "Other")


class StateMismatch(ValueError):
    """The state file was made for another seed; use that seed or another file."""


class PracticeState:
    """The clinic group of a seed at the time of ``clock``, with its state in ``path`` or in memory."""

    def __init__(self, seed: int | None, clock: PracticeClock, hold_seconds: int, path: Path | None) -> None:
        self.clock = clock
        self.hold_seconds = hold_seconds
        self.wrongs = Wrongs()
        self.store = Store(path)
        try:
            today = clock.now().astimezone(ZoneInfo(HOME_ZONE)).date()
            self.seed, born_for = self._remembered(seed, monday_of(today))
            self.monday = monday_of(today)
            self.clinic = build_clinic(self.seed)
            self._zones = {key: ZoneInfo(site.zone) for key, site in self.clinic.sites.items()}
            self.directory = directory_resources(self.clinic, self.monday, WEEKS)
            self._patients = build_patients(self.seed, born_for)
            self._coverages = build_coverages(self._patients.values())
            self._patient_cache: tuple[tuple[int, int], dict[str, Json]] | None = None
            self._fill_weeks()
            self.availability = Availability(self.clinic, self.store, self.monday)
        except BaseException:
            self.store.close()
            raise

    def _remembered(self, seed: int | None, monday: date) -> tuple[int, date]:
        with self.store.transaction():
            kept, kept_day = self.store.setting("seed"), self.store.setting("born_for")
            if kept is not None and kept_day is not None:
                if seed is not None and seed != int(kept):
                    raise StateMismatch(f"This state file was made with seed {kept}, not {seed}.")
                return int(kept), date.fromisoformat(kept_day)
            chosen = DEFAULT_SEED if seed is None else seed
            self.store.keep_setting("seed", str(chosen))
            self.store.keep_setting("born_for", monday.isoformat())
            return chosen, monday

    def _fill_weeks(self) -> None:
        now = self.clock.timestamp()
        with self.store.transaction():
            for week in range(-WEEKS_BEFORE, WEEKS):
                monday = self.monday + timedelta(weeks=week)
                if self.store.claim_week(monday.isoformat()):
                    self.store.add(WeekOfBookings(self.clinic, self._patients, monday, now).records())

    def now(self) -> int:
        """The present moment in whole seconds since 1970."""
        return self.clock.timestamp()

    def patients(self) -> dict[str, Json]:
        """All patients by id, those made by clients last; not to be changed."""
        # No lock of its own: a transaction that waits for one while its holder waits for the store would never
        # end. At worst two threads do the same work, and a value that came late is replaced at the next call.
        revision, cached = self.store.revision(), self._patient_cache
        if cached is None or cached[0] != revision:
            made = {patient["id"]: patient for patient in self.store.patients()}
            cached = self._patient_cache = (revision, {**self._patients, **made})
        return cached[1]

    def resources(self, resource_type: str) -> dict[str, Json]:
        """All resources of a directory type (Patient and Coverage included) by id."""
        if resource_type == "Coverage":
            return self.coverages()
        return self.patients() if resource_type == "Patient" else self.directory[resource_type]

    def coverages(self) -> dict[str, Json]:
        """Who pays for the invented patients, by id."""
        return self._coverages

    def end_expired_holds(self) -> None:
        """Cancel the holds whose time has run out, which frees their times."""
        now = self.now()
        if not self.store.expired_holds(now):
            return
        with self.store.transaction():
            for record in self.decide(Decision.ENDED_HOLDS, self.store.expired_holds(now)):
                self.end_hold(record)

    def end_hold(self, record: AppointmentRecord) -> None:
        """Cancel one hold, as if its time had run out; to be used inside a transaction of the store."""
        reason, now = HOLD_EXPIRED.concept("The hold ran out"), self.now()
        ended = replace(record, status="cancelled", reason=reason, updated=now, version=record.version + 1)
        self.store.replace(ended)

    def keep(self, record: AppointmentRecord, before: AppointmentRecord | None = None) -> None:
        """Keep a new record, or one in the place of what was ``before``."""
        kept: AppointmentRecord | None = self.decide(Decision.KEPT, record, before)
        if kept is None:
            return
        if before is None:
            self.store.add([kept])
        else:
            self.store.replace(kept)

    def decide(self, decision: Decision, right: Value, *facts: object) -> Value:
        """What this server decides where ``right`` is right; see ``Decision``."""
        return self.wrongs.decide(decision, right, self, *facts)

    def zone_of(self, site: str) -> ZoneInfo:
        """The time zone of a site."""
        return self._zones[site]

    def local(self, timestamp: int, site: str) -> str:
        """A moment as a FHIR instant with the offset of a site."""
        return datetime.fromtimestamp(timestamp, self.zone_of(site)).isoformat()

    def clock_time(self, timestamp: int, site: str) -> str:
        """A moment as the clocks of a site show it, for people: `07:05 (Europe/Helsinki)`."""
        zone = self.zone_of(site)
        return f"{datetime.fromtimestamp(timestamp, zone):%H:%M} ({zone.key})"

    def close(self) -> None:
        """End the use of the store."""
        self.store.close()


def utc_instant(timestamp: int) -> str:
    """A moment as a FHIR instant in UTC."""
    return datetime.fromtimestamp(timestamp, UTC).isoformat().replace("+00:00", "Z")
