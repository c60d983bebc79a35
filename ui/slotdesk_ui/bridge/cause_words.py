"""Why something is sent, by the task that sends it, where no action says so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def cause_words(task: str) -> str:
    """Words for the cause of what a task sends; empty for a task that sends nothing."""
    translate = QCoreApplication.translate
    words = {
        "connect": translate("causes", "Connecting"),
        "find": translate("causes", "Find"),
        "find-again": translate("causes", "Finding again after a change"),
        "book": translate("causes", "Book"),
        "look-up": translate("causes", "Look up what became of it"),
        "hold": translate("causes", "Choosing a time (hold)"),
        "release": translate("causes", "Letting a time go (release)"),
        "change": translate("causes", "Changing an appointment"),
        "change-look-up": translate("causes", "Look up what became of it"),
        "existing": translate("causes", "The patient's appointments"),
        "look-alikes": translate("causes", "Looking for patients alike"),
        "fates": translate("causes", "Look up what became of it"),
        "palette": translate("causes", "Typing in the palette"),
        "practice": translate("causes", "Connecting"),
        "probe": translate("causes", "Testing a server"),
        "sign in": translate("causes", "Signing in"),
        "lock": translate("causes", "Locking"),
        "audit": translate("causes", "Audit events"),
    }
    return words.get(task) or words.get(task.rstrip("0123456789").rstrip(), "")
