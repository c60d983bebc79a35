"""Asks before anything goes over the network that anybody on the way can read."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from slotdesk.domain.connection import Connection
from slotdesk_ui.widgets.question import Question, QuestionText, ask


def ask_about_plain_http(window: QWidget, connection: Connection, agreed: Callable[[], object]) -> Question:
    """Ask whether to talk to this server without encryption, and call `agreed` if so. Nothing is sent before."""
    words = QCoreApplication.translate(
        "PlainHttp",
        "Names, birth dates and appointments of patients, and the sign-in, can be read and changed by anybody "
        "on the way. Use it for tests only. You are asked once for each server.",
    )
    return _ask(window, connection, words, QCoreApplication.translate("PlainHttp", "&Do not connect"), agreed)


def ask_about_plain_repository(window: QWidget, repository: Connection, agreed: Callable[[], object]) -> Question:
    """The same of an audit repository; as long as nobody agrees, events stay on this computer."""
    words = QCoreApplication.translate(
        "PlainHttp",
        "Audit events go there. They say who asked for what about which patient, and can be read and changed by "
        "anybody on the way. Without your agreement they stay on this computer.",
    )
    return _ask(window, repository, words, QCoreApplication.translate("PlainHttp", "&Do not send events"), agreed)


def _ask(window: QWidget, connection: Connection, words: str, no: str, agreed: Callable[[], object]) -> Question:
    translate = QCoreApplication.translate
    host = urlsplit(connection.base_url).hostname or ""
    question = QuestionText(
        translate("PlainHttp", "Not encrypted"),
        translate("PlainHttp", "The connection to {0} is not encrypted.").format(host),
        words,
        translate("PlainHttp", "&Use it all the same"),
        no,
    )
    return ask(window, question, agreed, is_warning=True)
