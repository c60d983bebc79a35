"""The legend shows names, else letters, else how many more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from slotdesk_ui.calendar.categories import Category
from slotdesk_ui.calendar.legend import Legend
from slotdesk_ui.theme import DARK, LIGHT

SOME = [Category(number, f"k{number}", f"Practitioner {number}", f"P{number}") for number in range(10)]


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    shown = Legend(LIGHT)
    qtbot.addWidget(shown)
    shown.show_categories(SOME)
    return shown


def test_names_where_there_is_room_letters_where_not_and_then_a_number(legend: Legend) -> None:
    legend.resize(2000, 24)
    chips, hidden = legend.chips()
    assert ([name for _, _, name in chips][:2], hidden) == (["Practitioner 0", "Practitioner 1"], 0)
    legend.resize(legend.wanted_px, 24)
    assert [name for _, _, name in legend.chips()[0]] == [one.label for one in SOME]
    legend.resize(1000, 24)
    chips, hidden = legend.chips()
    assert hidden == 0
    assert all(name.endswith("…") for _, _, name in chips), "cut where there is not room for all of them in full"
    legend.resize(400, 24)
    chips, hidden = legend.chips()
    assert ({name for _, _, name in chips}, len(chips), hidden) == ({""}, 10, 0)
    legend.resize(120, 24)
    chips, hidden = legend.chips()
    assert 0 < len(chips) < 10
    assert len(chips) + hidden == 10
    assert chips[-1][0].right() < 120


def test_it_is_painted_in_the_colours_of_the_theme(legend: Legend) -> None:
    legend.resize(2000, 24)
    assert legend.grab().toImage().pixelColor(1, 12) == LIGHT.categories[0].edge
    legend.set_theme(DARK)
    assert legend.grab().toImage().pixelColor(1, 12) == DARK.categories[0].edge


def test_the_tooltip_and_the_accessible_name_have_all(legend: Legend) -> None:
    legend.show_categories([Category(0, "k", "<b>x</b>", "BB"), *SOME[1:]])
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(legend, event)
    assert "&lt;b&gt;x&lt;/b&gt;" in QToolTip.text()
    assert "P9  Practitioner 9" in QToolTip.text()
    QToolTip.hideText()
    assert legend.accessibleName().endswith("P9 Practitioner 9")
