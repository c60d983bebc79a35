"""What the fields of the form say where the server has no directory to search in: the reason once, then in short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.coding import ActorKind
from slotdesk.services.lacking import Lacking
from slotdesk_ui.widgets.lookup_field import LookupField


@dataclass(frozen=True, slots=True)
class Searched:
    """A field, the type that it searches for, and how one of them is written where that can't be searched."""

    field: LookupField
    resource: str
    form: str

    def is_in(self, lacking: Lacking) -> bool:
        """Whether the server leaves out what this field searches for."""
        if self.resource == "Coverage":
            return lacking.coverages
        return any(kind.value == self.resource for kind in lacking.searches)


def typed_form(kind: ActorKind) -> str:
    """How one of a kind is written by hand."""
    return QCoreApplication.translate("LackingNotes", "{0}/id or system|value").format(kind.value)


def show_lacking(fields: Sequence[Searched], lacking: Lacking) -> None:
    """Say at each field that it can't search, at the first of them why, and in each line what to write instead."""
    translate = QCoreApplication.translate
    without = [one for one in fields if one.is_in(lacking)]
    resources = ", ".join(dict.fromkeys(one.resource for one in without))
    reason = translate(
        "LackingNotes", "This server offers no search here (its CapabilityStatement lists none for {0})."
    ).format(resources)
    for one in fields:
        if one not in without:
            one.field.set_note("")
            one.field.show_form("")
            continue
        words = reason if one is without[0] else translate("LackingNotes", "No search here either.")
        one.field.set_note(words, reason)
        one.field.show_form(one.form)
