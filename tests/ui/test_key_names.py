"""A key has one name, the platform's, wherever it is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk_ui.key_names import action_keys, key_sequences, key_words

_QT = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def test_enter_is_both_keys_and_is_told_by_one_name() -> None:
    assert {one.toString() for one in key_sequences("Ctrl+Enter")} == {"Ctrl+Return", "Ctrl+Enter"}
    assert key_sequences("Ctrl+Enter") == key_sequences("Ctrl+Return")
    assert key_sequences("F5") == [QKeySequence("F5")]
    assert key_sequences("") == []
    assert key_words("") == ""


@pytest.mark.parametrize(
    ("language", "find", "servers"),
    [
        ("en", "Ctrl+Enter", "Ctrl+Shift+S"),
        ("de", "Strg+Enter", "Strg+Umschalt+S"),
        ("sv", "Ctrl+Enter", "Ctrl+Skift+S"),
        ("fr", "Ctrl+Entrée", "Ctrl+Maj+S"),
    ],
)
def test_they_are_called_as_the_menus_call_them(qtbot: QtBot, language: str, find: str, servers: str) -> None:
    translator = QTranslator()
    assert translator.load(f"{_QT}/qtbase_{language}.qm")
    QApplication.installTranslator(translator)
    try:
        assert (action_keys("find"), action_keys("server")) == (find, servers)
        assert action_keys("light") == ""
    finally:
        QApplication.removeTranslator(translator)
