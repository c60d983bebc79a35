"""The control for one setting, chosen by what its metadata says of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from slotdesk_ui.settings.setting_words import choice_words, setting_words, unit_words

Changed = Callable[[str, Any], None]
_MOST = 1_000_000


def setting_editor(entry: dataclasses.Field[Any], value: object, changed: Changed) -> QWidget:
    """A control that shows `value` and tells each new one: choices in a list, numbers in a box, the rest as text."""
    editor = _editor(entry, value, changed)
    editor.setAccessibleName(setting_words(entry.metadata["label"]))
    editor.setAccessibleDescription(setting_words(entry.metadata["help"]))
    return editor


def _editor(entry: dataclasses.Field[Any], value: object, changed: Changed) -> QWidget:
    name = entry.name
    if "choices" in entry.metadata:
        return _choice_box(entry, value, changed)
    if isinstance(value, bool):
        check = QCheckBox(setting_words(entry.metadata["label"]))
        check.setChecked(value)
        check.toggled.connect(lambda checked: changed(name, checked))
        return check
    if isinstance(value, int):
        number = QSpinBox()
        number.setRange(int(entry.metadata.get("minimum", 0)), int(entry.metadata.get("maximum", _MOST)))
        if "zero" in entry.metadata:
            number.setSpecialValueText(setting_words(entry.metadata["zero"]))
        number.setValue(value)
        number.valueChanged.connect(lambda new: changed(name, new))
        return _with_unit(number, name)
    if isinstance(value, float):
        amount = QDoubleSpinBox()
        amount.setRange(entry.metadata.get("minimum", 0.0), entry.metadata.get("maximum", float(_MOST)))
        amount.setValue(value)
        amount.valueChanged.connect(lambda new: changed(name, new))
        return _with_unit(amount, name)
    line = QLineEdit(str(value))
    line.editingFinished.connect(lambda: changed(name, line.text().strip()))
    return line


def _with_unit(box: QSpinBox | QDoubleSpinBox, name: str) -> QWidget:
    """The number with thousands told apart, and its unit beside it, one or many."""
    box.setGroupSeparatorShown(True)
    box.setSuffix(unit_words(name, box.value()))
    box.valueChanged.connect(lambda new: box.setSuffix(unit_words(name, new)))
    return box


def _choice_box(entry: dataclasses.Field[Any], value: object, changed: Changed) -> QComboBox:
    box = QComboBox()
    choices = tuple(entry.metadata["choices"])
    for choice in choices:
        box.addItem(choice_words(choice.value if isinstance(choice, Enum) else choice))
    if value in choices:
        box.setCurrentIndex(choices.index(value))
    box.currentIndexChanged.connect(lambda index: changed(entry.name, choices[index]))
    return box
