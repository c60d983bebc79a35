"""Asks before a server that is in use by others gets appointments held and booked for a trial."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from slotdesk.domain.host_name import is_loopback
from slotdesk_ui.widgets.question import Question, QuestionText, ask


def ask_first(window: QWidget, base_url: str, patient: str, agreed: Callable[[], object]) -> Question:
    """Ask whether to run checks on this server, and call `agreed` if so. `patient` is who is booked for, if anybody."""
    translate = QCoreApplication.translate
    where = urlsplit(base_url)
    if patient:
        words = translate(
            "AskFirst",
            "Free times are held and booked there for {0}, moved and cancelled again. What can't be given back is said "
            "at the end. Use a test server and a test patient. You are asked once for each server.",
        ).format(patient)
    elif is_loopback(where.hostname or ""):
        words = translate(
            "AskFirst",
            "No test patient is named (Options…), and the server is on this computer: free times are held and booked "
            "for the first patient that it lists, moved and cancelled again. What can't be given back is said at the "
            "end. Use a test server. You are asked once for each server.",
        )
    else:
        words = translate(
            "AskFirst",
            "Without a test patient (Options…) nothing is booked, but free times may be held for a while, and requests "
            "with errors are sent on purpose. Use a test server. You are asked once for each server.",
        )
    question = QuestionText(
        translate("AskFirst", "Run checks on a server"),
        translate("AskFirst", "Run the checks on {0}?").format(where.netloc),
        words,
        translate("AskFirst", "&Run the checks"),
        translate("AskFirst", "&Do not run them"),
    )
    return ask(window, question, agreed, is_warning=True)
