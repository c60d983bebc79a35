"""Parts of a painted view as screen readers meet them: made when first asked for, and taken back when they are gone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

_Text = QAccessible.Text


def has_keyboard(widget: QWidget) -> bool:
    """Whether its window's keyboard goes to a widget, also while another window is in front."""
    return widget.window().focusWidget() is widget


class PressAction(QAccessibleActionInterface):
    """The one thing that can be done with a part; nothing while it can't be done."""

    def __init__(self, words: Callable[[], str], act: Callable[[], object], is_possible: Callable[[], bool]) -> None:
        super().__init__()
        self._words, self._act, self._is_possible = words, act, is_possible

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()] if self._is_possible() else []

    def doAction(self, actionName: str) -> None:  # noqa: N803 - Qt's own name
        if actionName in self.actionNames():
            QTimer.singleShot(0, self._act)  # whoever asked gets an answer before anything opens

    def localizedActionName(self, name: str) -> str:  # noqa: ARG002 - Qt asks so
        return self._words()

    def localizedActionDescription(self, name: str) -> str:  # noqa: ARG002 - Qt asks so
        return self._words()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: ARG002, N803 - Qt asks so
        return [QCoreApplication.translate("PressAction", "Enter")] if self.actionNames() else []


class Parts:
    """The children of something painted, by key, in the order of `keys`.

    Qt keeps what it was once handed by its address: a part goes only after Qt was told, and never within a call.
    """

    def __init__(self, make: Callable[[Any], Part]) -> None:
        self._make = make
        self._made: dict[Hashable, Part] = {}
        self._keys: Sequence[Hashable] = ()
        self._places: dict[Hashable, int] = {}

    def show(self, keys: Sequence[Hashable]) -> None:
        """Have these from now on."""
        if keys is self._keys:
            return
        self._keys = keys
        self._places = {key: place for place, key in enumerate(keys)}
        _forget([self._made.pop(key) for key in list(self._made) if key not in self._places])

    def __len__(self) -> int:
        return len(self._keys)

    def at(self, place: int) -> Part | None:
        """The part at a place; None where there is none."""
        return self.of(self._keys[place]) if 0 <= place < len(self._keys) else None

    def of(self, key: Hashable) -> Part | None:
        """The part of a key; None where it is not among them."""
        if key not in self._places:
            return None
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def place_of(self, part: object) -> int:
        """Where a part is; -1 where it is not among them."""
        return self._places.get(part.key, -1) if isinstance(part, Part) else -1

    def clear(self) -> None:
        """Have none any more."""
        self.show(())


def _forget(parts: Iterable[Part]) -> None:
    gone = list(parts)
    for part in gone:
        part.parts.clear()
    if gone:
        QTimer.singleShot(0, lambda: _unregister(gone))


def _unregister(parts: Sequence[Part]) -> None:
    for part in parts:
        if Shiboken.isValid(part):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))


class Part(QAccessibleInterface):
    """Something painted that has a name, a place and perhaps an action. `above` is what it lies in."""

    part_role = QAccessible.Role.ListItem

    def __init__(self, view: QWidget, above: QAccessibleInterface, key: Hashable) -> None:
        super().__init__()
        self.key = key
        self._widget, self._above = view, above
        self.parts = Parts(self.make)
        self._action: PressAction | None = None

    # What subclasses say

    def words(self) -> str:
        """The name, all of what is to be said."""
        return ""

    def area(self) -> QRect:
        """Where it is painted, by the coordinates of `surface`."""
        return QRect()

    def surface(self) -> QWidget:
        """What it is painted on."""
        return self._widget

    def keys(self) -> Sequence[Hashable]:
        """The keys of its children; the same object as long as nothing has changed."""
        return ()

    def make(self, key: Any) -> Part:
        """The child of a key."""
        raise LookupError(key)

    def action_words(self) -> str:
        """What can be done with it; empty for nothing."""
        return ""

    def is_possible(self) -> bool:
        """Whether it can be done now."""
        return True

    def act(self) -> None:
        """Do it."""

    def is_current(self) -> bool:
        """Whether the cursor is on it."""
        return False

    def describe(self, state: QAccessible.State) -> None:
        """Say what else there is to its state."""

    # What Qt asks

    def isValid(self) -> bool:
        return Shiboken.isValid(self._widget)

    def object(self) -> QObject | None:  # type: ignore[override]  # the stub doesn't know that there may be none
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # the stub doesn't know that there may be none
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._above

    def childCount(self) -> int:
        self.parts.show(self.keys())
        return len(self.parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        self.parts.show(self.keys())
        return self.parts.at(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        self.parts.show(self.keys())
        return self.parts.place_of(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        for place in range(self.childCount()):
            part = self.parts.at(place)
            if part is not None and part.rect().contains(x, y):
                return part
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        return None

    def role(self) -> QAccessible.Role:
        return self.part_role

    def rect(self) -> QRect:
        surface, area = self.surface(), self.area()
        return QRect(surface.mapToGlobal(area.topLeft()), area.size()) if not area.isNull() else area

    def text(self, t: QAccessible.Text) -> str:
        return self.words() if t == _Text.Name else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nothing can be written on what is painted."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        described: Any = state  # the stub lacks the fields
        described.focusable = described.selectable = True
        described.readOnly = True
        described.focused = self.is_current() and has_keyboard(self._widget)
        described.invisible = not self._widget.isVisible()
        described.offscreen = not self.surface().rect().intersects(self.area())
        self.describe(state)
        return state

    def interface_cast(self, arg__1: QAccessible.InterfaceType) -> Any:
        if arg__1 == QAccessible.InterfaceType.ActionInterface and self.action_words():
            if self._action is None:
                self._action = PressAction(self.action_words, self.act, lambda: self.isValid() and self.is_possible())
            return self._action
        return Shiboken.VoidPtr(0)  # Shiboken ends the program where it is handed None for this


class PaintedView(QAccessibleWidget):
    """A widget with painted parts, which come before its own children (scroll bars and the like)."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self.painted = Parts(self.make)

    def keys(self) -> Sequence[Hashable]:
        """The keys of the parts; the same object as long as nothing has changed."""
        return ()

    def make(self, key: Any) -> Part:
        """The part of a key."""
        raise LookupError(key)

    def current(self) -> Part | None:
        """The part that the cursor is on."""
        return None

    def refresh(self) -> None:
        """Have the parts that there are now."""
        self.painted.show(self.keys())

    def childCount(self) -> int:
        self.refresh()
        return len(self.painted) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        self.refresh()
        return self.painted.at(index) if index < len(self.painted) else super().child(index - len(self.painted))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        self.refresh()
        if isinstance(child, Part):
            return self.painted.place_of(child)
        place = super().indexOfChild(child)
        return place + len(self.painted) if place >= 0 else place

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        self.refresh()
        for place in range(len(self.painted)):
            part = self.painted.at(place)
            if part is not None and part.rect().contains(x, y):
                return part
        found: QAccessibleInterface | None = super().childAt(x, y)
        return found

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        return self.current() if has_keyboard(self.widget()) else None

    def say_current(self) -> bool:
        """Tell that the focus has come to what the cursor is on; False where it is on nothing."""
        part = self.current()
        if part is None:
            return False
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))
        return True

    def say_changed(self) -> None:
        """Tell that there are other parts now."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))
