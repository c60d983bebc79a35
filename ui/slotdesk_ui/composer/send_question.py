"""Asks before something is sent that holds, books, changes or cancels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from slotdesk.domain.intent import IntentKind
from slotdesk_ui.composer.composer_words import question_words


def ask_before_sending(window: QWidget, kind: IntentKind, server: str, agreed: Callable[[], object]) -> QMessageBox:
    """Ask, and call `agreed` if so. Nothing is sent before."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("SendQuestion", "This changes something"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question_words(kind))
    box.setInformativeText(
        translate("SendQuestion", "It goes to {0} as it is written, and into the record of bookings.").format(server)
    )
    # Without mnemonics, which a message box takes without Alt: it may come up under fingers that type.
    send = box.addButton(translate("SendQuestion", "Send it"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(translate("SendQuestion", "Do not send"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.finished.connect(lambda: agreed() if box.clickedButton() is send else None)
    box.open()
    return box
