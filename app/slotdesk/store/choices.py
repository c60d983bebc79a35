"""What can be chosen among in the settings."""

from __future__ import annotations

from enum import StrEnum


class Appearance(StrEnum):
    """Whether the window is light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """Whether text and borders stand out more than usual."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class CalendarMode(StrEnum):
    """How many days the calendar shows at once, and as what."""

    DAY = "day"
    WORK_WEEK = "work_week"
    WEEK = "week"
    MONTH = "month"
    LIST = "list"


class CalendarColumns(StrEnum):
    """What gets a column of its own on each day."""

    DAY = "day"
    PRACTITIONER = "practitioner"
    LOCATION = "location"


class Facet(StrEnum):
    """What free times are told apart by."""

    PRACTITIONER = "practitioner"
    LOCATION = "location"
    SERVICE = "service"


class ListGroups(StrEnum):
    """What the lines of the list are put together by."""

    NONE = "none"
    DAY = "day"
    PRACTITIONER = "practitioner"
    LOCATION = "location"
    SERVICE = "service"


class Language(StrEnum):
    """What language the window speaks; codes of ISO 639-1."""

    SYSTEM = "system"
    EN = "en"
    DE = "de"
    SV = "sv"
    FR = "fr"


class HoldPolicy(StrEnum):
    """When a chosen time is held (ITI-116)."""

    AUTOMATIC = "automatic"
    BY_HAND = "by_hand"
    NEVER = "never"
