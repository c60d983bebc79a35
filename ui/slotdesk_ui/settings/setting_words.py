"""The settings' labels, helps and choices in the user's language; they stand in English in their metadata."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk_ui.settings.setting_texts import CHOICES, LANGUAGES, PAGES


def setting_words(text: str) -> str:
    """A label or help in the user's language."""
    return QCoreApplication.translate("settings", text)


def page_words(group: str) -> str:
    """The name of a page; a group that has none is named after itself."""
    return setting_words(str(PAGES.get(group, _readable(group))))


def choice_words(value: object) -> str:
    """A choice in words; its own name where there are none."""
    name = str(value)
    return LANGUAGES.get(name) or setting_words(str(CHOICES.get(name, _readable(name))))


def unit_words(name: str, number: float) -> str:
    """The unit of a number, which the setting's own name ends in: ` min`; empty where it is a count."""
    translate = QCoreApplication.translate
    count = round(number)
    of = {
        "s": translate("settings", "%n s", "seconds", count),
        "min": translate("settings", "%n min", "minutes", count),
        "minutes": translate("settings", "%n min", "minutes", count),
        "days": translate("settings", "%n day(s)", "", count),
        "mb": translate("settings", "%n MB", "megabytes", count),
    }
    return of.get(name.rpartition("_")[2], "").replace(str(count), "", 1)


def _readable(name: str) -> str:
    return name.replace("_", " ").capitalize()
