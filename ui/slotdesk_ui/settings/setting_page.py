"""One page of settings."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from slotdesk.store.settings import Settings
from slotdesk_ui.settings.setting_editor import setting_editor
from slotdesk_ui.settings.setting_words import setting_words
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.scrolled_body import ScrolledBody

_WIDEST_PX = 320


def setting_groups() -> dict[str, list[dataclasses.Field[Any]]]:
    """The settings that a person sets, by the page that they stand on; what the program notes by itself is left out."""
    groups: dict[str, list[dataclasses.Field[Any]]] = {}
    for entry in dataclasses.fields(Settings):
        if not entry.metadata.get("remembered"):
            groups.setdefault(entry.metadata.get("group", "other"), []).append(entry)
    return groups


class SettingPage(ScrolledBody):
    """Label, control and help for each setting of a group. `changed` carries a setting's name and its new value."""

    changed = Signal(str, object)

    def __init__(self, entries: Sequence[dataclasses.Field[Any]], settings: Settings) -> None:
        super().__init__()
        self.editors: dict[str, QWidget] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 2, 12, 2)
        lines.setSpacing(4)
        for entry in entries:
            editor = setting_editor(entry, getattr(settings, entry.name), self.changed.emit)
            self.editors[entry.name] = editor
            if not isinstance(editor, QCheckBox):  # which has its words beside it
                editor.setMaximumWidth(in_font(_WIDEST_PX, editor.fontMetrics()))
                label = PlainLabel(setting_words(entry.metadata["label"]))
                label.setBuddy(editor)
                lines.addWidget(label)
            lines.addWidget(editor)
            lines.addWidget(PlainLabel(setting_words(entry.metadata["help"]), wraps=True, tone=Tone.MUTED))
            lines.addSpacing(12)
        lines.addStretch(1)
