"""Asks before a server that is in use by others gets appointments held and booked for a trial."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_first(window: QWidget, base_url: str, patient: str, agreed: Callable[[], object]) -> QMessageBox:
    """Ask whether to run checks on this server, and call `agreed` if so. `patient` is who is booked for, if anybody."""
    translate = QCoreApplication.translate
    host = urlsplit(base_url).netloc
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("AskFirst", "Run checks on a server"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("AskFirst", "Run the checks on {0}?").format(host))
    if patient:
        words = translate(
            "AskFirst",
            "Free times are held and booked there for {0}, moved and cancelled again. What can't be given back is said "
            "at the end. Use a test server and a test patient. You are asked once for each server.",
        ).format(patient)
    else:
        words = translate(
            "AskFirst",
            "Without a test patient (Options…) nothing is booked, but free times may be held for a while, and requests "
            "with errors are sent on purpose. Use a test server. You are asked once for each server.",
        )
    box.setInformativeText(words)
    run = box.addButton(translate("AskFirst", "&Run the checks"), QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(translate("AskFirst", "&Do not run them"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    box.finished.connect(lambda: agreed() if box.clickedButton() is run else None)
    box.open()
    return box
