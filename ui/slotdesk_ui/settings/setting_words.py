"""The settings' labels, helps and choices in the user's language; they stand in English in their metadata."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

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


class _Units(QObject):
    """Asks with `tr`, for lupdate finds the plurals of no other call."""

    def of(self, count: int) -> dict[str, str]:
        """A number with each unit, by the last word of a setting's name."""
        minutes = self.tr("%n min", "minutes", count)
        return {
            "s": self.tr("%n s", "seconds", count),
            "min": minutes,
            "minutes": minutes,
            "days": self.tr("%n day(s)", "", count),
            "mb": self.tr("%n MB", "megabytes", count),
        }


def unit_words(name: str, number: float) -> str:
    """The unit of a number, which the setting's own name ends in: ` min`; empty where it is a count."""
    count = round(number)
    return _Units().of(count).get(name.rpartition("_")[2], "").replace(str(count), "", 1)


def _readable(name: str) -> str:
    return name.replace("_", " ").capitalize()
