"""The window arranges its panels, keeps its place, and closes when it may."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from slotdesk_ui.actions import ACTIONS, MENUS
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.main_window import MainWindow
from ui.examples import ANNA, NOW, STOCKHOLM, appointment


def fail(error: BaseException) -> None:
    raise error


def make(qtbot: QtBot) -> MainWindow:
    find = FindPanel(TaskScope(fail), lambda: NOW, STOCKHOLM, 200)
    window = MainWindow(find, CalendarPanel(lambda: NOW, STOCKHOLM), BookingPanel())
    qtbot.addWidget(window, before_close_func=lambda one: one.allow_close())
    return window


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    shown = make(qtbot)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_find_calendar_and_booking_stand_side_by_side(window: MainWindow) -> None:
    panels = (window.find_panel, window.calendar_panel, window.booking_panel)
    lefts = [panel.mapTo(window, panel.rect().topLeft()).x() for panel in panels]
    assert lefts == sorted(lefts)
    assert window.calendar_panel.width() > window.find_panel.width()
    assert window.status.mapTo(window, window.status.rect().topLeft()).y() > window.find_panel.height()


def test_every_action_is_in_its_menu(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    titles = [menu.title() for menu in menus if isinstance(menu, QMenu)]
    assert titles == [str(title) for title in MENUS.values()]
    listed = {
        action.objectName(): title
        for menu, title in zip(menus, MENUS, strict=True)
        if isinstance(menu, QMenu)
        for action in menu.actions()
        if not action.isSeparator()
    }
    assert listed == {spec.id: spec.menu for spec in ACTIONS}


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    used = Counter(action.shortcut().toString() for action in window.findChildren(QAction))
    assert [keys for keys, times in used.items() if keys and times > 1] == []


def test_no_two_underlined_letters_in_sight_are_the_same(window: MainWindow) -> None:
    window.booking_panel.show_candidate(appointment(), ANNA, STOCKHOLM, NOW)
    window.find_panel.more.heading.setChecked(True)
    QApplication.processEvents()
    texts = [action.text() for action in window.menuBar().actions()]
    texts += [label.text() for label in window.findChildren(QLabel) if label.buddy() is not None and label.isVisible()]
    letters = Counter(text[text.index("&") + 1].upper() for text in texts if "&" in text)
    assert len(letters) > 10
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_of_the_calendars_views_and_of_the_themes_one_is_ticked_at_a_time(window: MainWindow) -> None:
    for one, others in (("day", ("week", "work_week")), ("dark", ("light", "system"))):
        for other in others:
            window.commands[other].trigger()
        window.commands[one].trigger()
        assert window.commands[one].isChecked()
        assert not any(window.commands[other].isChecked() for other in others)


def test_the_server_is_named_in_title_and_corner(window: MainWindow) -> None:
    window.show_server("Example Clinic", "https://fhir.example.org/r4")
    assert window.windowTitle() == "Example Clinic – Slotdesk"
    assert window.server_button.isVisible()
    assert window.server_button.text() == "Example Clinic · fhir.example.org ▾"  # two may have the same name
    assert window.server_button.accessibleName() == "Server: Example Clinic · fhir.example.org"
    assert "fhir.example.org" in window.server_button.toolTip()


def test_closing_asks_first_and_closes_when_it_may(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing, timeout=1000):
        window.close()
    assert window.isVisible()
    window.allow_close()
    assert not window.isVisible()


def test_in_a_small_window_the_calendar_gets_what_the_sides_can_spare(window: MainWindow) -> None:
    find, _, booking = window.splitter.sizes()
    assert window.width() < 1200
    assert find <= max(window.find_panel.minimumSizeHint().width(), 240) + 2
    assert booking <= window.booking_panel.minimumSizeHint().width() + 2


def test_made_small_the_sides_give_what_they_can_spare(window: MainWindow) -> None:
    window.resize(1280, 600)
    window._share_width()
    QApplication.processEvents()
    roomy = window.splitter.sizes()
    window.resize(1024, 600)
    QApplication.processEvents()
    small = window.splitter.sizes()
    assert small[0] < roomy[0]
    assert small[2] < roomy[2]
    window.splitter.setSizes([300, 400, 324])
    mine = window.splitter.sizes()
    window.resize(1020, 600)
    QApplication.processEvents()
    assert abs(window.splitter.sizes()[0] - mine[0]) < 8, "what a person has arranged stays, as long as it is small"


def test_in_a_wide_window_the_sides_are_wider(window: MainWindow) -> None:
    window.resize(1280, 600)
    QApplication.processEvents()
    roomy = window.splitter.sizes()
    window.resize(1900, 600)
    QApplication.processEvents()
    wide = window.splitter.sizes()
    assert (wide[0] > roomy[0] + 20, wide[2] > roomy[2] + 20) == (True, True)


def test_what_excludes_one_another_stands_apart(window: MainWindow) -> None:
    (view,) = [action.menu() for action in window.menuBar().actions() if action.text() == str(MENUS["view"])]
    assert isinstance(view, QMenu)
    kinds = ["-" if action.isSeparator() else action.objectName().split("_")[0] for action in view.actions()]
    assert kinds == [*["colour"] * 3, "-", "light", "dark", "system", "-", *["contrast"] * 3]


def test_long_menus_are_in_sections(window: MainWindow) -> None:
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        lines = "".join("-" if one.isSeparator() else "x" for one in menu.actions())
        assert all(0 < len(section) <= 8 for section in lines.split("-")), action.text()


def test_it_stands_where_it_stood(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 700)  # the screen of the tests holds no more
    window.splitter.setSizes([300, 310, 288])
    kept = window.state()
    other = make(qtbot)
    other.restore(kept)
    other.show()
    qtbot.waitExposed(other)
    assert other.size() == window.size()
    assert other.splitter.sizes() == window.splitter.sizes()


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"geometry": 7, "panels": 7},
        {"geometry": "ÄÖ no base64", "panels": []},
        {"geometry": "AAAA", "panels": [1, 2]},
        {"panels": [0, -5, 10]},
        {"panels": ["a", "b", "c"]},
        {"panels": [1 << 40, 1, 1]},
    ],
)
def test_a_place_that_cannot_be_read_leaves_it_where_it_is(window: MainWindow, state: dict[str, Any]) -> None:
    size, panels = window.size(), window.splitter.sizes()
    window.restore(state)
    assert window.size() == size
    assert window.splitter.sizes() == panels


def test_it_never_opens_larger_than_the_screen_allows(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window.width() <= max(room.width(), window.minimumWidth())
    assert window.height() <= max(room.height(), window.minimumHeight())


def test_no_panel_can_be_lost_by_dragging(window: MainWindow) -> None:
    window.splitter.setSizes([1, 1, 5000])
    assert min(window.splitter.sizes()) > 0
    assert window.splitter.orientation() is Qt.Orientation.Horizontal


def test_the_host_is_left_out_where_the_menus_need_its_room(window: MainWindow) -> None:
    name = "A clinic with a name that takes much of the line already, as some do"
    window.show_server(name, "https://fhir.example.org/r4")
    window.resize(2200, 600)
    assert window.server_button.text() == f"{name} · fhir.example.org ▾"
    window.resize(window.menuBar().sizeHint().width() - 20, 600)
    assert window.server_button.text() == f"{name} ▾"
    assert window.server_button.accessibleName() == f"Server: {name} · fhir.example.org"
    assert "fhir.example.org" in window.server_button.toolTip()
