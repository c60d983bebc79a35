"""The second row above the calendar: what columns and colours stand for, and how much the filter hides."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet, ListGroups
from slotdesk_ui.actions import SHORTCUTS
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.key_names import key_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_LEAST_PX, _EDGES_PX = 380, 20
_Option = CalendarColumns | Facet | ListGroups | TableColumn


class OptionsBar(QWidget):
    """Buttons with a menu each. The signals carry what was picked; `all_wanted` and `filter_wanted` carry nothing."""

    columns_chosen = Signal(CalendarColumns)
    colour_chosen = Signal(Facet)
    groups_chosen = Signal(ListGroups)
    sort_chosen = Signal(TableColumn)
    filter_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[QToolButton, tuple[str, str, dict[_Option, str]]] = {}
        self._actions: dict[QToolButton, dict[_Option, QAction]] = {}
        self._texts: dict[QToolButton, tuple[str, str]] = {}
        self.columns_button = self._menu_button(self.tr("Columns: {0}"), "▥", self._columns())
        self.groups_button = self._menu_button(self.tr("Groups: {0}"), "▤", self._groups())
        self.sort_button = self._menu_button(self.tr("Sort: {0}"), "↕", self._sorts())
        self.colour_button = self._menu_button(self.tr("Colours: {0}"), "◧", self._colours())
        self.shown_label = PlainLabel(tone=Tone.WARNING)
        self.all_button = self._button(self.tr("Show all"), self.tr("Take the filter away"), "show_all")
        self.all_button.clicked.connect(self.all_wanted)
        self.filter_button = self._button(self.tr("Filter"), self.tr("Choose what is shown"), "filter")
        self.filter_button.clicked.connect(self.filter_wanted)
        self._parts = (
            *(self.columns_button, self.groups_button, self.sort_button, self.colour_button),
            *(self.shown_label, self.all_button, self.filter_button),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(4)
        for button in (self.columns_button, self.groups_button, self.sort_button, self.colour_button):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self.shown_label, self.all_button, self.filter_button):
            row.addWidget(widget)
        self.show_options(CalendarColumns.DAY, Facet.PRACTITIONER, ListGroups.DAY)
        self.show_sort(TableColumn.DAY)
        self.show_mode(CalendarMode.WEEK)
        self.show_shown("", 0)

    def minimumSizeHint(self) -> QSize:
        """What it needs with its words cut short, which it does by itself."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Have a sign in place of each heading where there is little room; then do without a button of the menu."""
        for is_short, has_all in ((0, True), (1, True), (1, False)):
            for button, texts in self._texts.items():
                button.setText(f"{texts[is_short]} ▾")
            self.all_button.setVisible(has_all and bool(self.shown_label.text()))
            shown = [one for one in self._parts if not one.isHidden()]
            if sum(one.sizeHint().width() for one in shown) + 4 * len(shown) + _EDGES_PX <= self.width():
                break

    def show_mode(self, mode: CalendarMode) -> None:
        """Offer what this mode can do: columns in the grid, groups in the list, neither in the month."""
        self.columns_button.setVisible(mode not in (CalendarMode.MONTH, CalendarMode.LIST))
        self.groups_button.setVisible(mode is CalendarMode.LIST)
        self.sort_button.setVisible(mode is CalendarMode.LIST)
        self.colour_button.setVisible(mode is not CalendarMode.MONTH)
        self._fit()

    def show_options(self, columns: CalendarColumns, colour: Facet, groups: ListGroups) -> None:
        """Say what is picked."""
        for button, option in (
            (self.columns_button, columns),
            (self.colour_button, colour),
            (self.groups_button, groups),
        ):
            self._show_picked(button, option)
        self._fit()

    def show_sort(self, column: TableColumn) -> None:
        """Say what the list is sorted by."""
        self._show_picked(self.sort_button, column)
        self._fit()

    def _show_picked(self, button: QToolButton, option: _Option) -> None:
        pattern, sign, words = self._words[button]
        self._texts[button] = pattern.format(words[option]), f"{sign} {words[option]}"
        button.setAccessibleName(self._texts[button][0])
        button.setToolTip(plain_tooltip(self._texts[button][0]))
        self._actions[button][option].setChecked(True)

    def show_shown(self, words: str, kinds: int) -> None:
        """Say how many are shown, and by how many kinds of thing they are filtered; empty: no filter."""
        self.shown_label.setText(words)
        self.shown_label.setVisible(bool(words))
        self.filter_button.setText(self.tr("Filter ({0})").format(kinds) if kinds else self.tr("Filter"))
        self._fit()

    def _columns(self) -> dict[_Option, str]:
        return {
            CalendarColumns.DAY: self.tr("Days"),
            CalendarColumns.PRACTITIONER: self.tr("Practitioners"),
            CalendarColumns.LOCATION: self.tr("Locations"),
        }

    def _colours(self) -> dict[_Option, str]:
        return {
            Facet.PRACTITIONER: self.tr("Practitioner"),
            Facet.LOCATION: self.tr("Location"),
            Facet.SERVICE: self.tr("Service"),
        }

    def _groups(self) -> dict[_Option, str]:
        return {
            ListGroups.NONE: self.tr("None"),
            ListGroups.DAY: self.tr("Day"),
            ListGroups.PRACTITIONER: self.tr("Practitioner"),
            ListGroups.LOCATION: self.tr("Location"),
            ListGroups.SERVICE: self.tr("Service"),
        }

    def _sorts(self) -> dict[_Option, str]:
        return {
            TableColumn.DAY: self.tr("Day"),
            TableColumn.TIME: self.tr("Time of day"),
            TableColumn.LENGTH: self.tr("Length"),
            TableColumn.PRACTITIONER: self.tr("Practitioner"),
            TableColumn.LOCATION: self.tr("Location"),
            TableColumn.SERVICE: self.tr("Service"),
            TableColumn.REMARK: self.tr("Remark"),
        }

    def _menu_button(self, pattern: str, sign: str, words: dict[_Option, str]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumHeight(26)
        menu, group = QMenu(button), QActionGroup(button)
        self._actions[button] = {}
        for option, text in words.items():
            action = QAction(text, menu)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, option=option: self._pick(button, option))
            group.addAction(action)
            menu.addAction(action)
            self._actions[button][option] = action
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        self._words[button] = (pattern, sign, words)
        return button

    def _pick(self, button: QToolButton, option: _Option) -> None:
        if isinstance(option, CalendarColumns):
            self.columns_chosen.emit(option)
        elif button is self.colour_button:
            self.colour_chosen.emit(option)
        elif button is self.sort_button:
            self.sort_chosen.emit(option)
        else:
            self.groups_chosen.emit(option)

    def _button(self, words: str, tip: str, action: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        shortcut = SHORTCUTS.get(action, "")
        keys = key_words(shortcut)
        button.setToolTip(plain_tooltip(f"{tip} ({keys})" if keys else tip))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumHeight(26)
        button.setIconSize(QSize(14, 14))
        return button
