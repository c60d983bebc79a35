"""In no language have two parts of a window, or two lines of a menu, the same mnemonic: the key would go to and fro."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import Connection
from slotdesk.domain.intent import IntentKind
from slotdesk.domain.operation import operation
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.checking.ask_first import ask_first
from slotdesk_ui.checking.check_options import CheckOptions
from slotdesk_ui.checking.checks_panel import ChecksPanel
from slotdesk_ui.checking.options_dialog import OptionsDialog
from slotdesk_ui.comparing.compare_window import CompareWindow
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.composer.form_dialog import FormDialog
from slotdesk_ui.composer.replace_question import ask_before_replacing
from slotdesk_ui.composer.send_question import ask_before_sending
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.lab.lab_dialog import LabDialog
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.signing_in.cover import Cover
from slotdesk_ui.signing_in.plain_http import ask_about_plain_http, ask_about_plain_repository
from ui.examples import NOW, STOCKHOLM

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
    yield ask_first(above, "https://x.example", "Patient/1", lambda: None)
    yield ask_about_plain_http(above, Connection("http://x.example"), lambda: None)
    yield ask_about_plain_repository(above, Connection("http://x.example"), lambda: None)


def front_window() -> MainWindow:
    """The schedulers' window, of which Alt reaches the menus as well."""
    find = FindPanel(TaskScope(_fail), lambda: NOW, STOCKHOLM, 200)
    return MainWindow(find, CalendarPanel(lambda: NOW, STOCKHOLM), BookingPanel())


def _fail(error: BaseException) -> None:
    raise error


def doubled(words: Iterable[str]) -> dict[str, list[str]]:
    """The words that have the same mnemonic."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in words:
        if key := QKeySequence.mnemonic(text).toString():
            found[key].append(text)
    return {key: texts for key, texts in found.items() if len(texts) > 1}


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


@pytest.fixture(params=["en", "de", "sv", "fr"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language in turn, spoken as long as the test lasts."""
    translator = QTranslator()
    assert translator.load(str(_TRANSLATIONS / f"slotdesk_{request.param}.qm"))
    QApplication.installTranslator(translator)
    yield request.param
    QApplication.removeTranslator(translator)


@pytest.mark.usefixtures("spoken")
def test_each_mnemonic_leads_to_one_place(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    for window in windows(above):
        qtbot.addWidget(window)
        assert doubled(words_of(part) for part in window.findChildren(QWidget)) == {}, type(window).__name__


@pytest.mark.usefixtures("spoken")
def test_each_menu_and_each_field_of_the_window_has_its_own(qtbot: QtBot) -> None:
    window = front_window()
    qtbot.addWidget(window, before_close_func=lambda one: one.allow_close())
    titles = [action.text() for action in window.menuBar().actions()]
    assert [title for title in titles if QKeySequence.mnemonic(title).isEmpty()] == []
    cover = window.curtain.findChildren(Cover)  # stands in the place of the panels, beneath the same menus
    for covered in (False, True):
        parts = [
            part for part in window.findChildren(QWidget) if any(one.isAncestorOf(part) for one in cover) is covered
        ]
        assert doubled([*titles, *(words_of(part) for part in parts)]) == {}


@pytest.mark.usefixtures("spoken")
def test_each_line_of_a_menu_has_its_own(qtbot: QtBot) -> None:
    window = front_window()
    qtbot.addWidget(window, before_close_func=lambda one: one.allow_close())
    for title in window.menuBar().actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        lines = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert [line for line in lines if QKeySequence.mnemonic(line).isEmpty()] == []
        assert doubled(lines) == {}
