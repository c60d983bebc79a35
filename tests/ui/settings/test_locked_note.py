"""The line with a lock."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from slotdesk_ui.settings.locked_note import LockedNote


def test_a_lock_stands_before_the_words_and_not_in_them(qtbot: QtBot) -> None:
    note = LockedNote()
    qtbot.addWidget(note)
    note.resize(400, note.sizeHint().height())
    note.show()
    image: QImage = note.grab().toImage()
    left = note.words.x()
    ground = image.pixel(left - 1, image.height() - 1)
    assert any(image.pixel(x, y) != ground for x in range(left - 4) for y in range(12))
    assert "administrator" in note.words.text()
