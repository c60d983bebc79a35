"""Whatever can be reached has a name for those who don't see it: in every panel, popup and dialog."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from journeys.conftest import Story
from journeys.person import Person, until
from slotdesk.store.choices import CalendarMode

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
_OF_QT = (QMenuBar, QMenu, QCalendarWidget)  # their names are their lines


def nameless() -> list[str]:
    """The controls on the screen that a screen reader would call nothing, by class and parent."""
    shown = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
    controls = [widget for widget in shown if is_control(widget) and not is_inner(widget)]
    assert controls
    return [f"{type(one).__name__} in {type(one.parentWidget()).__name__}" for one in controls if not name_of(one)]


def is_control(widget: QWidget) -> bool:
    """Whether something can be done with it."""
    return isinstance(widget, _CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value != Qt.FocusPolicy(0)


def is_inner(widget: QWidget) -> bool:
    """Whether it is a part that Qt makes of another control, which has the name."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, (QAbstractSpinBox, QComboBox, *_OF_QT)):
            return True
        above = above.parentWidget()
    return isinstance(widget, (*_OF_QT, QHeaderView))  # a table's lines name their columns


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it; a combo box, which gives its value for its name, by the label beside it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = interface.relations(QAccessible.RelationFlag.Label)
        return "".join(label.text(QAccessible.Text.Name) for label, _ in labels)
    return interface.text(QAccessible.Text.Name).strip()


async def chosen(person: Person) -> None:
    """A time is chosen and held, the patient's appointments are listed beneath."""
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()
    person.window.bottom.open(person.window.existing_panel)
    person.window.find_panel.more.heading.setChecked(True)
    await until(lambda: person.window.existing_panel.model.rowCount() > 0, "appointments")


def test_panels_in_every_mode_of_the_calendar(tell: Story) -> None:
    async def story(person: Person) -> None:
        assert nameless() == []
        await chosen(person)
        for mode in CalendarMode:
            person.window.calendar_panel.set_mode(mode)
            await asyncio.sleep(0.02)
            assert nameless() == [], mode

    tell(story)


def test_what_became_of_a_booking(tell: Story) -> None:
    async def story(person: Person) -> None:
        await chosen(person)
        await person.book()
        assert nameless() == []

    tell(story)


_DIALOGS = (
    "settings",
    "server",
    "palette",
    "new_entry",
    "save_search",
    "saved_searches",
    "filter",
    "shortcuts",
    "about",
    "change_comment",
    "cancel_existing",
    "move",
)


def test_dialogs_and_popups(tell: Story) -> None:
    async def story(person: Person) -> None:
        await chosen(person)
        person.window.existing_panel.table.selectRow(0)
        for action in _DIALOGS:
            before = {widget for widget in QApplication.allWidgets() if widget.isVisible()}
            person.window.commands[action].trigger()
            await until(partial(opened, before), f"{action} opens something")
            await asyncio.sleep(0.05)
            assert nameless() == [], action
            for widget in opened(before):
                if widget.isWindow():
                    widget.close()
            person.application.palette.palette.hide()

    tell(story)


def opened(before: set[QWidget]) -> list[QWidget]:
    """What is on the screen and was not."""
    return [widget for widget in QApplication.allWidgets() if widget.isVisible() and widget not in before]
