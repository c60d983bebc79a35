"""The settings' labels, helps and choices in the user's language; they stand in English in their metadata."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_PAGES: dict[str, object] = {
    "appearance": QT_TRANSLATE_NOOP("settings", "Appearance"),
    "calendar": QT_TRANSLATE_NOOP("settings", "Calendar"),
    "search": QT_TRANSLATE_NOOP("settings", "Search"),
    "holds": QT_TRANSLATE_NOOP("settings", "Holds"),
    "language": QT_TRANSLATE_NOOP("settings", "Language"),
    "security": QT_TRANSLATE_NOOP("settings", "Security"),
    "limits": QT_TRANSLATE_NOOP("settings", "Limits"),
    "servers": QT_TRANSLATE_NOOP("settings", "Servers"),
    "other": QT_TRANSLATE_NOOP("settings", "Other"),
}
_CHOICES: dict[str, object] = {
    "system": QT_TRANSLATE_NOOP("settings", "As the system"),
    "work_week": QT_TRANSLATE_NOOP("settings", "Work week"),
}


def setting_words(text: str) -> str:
    """A label or help in the user's language."""
    return QCoreApplication.translate("settings", text)


def page_words(group: str) -> str:
    """The name of a page; a group that has none is named after itself."""
    return setting_words(str(_PAGES.get(group, _readable(group))))


def choice_words(value: object) -> str:
    """A choice in words; its own name where there are none."""
    return setting_words(str(_CHOICES.get(str(value), _readable(str(value)))))


def _readable(name: str) -> str:
    return name.replace("_", " ").capitalize()
