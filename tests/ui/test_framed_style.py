"""Borders and rings of real controls, read from their pixels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Appearance, Contrast
from slotdesk_ui.theme import apply_theme
from slotdesk_ui.themes import Theme

KINDS = (QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QListWidget, QPushButton)
LOOKS = [(appearance, contrast) for appearance in ("light", "dark") for contrast in ("usual", "high")]


@pytest.fixture(params=LOOKS, ids="-".join)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    appearance, contrast = request.param
    yield apply_theme(qapp, Appearance(appearance), Contrast(contrast))
    apply_theme(qapp, Appearance.LIGHT, Contrast.USUAL)


@pytest.fixture
def controls(theme: Theme, qtbot: QtBot) -> Iterator[list[QWidget]]:
    window = QWidget()
    layout = QVBoxLayout(window)
    made: list[QWidget] = [kind() for kind in KINDS]
    for control in (QLineEdit(), *made):  # the first one takes the keyboard
        layout.addWidget(control)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def edge(image: QImage) -> set[str]:
    """The colours in the middle of each side, from the very edge two pixels in."""
    right, bottom = image.width() - 1, image.height() - 1
    across, down = right // 2, bottom // 2
    spots = [(across, step) for step in (0, 1)] + [(across, bottom - step) for step in (0, 1)]
    spots += [(step, down) for step in (0, 1)] + [(right - step, down) for step in (0, 1)]
    return {image.pixelColor(x, y).name() for x, y in spots}


def test_every_control_has_an_edge_that_can_be_seen(theme: Theme, controls: list[QWidget]) -> None:
    for control in controls:
        assert theme.field_border.name() in edge(control.grab().toImage()), type(control).__name__


def test_the_ring_goes_where_the_keyboard_is(theme: Theme, controls: list[QWidget], qtbot: QtBot) -> None:
    for control in controls:
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(control.hasFocus)
        assert edge(control.grab().toImage()) == {theme.focus_ring.name()}, type(control).__name__


def test_what_is_disabled_stands_back(theme: Theme, controls: list[QWidget]) -> None:
    for control in controls:
        control.setEnabled(False)
        found = edge(control.grab().toImage())
        assert (theme.border if not theme.high else theme.muted).name() in found, type(control).__name__


def test_lines_of_a_list_have_room(theme: Theme, controls: list[QWidget]) -> None:
    (found,) = [control for control in controls if isinstance(control, QListWidget)]
    found.addItem("Work week")
    assert found.sizeHintForRow(0) >= found.fontMetrics().lineSpacing() + 6


def test_menu_titles_have_room_and_buttons_of_boxes_no_icon_of_another_style(theme: Theme, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    action = bar.addMenu("Desk").menuAction()
    assert bar.actionGeometry(action).height() >= bar.fontMetrics().height() + 6
    box = QMessageBox(QMessageBox.Icon.NoIcon, "About", "Words", QMessageBox.StandardButton.Ok)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Ok).icon().isNull()


def test_what_can_only_be_read_has_the_ground_of_the_window(theme: Theme, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    middle = (line.sizeHint().width() // 2, line.sizeHint().height() // 2)
    assert line.grab().toImage().pixelColor(*middle) == theme.base
    line.setReadOnly(True)
    assert line.grab().toImage().pixelColor(*middle) == theme.window


def test_a_line_between_entries_of_a_menu_can_be_seen(theme: Theme, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("One")
    separator = menu.addSeparator()
    menu.addAction("Two")
    menu.ensurePolished()
    menu.adjustSize()
    image, place = menu.grab().toImage(), menu.actionGeometry(separator)
    seen = {image.pixelColor(place.center().x(), y).name() for y in range(place.top(), place.bottom() + 1)}
    assert (theme.muted if theme.high else theme.border).name() in seen


@pytest.mark.usefixtures("theme")
def test_boxes_to_tick_grow_with_the_words_beside_them(qtbot: QtBot) -> None:
    box = QCheckBox("Words")
    qtbot.addWidget(box)
    usual = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)
    font = box.font()
    font.setPointSizeF(2.5 * font.pointSizeF())
    box.setFont(font)
    assert box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box) > 1.5 * usual


def test_an_empty_bar_of_progress_has_an_edge_that_can_be_seen(theme: Theme, qtbot: QtBot) -> None:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.resize(160, 20)
    qtbot.addWidget(bar)
    bar.show()
    image = bar.grab().toImage()
    assert image.pixelColor(image.width() // 2, 0).name() == theme.field_border.name()
