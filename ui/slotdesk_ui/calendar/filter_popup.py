"""Where a person says which of the free times to show; the calendar behind it answers with every click."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.criteria import PartOfDay
from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.entry_filter import FACET_KINDS, EntryFilter, FilterKind
from slotdesk_ui.date_forms import first_weekday
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.cut_cells import CutCells
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_KEY = Qt.ItemDataRole.UserRole
_LIST_PX, _MOST_ROWS = 196, 9
_WIDEST_LIST_PX = 300  # longer names are told by a tooltip


class FilterPopup(QFrame):
    """Six lists with a tick before each thing that is shown. Space ticks, Enter shows only this one of its list."""

    filter_wanted = Signal(object)

    def __init__(self, model: CalendarModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Filter"))
        self._model, self._theme = model, theme
        self.lists: dict[FilterKind, QListWidget] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        names = self._names()
        for place, (kind, choices) in enumerate(self._choices().items()):
            label = PlainLabel(names[kind])
            self.lists[kind] = found = self._list(names[kind], kind, choices)
            label.setBuddy(found)
            row, column = divmod(place, 3)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(found, 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        self.count_label = PlainLabel()
        self.all_button = QPushButton(self.tr("Show &all"))
        self.all_button.clicked.connect(self.show_all)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.count_label, 1)
        foot.addWidget(self.all_button)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.addLayout(grid)
        box.addWidget(
            PlainLabel(self.tr("Space: show or hide.  Enter or double click: only this one."), tone=Tone.MUTED)
        )
        box.addLayout(foot)
        self._count()

    def _names(self) -> dict[FilterKind, str]:
        return {
            FilterKind.PRACTITIONER: self.tr("Practitioner"),
            FilterKind.LOCATION: self.tr("Location"),
            FilterKind.SERVICE: self.tr("Service"),
            FilterKind.PART: self.tr("Part of day"),
            FilterKind.WEEKDAY: self.tr("Weekday"),
            FilterKind.LENGTH: self.tr("Length"),
        }

    def _choices(self) -> dict[FilterKind, list[tuple[Hashable, str]]]:
        """Everything that can be hidden, by kind: what stands for it, and what it is called."""
        entries, locale = self._model.everything, QLocale()
        found: dict[FilterKind, list[tuple[Hashable, str]]] = {}
        for kind, facet in FACET_KINDS.items():
            found[kind] = [(one.key, one.label) for one in sorted(self._model.facets[facet], key=lambda one: one.label)]
            if any(entry.number(facet) < 0 for entry in entries):
                found[kind].append(("", self.tr("Not said")))
        found[FilterKind.PART] = [
            (PartOfDay.MORNING, self.tr("Morning, before 12")),
            (PartOfDay.AFTERNOON, self.tr("Afternoon, 12 to 17")),
            (PartOfDay.EVENING, self.tr("Evening, from 17")),
        ]
        first = first_weekday(locale)
        days = [(first + step) % 7 for step in range(7)]
        found[FilterKind.WEEKDAY] = [(day, locale.standaloneDayName(day + 1)) for day in days]
        lengths = sorted({entry.minutes for entry in entries})
        found[FilterKind.LENGTH] = [
            (minutes, self.tr("{0} min").format(minutes) if minutes else self.tr("length unknown"))
            for minutes in lengths
        ]
        return found

    def _list(self, name: str, kind: FilterKind, choices: Sequence[tuple[Hashable, str]]) -> QListWidget:
        found = QListWidget()
        found.setAccessibleName(name)
        found.setUniformItemSizes(True)
        found.setIconSize(QSize(4, 14))
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        facet = FACET_KINDS.get(kind)
        for key, text in choices:
            item = QListWidgetItem(" ".join(text.split()))
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            hidden = self._model.filter.hides(kind, key)
            item.setCheckState(Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked)
            if facet is self._model.colour and facet is not None:
                item.setIcon(self._spot(facet, str(key)))
            found.addItem(item)
        if found.count():
            found.setCurrentRow(0)
            found.clearSelection()
        row_px = max(found.sizeHintForRow(0), 18)
        most = _MOST_ROWS if facet else 7
        found.setFixedHeight(max(2, min(found.count(), most)) * row_px + 6)
        bar_px = found.verticalScrollBar().sizeHint().width() + 2 * found.frameWidth()
        found.setMinimumWidth(min(max(_LIST_PX, found.sizeHintForColumn(0) + bar_px), _WIDEST_LIST_PX))
        CutCells(found)
        found.itemChanged.connect(lambda _item: self._tell())
        found.itemDoubleClicked.connect(lambda item, of=found: self._only(of, item))
        found.installEventFilter(self)
        return found

    def _spot(self, facet: Facet, key: str) -> QIcon:
        category = self._model.facets[facet].of_key(key)
        pixmap = QPixmap(4, 14)
        pixmap.fill(self._theme.category(category.number).edge if category else QColor(Qt.GlobalColor.transparent))
        return QIcon(pixmap)

    def open_below(self, button: QWidget) -> None:
        """Show it under a button, as near as the screen allows."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 2))
        area = self.screen().availableGeometry()
        x = min(max(corner.x(), area.left()), area.right() - self.width())
        self.move(x, max(min(corner.y(), area.bottom() - self.height()), area.top()))
        self.show()
        self.lists[FilterKind.PRACTITIONER].setFocus(Qt.FocusReason.PopupFocusReason)

    def show_all(self) -> None:
        """Tick everything."""
        for found in self.lists.values():
            self._tick(found, None)
        self._tell()

    def _only(self, found: QListWidget, item: QListWidgetItem) -> None:
        """Show only this one of its list; all again, where it was the only one already."""
        others = [one for one in _items(found) if one is not item]
        alone = item.checkState() is Qt.CheckState.Checked and all(
            one.checkState() is Qt.CheckState.Unchecked for one in others
        )
        self._tick(found, None if alone else item)
        self._tell()

    def _tick(self, found: QListWidget, only: QListWidgetItem | None) -> None:
        found.blockSignals(True)
        for one in _items(found):
            ticked = only is None or one is only
            one.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        found.blockSignals(False)
        found.viewport().update()

    def _tell(self) -> None:
        wanted = EntryFilter(dict(self._model.filter.hidden))
        for kind, found in self.lists.items():
            listed = {one.data(_KEY) for one in _items(found)}
            unticked = {one.data(_KEY) for one in _items(found) if one.checkState() is Qt.CheckState.Unchecked}
            elsewhere = self._model.filter.hidden.get(kind, frozenset()) - listed
            wanted = wanted.with_hidden(kind, frozenset(unticked | elsewhere))
        self.filter_wanted.emit(wanted)
        self._count()

    def _count(self) -> None:
        locale, model = QLocale(), self._model
        text = self.tr("{0} of {1} shown").format(locale.toString(model.shown), locale.toString(len(model)))
        self.count_label.setText(text)
        self.all_button.setEnabled(not model.filter.is_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(watched, QListWidget):
            _mark(watched, has_focus=event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QListWidget):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched.currentRow() >= 0:
                    self._only(watched, watched.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)


def _mark(found: QListWidget, *, has_focus: bool) -> None:
    """Of all the lists only that with the keyboard says where it is."""
    item = found.currentItem()
    if item is not None:
        item.setSelected(has_focus)


def _items(found: QListWidget) -> list[QListWidgetItem]:
    return [found.item(row) for row in range(found.count())]
