"""Marks a line that has to be changed before what was asked for can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_PROPERTY = "isWrong"


def mark_wrong(line: QWidget, words: str) -> None:
    """Frame it as wrong and say to a screen reader why; without words it is as the others again."""
    if bool(words) != is_wrong(line):
        line.setProperty(_PROPERTY, bool(words))
        line.update()
    line.setAccessibleDescription(words)


def is_wrong(widget: QWidget | None) -> bool:
    """Whether it is marked; the style asks."""
    return widget is not None and bool(widget.property(_PROPERTY))
