"""What a person has set, as typed data whose metadata feeds the dialog and the documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.criteria import MAX_PAGE_SIZE
from slotdesk.store.choices import (
    Appearance,
    CalendarColumns,
    CalendarMode,
    Contrast,
    Facet,
    HoldPolicy,
    Language,
    ListGroups,
)
from slotdesk.store.named_server import NamedServer, is_zone
from slotdesk.store.patient_traces import names_a_patient
from slotdesk.store.saved_search import SavedSearch

MOST_TRAVEL_MIN = 480
MOST_HOLD_MIN = 240
MOST_JOURNAL_DAYS = MOST_AUDIT_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered of a person's choices; an invalid one can't be built.

    Each field's metadata holds `label` and `help` in English, `choices` where only some values will do, `minimum` and
    `maximum` for numbers (both inclusive), `zero` for what a 0 stands for, `group` for the page of the dialog that it
    stands on, and `remembered` for what the program notes by itself.

    Raises:
        ValueError: from the constructor; the message names the setting.
    """

    appearance: Appearance = field(
        default=Appearance.SYSTEM,
        metadata={
            "label": "Appearance",
            "group": "appearance",
            "help": "Light, dark, or as the system has it.",
            "choices": tuple(Appearance),
        },
    )
    language: Language = field(
        default=Language.SYSTEM,
        metadata={
            "label": "Language",
            "group": "language",
            "help": "The language of the window, and the form of its dates, times and numbers. Counts from the next "
            "start of Slotdesk on. What the server says stays in the server's words.",
            "choices": tuple(Language),
        },
    )
    contrast: Contrast = field(
        default=Contrast.SYSTEM,
        metadata={
            "label": "Contrast",
            "group": "appearance",
            "help": "High contrast: black on white or white on black, strong borders and a strong mark where the "
            "keyboard is. Or as the system has it.",
            "choices": tuple(Contrast),
        },
    )
    calendar_mode: CalendarMode = field(
        default=CalendarMode.WORK_WEEK,
        metadata={
            "label": "Calendar view",
            "group": "calendar",
            "help": "What the calendar shows: one day, Monday to Friday, the whole week, a month with counts, "
            "or a list.",
            "choices": tuple(CalendarMode),
        },
    )
    calendar_columns: CalendarColumns = field(
        default=CalendarColumns.DAY,
        metadata={
            "label": "Calendar columns",
            "group": "calendar",
            "help": "What stands side by side in day, work week and week: the days alone, or on each day the "
            "practitioners or the locations.",
            "choices": tuple(CalendarColumns),
        },
    )
    calendar_colour: Facet = field(
        default=Facet.PRACTITIONER,
        metadata={
            "label": "Calendar colours",
            "group": "calendar",
            "help": "What colours and letters of free times stand for.",
            "choices": tuple(Facet),
        },
    )
    list_groups: ListGroups = field(
        default=ListGroups.DAY,
        metadata={
            "label": "Groups of the list",
            "group": "calendar",
            "help": "What free times are put together by in the list.",
            "choices": tuple(ListGroups),
        },
    )
    travel_min: int = field(
        default=30,
        metadata={
            "label": "Way between sites",
            "group": "calendar",
            "help": "How many minutes a patient needs from one location to another. Free times that leave less before "
            "or after an appointment elsewhere are marked. 0 marks none.",
            "zero": "None marked",
            "minimum": 0,
            "maximum": MOST_TRAVEL_MIN,
        },
    )
    server_url: str = field(
        default="",
        metadata={
            "label": "Server",
            "help": "The base URL of the FHIR server that was used last, for example https://fhir.example.org/r4.",
            "remembered": True,
        },
    )
    wire_format: WireFormat = field(
        default=WireFormat.AUTO,
        metadata={
            "label": "Format",
            "help": "JSON, XML, or automatic: what the server's CapabilityStatement offers, JSON first.",
            "choices": tuple(WireFormat),
            "remembered": True,
        },
    )
    clinic_zone: str = field(
        default="",
        metadata={
            "label": "Clinic time zone",
            "help": "The IANA name of the zone that times are shown in, for example Europe/Vienna. "
            "Empty: the zone of the server's locations, else this computer's.",
            "remembered": True,
        },
    )
    timeout_s: float = field(
        default=30.0,
        metadata={
            "label": "Time limit",
            "help": "How many seconds to wait for the server before giving up.",
            "minimum": 1.0,
            "maximum": 600.0,
            "remembered": True,
        },
    )
    page_size: int = field(
        default=200,
        metadata={
            "label": "Page size",
            "group": "search",
            "help": "How many candidates to ask the server for at a time (_count).",
            "minimum": 1,
            "maximum": MAX_PAGE_SIZE,
        },
    )
    hold_policy: HoldPolicy = field(
        default=HoldPolicy.AUTOMATIC,
        metadata={
            "label": "Hold",
            "group": "holds",
            "help": "Whether a time is held as soon as it is chosen, by a press of the button, or never. "
            "It is held only where the server's CapabilityStatement offers $hold. A server can have its own way.",
            "choices": tuple(HoldPolicy),
        },
    )
    hold_minutes: int = field(
        default=0,
        metadata={
            "label": "How long a hold lasts",
            "group": "holds",
            "help": "After how many minutes the server ends a hold, as this site knows it. It counts only where the "
            "server does not say so itself. 0: not known.",
            "zero": "Not known",
            "minimum": 0,
            "maximum": MOST_HOLD_MIN,
        },
    )
    refresh_minutes: int = field(
        default=5,
        metadata={
            "label": "Refresh appointments",
            "group": "calendar",
            "help": "After how many minutes the patient's appointments are asked for again. 0: never.",
            "zero": "Never",
            "minimum": 0,
            "maximum": 1440,
        },
    )
    audit_days: int = field(
        default=90,
        metadata={
            "label": "Keep audit events",
            "group": "audit",
            "help": "For how many days audit events stay on this computer. What waits for an audit repository stays "
            "until it is delivered.",
            "minimum": 1,
            "maximum": MOST_AUDIT_DAYS,
        },
    )
    slip_with_name: bool = field(
        default=False,
        metadata={
            "label": "Name the patient on the slip",
            "group": "slip",
            "help": "Whether a printed, saved or copied appointment names the patient. Slips are left lying about: "
            "without this they name nobody. They never carry a number.",
        },
    )
    journal_days: int = field(
        default=90,
        metadata={
            "label": "Keep the record of bookings",
            "group": "bookings",
            "help": "After how many days what is known of a booking is taken out of the record. 0: never. "
            "What is not certain stays in it until it is known.",
            "zero": "For good",
            "minimum": 0,
            "maximum": MOST_JOURNAL_DAYS,
        },
    )
    lock_minutes: int = field(
        default=15,
        metadata={
            "label": "Lock after",
            "group": "security",
            "help": "After how many minutes without a key or a click the window is covered. 0: never.",
            "zero": "Never",
            "minimum": 0,
            "maximum": 480,
        },
    )
    messages_kept: int = field(
        default=10_000,
        metadata={
            "label": "Messages kept",
            "group": "messages",
            "help": "How many messages are kept while the program runs. They are in memory only.",
            "minimum": 100,
            "maximum": 100_000,
        },
    )
    messages_mb: int = field(
        default=128,
        metadata={
            "label": "Memory for messages",
            "group": "messages",
            "help": "How many megabytes messages may take. The oldest bodies are let go first.",
            "minimum": 8,
            "maximum": 2048,
        },
    )
    answer_mb: int = field(
        default=64,
        metadata={
            "label": "Largest answer",
            "group": "limits",
            "help": "How many megabytes of an answer are read, decompressed, before it is given up.",
            "minimum": 1,
            "maximum": 1024,
        },
    )
    answer_depth: int = field(
        default=100,
        metadata={
            "label": "Deepest answer",
            "group": "limits",
            "help": "How deeply the elements of an answer may lie within each other.",
            "minimum": 10,
            "maximum": 200,
        },
    )
    answer_pages: int = field(
        default=5000,
        metadata={
            "label": "Most pages",
            "group": "limits",
            "help": "How many pages of one search are read.",
            "minimum": 1,
            "maximum": 100000,
        },
    )
    answer_entries: int = field(
        default=50000,
        metadata={
            "label": "Most entries",
            "group": "limits",
            "help": "How many entries of one search are read, over all its pages.",
            "minimum": 100,
            "maximum": 1000000,
        },
    )
    answer_s: int = field(
        default=120,
        metadata={
            "label": "Longest answer",
            "group": "limits",
            "help": "How many seconds one answer may take from the first to the last byte.",
            "minimum": 5,
            "maximum": 3600,
        },
    )
    read_tries: int = field(
        default=4,
        metadata={
            "label": "Tries",
            "group": "limits",
            "help": "How often a question that changes nothing is sent before it is given up, the first time included. "
            "A hold, a booking or a change is never sent twice.",
            "minimum": 1,
            "maximum": 10,
        },
    )
    last_criteria: Mapping[str, Any] = field(
        default_factory=dict,
        hash=False,
        metadata={
            "label": "Last search",
            "help": "What was searched for last: period, services, specialties, practitioners and locations, "
            "and what the filter of the calendar hid. Never a patient.",
            "remembered": True,
        },
    )
    servers: tuple[NamedServer, ...] = field(
        default=(),
        metadata={
            "label": "Servers",
            "help": "The servers to choose from: name, base URL, format, time limit in seconds, clinic time zone, "
            "when times are held, audit repository, how to sign in, certificate files, and whether plain http was "
            "agreed to, for the server and for the repository. Never a secret.",
            "remembered": True,
        },
    )
    saved_searches: tuple[SavedSearch, ...] = field(
        default=(),
        metadata={
            "label": "Saved searches",
            "help": "Searches under a name: what is asked for again and again. Never a patient.",
            "remembered": True,
        },
    )

    def __post_init__(self) -> None:
        for entry in fields(self):
            low, high = entry.metadata.get("minimum"), entry.metadata.get("maximum")
            if low is not None and not low <= getattr(self, entry.name) <= high:
                raise ValueError(f"{entry.name} must lie between {low:g} and {high:g}")
        if self.server_url:
            Connection(self.server_url)  # refuses what can't be one
        if self.clinic_zone and not is_zone(self.clinic_zone):
            raise ValueError(f"clinic_zone must be an IANA time zone or empty, not {self.clinic_zone!r}")
        if names_a_patient(self.last_criteria):
            raise ValueError("last_criteria must not name a patient")
        if names_a_patient([one.form for one in self.saved_searches]):
            raise ValueError("saved_searches must not name a patient")
