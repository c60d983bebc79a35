"""The height that the panels above and the open one beneath have."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.bottom_area import BottomArea
from slotdesk_ui.widgets.shared_rows import SharedRows


@pytest.fixture
def rows(qtbot: QtBot) -> SharedRows:
    above, below = QWidget(), BottomArea()
    QVBoxLayout(above).addWidget(QLineEdit())
    for title, height in (("low", 210), ("high", 600)):
        panel = QWidget()
        panel.setObjectName(title)
        below.add_panel(panel, title, height)
    shown = SharedRows(above, below)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def below_of(rows: SharedRows) -> BottomArea:
    below = rows.widget(1)
    assert isinstance(below, BottomArea)
    return below


def panel_of(rows: SharedRows, name: str) -> QWidget:
    found = rows.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def test_a_panel_gets_its_usual_height_and_half_of_the_window_at_most(rows: SharedRows) -> None:
    below_of(rows).open(panel_of(rows, "low"))
    assert rows.sizes()[1] == pytest.approx(below_of(rows).sizeHint().height(), abs=2)
    below_of(rows).open(panel_of(rows, "high"))
    assert rows.sizes()[1] == pytest.approx(350, abs=2)
    below_of(rows).fold()
    assert rows.sizes()[1] < 60


def test_what_is_above_is_never_crushed(rows: SharedRows) -> None:
    below_of(rows).open(panel_of(rows, "high"))
    rows.setSizes([60, 640])
    assert rows.sizes()[0] >= 190


def test_made_large_it_has_all_of_the_window_until_the_keyboard_goes_above(rows: SharedRows, qtbot: QtBot) -> None:
    folded = rows.sizes()
    rows.toggle_large()
    assert rows.sizes() == folded, "nothing is open"
    below_of(rows).open(panel_of(rows, "low"))
    usual = rows.sizes()
    below_of(rows).focus_tab()
    rows.toggle_large()
    assert rows.is_large
    assert rows.sizes()[0] == 0
    rows.toggle_large()
    assert rows.sizes() == usual
    rows.toggle_large()
    line = rows.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.waitUntil(lambda: rows.sizes() == usual)


def test_the_height_somebody_drew_is_kept_for_the_panel(rows: SharedRows) -> None:
    low, high = panel_of(rows, "low"), panel_of(rows, "high")
    below_of(rows).open(low)
    rows.moveSplitter(380, 1)
    drawn = rows.sizes()
    below_of(rows).open(high)
    below_of(rows).open(low)
    assert rows.sizes() == pytest.approx(drawn, abs=2)
