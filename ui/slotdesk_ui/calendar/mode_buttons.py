"""How many days at once: a button for each way, or one button with a menu where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.actions import SHORTCUTS
from slotdesk_ui.key_names import key_words
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip


class ModeButtons(QWidget):
    """`chosen` carries the CalendarMode that a person wants."""

    chosen = Signal(CalendarMode)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {
            CalendarMode.DAY: (self.tr("Day"), self.tr("Show one day")),
            CalendarMode.WORK_WEEK: (self.tr("Work week"), self.tr("Show Monday to Friday")),
            CalendarMode.WEEK: (self.tr("Week"), self.tr("Show the whole week")),
            CalendarMode.MONTH: (self.tr("Month"), self.tr("Show a month with counts")),
            CalendarMode.LIST: (self.tr("List"), self.tr("Show a list")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        group = QButtonGroup(self)
        self._shown: CalendarMode | None = None
        self._buttons: dict[CalendarMode, QToolButton] = {}
        for mode, (words, tip) in self._words.items():
            button = mode_button(words, tip, SHORTCUTS.get(mode.value, ""))
            button.setCheckable(True)
            button.toggled.connect(lambda is_on, mode=mode: self._toggled(mode, is_on=is_on))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[mode] = button
        self.menu_button = mode_button("", self.tr("Choose how many days are shown"), "")
        self._actions = self._fill_menu(QMenu(self.menu_button))
        row.addWidget(self.menu_button)
        self.set_mode(CalendarMode.WEEK)
        self.set_compact(False)

    def set_mode(self, mode: CalendarMode) -> None:
        """Show which one is on."""
        self._shown = mode
        self._buttons[mode].setChecked(True)
        self._actions[mode].setChecked(True)
        words = self._words[mode][0]
        self.menu_button.setText(f"{words} ▾")
        self.menu_button.setAccessibleName(self.tr("Shown: {0}").format(words))

    def _toggled(self, mode: CalendarMode, *, is_on: bool) -> None:
        """A click, or a screen reader's way to switch it, which clicks nothing."""
        if is_on and mode is not self._shown:
            self._shown = mode
            self.chosen.emit(mode)

    def set_short(self, is_short: bool) -> None:
        """Say it with fewer letters."""
        words = self.tr("Mon–Fri") if is_short else self._words[CalendarMode.WORK_WEEK][0]
        self._buttons[CalendarMode.WORK_WEEK].setText(words)

    def set_compact(self, is_compact: bool) -> None:
        """One button with a menu in place of all."""
        for button in self._buttons.values():
            button.setVisible(not is_compact)
        self.menu_button.setVisible(is_compact)

    def _fill_menu(self, menu: QMenu) -> dict[CalendarMode, QAction]:
        group, actions = QActionGroup(menu), {}
        for mode, (words, _) in self._words.items():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, mode=mode: self.chosen.emit(mode))
            group.addAction(action)
            menu.addAction(action)
            actions[mode] = action
        button = self.menu_button
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return actions


def mode_button(words: str, tip: str, shortcut: str) -> QToolButton:
    """A flat button with a tooltip that says its keys."""
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(words)
    keys = key_words(shortcut)
    button.setToolTip(plain_tooltip(f"{tip} ({keys})" if keys else tip))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumHeight(28)
    return button
