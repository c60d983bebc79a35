"""Takes pictures of the window with whatever stands over it, in every theme."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from journeys.person import Person, until

_SETTLE_S = 0.3
_REDRESS_S = 0.12
_MOST_LOOKS = 10
_TITLE_PX = 24


class Look(StrEnum):
    """A theme, as the menu's commands make it."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_LIGHT = "high-light"
    HIGH_DARK = "high-dark"

    @property
    def commands(self) -> tuple[str, str]:
        """The commands of the window that dress it so."""
        appearance = "dark" if self in {Look.DARK, Look.HIGH_DARK} else "light"
        contrast = "contrast_high" if self in {Look.HIGH_LIGHT, Look.HIGH_DARK} else "contrast_usual"
        return contrast, appearance


class Camera:
    """Takes numbered pictures of a story, one for each look, in a folder for each look."""

    def __init__(self, folder: Path, looks: Sequence[Look], story: str, only: str = "") -> None:
        self._folder, self._looks, self._story, self._only = folder, looks, story, only
        self._count = 0

    async def take(self, person: Person, name: str) -> None:
        """Let the window settle, and keep what it looks like under a name, unless other names are wanted."""
        self._count += 1
        if self._only not in f"{self._story}-{name}":
            return
        await asyncio.sleep(_SETTLE_S)
        for look in self._looks:
            if len(self._looks) > 1 or self._count == 1:
                for command in look.commands:
                    person.window.commands[command].trigger()
                await asyncio.sleep(_REDRESS_S)
            path = self._path(look, name)
            if not (await settled_picture(person.window)).save(str(path)):
                raise OSError(f"{path} could not be written")
            print(path)
        if len(self._looks) > 1:
            self.dress(person)  # what opens next is made in the look that its first picture has

    def keep(self, picture: Path, name: str) -> None:
        """Put a picture that was made elsewhere beside the others, where its name is wanted."""
        self._count += 1
        if self._only in f"{self._story}-{name}":
            path = self._path(self._looks[0], name)
            shutil.copy(picture, path)
            print(path)

    def _path(self, look: Look, name: str) -> Path:
        path = self._folder / look.value / f"{self._story}-{self._count:02d}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def dress(self, person: Person) -> None:
        """Wear the first look from the start."""
        for command in self._looks[0].commands:
            person.window.commands[command].trigger()


async def leave_dialog(person: Person) -> None:
    """Close the dialog that has the keyboard, and go back to the window."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()
    await back_in(person)


async def back_in(person: Person) -> None:
    """Bring the window to the front, as a desktop does once a dialog has closed."""
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window is in front again")


async def settled_picture(window: QWidget) -> QImage:
    """The window once it looks the same twice: the calendar paints itself a part at a time."""
    image = picture(window)
    for _ in range(_MOST_LOOKS):
        await asyncio.sleep(_REDRESS_S)
        before, image = image, picture(window)
        if image == before:
            break
    return image


def picture(window: QWidget) -> QImage:
    """The window, and over it its dialogs, menus and lists where they stand, each dialog under its title."""
    over = [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible() and one.width() > 1]
    order = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    over.sort(key=lambda one: order.index(one.windowType()) if one.windowType() in order else len(order))
    origin = window.mapToGlobal(QPoint(0, 0))
    places = [(one, QRect(one.mapToGlobal(QPoint(0, 0)) - origin, one.size())) for one in over]
    whole = window.rect()
    for one, place in places:
        whole = whole.united(place.adjusted(-1, -1 - _title_px(one), 1, 1))
    ratio = window.devicePixelRatioF()
    image = QImage(whole.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    painter.translate(-whole.topLeft())
    painter.drawPixmap(QPoint(0, 0), window.grab())
    for one, place in places:
        title = QRect(place.left(), place.top() - _title_px(one), place.width(), _title_px(one))
        painter.fillRect(title, QColor("#5A6470"))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(title, int(Qt.AlignmentFlag.AlignCenter), one.windowTitle())
        painter.drawPixmap(place.topLeft(), one.grab())
        painter.setPen(QColor("#5A6470"))
        painter.drawRect(place.united(title).adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _title_px(widget: QWidget) -> int:
    return _TITLE_PX if widget.windowType() in {Qt.WindowType.Dialog, Qt.WindowType.Window} else 0
