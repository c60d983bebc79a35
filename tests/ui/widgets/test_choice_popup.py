"""The list under a field: what it offers, where it lies, how it is picked from."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.choice_popup import ChoicePopup

BERG = Choice("1", "Berg", "born 1980", "2 patients have this name")
CEDER = Choice("2", "<b>Ceder</b>", "born 1990")
Accessible = int(Qt.ItemDataRole.AccessibleTextRole)


class Shown:
    """A window with a field at some height, and the list that belongs to it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)
        self.field = QLineEdit(self.window)
        self.field.setGeometry(20, 40, 240, 26)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.field.setFocus()
        self.popup = ChoicePopup(self.field)
        self.picked: list[object] = []
        self.popup.picked.connect(self.picked.append)

    def row_point(self, row: int) -> QPoint:
        return self.popup.visualRect(self.popup.model().index(row, 0)).center()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_the_first_choice_is_ready_to_be_picked(shown: Shown) -> None:
    assert shown.popup.current_choice() is None
    shown.popup.show_choices([BERG, CEDER])
    assert shown.popup.current_choice() is BERG


def test_the_mark_moves_and_stops_at_the_ends(shown: Shown) -> None:
    shown.popup.show_choices([BERG, CEDER])
    marked = []
    for step in (1, 1, -1, -1):
        shown.popup.move_by(step)
        marked.append(shown.popup.current_choice())
    assert marked == [CEDER, CEDER, BERG, BERG]


def test_a_click_picks_and_leaves_the_keyboard_where_it_was(shown: Shown) -> None:
    shown.popup.show_choices([BERG, CEDER])
    QTest.mouseClick(
        shown.popup.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.row_point(1)
    )
    assert shown.picked == [CEDER]
    assert shown.field.hasFocus()


def test_a_message_cannot_be_picked(shown: Shown) -> None:
    shown.popup.show_choices([BERG])
    shown.popup.show_message("Nothing found")
    assert shown.popup.isVisible()
    assert shown.popup.current_choice() is None
    QTest.mouseClick(
        shown.popup.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.row_point(0)
    )
    assert shown.picked == []


def test_nothing_is_ready_once_the_list_is_closed(shown: Shown) -> None:
    shown.popup.show_choices([BERG])
    shown.popup.hide()
    assert shown.popup.current_choice() is None


def test_a_screen_reader_is_told_what_tells_look_alikes_apart(shown: Shown) -> None:
    shown.popup.show_choices([BERG, CEDER])
    said = [shown.popup.model().index(row, 0).data(Accessible) for row in range(2)]
    assert said == ["Berg, born 1980, 2 patients have this name", "<b>Ceder</b>, born 1990"]


def test_it_lies_beneath_its_field_and_is_wide_enough_for_an_address(shown: Shown) -> None:
    shown.popup.show_choices([BERG])
    assert shown.popup.pos() == QPoint(20, 66)
    assert shown.popup.width() == 460
    address = "28/03/1966 (60) · female · 19660328-11R3 · Exempelvägen 14, Uppgång 3, 118 84 Stockholm"
    shown.popup.show_choices([Choice("long", "Karin", address)])
    assert shown.popup.width() > shown.popup.fontMetrics().horizontalAdvance(address) or shown.popup.width() == 760


def test_it_lies_above_where_there_is_no_room_beneath_and_never_leaves_the_window(shown: Shown) -> None:
    shown.field.move(400, 470)
    shown.popup.show_choices([BERG, CEDER])
    frame = shown.popup.geometry()
    assert frame.bottom() < 470
    assert shown.window.rect().contains(frame)


def test_a_long_list_shows_eight_rows_and_scrolls(shown: Shown) -> None:
    shown.popup.show_choices([Choice(str(number), f"Name {number}") for number in range(20)])
    height = shown.popup.height()
    shown.popup.show_choices([Choice(str(number), f"Name {number}") for number in range(8)])
    assert shown.popup.height() == height


def test_a_choice_takes_a_line_for_each_thing_it_says(shown: Shown) -> None:
    shown.popup.show_choices([BERG, CEDER, Choice("3", "Dahl")])
    line = shown.popup.fontMetrics().lineSpacing()
    heights = [shown.popup.sizeHintForRow(row) for row in range(3)]
    assert [one - other for one, other in itertools.pairwise(heights)] == [line, line]


def test_the_warning_is_painted_in_its_own_colour(shown: Shown) -> None:
    shown.popup.show_choices([CEDER, BERG])
    QApplication.processEvents()
    rect = shown.popup.visualRect(shown.popup.model().index(1, 0))
    image = shown.popup.viewport().grab(rect).toImage()
    third = range(image.height() * 2 // 3, image.height())
    colours = {image.pixelColor(x, y).name() for y in third for x in range(min(image.width(), 200))}
    assert len(colours) > 2  # letters on a ground
    wanted = current_theme().warning
    nearest = min(
        abs(wanted.red() - one.red()) + abs(wanted.green() - one.green()) + abs(wanted.blue() - one.blue())
        for one in (image.pixelColor(x, y) for y in third for x in range(min(image.width(), 200)))
    )
    assert nearest < 90


def test_it_leaves_what_stands_below_the_form_in_sight(shown: Shown) -> None:
    area = QScrollArea(shown.window)
    area.setGeometry(0, 100, 300, 200)
    field = QLineEdit(area.viewport())
    field.setGeometry(20, 160, 240, 26)
    area.show()
    popup = ChoicePopup(field)
    popup.show_choices([BERG, CEDER])
    assert popup.geometry().bottom() < field.mapTo(shown.window, QPoint(0, 0)).y() + 1
