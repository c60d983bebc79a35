"""The keys of the window's actions as they stand on the keyboard, for sentences that tell of them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from slotdesk_ui.actions import ACTIONS


def keys_of(action_id: str) -> str:
    """The shortcut of an action in the user's language: `Ctrl+Shift+G`; empty where it has none."""
    shortcut = next(spec.shortcut for spec in ACTIONS if spec.id == action_id)
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
