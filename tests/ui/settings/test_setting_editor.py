"""A control for each kind of setting."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from slotdesk.store.settings import Settings
from slotdesk_ui.settings.setting_editor import setting_editor


def described(**metadata: Any) -> dict[str, Any]:
    return {"label": "Label", "help": "Help.", **metadata}


@dataclasses.dataclass
class Example:
    choice: str = dataclasses.field(default="b", metadata=described(choices=("a", "b_c", "b")))
    number: int = dataclasses.field(default=5, metadata=described(minimum=1, maximum=9))
    amount: float = dataclasses.field(default=0.5, metadata=described(minimum=0.0, maximum=1.0))
    switch: bool = dataclasses.field(default=True, metadata=described())
    text: str = dataclasses.field(default="x", metadata=described())


def test_each_kind_is_shown_as_such_and_tells_its_changes(qtbot: QtBot) -> None:
    told: dict[str, Any] = {}
    editors = {
        entry.name: setting_editor(entry, getattr(Example(), entry.name), told.__setitem__)
        for entry in dataclasses.fields(Example)
    }
    for editor in editors.values():
        qtbot.addWidget(editor)
        assert (editor.accessibleName(), editor.accessibleDescription()) == ("Label", "Help.")
    choice, number, amount, switch, text = editors.values()
    assert isinstance(choice, QComboBox)
    assert [choice.itemText(index) for index in range(3)] == ["A", "B c", "B"]
    assert choice.currentText() == "B"
    choice.setCurrentIndex(0)
    assert isinstance(number, QSpinBox)
    assert (number.minimum(), number.maximum(), number.value()) == (1, 9, 5)
    number.setValue(7)
    assert isinstance(amount, QDoubleSpinBox)
    amount.setValue(0.25)
    assert isinstance(switch, QCheckBox)
    switch.click()
    assert isinstance(text, QLineEdit)
    text.setText(" y ")
    text.editingFinished.emit()
    assert told == {"choice": "a", "number": 7, "amount": 0.25, "switch": False, "text": "y"}


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("lock_minutes", 15, "15 min"),
        ("travel_min", 30, "30 min"),
        ("audit_days", 1, "1 day"),
        ("journal_days", 90, "90 day"),
        ("answer_mb", 64, "64 MB"),
        ("answer_s", 120, "120 s"),
        ("answer_entries", 50_000, "50,000"),
    ],
)
def test_a_number_says_its_unit(qtbot: QtBot, name: str, value: int, shown: str) -> None:
    (entry,) = (one for one in dataclasses.fields(Settings) if one.name == name)
    editor = setting_editor(entry, value, lambda *_: None)
    qtbot.addWidget(editor)
    assert isinstance(editor, QSpinBox)
    assert editor.text().startswith(shown)  # one day, many days: as the language has it


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("hold_minutes", "Not known"),
        ("travel_min", "None marked"),
        ("refresh_minutes", "Never"),
        ("lock_minutes", "Never"),
        ("journal_days", "For good"),
    ],
)
def test_a_nought_that_is_no_number_says_what_it_stands_for(qtbot: QtBot, name: str, shown: str) -> None:
    (entry,) = (one for one in dataclasses.fields(Settings) if one.name == name)
    told: list[Any] = []
    editor = setting_editor(entry, 0, lambda _, value: told.append(value))
    qtbot.addWidget(editor)
    assert isinstance(editor, QSpinBox)
    assert editor.text() == shown
    editor.setValue(5)
    assert editor.text().startswith("5 ")
    editor.setValue(0)
    assert told == [5, 0]
