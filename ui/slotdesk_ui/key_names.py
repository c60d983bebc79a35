"""Keys by the names that they have on this platform and in this language: one name for each, wherever it is told."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeySequence

from slotdesk_ui.actions import SHORTCUTS

_BOTH = ("Return", "Enter") if sys.platform == "darwin" else ("Enter", "Return")
"""The key beside the letters and that of the number pad do the same; the first is what keyboards have written on it."""


def key_sequences(portable: str) -> list[QKeySequence]:
    """What triggers something, from its portable form; the first is the one that is told."""
    head, plus, key = portable.rpartition("+")
    if key in _BOTH:
        return [QKeySequence(f"{head}{plus}{one}") for one in _BOTH]
    return [QKeySequence(portable)] if portable else []


def key_words(portable: str) -> str:
    """How it is told: `Ctrl+Enter`, `Strg+Enter`, `Ctrl+Entrée`; empty for none."""
    return next((one.toString(QKeySequence.SequenceFormat.NativeText) for one in key_sequences(portable)), "")


def action_keys(action_id: str) -> str:
    """The keys of an action of the window, by its id."""
    return key_words(SHORTCUTS[action_id])
