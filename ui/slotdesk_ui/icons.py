"""The actions' icons, drawn with one stroke and coloured by whatever palette is worn at the moment they are painted."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from slotdesk.store.locations import resource

_INK = b"#000"  # what the files are drawn with
_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup


class On(Enum):
    """What an icon is painted on: the palette's colours for it, as it lies there, as it is pointed at, switched off."""

    MENU = (_Role.WindowText, _Role.HighlightedText, _Role.Text)
    BUTTON = (_Role.ButtonText, _Role.ButtonText, _Role.ButtonText)
    ACCENT = (_Role.BrightText, _Role.BrightText, _Role.PlaceholderText)


@cache
def _drawing(name: str) -> bytes:
    try:
        return resource(f"icons/{name}.svg").read_bytes()
    except FileNotFoundError:  # a picture is not worth the window
        return b""


def draw_icon(painter: QPainter, name: str, rect: QRect, color: QColor) -> None:
    """Paint an action's icon in a colour, as large as fits into a rectangle."""
    side = min(rect.width(), rect.height())
    square = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
    coloured = _drawing(name).replace(_INK, color.name().encode())
    QSvgRenderer(QByteArray(coloured)).render(painter, square)


class _StrokeIcon(QIconEngine):
    """Paints when asked, so that it is sharp at any scale and follows a change of theme."""

    def __init__(self, name: str, ground: On) -> None:
        super().__init__()
        self._name, self._ground = name, ground

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        lying, pointed_at, off = self._ground.value
        palette = QApplication.palette()
        if mode == QIcon.Mode.Disabled:
            color = palette.color(_Group.Disabled if self._ground is not On.ACCENT else _Group.Active, off)
        else:
            is_marked = mode in (QIcon.Mode.Active, QIcon.Mode.Selected)
            color = palette.color(_Group.Active, pointed_at if is_marked else lying)
        draw_icon(painter, self._name, rect, color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        engine = _StrokeIcon(self._name, self._ground)
        _kept.append(engine)
        return engine


_kept: list[QIconEngine] = []  # Qt holds what it was handed by its address alone


@cache
def action_icon(name: str, ground: On = On.MENU) -> QIcon:
    """The icon of an action, by the name of its file; an empty one where there is no such file."""
    if not _drawing(name):
        return QIcon()
    engine = _StrokeIcon(name, ground)
    _kept.append(engine)
    return QIcon(engine)
