"""The settings in the palette, found by their names, their pages and the words of what they may be."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

from PySide6.QtCore import QLocale, QObject

from slotdesk.services.look_alikes import folded
from slotdesk.store.settings import Settings
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.settings.setting_page import setting_groups
from slotdesk_ui.settings.setting_words import choice_words, page_words, setting_words, unit_words
from slotdesk_ui.settings.settings_dialog import SERVERS

_MOST = 6
_LEAST_LETTERS = 2


@dataclasses.dataclass(frozen=True, slots=True)
class _Found:
    """An offer, and the words that it is found by beside its own."""

    offer: Offer
    words: str


class SettingOffers(QObject):
    """A setting leads to its place in the dialog, one of its values that is named is set at once.

    `change` takes a setting's name and its new value, `show` a page and the name of a setting on it.
    """

    def __init__(
        self,
        parent: QObject,
        read: Callable[[], Settings],
        change: Callable[[str, Any], object],
        show: Callable[[str, str], object],
    ) -> None:
        super().__init__(parent)
        self._read, self._change, self._show = read, change, show

    def offers(self, typed: str) -> list[Offer]:
        """What fits: every word that was typed begins a word of it. Names come before what else is known of them."""
        wanted = folded(typed).split()
        if len("".join(wanted)) < _LEAST_LETTERS:
            return []
        known = [*self._values(), *self._settings(), *self._of_servers()]
        by_name = [one for one in known if _fits(wanted, one.offer.label)]
        by_words = [one for one in known if one not in by_name and _fits(wanted, f"{one.offer.label} {one.words}")]
        return [one.offer for one in (*by_name, *by_words)[:_MOST]]

    def _settings(self) -> Iterator[_Found]:
        for page, entries in setting_groups().items():
            for entry in entries:
                words = f"{page_words(page)} {setting_words(entry.metadata['help'])}"
                words += " ".join(_names_of(one) for one in entry.metadata.get("choices", ()))
                yield _Found(self._offer(page, entry.name, setting_words(entry.metadata["label"])), words)

    def _values(self) -> Iterator[_Found]:
        now = self._read()
        for entries in setting_groups().values():
            for entry in entries:
                for choice in entry.metadata.get("choices", ()):
                    label = self.tr("{0}: {1}").format(setting_words(entry.metadata["label"]), choice_words(choice))
                    is_set = getattr(now, entry.name) == choice
                    detail = self.tr("as it is set") if is_set else self.tr("set it")
                    yield _Found(
                        Offer(self.tr("Settings"), label, detail, self._setter(entry.name, choice), icon="settings"),
                        _names_of(choice),
                    )

    def _of_servers(self) -> Iterator[_Found]:
        """What is set of each server stands on the servers' page."""
        for label in (
            self.tr("Time zone of the clinic"),
            self.tr("Format: JSON or XML"),
            self.tr("Sign-in"),
            self.tr("Certificates"),
            self.tr("Time limit"),
            self.tr("Audit repository"),
        ):
            yield _Found(self._offer(SERVERS, "", label), page_words(SERVERS))

    def _offer(self, page: str, name: str, label: str) -> Offer:
        value = f" · {_value_words(name, getattr(self._read(), name))}" if name else ""
        detail = f"{page_words(page)}{value}"
        return Offer(self.tr("Settings"), label, detail, lambda: self._show(page, name), icon="settings")

    def _setter(self, name: str, value: object) -> Callable[[], object]:
        return lambda: self._change(name, value)


def _fits(wanted: list[str], text: str) -> bool:
    words = folded(text).replace("“", " ").replace("(", " ").replace("-", " ").split()
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _names_of(choice: object) -> str:
    """A choice in words; a language by its own name and by its English one."""
    words = choice_words(choice)
    code = str(choice.value if isinstance(choice, Enum) else choice)
    language = QLocale.codeToLanguage(code) if len(code) == 2 else QLocale.Language.AnyLanguage
    return words if language == QLocale.Language.AnyLanguage else f"{words} {QLocale.languageToString(language)}"


def _value_words(name: str, value: object) -> str:
    """What is set now."""
    (entry,) = (one for one in dataclasses.fields(Settings) if one.name == name)
    if "choices" in entry.metadata:
        return choice_words(value)
    if isinstance(value, bool):
        return "✓" if value else "–"
    if value == 0 and "zero" in entry.metadata:
        return setting_words(entry.metadata["zero"])
    return f"{QLocale().toString(value)}{unit_words(name, value)}" if isinstance(value, int) else str(value)
