"""What stands in columns is as large as the rest."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from slotdesk_ui.widgets.fixed_font import fixed_font


def test_it_grows_with_the_programs_font(qapp: QApplication) -> None:
    before = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(before.pointSizeF() + 5)
    try:
        assert fixed_font().pointSizeF() == before.pointSizeF()
        QApplication.setFont(large)
        assert fixed_font().pointSizeF() == large.pointSizeF()
        assert QFontInfo(fixed_font()).fixedPitch()
    finally:
        QApplication.setFont(before)
