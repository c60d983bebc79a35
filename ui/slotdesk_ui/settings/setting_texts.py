"""The English texts of the settings' metadata, repeated where lupdate finds them; a test keeps them alike."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PAGES: dict[str, object] = {
    "appearance": QT_TRANSLATE_NOOP("settings", "Appearance"),
    "calendar": QT_TRANSLATE_NOOP("settings", "Calendar"),
    "search": QT_TRANSLATE_NOOP("settings", "Search"),
    "holds": QT_TRANSLATE_NOOP("settings", "Holds"),
    "slip": QT_TRANSLATE_NOOP("settings", "Slip"),
    "audit": QT_TRANSLATE_NOOP("settings", "Audit"),
    "security": QT_TRANSLATE_NOOP("settings", "Security"),
    "limits": QT_TRANSLATE_NOOP("settings", "Limits"),
    "language": QT_TRANSLATE_NOOP("settings", "Language"),
    "servers": QT_TRANSLATE_NOOP("settings", "Servers"),
    "bookings": QT_TRANSLATE_NOOP("settings", "Bookings"),
    "messages": QT_TRANSLATE_NOOP("settings", "Messages"),
    "other": QT_TRANSLATE_NOOP("settings", "Other"),
}
CHOICES: dict[str, object] = {
    "system": QT_TRANSLATE_NOOP("settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("settings", "Dark"),
    "day": QT_TRANSLATE_NOOP("settings", "Day"),
    "work_week": QT_TRANSLATE_NOOP("settings", "Work week"),
    "week": QT_TRANSLATE_NOOP("settings", "Week"),
    "month": QT_TRANSLATE_NOOP("settings", "Month"),
    "list": QT_TRANSLATE_NOOP("settings", "List"),
    "none": QT_TRANSLATE_NOOP("settings", "None"),
    "practitioner": QT_TRANSLATE_NOOP("settings", "Practitioner"),
    "location": QT_TRANSLATE_NOOP("settings", "Location"),
    "service": QT_TRANSLATE_NOOP("settings", "Service"),
    "automatic": QT_TRANSLATE_NOOP("settings", "Automatic"),
    "by_hand": QT_TRANSLATE_NOOP("settings", "By hand"),
    "usual": QT_TRANSLATE_NOOP("settings", "Usual"),
    "high": QT_TRANSLATE_NOOP("settings", "High"),
    "never": QT_TRANSLATE_NOOP("settings", "Never"),
}
LANGUAGES = {"en": "English", "de": "Deutsch", "sv": "Svenska", "fr": "Français"}
"""Each by its own name, in every language."""

ZEROS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("settings", "None marked"),
    QT_TRANSLATE_NOOP("settings", "Not known"),
    QT_TRANSLATE_NOOP("settings", "Never"),
    QT_TRANSLATE_NOOP("settings", "For good"),
)
"""What stands in the place of a 0 that is no number."""

TEXTS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("settings", "Appearance"),
    QT_TRANSLATE_NOOP("settings", "Light, dark, or as the system has it."),
    QT_TRANSLATE_NOOP("settings", "Language"),
    QT_TRANSLATE_NOOP(
        "settings",
        "The language of the window, and the form of its dates, times and numbers. Counts from the next start"
        " of Slotdesk on. What the server says stays in the server's words.",
    ),
    QT_TRANSLATE_NOOP("settings", "Calendar view"),
    QT_TRANSLATE_NOOP(
        "settings",
        "What the calendar shows: one day, Monday to Friday, the whole week, a month with counts, or a list.",
    ),
    QT_TRANSLATE_NOOP("settings", "Calendar columns"),
    QT_TRANSLATE_NOOP(
        "settings",
        "What stands side by side in day, work week and week: the days alone, or on each day the "
        "practitioners or the locations.",
    ),
    QT_TRANSLATE_NOOP("settings", "Calendar colours"),
    QT_TRANSLATE_NOOP("settings", "What colours and letters of free times stand for."),
    QT_TRANSLATE_NOOP("settings", "Groups of the list"),
    QT_TRANSLATE_NOOP("settings", "What free times are put together by in the list."),
    QT_TRANSLATE_NOOP("settings", "Way between sites"),
    QT_TRANSLATE_NOOP(
        "settings",
        "How many minutes a patient needs from one location to another. Free times that leave less before or "
        "after an appointment elsewhere are marked. 0 marks none.",
    ),
    QT_TRANSLATE_NOOP("settings", "Messages kept"),
    QT_TRANSLATE_NOOP("settings", "How many messages are kept while the program runs. They are in memory only."),
    QT_TRANSLATE_NOOP("settings", "Memory for messages"),
    QT_TRANSLATE_NOOP("settings", "How many megabytes messages may take. The oldest bodies are let go first."),
    QT_TRANSLATE_NOOP("settings", "Page size"),
    QT_TRANSLATE_NOOP("settings", "How many candidates to ask the server for at a time (_count)."),
    QT_TRANSLATE_NOOP("settings", "Hold"),
    QT_TRANSLATE_NOOP(
        "settings",
        "Whether a time is held as soon as it is chosen, by a press of the button, or never. It is held only "
        "where the server's CapabilityStatement offers $hold. A server can have its own way.",
    ),
    QT_TRANSLATE_NOOP("settings", "How long a hold lasts"),
    QT_TRANSLATE_NOOP(
        "settings",
        "After how many minutes the server ends a hold, as this site knows it. It counts only where the server does "
        "not say so itself. 0: not known.",
    ),
    QT_TRANSLATE_NOOP("settings", "Refresh appointments"),
    QT_TRANSLATE_NOOP("settings", "After how many minutes the patient's appointments are asked for again. 0: never."),
    QT_TRANSLATE_NOOP("settings", "Lock after"),
    QT_TRANSLATE_NOOP("settings", "After how many minutes without a key or a click the window is covered. 0: never."),
    QT_TRANSLATE_NOOP("settings", "Largest answer"),
    QT_TRANSLATE_NOOP("settings", "How many megabytes of an answer are read, decompressed, before it is given up."),
    QT_TRANSLATE_NOOP("settings", "Deepest answer"),
    QT_TRANSLATE_NOOP("settings", "How deeply the elements of an answer may lie within each other."),
    QT_TRANSLATE_NOOP("settings", "Most pages"),
    QT_TRANSLATE_NOOP("settings", "How many pages of one search are read."),
    QT_TRANSLATE_NOOP("settings", "Most entries"),
    QT_TRANSLATE_NOOP("settings", "How many entries of one search are read, over all its pages."),
    QT_TRANSLATE_NOOP("settings", "Longest answer"),
    QT_TRANSLATE_NOOP("settings", "How many seconds one answer may take from the first to the last byte."),
    QT_TRANSLATE_NOOP("settings", "Tries"),
    QT_TRANSLATE_NOOP(
        "settings",
        "How often a question that changes nothing is sent before it is given up, the first time included. "
        "A hold, a booking or a change is never sent twice.",
    ),
    QT_TRANSLATE_NOOP("settings", "Contrast"),
    QT_TRANSLATE_NOOP(
        "settings",
        "High contrast: black on white or white on black, strong borders and a strong mark where the keyboard is. "
        "Or as the system has it.",
    ),
    QT_TRANSLATE_NOOP("settings", "Keep audit events"),
    QT_TRANSLATE_NOOP(
        "settings",
        "For how many days audit events stay on this computer. What waits for an audit repository stays until it is "
        "delivered.",
    ),
    QT_TRANSLATE_NOOP("settings", "Name the patient on the slip"),
    QT_TRANSLATE_NOOP(
        "settings",
        "Whether a printed, saved or copied appointment names the patient. Slips are left lying about: without this "
        "they name nobody. They never carry a number.",
    ),
    QT_TRANSLATE_NOOP("settings", "Keep the record of bookings"),
    QT_TRANSLATE_NOOP(
        "settings",
        "After how many days what is known of a booking is taken out of the record. 0: never. What is not certain "
        "stays in it until it is known.",
    ),
)
