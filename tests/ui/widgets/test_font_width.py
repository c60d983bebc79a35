"""Widths grow with the font."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from slotdesk_ui.widgets.font_width import in_font


@pytest.mark.parametrize(("pixels", "least"), [(8, 100), (12, 100), (24, 140)])
def test_a_larger_font_gets_more_and_a_small_one_no_less(qapp: QApplication, pixels: int, least: int) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(pixels)
    assert in_font(100, QFontMetrics(font)) >= least
    if pixels == 8:
        assert in_font(100, QFontMetrics(font)) == 100
