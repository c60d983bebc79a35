from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.composer.composer_window import ComposerWindow


def composer(qtbot: QtBot) -> tuple[QWidget, ComposerWindow]:
    above = QWidget()
    qtbot.addWidget(above)
    return above, ComposerWindow(above)


def test_what_is_being_written_stays_when_it_is_closed(qtbot: QtBot) -> None:
    _above, window = composer(qtbot)
    window.show()
    window.editor.url.setText("metadata")

    window.close()
    window.show()

    assert window.editor.url.text() == "metadata"


def test_enter_presses_no_button(qtbot: QtBot) -> None:
    _above, window = composer(qtbot)

    assert not [button for button in window.findChildren(QPushButton) if button.autoDefault() or button.isDefault()]


def test_every_part_has_a_name(qtbot: QtBot) -> None:
    _above, window = composer(qtbot)

    for part in (
        window.editor.url,
        window.editor.method,
        window.editor.headers,
        window.editor.body,
        window.answer.text,
    ):
        assert part.accessibleName()
