"""Every text that a window shows or tells a screen reader, and every one that has too little room."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableView,
    QToolButton,
    QWidget,
)

from slotdesk_ui.inspector.elided_label import ElidedLabel
from slotdesk_ui.inspector.finding_list import FindingList
from slotdesk_ui.inspector.header_model import HeaderModel
from slotdesk_ui.inspector.message_list_model import Column, MessageListModel
from slotdesk_ui.inspector.message_tree_model import MessageTreeModel

_OF_THE_WIRE: dict[type, frozenset[int]] = {
    MessageListModel: frozenset({Column.ADDRESS, Column.STATUS, Column.DURATION, Column.SIZE}),
    MessageTreeModel: frozenset({0}),
    HeaderModel: frozenset({0, 1}),
}
_SVG_TEXT = "{http://www.w3.org/2000/svg}text"
_SLACK_PX = 1


@dataclass(frozen=True)
class Said:
    """A text, and whose it is."""

    where: str
    text: str


def texts(window: QWidget) -> list[Said]:
    """What the widgets of a window say, the invisible ones too; each text once for each kind of widget."""
    found: dict[Said, None] = {}
    for widget in (window, *window.findChildren(QWidget)):
        for kind, text in _of(widget):
            if text:
                found[Said(f"{type(widget).__name__}.{kind}", text)] = None
    for action in window.findChildren(QAction):
        for kind, text in (("text", action.text()), ("toolTip", action.toolTip())):
            if text and not action.isSeparator():
                found[Said(f"QAction.{kind}", text)] = None
    return list(found)


def _of(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, ElidedLabel):  # a line on a message, as it was on the wire
        return
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    yield "toolTip", widget.toolTip()
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholderText", widget.placeholderText()
    elif isinstance(widget, QSpinBox):
        yield "prefix", widget.prefix()
        yield "suffix", widget.suffix()
    elif isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield "item", widget.itemText(row)
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_model(widget)


def _of_model(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = range(model.columnCount()) if isinstance(view, QTableView) else range(1)
    of_the_wire = _OF_THE_WIRE.get(type(model), frozenset())
    for column in columns:
        if isinstance(view, QTableView):
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if isinstance(view, FindingList) or column in of_the_wire:
            continue
        for row in range(min(model.rowCount(), 40)):
            yield "cell", str(model.index(row, column).data() or "")


def painted(window: QWidget) -> list[str]:
    """The texts that a window paints by itself or through its widgets, as they came out: cut short where they were."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(window.size())
    painter = QPainter(generator)
    window.render(painter, QPoint())
    painter.end()
    root = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314 - written two lines above
    return list(dict.fromkeys("".join(text.itertext()).strip() for text in root.iter(_SVG_TEXT)))


def clipped(window: QWidget) -> list[str]:
    """Labels, buttons, boxes and placeholders whose words are wider or higher than the room that they got."""
    return [
        f"{type(widget).__name__} {text!r} wants {wanted.width()}×{wanted.height()}, has {had.width()}×{had.height()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not _is_of_data(widget)
        for text, wanted, had in _room(widget)
        if wanted.width() > had.width() + _SLACK_PX or wanted.height() > had.height() + _SLACK_PX
    ]


def _room(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    size = widget.size()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            words = widget.text().replace("/", "/ ").split()  # a line is broken after a slash, too
            longest = max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
            yield widget.text(), QSize(longest, widget.heightForWidth(size.width())), size
        else:
            yield widget.text(), widget.sizeHint(), size
    elif isinstance(widget, QPushButton | QToolButton) and widget.text():
        wanted = widget.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), widget.text())
        yield widget.text(), wanted, size - QSize(4, 0)
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield widget.text(), widget.minimumSizeHint(), size
    elif isinstance(widget, QComboBox):
        widest = max(
            (widget.fontMetrics().horizontalAdvance(widget.itemText(row)) for row in range(widget.count())), default=0
        )
        if widget.minimumContentsLength():  # made narrower than its longest words, which the opened list has room for
            current = widget.fontMetrics().horizontalAdvance(widget.currentText())
            yield widget.currentText(), QSize(current + 30, 0), size
            size = QSize(max(size.width(), widget.view().minimumWidth()), size.height())
        yield widget.currentText(), QSize(widest + 30, 0), size
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        advance = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        yield widget.placeholderText(), QSize(advance + 8, 0), size
    elif isinstance(widget, QSpinBox):
        text = widget.text()
        yield text, QSize(widget.fontMetrics().horizontalAdvance(text) + 24, 0), size


def _is_of_data(widget: QWidget) -> bool:
    """What shows names of people and places cuts them short by itself; what scrolls shows the rest."""
    here: QWidget | None = widget
    while here is not None:
        if here.objectName() == "qt_spinbox_lineedit" or type(here).__name__ in _OF_DATA:
            return True
        here = here.parentWidget()
        if isinstance(here, QAbstractItemView):
            return True
    return False


_OF_DATA = {"ElidedLabel", "Chip", "Legend", "ChoicePopup", "AlternativeButton", "QCalendarWidget"}


def outside(window: QWidget) -> list[str]:
    """Visible widgets that stick out of the one that holds them, other than what scrolls."""
    return [
        f"{type(widget).__name__} {widget.geometry()} in {type(parent).__name__} {parent.rect()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not widget.isWindow() and not widget.geometry().isEmpty()
        for parent in (widget.parentWidget(),)
        if parent is not None
        and not isinstance(parent.parentWidget(), QScrollArea | QAbstractItemView)
        and not isinstance(parent, QAbstractItemView)
        and not QRect(parent.rect()).adjusted(-2, -2, 2, 2).contains(widget.geometry())
        and not _is_of_data(widget)
    ]


def too_wide(window: QWidget) -> list[str]:
    """What is wider than the area that scrolls it up and down only, so that its right edge can't be seen."""
    return [
        f"{type(held).__name__} {held.width()} in {area.viewport().width()}"
        for area in window.findChildren(QScrollArea)
        for held in area.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if area.isVisible()
        and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and held.width() > area.viewport().width() + _SLACK_PX
    ]
