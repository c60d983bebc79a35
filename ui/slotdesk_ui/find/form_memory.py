"""What the find panel remembers from one start to the next: everything but the patient and what is theirs alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox

from slotdesk.domain.coding import Coding, Reference
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.find.typed_choices import place_in_words
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.lookup_field import LookupField


def remember_form(panel: FindPanel, server: str) -> dict[str, Any]:
    """The form as plain data for the settings, with the name of the server that it was filled in for.

    A patient belongs to one call and is left out, and so are reason, referral and insurance.
    """
    kept: dict[str, Any] = {"server": server, "period": panel.period.current_preset().value}
    if panel.period.current_preset() in {PeriodPreset.OWN, PeriodPreset.AFTER}:
        kept["days"] = [day.isoformat() for day in panel.period.days()]
    if panel.period.current_preset() is PeriodPreset.FOLLOW_UP:
        kept["follow_up"] = [panel.period.weeks.value(), panel.period.leeway.value()]
    for name, field in _fields(panel).items():
        kept[name] = [{"key": choice.key, "label": choice.label, "detail": choice.detail} for choice in field.choices()]
    kept["address"] = panel.more.address.text()
    kept["times"] = panel.more.times.text()
    kept["preferred"] = [key for key, box in _preferences(panel).items() if box.isChecked()]
    kept["page_size"] = panel.more.count.value()
    return kept


def restore_form(panel: FindPanel, kept: Mapping[str, Any], server: str) -> None:
    """Fill the form with what was remembered; what can't be read is left empty.

    People and places are those of one server: on another the same id may be somebody else.
    """
    _restore_period(panel, kept)
    for name, field in _fields(panel).items():
        if name not in _CODES and kept.get("server", server) != server:
            continue
        choices = [_choice(entry, name) for entry in _list(kept.get(name))]
        field.set_choices([choice for choice in choices if choice is not None])
    address, preferred = kept.get("address"), _list(kept.get("preferred"))
    panel.more.address.setText(address if isinstance(address, str) else "")
    times = kept.get("times")
    panel.more.times.setText(times if isinstance(times, str) else "")
    for key, box in _preferences(panel).items():
        box.setChecked(key in preferred)
    spin, count = panel.more.count, kept.get("page_size")
    if isinstance(count, int) and spin.minimum() <= count <= spin.maximum():
        spin.setValue(count)


def _restore_period(panel: FindPanel, kept: Mapping[str, Any]) -> None:
    written, dated = kept.get("period"), {PeriodPreset.OWN.value, PeriodPreset.AFTER.value}
    follow_up = _list(kept.get("follow_up"))
    if written == PeriodPreset.FOLLOW_UP.value and [type(one) for one in follow_up] == [int, int]:
        panel.period.set_follow_up(*follow_up)
        return
    if isinstance(written, str) and written in {preset.value for preset in PeriodPreset} - dated:
        panel.period.set_preset(PeriodPreset(written))
        return
    try:
        first, last = (date.fromisoformat(day) for day in _list(kept.get("days")))
    except (ValueError, TypeError):
        return  # the preset that the panel starts with will do
    if written == PeriodPreset.AFTER.value:
        panel.period.set_after(first)
    else:
        panel.period.set_days(first, last)


_CODES = frozenset({"service", "specialty"})


def _fields(panel: FindPanel) -> dict[str, LookupField]:
    return {
        "service": panel.service,
        "specialty": panel.specialty,
        "practitioner": panel.practitioner,
        "location": panel.location,
        "organization": panel.more.organization,
    }


def _preferences(panel: FindPanel) -> dict[str, QCheckBox]:
    boxes = (*panel.more.days.items(), *panel.more.parts.items())
    return {key.value: box for key, box in boxes}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _choice(entry: object, name: str) -> Choice | None:
    if not isinstance(entry, Mapping):
        return None
    key, label, detail = (str(entry.get(part, "")) for part in ("key", "label", "detail"))
    try:
        if name in _CODES:
            parsed = Coding.parse(key)
            return Choice(key, label, detail, "", Coding(parsed.system, parsed.code, label))
        return Choice(key, label, detail, "", Reference.parse(key, label))
    except ValueError:  # neither a code nor a reference: a place may be known by words alone
        return place_in_words(key) if name == "location" and key and key == label else None
