"""Who describes what to screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from slotdesk_ui.accessibility import accessible_of, install_accessibility
from slotdesk_ui.palette.offer_list import OfferList
from slotdesk_ui.widgets.accessible_list import AccessibleList


def test_qt_asks_here_for_our_widgets_and_itself_for_its_own(qtbot: QtBot) -> None:
    install_accessibility()
    install_accessibility()  # a second window of the same process asks for nothing more
    ours, other = OfferList(), QPushButton("Book")
    for widget in (ours, other):
        qtbot.addWidget(widget)
    assert isinstance(QAccessible.queryAccessibleInterface(ours), AccessibleList)
    assert not isinstance(QAccessible.queryAccessibleInterface(other), AccessibleList)


def test_a_class_is_answered_for_under_its_own_name_alone(qtbot: QtBot) -> None:
    ours, other = OfferList(), QPushButton("Book")
    for widget in (ours, other):
        qtbot.addWidget(widget)
    assert accessible_of("QListView", ours) is None
    assert accessible_of("OfferList", other) is None
    assert accessible_of("OfferList", None) is None
