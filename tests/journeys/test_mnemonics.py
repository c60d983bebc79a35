"""In no language have two parts of the workbench's windows the same mnemonic: the key would only go to and fro."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.intent import IntentKind
from slotdesk.domain.operation import operation
from slotdesk_ui.checking.check_options import CheckOptions
from slotdesk_ui.checking.checks_panel import ChecksPanel
from slotdesk_ui.checking.options_dialog import OptionsDialog
from slotdesk_ui.comparing.compare_window import CompareWindow
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.composer.form_dialog import FormDialog
from slotdesk_ui.composer.replace_question import ask_before_replacing
from slotdesk_ui.composer.send_question import ask_before_sending
from slotdesk_ui.lab.lab_dialog import LabDialog

_TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


def windows(above: QWidget) -> Iterator[QWidget]:
    """The windows of testers, each with everything that it may show."""
    yield ComposerWindow(above)
    yield FormDialog(above, operation("find"))
    yield ChecksPanel()
    yield LabDialog(above)
    yield CompareWindow(above)
    yield OptionsDialog(above, CheckOptions(), ("Patient/1", "Anna"), QDate(2026, 8, 3))
    yield ask_before_sending(above, IntentKind.HOLD, "https://x.example", lambda: None)
    question = ask_before_replacing(above, True, lambda: None)
    assert question is not None
    yield question


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


@pytest.mark.parametrize("language", ["en", "de", "sv", "fr"])
def test_each_mnemonic_leads_to_one_place(qtbot: QtBot, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(_TRANSLATIONS / f"slotdesk_{language}.qm"))
    QApplication.installTranslator(translator)
    above = QWidget()
    qtbot.addWidget(above)
    try:
        for window in windows(above):
            qtbot.addWidget(window)
            found: dict[str, list[str]] = defaultdict(list)
            for part in window.findChildren(QWidget):
                key = QKeySequence.mnemonic(words_of(part)).toString()
                if key:
                    found[key].append(words_of(part))
            assert {key: words for key, words in found.items() if len(words) > 1} == {}, type(window).__name__
    finally:
        QApplication.removeTranslator(translator)
