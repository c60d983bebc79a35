"""Asks before another request takes the place of one that was written and not kept: undo does not reach behind that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_before_replacing(window: QWidget, is_touched: bool, agreed: Callable[[], object]) -> QMessageBox | None:
    """Call `agreed`, after a question where there is something to be lost; the question, if there is one."""
    if not is_touched:
        agreed()
        return None
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("ReplaceQuestion", "Not kept"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("ReplaceQuestion", "What you have written was not kept. Put another request in its place?"))
    # Without a mnemonic: in a box of messages the letter alone would press it, under the fingers of who is writing.
    replace = box.addButton(translate("ReplaceQuestion", "Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(translate("ReplaceQuestion", "&Go on writing"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.finished.connect(lambda: agreed() if box.clickedButton() is replace else None)
    box.open()
    return box
