"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import slotdesk


def show_about(parent: QWidget) -> QMessageBox:
    """Show name, version, purpose and licence."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("Application", "About Slotdesk"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    name = QCoreApplication.translate("Application", "Slotdesk {0}").format(slotdesk.__version__)
    purpose = QCoreApplication.translate(
        "Application", "Books healthcare appointments by the IHE ITI Scheduling profile."
    )
    licence = QCoreApplication.translate("Application", "Free software under the Apache License 2.0.")
    box.setText(f"{name}\n\n{purpose}\n{licence}")
    box.open()
    return box
